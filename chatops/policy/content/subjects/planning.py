"""Planning: references of applications and what is said of them, where the council keeps an open mind. Clause PS-4d.

References are written by each authority in its own way: 24/01234/FUL, P24/01234/HH, 2024/0123/LBC, 3/24/0123/FP,
P/FUL/2024/01234, NP/DDD/0124/0123, APP/P0119/W/24/3345678 (the Planning Inspectorate), CAS-02641-T4L2Y1 (Planning and
Environment Decisions Wales), C24/0123/45/LL (Gwynedd), FUL/000512/24 (Flintshire), FPL/2024/12 (Anglesey), 24/0123/10
(Rhondda Cynon Taf), 24/00567/PPP and PPA-230-2417 (Scotland).
"""

import re
from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases, Starts, matches_at
from chatops.policy.content.reading import Reading

WHAT = "planning"

_KIND = "(?:full?|fpl|out|oul|rem|res|hou|hse|hhp?|lbc|lba|adv|cou|cla|cle|clp|nma|vac|doc|dem|pip|ppp|amc|pl)"
_REFERENCE = re.compile(
    r"(?:"
    # The kind before or behind the number, a district and a park's parish, and a county's own works.
    rf"(?:[a-z]{{1,4}}/)?{_KIND}/\d{{2,4}}/\d{{2,6}}|{_KIND}/\d{{4,6}}(?:/\d{{2}})?"
    r"|[a-z]{1,4}/[a-z]{1,4}/\d{3,5}/\d{2,5}|[a-z]{3}/\d\d/\d{1,4}/[a-z]{2,4}|\d/20\d\d/\d{3,5}|0/\d{5}"
    r"|\d/\d{1,3}/\d\d/\d{2,4}|"
    # Letters or a district, a year, a number of three digits or more, and the kind.
    r"(?:[a-z]{1,4}/)?(?:[a-z]{1,4}/?|\d/)?(?:\d{2}|20\d{2})/(?:[a-z]{1,3}/)?\d{3,6}(?:/[a-z0-9]{1,8}){1,3}"
    r"|(?!inv|ref|po\b|po/|fy|job|no)[a-z]{1,4}/?\d{2,4}/\d{3,6}"
    r"|(?:app|cas|pla)/[a-z]\d{4}/[a-z]{1,2}/\d{2}/\d{5,8}"
    r"|(?:app|dns|cas)/\d{5,8}(?:-\w{6})?"
    r")(?![\w/])"
)
_ROW = re.compile(r"[\w/]+")
_OTHER_REFERENCE = re.compile(
    r"(?:(?:tender|contract|invoice|order|quotation|job)\W{0,3}(?:ref(?:erence)?|no|number)?"
    r"|(?:tender|contract|invoice|quotation)\b[^.!?\n]{0,80}? (?:ref(?:erence)?|no|number))\W{0,3}[a-z]{0,6}[\d/]+"
)
_WORDS = Phrases(
    r"\b(?:planning (?:applications?|permissions?|consents?|appeals?|committee (?:has |have )?(?:refused|approved"
    r"|rejected|allowed|deferred|backed|voted|turned down)|inspector(?:ate)?|inquiry|decisions?"
    r"|proposals?"
    r"|consultations?|conditions?|officers?|matters?|polic(?:y|ies))|cais cynllunio|ceisiadau cynllunio"
    r"|caniatad cynllunio"
    r"|applications?(?= [\w/]*\d/\d)|cais (?:rhif )?[a-z]\d{5,7}"
    r"|(?:ppa|lba|ena|caa|hha|ada|cla|hsc|noa)-\d{3}-\d{3,5}|cas-\d{5}-\w{6}"
    r"|(?:mast|quarry|housing|solar farm|wind farm|supermarket|drive-thr(?:u|ough)|hotel) applications?"
    r"|applications?(?= (?:for|to (?:build|demolish|convert|extend|erect)) (?:up to |an? |the |about |some )?"
    r"(?:\d+ |outline )?(?:\w+ )?(?:homes|houses?|dwellings|flats|bungalows?|extensions?|shops?|hotel|solar|wind"
    r"|warehouse|car park|mast)\b)"
    r"|listed building consent|outline (?:permission|application)|reserved matters|change of use|section 106|s106"
    r"|neighbourhood plan|local (?:development )?plan|consultations?|consultees?|objections?|objectors?|object(?:s|ed"
    r"|ing)?(?: [a-z]{3,12}ly)? to"
    r"|(?:councillors|committee|inspector|planners|council) (?:really )?(?:should|must|ought to|need to|has to|have to)"
    r" (?:reject|refuse|block|approve|support|oppose|back|allow|turn down|throw out|say no to)"
    r"|appeals? (?:by|against|from) [^.!?\n]{3,60}? (?:dismissed|upheld|allowed)"
    r"|(?:councillors|committee|inspector|council) (?:should |must |will |to )?(?:throws?|threw|turns?"
    r"|turned) (?:it |this |them "
    r"|these )?(?:out|down)|green belt"
    r"|public inquiry|ymgynghoriad(?:au)?|gwrthwynebiad(?:au)?)\b"
)

# Where nothing else shows that a post is about planning.
_BUILDING = Phrases(
    r"\b(?:\d+ (?:new |more )?(?:homes|houses|dwellings|flats) (?:off|on land|planned)|(?:housing"
    r"|proposed) developments?)\b"
)


def _with_strokes(small: str) -> Iterator[int]:
    """Give where each row of letters, digits and strokes begins that has a stroke in it: every reference is one."""
    at = small.find("/")
    while at >= 0:
        start = at
        while start and (small[start - 1].isalnum() or small[start - 1] == "_"):
            start -= 1
        yield start
        row = _ROW.match(small, at)
        at = small.find("/", row.end() if row else at + 1)


def planning_matters(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """PS-4d: what touches planning or a consultation must not suggest that the council has made up its mind."""
    small, others = _OTHER_REFERENCE.subn(lambda found: " " * len(found[0]), reading.unlinked_small)
    starts = Starts(small) if others else reading.starts
    references = [found.span() for found in matches_at(_REFERENCE, small, _with_strokes(small))]
    places = sorted([*references, *(found.span() for found in _WORDS.found_in(small, starts))])
    places = places or [found.span() for found in _BUILDING.found_in(small, starts)]
    seen: set[str] = set()
    for start, end in places:
        if small[start:end] in seen:
            continue
        seen.add(small[start:end])
        say = "touches planning or a consultation. Do the words leave open what the council will decide?"
        yield reading.finding("PS-4d", FindingKind.PROMPT, WHAT, (start, end), say)
