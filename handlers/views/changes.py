"""What changed from one revision to the next, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORD = re.compile(r"\s+|[^\s]+")


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
    """The pieces that turn one text into the other, in order; removed pieces come before those that replace them.

    The kept and added pieces together are the text after, the kept and removed ones the text before.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(Kind.KEPT, "".join(new[j1:j2])))
            continue
        if i2 > i1:
            pieces.append(Piece(Kind.REMOVED, "".join(old[i1:i2])))
        if j2 > j1:
            pieces.append(Piece(Kind.ADDED, "".join(new[j1:j2])))
    return tuple(pieces)
