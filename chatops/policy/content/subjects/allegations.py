"""Words that say of somebody that they did wrong. Clause 5.2; Defamation Act 2013, section 1.

Nobody can tell from words whether they are true. Whoever writes them is asked, and a named person decides.
"""

import re
from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind, merged
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading
from chatops.policy.content.subjects.people import given_names

WHAT = "allegation"

_IS = r"(?:is|are|was|were|be|been|being|he's|she's|they're|you're)"
_WHO = (
    r"(?:he|she|they|who|it|you|the (?:owners?|landlord|developers?|company|firm|builders?|contractor|manager|leader))"
)
_CRIME = (
    r"(?:theft|burglary|robbery|fraud|assault|arson|murder|rape|criminal damage|drug\w*|drink[- ]driv\w+|harassment"
    r"|corruption|bribery|stalking|abuse|violence|indecen\w+|sexual \w+|possession|dangerous driving|shoplifting)"
)
_ALLEGED = Phrases(
    rf"\b{_IS} (?:a |an |all |nothing but |just |complete |total |known |convicted |proven |common ){{0,3}}"
    r"(?:thie(?:f|ves)|liars?|crooks?|crooked|fraud(?:ster)?s?(?! awareness)|cheats?|criminals?|swindlers?|bull(?:y"
    r"|ies)|drunks?|racists?|paedophiles?|rapists?|murderers?|vandals|drug dealers?|slum landlords?|tax dodgers?"
    r"|fly-?tippers?|incompetent|dishonest|negligent|corrupt)\b(?! (?:file|disk|data))"
    r"|\bcon ?(?:men|man|artists?)\b|\bcowboy (?:builders?|firm|traders?|roofers?)\b(?! (?:warning|advice))"
    r"|\bfiddl(?:ed|es|ing) (?:the |his |her |their )?(?:books|expenses|figures|accounts)\b"
    r"|\bcook(?:ed|ing) the books\b|\bon the take\b|\bbackhanders?\b|\bbrown envelopes?\b(?! (?:in|from|with))"
    r"|\b(?:bribed|embezzled|defrauded|swindled|blackmailed|groped|molested|raped|ripped off|conned|pocketed)\b"
    rf"|\b{_WHO} (?:\w+ )?(?:stole|cheated|lied|scammed|vandalised|trashed)\b|\blied (?:to|about)\b|\bstealing from\b"
    r"|\bcorrupt(?:ion)?\b(?! (?:files?|disks?|data|practices act))"
    rf"|\b(?:charged|arrested|convicted|accused|suspected|guilty|jailed|sentenced|wanted|cautioned|prosecuted|fined)"
    rf" (?:with|for|of|on suspicion of|in connection with|over) (?:\w+ )?{_CRIME}\b"
    r"|\b(?:sexual(?:ly)? (?:assault|harass|abus)\w*|domestic abuser|wife[- ]beater|beat(?:s|ing)? (?:his"
    r"|her) (?:wife|husband|partner))\b|\b(?:cocaine|heroin|ketamine|crack|weed|cannabis"
    r"|drugs)\b[^.!?\n]{0,12}\b(?:you|he|she|they) "
    r"(?:smoke|snort|inject|take|deal|sell)s?\b|\b(?:deals?|dealing|sells?|selling) (?:drugs|cocaine|heroin|crack"
    r"|weed)\b|\btook (?:our |the |their |people's )?(?:money|deposits?) and (?:ran|never|left|disappeared|vanished)\b"
)
# Whoever is named, in plain letters: no storm, and not “Do you know who set fire to …”.
_NAMED = re.compile(
    r"\b([A-Z][a-z]+) [A-Z][a-z'-]+(?:,? of [\w' ]{1,40},?)? (?:who )?"
    r"(?:set fire to|broke into|vandalised|smashed|stole|robbed|attacked|assaulted|mugged)\b"
)
_DID = Phrases(r"\b(?:set fire to|broke into|vandalised|smashed|stole|robbed|attacked|assaulted|mugged)\b")
_ADVICE = re.compile(
    r"\b(?:how to (?:spot|avoid|report|prevent)|beware of|watch out for|protect yourself|a talk|advice (?:on|about))\b"
)


def allegations(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.2: words that say of somebody that they did wrong are asked about."""
    small = reading.small
    told = _NAMED.finditer(reading.plain) if _DID.is_in(reading.plain, reading.starts) else ()
    named = (one.span() for one in told if one[1].lower() in given_names())
    for start, end in merged((*(found.span() for found in _ALLEGED.found_in(small, reading.starts)), *named)):
        before = small[max(0, start - 80) : start].rpartition(".")[2]
        if not _ADVICE.search(before):
            say = (
                "says that somebody did wrong. Could it be defamatory: is it proved, and is it for the council to say?"
            )
            yield reading.finding("5.2", FindingKind.PROMPT, WHAT, (start, end), say)
