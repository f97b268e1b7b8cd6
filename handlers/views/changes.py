"""What changed from one revision to the next, word by word."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

MOST_PIECES = 200
"""More pieces than this nobody can follow: the two texts are then shown whole, one after the other."""

# A word goes with the space before it, so that words added at the end leave the last one as it was.
_WORD = re.compile(r"[^\S\n]?\S+|\n|[^\S\n]")


class Kind(StrEnum):
    """What happened to a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text and what happened to it."""

    kind: Kind
    text: str


def word_changes(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces that turn one text into the other, in order; removed pieces come before those that replace
    them.

    The kept and added pieces together are the text after, the kept and removed ones the text before. As many words
    as can be are kept. When nothing would be, or there would be more than `MOST_PIECES`, all is removed and added.
    """
    pieces = _joined(_steps(_WORD.findall(before), _WORD.findall(after)))
    if len(pieces) > MOST_PIECES:
        pieces = _joined([(Kind.REMOVED, before), (Kind.ADDED, after)])
    return tuple(pieces)


def _steps(old: Sequence[str], new: Sequence[str]) -> Iterable[tuple[Kind, str]]:
    """Return each word with what happened to it: the way back through the longest common subsequence."""
    rows = _rows(old, new)
    steps: list[tuple[Kind, str]] = []
    i, j = len(old), len(new)
    while i and j:
        here = 1 << (i - 1)
        if rows[j - 1] & here:
            i -= 1
            steps.append((Kind.REMOVED, old[i]))
        elif j > 1 and not rows[j - 2] & here:
            j -= 1
            steps.append((Kind.ADDED, new[j]))
        else:
            i, j = i - 1, j - 1
            steps.append((Kind.KEPT, new[j]))
    steps += [(Kind.ADDED, word) for word in reversed(new[:j])]
    steps += [(Kind.REMOVED, word) for word in reversed(old[:i])]
    return reversed(steps)


def _rows(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """Return a row of bits for each new word: where its length grows in the table of common subsequences, the bit is 0.

    Whole rows are worked out at once on long integers, so 3,000 words against 3,000 take milliseconds: Hyyrö, Bit-
    parallel LCS-length computation revisited (2004).
    """
    everywhere = (1 << len(old)) - 1
    places: dict[str, int] = defaultdict(int)
    for index, word in enumerate(old):
        places[word] |= 1 << index
    rows, row = [], everywhere
    for word in new:
        met = row & places.get(word, 0)
        row = ((row + met) | (row - met)) & everywhere
        rows.append(row)
    return rows


def _joined(steps: Iterable[tuple[Kind, str]]) -> list[Piece]:
    """Neighbours of a kind made one piece; between two kept pieces what was removed comes first."""
    pieces: list[Piece] = []
    for kept, run in groupby(steps, key=lambda step: step[0] is Kind.KEPT):
        pieces += _runs(list(run), (Kind.KEPT,) if kept else (Kind.REMOVED, Kind.ADDED))
    return pieces


def _runs(run: list[tuple[Kind, str]], kinds: tuple[Kind, ...]) -> Iterator[Piece]:
    for kind in kinds:
        text = "".join(word for its_kind, word in run if its_kind is kind)
        if text:
            yield Piece(kind, text)
