"""Pictures that are somebody else's, and pictures of children: whose consent there is. Clause 5.5."""

from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind, merged
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

WHAT = "photo"

_PICTURE = r"(?:photo(?:graph)?|picture|pic|image|video|clip|footage|snap|selfie|portrait|film)s?"
_CHILDREN = (
    r"(?:(?:school|pre-school|nursery|little|young|reception) ?(?:children|pupils|ones)|children|kids|pupils|youngsters"
    r"|toddlers|babies|schoolchildren|year (?:[1-9]|1[0-3])s?|reception class|cubs|brownies|scouts|guides"
    r"|beavers|rainbows|under-?\w+s|tots)"
)
_SOMEBODYS = Phrases(
    rf"\b{_PICTURE}(?: (?:is|are|was|were))?(?: (?:taken|kindly|supplied|provided|shared|sent in|shot))* ?"
    r"(?:by|courtesy of|credits?|©|copyright)(?= |:)(?! (?:post|email|e-mail|noon|friday|the deadline|\d))"
    rf"|\b{_PICTURE} (?:from|via|off) (?:the |a )?(?!(?:our|last|this|today|yesterday|the|a|an|all|\d))\w+"
    r"|(?<!\w)© ?\w+|\bcopyright (?:of )?(?!law|notice|library)\w+|\(c\) (?:19|20)\d\d|\bimage credit\b"
    r"|\breposted from\b"
)
# The line below a picture in a newspaper, in plain letters: “Photo: Gazette”, but not “Photo: the new bench”.
_CREDIT = Phrases(r"\b(?i:photo|picture|pic|image)s?: ?(?:[A-Z][\w'-]* ?){1,3}(?=[.)\n]|$)(?<! )")
_OF_CHILDREN = Phrases(
    rf"\b{_PICTURE} (?:of|with|showing) (?:\w+ ){{0,3}}?{_CHILDREN}\b"
    rf"|\b(?:here (?:are|is)|meet|pictured:?|seen here:?|look at|just look at) (?:\w+ ){{0,3}}?(?P<seen>{_CHILDREN}"
    rf"(?: (?:of|from|in) (?:year|class|reception) ?\w*)?)"
    rf"|\b{_CHILDREN} (?:are |were )?(?:pictured|photographed|filmed)\b"
)


def photographs(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.5, 5.11: whose picture it is, and whether the parents of the children in it have agreed, is asked about."""
    small = reading.small
    of_children = [found.span("seen" if found["seen"] else 0) for found in _OF_CHILDREN.found_in(small, reading.starts)]
    for place in merged(of_children):
        say = "is about a picture of children. Has a parent or guardian of each agreed to it being shown here?"
        yield reading.finding("5.5", FindingKind.PROMPT, WHAT, place, say)
    somebodys = [*_SOMEBODYS.found_in(small, reading.starts), *_CREDIT.found_in(reading.plain, reading.starts)]
    for start, end in merged(found.span() for found in somebodys):
        if not any(start < other_end and other < end for other, other_end in of_children):
            say = "is about somebody else's picture. Who agreed that the council may use it, for what, until when?"
            yield reading.finding("5.5", FindingKind.PROMPT, WHAT, (start, end), say)
