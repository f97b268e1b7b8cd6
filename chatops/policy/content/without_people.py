"""Words with what tells of a person left out: names on the official list, and private numbers and addresses."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from chatops.policy.content.checking import findings_in
from chatops.policy.content.finding import FindingKind, merged
from chatops.policy.content.known import Known
from chatops.policy.content.subjects.confidential import WHAT as CONFIDENTIAL

_PERSONAL = frozenset({"5.4", "5.10", "5.12"})
_TELLS_OF_NOBODY = frozenset({CONFIDENTIAL})
"""What is found under these clauses and tells of no person: “in confidence” left out would hide nobody's data."""
_PERSON = "person"
_CALLED = {_PERSON: "name"}
_LAST = re.compile(r"[^\W\d_]{4,}(?=\W*$)")
_MARKS = re.compile("[\ufe0e\ufe0f\u20e3]*")
"""What changes how the letter before it is drawn: left alone, it would change the bracket."""


@dataclass(frozen=True, slots=True)
class WithoutPeople:
    """The words that are left, and how often each kind of thing was left out."""

    words: str
    left_out: Counter[str]


def without_people(words: str, known: Known) -> WithoutPeople:
    """Return the words with "[name left out]" and the like in place of what tells of a person."""
    found = [
        finding
        for finding in findings_in(words, known)
        if finding.clause in _PERSONAL and finding.kind is not FindingKind.ADVICE
        if finding.what not in _TELLS_OF_NOBODY
    ]
    kinds = {(finding.span.start, _with_marks(words, finding.span.end)): finding.what for finding in found}
    kinds |= dict.fromkeys(_written_together(words, [at for at, what in kinds.items() if what == _PERSON]), _PERSON)
    kept, after, left_out = [], 0, Counter[str]()
    for start, end in merged(kinds):
        within = [place for place in kinds if start <= place[0] and place[1] <= end]
        what = kinds[max(within, key=lambda place: place[1] - place[0])]
        what = _CALLED.get(what, what)
        left_out[what] += 1
        kept += [words[after:start], f"[{what} left out]"]
        after = end
    return WithoutPeople("".join((*kept, words[after:])), left_out)


def _with_marks(words: str, end: int) -> int:
    """Return where the marks end that belong to the last letter before this place."""
    found = _MARKS.match(words, end)
    return found.end() if found else end


def _written_together(words: str, names: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give where the last part of a name stands once more in a hashtag or the name of an account, as #JaneSmith."""
    for start, end in names:
        last = _LAST.search(words[start:end])
        for found in re.finditer(rf"[#@]\w*{last[0]}\w*", words, re.IGNORECASE) if last else ():
            yield found.span()
