"""Words with what tells of a person left out: names on the official list, and private numbers and addresses."""

from collections import Counter
from dataclasses import dataclass

from chatops.policy.content.checking import findings_in
from chatops.policy.content.finding import FindingKind, merged
from chatops.policy.content.known import Known
from chatops.policy.content.subjects.confidential import WHAT as CONFIDENTIAL

_PERSONAL = frozenset({"5.4", "5.10", "5.12"})
_TELLS_OF_NOBODY = frozenset({CONFIDENTIAL})
"""What is found under these clauses and tells of no person: “in confidence” left out would hide nobody's data."""
_CALLED = {"person": "name"}


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
    kinds = {(finding.span.start, finding.span.end): finding.what for finding in found}
    kept, after, left_out = [], 0, Counter[str]()
    for start, end in merged(kinds):
        within = [place for place in kinds if start <= place[0] and place[1] <= end]
        what = kinds[max(within, key=lambda place: place[1] - place[0])]
        what = _CALLED.get(what, what)
        left_out[what] += 1
        kept += [words[after:start], f"[{what} left out]"]
        after = end
    return WithoutPeople("".join((*kept, words[after:])), left_out)
