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
    r"|\b(?:should|ought to) be ashamed\b"
)


def first_person_opinions(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """Intro-2c: the council's accounts inform and take no side; a view in the first person is asked about."""
    for found in _OPINION.found_in(reading.small, reading.starts):
        say = "is an opinion. The council's accounts are impartial: can it be left out, or put as a fact?"
        yield reading.finding("Intro-2c", FindingKind.PROMPT, WHAT, found.span(), say)
