"""Whether a database is the one that the anchors tell of, or has gone on from it."""

import hashlib
from dataclasses import dataclass

import orjson
from sqlalchemy import Connection, bindparam, select

from chatops.policy.anchors import Anchor, Disagreement, Doubt, Head, Trail, doubt_before_asking
from chatops.ports.council import Council
from storage.journal.entries import PAGE, entry_of, head
from storage.journal.schema import journal

_mine = journal.c.council == bindparam("of_council")
_after = (
    select(journal.c.sequence, journal.c.entry, journal.c.hash)
    .where(_mine, journal.c.sequence > bindparam("number"))
    .order_by(journal.c.sequence)
    .limit(PAGE)
)


@dataclass(frozen=True, slots=True)
class Compared:
    """The head that the database has, and how it disagrees with the anchors; None when it does not."""

    head: Head
    disagreement: Disagreement | None = None


def key_of(council: Council) -> str:
    """Return how an anchor names the council."""
    return f"{council.platform}:{council.organisation}"


def compared(connection: Connection, council: Council, known: Trail) -> Compared:
    """Compare the council's journal with its anchors: the newest one, and from there on the chain to the head."""
    found = head(connection, council)
    doubt = doubt_before_asking(known) or (_doubt(connection, council, found, known.last.head) if known.last else None)
    if doubt is None:
        return Compared(found)
    return Compared(found, Disagreement(doubt, found, known.restored if doubt is Doubt.RESTORED else known.last))


def _doubt(connection: Connection, council: Council, found: Head, anchored: Head) -> Doubt | None:
    if found.sequence < anchored.sequence:
        return Doubt.BEHIND
    if worked_out(connection, council, anchored.sequence) != anchored.hash:
        return Doubt.OTHER
    return None if _goes_on(connection, council, anchored, found) else Doubt.OTHER


def worked_out(connection: Connection, council: Council, number: int) -> str | None:
    """Return the hash of an entry, worked out over its text; None when there is no such entry."""
    entry = entry_of(connection, council, number)
    return None if entry is None else hashlib.sha256(entry.encode()).hexdigest()


def _goes_on(connection: Connection, council: Council, anchored: Head, found: Head) -> bool:
    """Return whether the chain leads from the anchored head to the one that was found."""
    end = anchored
    while end != found:
        page = connection.execute(_after, {"of_council": council.number, "number": end.sequence}).all()
        if not page:
            return False
        for row in page:
            if row.sequence != end.sequence + 1 or not _follows(row.entry, row.hash, end):
                return False
            end = Head(row.sequence, row.hash)
            if end.sequence == found.sequence:
                break
    return True


def _follows(entry: str, its_hash: str, before: Head) -> bool:
    try:
        previous = orjson.loads(entry)["previous"]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return False
    return previous == before.hash and hashlib.sha256(entry.encode()).hexdigest() == its_hash


def against_anchors(connection: Connection, council: Council, known: Trail) -> tuple[str, ...]:
    """Return what is amiss in the journal by its anchors, in plain sentences; each head covers all before it."""
    end = head(connection, council)
    wrong = [each for each in known.heads if worked_out(connection, council, each.head.sequence) != each.head.hash]
    cut = [each for each in wrong if each.head.sequence > end.sequence]
    changed = [each for each in wrong if each.head.sequence <= end.sequence]
    sentences = []
    if known.unreadable:
        sentences.append(f"Line {known.unreadable} of the anchor file is not written as a line of it is.")
    if changed:
        first = changed[0]
        sentences.append(
            f"Entry {first.head.sequence} is not the one that was anchored at {_when(first)}: it, or something before "
            "it, was changed, put in or taken out."
        )
    if cut:
        last = cut[-1]
        sentences.append(
            f"The journal ends at entry {end.sequence} and entry {last.head.sequence} was anchored at {_when(last)}: "
            f"{last.head.sequence - end.sequence} cut off at the end."
        )
    return tuple(sentences)


def _when(anchor: Anchor) -> str:
    return f"{anchor.at:%Y-%m-%d %H:%M:%S} UTC"
