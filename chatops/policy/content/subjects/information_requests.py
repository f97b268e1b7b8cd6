"""Words that answer a request for information. Clause 7.2; a request on social media can be one under the FOI Act 2000,
section 8 (https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/).
"""

from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind, merged
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

WHAT = "information request"

_SHORT_FOR_IT = Phrases(r"\b(?:(?:FOIA?|FoIA?|EIR|DSAR)(?: requests?|s)?|SAR requests?)\b")
_THINGS = (
    r"(?:information|documents?|figures|data|records?|details|copies|minutes|e-?mails"
    r"|correspondence|costs|accounts|contracts?|reports?)"
)
_ANSWER = Phrases(
    r"\bfreedom of information\b|\benvironmental information regulations\b|\b(?:data )?subject access requests?\b"
    r"|\brhyddid gwybodaeth\b|\b(?:cais|ceisiadau) am wybodaeth\b"
    rf"|\b(?:your|a|the|this|formal|valid) request for (?:the |copies of |a copy of )?{_THINGS}\b"
    rf"|\brequests? for (?:information|documents)\b"
    rf"|\b(?:environmental )?information requests?\b|\b(?:{_THINGS}) (?:that |which )?you(?:'ve| have)? (?:asked for"
    rf"|requested)\b"
    rf"|\byou (?:asked|requested|have asked|have requested)(?: us)?(?: for)? (?:the |a |any |all |copies"
    rf"|some )?(?:copy of |copies of )?(?:\w+ )?{_THINGS}\b"
    rf"|\byou asked (?:how (?:much|many)|for copies|for a copy)\b"
    rf"|\b(?:we|the council) (?:do not|don't|does not|doesn't) hold (?:the |this |that |any |such )?{_THINGS}\b"
    rf"|\b(?:we|the council) (?:cannot|can't|are unable to|is unable to|will not|won't|are not able to) "
    rf"(?:be )?(?:releas|disclos|provid|suppl|shar|giv)(?:e|y|ing)(?: you| out)? (?:with )?(?:the |this |that |any "
    rf"|those |these )?(?:\w+ )?{_THINGS}\b"
    r"|\bexempt(?:ion)? (?:from disclosure|under section)\b|\byour request (?:has been|was|is|will be|must be) "
    r"(?:\w+ )?(?:refused|declined|rejected|turned down|denied|vexatious)\b|\b(?:refuse|refusing|decline|declining"
    r"|reject|rejecting) your request\b|\bneither confirm nor deny\b|\bvexatious\b"
    r"|\bexceeds? the (?:cost|appropriate) limit\b"
    rf"|\b{_THINGS} (?:that |which )?(?:is|are) exempt\b|\bwithin (?:20|twenty) working days\b|\b(?:20"
    r"|twenty) working days\b"
    rf"|\b(?:withholding|withheld|redact(?:ed|ing)) (?:\w+ )?(?:\w+(?:'s)? )?(?:names?|{_THINGS}|under)\b"
    r"|\bunder (?:section|s\.?) ?(?:12|14|22|31|36|40|41|42|43)\b(?! (?:of|agreement))"
    r"|\bunder section \d+ of the (?:act|foi|freedom)\b"
)


def answers_to_requests(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """7.2: words that answer a request for information ask whether it is a freedom of information request."""
    places = {found.span() for found in _SHORT_FOR_IT.found_in(reading.plain, reading.starts)}
    places |= {found.span() for found in _ANSWER.found_in(reading.small, reading.starts)}
    for place in merged(places):
        say = (
            "answers a request for information. Is it a freedom of information request? One made on social media "
            "counts, and is answered within 20 working days."
        )
        yield reading.finding("7.2", FindingKind.PROMPT, WHAT, place, say)
