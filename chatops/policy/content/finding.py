"""What a check of a post's words found: the clause, how much it asks of people, where in the words it is.

A check gives findings and decides nothing: it never raises, reads no clock and touches no database.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

LONGEST_QUOTE = 60
"""Characters of a post that one sentence quotes."""


class FindingKind(StrEnum):
    """What a finding asks of people."""

    RULE = "RULE"  # the form stays open; an approver may override it with a reason where the clause says so
    PROMPT = "PROMPT"  # a question that a named person answers
    ADVICE = "ADVICE"  # said, and nothing is asked


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in the words of a post: its first character, and the one after its last."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Return whether both places share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class ContentFinding:
    """One thing that was found in a post.

    `clause` is a number in `clauses.CLAUSES`; `what` names the kind of thing, such as "telephone number"; `sentence`
    says in one plain sentence the place in the policy, what was found and what to do.
    """

    clause: str
    kind: FindingKind
    what: str
    span: Span
    sentence: str


def merged(places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give places in order, those that overlap as one, so that nothing is asked about twice."""
    begun: tuple[int, int] | None = None
    for start, end in sorted(places):
        if begun and start < begun[1]:
            begun = begun[0], max(begun[1], end)
            continue
        if begun:
            yield begun
        begun = start, end
    if begun:
        yield begun


def quoted(text: str) -> str:
    """Return a few words of a post in quotation marks, on one line and not too long."""
    line = text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)
    line = " ".join(line.split())
    return f"“{line}”" if len(line) <= LONGEST_QUOTE else f"“{line[: LONGEST_QUOTE - 1].rstrip()}…”"
