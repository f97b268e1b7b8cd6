"""Opinions in the first person. Clause Intro-2c: a view of the council's actions is a breach of impartiality."""

from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

WHAT = "opinion"

_FIRM = r"(?:strongly |really |honestly |personally |firmly |fully |just |do |don't |do not |totally |utterly )?"
_OPINION = Phrases(
    rf"\b(?:i|we) {_FIRM}(?:think|believe|reckon|disagree|condemn|deplore|object to|suspect|doubt)\b(?! of)"
    rf"|\bi {_FIRM}(?:feel|support|oppose|agree)\b|\bwe {_FIRM}feel (?:that|it|the|they|this|very"
    rf"|strongly)\b(?! (?:cold|heat|wind))"
    rf"|\bwe (?:strongly |fully |firmly )?(?:support|oppose|back|agree with) (?:the|this|that|these|those|his|her"
    rf"|their) "
    r"(?:\w+ )?(?:applications?|proposals?|plans?|developments?|decisions?|scheme|bid|candidates?|campaign|idea"
    r"|government|cuts?|policy)\b"
    r"|\bin (?:my|our) (?:\w+ )?(?:opinion|view)\b|\b(?:my|our) (?:own |personal |honest )?(?:opinion|view) is\b"
    r"|\bpersonally\b|\bimh?o\b"
    r"|\bif you ask me\b|\bi(?:'m| am) (?:\w+ )?(?:disappointed|disgusted|appalled|ashamed|angry|furious|outraged"
    r"|against|in favour of|opposed)\b"
    r"|\bwe(?:'re| are) (?:\w+ )?(?:disgusted|appalled|ashamed|angry|furious|outraged|against|opposed to"
    r"|disappointed (?:by|with|that|in))\b"
    r"|\b(?:i|we) (?:really |do |sincerely )?hope (?:that )?(?:the |our |they|it|this|councillors|planners"
    r"|inspectors?)[^.!?\n]{0,40}?"
    r"\b(?:refused?|rejects?|rejected|throws?|thrown|turns? (?:it |this |them )?down|blocks?|blocked|scraps?"
    r"|scrapped|approved?|votes?)\b"
    r"|\b(?:should|ought to) be ashamed\b|\bas a (?:resident|local|taxpayer|mother|father|parent|voter),? i\b"
    rf"|\bi {_FIRM}(?:hate|detest|loathe|despise|can't stand)\b"
    r"|\b(?:has|have) (?:failed|betrayed|abandoned|forgotten|let down) (?:us|you|this town|our town|our residents"
    r"|residents|the (?:town|people|community))\b|\blet (?:us|our town|this town|residents) down\b"
)

# Where nobody says “I” or “we”, and the council's account is heard as if it did.
_JUDGED = Phrases(
    r"\b(?:dreadful|terrible|awful|ghastly|hideous|ridiculous|crazy|mad|shameful) (?:\w+ )?(?:schemes?|plans?"
    r"|proposals?|ideas?"
    r"|decisions?|developments?|applications?|polic(?:y|ies))\b"
)


def first_person_opinions(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """Intro-2c: the council's accounts inform and take no side; a view in the first person is asked about."""
    in_first_person = list(_OPINION.found_in(reading.small, reading.starts))
    for found in in_first_person or _JUDGED.found_in(reading.small, reading.starts):
        say = "is an opinion. The council's accounts are impartial: can it be left out, or put as a fact?"
        yield reading.finding("Intro-2c", FindingKind.PROMPT, WHAT, found.span(), say)
