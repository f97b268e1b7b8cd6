"""Heads of the journal that are noted outside the database, and what they say of the database that is there.

A head is the number and the hash of the last entry. Each hash covers all entries before it, so one head that is kept
where the database is not tells of any change to what came before it, and of an end that was cut off.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

NO_HASH = "0" * 64


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain: how many entries it has, and the hash of the last."""

    sequence: int = 0
    hash: str = NO_HASH


class Note(StrEnum):
    """Why a head was written down: it is the newest; a copy was put back; the Clerk was told; a person confirmed."""

    ANCHORED = "anchored"
    RESTORED = "restored"
    TOLD = "told"
    RECONCILED = "reconciled"


@dataclass(frozen=True, slots=True)
class Anchor:
    """One line of an anchor file: whose head (`platform:organisation`), which, when (aware, UTC) and why."""

    council: str
    head: Head
    at: datetime
    note: Note = Note.ANCHORED


_LINE = re.compile(
    r"(?P<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) (?P<council>\S+) (?P<sequence>\d{1,18}) (?P<hash>[0-9a-f]{64}) "
    rf"(?P<note>{'|'.join(Note)})"
)


def written(anchor: Anchor) -> str:
    """Return the anchor as a line of text, without its end: instant, council, number, hash, note."""
    at = anchor.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"{at} {anchor.council} {anchor.head.sequence} {anchor.head.hash} {anchor.note}"


def read(line: str) -> Anchor:
    """Return the anchor that a line says. Raises ValueError when it is not written as one is."""
    found = _LINE.fullmatch(line)
    if found is None:
        raise ValueError("this is not a line of an anchor file")
    at = datetime.strptime(found["at"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    return Anchor(found["council"], Head(int(found["sequence"]), found["hash"]), at, Note(found["note"]))


@dataclass(frozen=True, slots=True)
class Trail:
    """What an anchor file says of one council since a person last confirmed its records.

    `heads` are in order of their numbers, the one that was confirmed first. `restored` is the head of a copy that was
    put back and not confirmed yet; `is_told` is whether the Clerk has been told since; `unreadable` is the number of
    the first line that cannot be read, 0 when there is none.
    """

    heads: tuple[Anchor, ...] = ()
    restored: Anchor | None = None
    is_told: bool = False
    unreadable: int = 0

    @property
    def last(self) -> Anchor | None:
        """The newest head, which covers all that came before it."""
        return self.heads[-1] if self.heads else None


def trail(lines: Iterable[Anchor | None], council: str) -> Trail:
    """Return what the lines of an anchor file, in order, say of one council; None is a line that cannot be read."""
    heads: list[Anchor] = []
    restored, is_told, unreadable = None, False, 0
    for number, anchor in enumerate(lines, start=1):
        if anchor is None:
            unreadable = unreadable or number
        elif anchor.council != council:
            continue
        elif anchor.note is Note.RECONCILED:
            heads, restored, is_told, unreadable = [anchor], None, False, 0
        elif anchor.note is Note.RESTORED:
            restored, is_told = anchor, False
        elif anchor.note is Note.TOLD:
            is_told = True
        else:
            heads.append(anchor)
    heads.sort(key=lambda anchor: anchor.head.sequence)  # several processes may write one file out of order
    return Trail(tuple(heads), restored, is_told, unreadable)


class Doubt(StrEnum):
    """Why a database cannot be trusted until a person has confirmed it."""

    BEHIND = "behind"
    OTHER = "other"
    RESTORED = "restored"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """The anchors and the database do not agree: why, the head that the database has, and the anchor it was held to."""

    doubt: Doubt
    found: Head
    anchor: Anchor | None


def doubt_before_asking(known: Trail) -> Doubt | None:
    """Return why the database cannot be trusted whatever is in it, or None when it is to be compared."""
    if known.unreadable:
        return Doubt.UNREADABLE  # house rule: what is not known is refused
    return Doubt.RESTORED if known.restored is not None else None
