"""The append-only record: one chain of hashes for each council.

An entry is JSON text that begins with the hash of the entry before it and its own number, so a line that is
exported can be checked by itself; its hash is SHA-256 over that text. Changing, adding, removing or moving an entry
breaks the chain; cutting off its end leaves it behind the head, which is kept apart.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, bindparam, func, literal_column, select

from chatops.facts.fact import Fact
from chatops.policy.anchors import NO_HASH as NO_HASH
from chatops.policy.anchors import Head as Head
from chatops.ports.council import Council
from chatops.ports.journal import JournalEntry
from storage.database.statement import Statement
from storage.database.together import Together
from storage.journal.schema import ABOUT, journal, journal_heads

PAGE = 2000


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the journal as it is kept."""

    sequence: int
    entry: str
    hash: str


_mine = journal_heads.c.council == bindparam("of_council")
_head = select(journal_heads.c.sequence, journal_heads.c.hash).where(_mine)
_read_head, _hold_head = Statement(_head), Statement(_head.with_for_update())
_all_heads = select(journal_heads.c.council, journal_heads.c.sequence, journal_heads.c.hash)
_numbered = (journal.c.council == bindparam("of_council")) & (journal.c.sequence == bindparam("number"))
_read_hash, _read_entry = select(journal.c.hash).where(_numbered), select(journal.c.entry).where(_numbered)
_add_head, _move_head = Statement(journal_heads.insert()), Statement(journal_heads.update().where(_mine))
_add_entries = Statement(journal.insert())
_add_and_move = Together(_add_entries, _move_head)
_read_page = select(journal.c.sequence, journal.c.entry, journal.c.hash).order_by(journal.c.sequence).limit(PAGE)


def append(connection: Connection, council: Council, facts: Sequence[Fact]) -> None:
    """Write one entry for each fact, in the transaction that writes what they changed."""
    before = head(connection, council, hold=True)
    end, lines = before, []
    for fact in facts:
        entry = _entry(council, end, fact)
        end = Head(end.sequence + 1, hashlib.sha256(entry.encode()).hexdigest())
        lines.append({"council": council.number, "sequence": end.sequence, "entry": entry, "hash": end.hash})
    moved = {"of_council": council.number, "sequence": end.sequence, "hash": end.hash}
    if len(lines) == 1 and before.sequence > 0:
        _add_and_move.write(connection, lines[0], moved)
        return
    _add_entries.write_each(connection, lines)
    if before.sequence == 0:
        _add_head.write(connection, council=council.number, sequence=end.sequence, hash=end.hash)
    else:
        _move_head.write(connection, **moved)


def head(connection: Connection, council: Council, *, hold: bool = False) -> Head:
    """Return the end of the council's chain, kept from others until the transaction ends when `hold` is set."""
    row = (_hold_head if hold else _read_head).first(connection, of_council=council.number)
    return Head(row.sequence, row.hash) if row else Head()


def heads(connection: Connection) -> Mapping[int, Head]:
    """Return the end of the chain of every council, by its number."""
    return {row.council: Head(row.sequence, row.hash) for row in connection.execute(_all_heads)}


def hash_of(connection: Connection, council: Council, number: int) -> str | None:
    """Return the hash that is kept with one entry, or None when there is no such entry."""
    found: str | None = connection.scalar(_read_hash, {"of_council": council.number, "number": number})
    return found


def entry_of(connection: Connection, council: Council, number: int) -> str | None:
    """Return the text of one entry, or None when there is no such entry."""
    found: str | None = connection.scalar(_read_entry, {"of_council": council.number, "number": number})
    return found


def lines(connection: Connection, council: Council) -> Iterator[Line]:
    """Return every row of the council's journal in order, a page at a time."""
    after = 0
    while page := page_after(connection, council, after):
        yield from page
        after = page[-1].sequence


def page_after(connection: Connection, council: Council, after: int) -> list[Line]:
    """Return the rows that follow this number, in order, so many as are read at once; none at the end."""
    mine = (journal.c.council == council.number) & (journal.c.sequence > after)
    return [Line(row.sequence, row.entry, row.hash) for row in connection.execute(_read_page.where(mine))]


def about(connection: Connection, council: Council, reference: str) -> list[JournalEntry]:
    """Return the entries about this reference, in order, each with the hash that is kept with the one before it."""
    # What follows a reference in an entry, where it is shorter than the index has it.
    begins = f'{reference}", "clause": '[:9]
    its: ColumnElement[str] = literal_column(ABOUT[connection.dialect.name])
    mine = select(journal).where(journal.c.council == council.number, its == begins).subquery()
    before = journal.alias()
    last = (before.c.council == mine.c.council) & (before.c.sequence == mine.c.sequence - 1)
    query = select(mine.c.sequence, mine.c.entry, mine.c.hash, before.c.hash.label("before"))
    # Put in order here: asked for it, SQLite reads the whole journal in its order.
    found = sorted(connection.execute(query.select_from(mine.outerjoin(before, last))), key=lambda row: row.sequence)
    # What a person typed is in no entry, yet the details of another may have the same key.
    its_own = (row for row in found if _is_about(row.entry, reference))
    return [JournalEntry(row.sequence, row.entry, row.hash, row.before or NO_HASH) for row in its_own]


def _is_about(entry: str, reference: str) -> bool:
    """Return whether an entry is about it; one that was damaged and cannot be read may be."""
    try:
        return bool(json.loads(entry)["reference"] == reference)
    except (KeyError, TypeError, ValueError):
        return True


def last_number(connection: Connection, council: Council) -> int:
    """Return the highest number of a row of the council's journal as it is now, whatever its head says; 0 for none."""
    return connection.scalar(select(func.max(journal.c.sequence)).where(journal.c.council == council.number)) or 0


def preamble(council: Council, before: Head) -> str:
    """Return how the entry after this head must begin."""
    begins, continues, council_is = preamble_pieces(council)
    return f"{begins}{before.hash}{continues}{before.sequence + 1}{council_is}"


def preamble_pieces(council: Council) -> tuple[str, str, str]:
    """Return what stands before the hash that an entry begins with, between it and the number, and after that."""
    return '{"previous": "', '", "sequence": ', f', "council": "{council.platform}:{council.organisation}", '


def _entry(council: Council, before: Head, fact: Fact) -> str:
    rest = {
        "at": _written(fact.at),
        "by": str(fact.by) if fact.by else None,
        "office": fact.office,
        "act": fact.act,
        "version": fact.version,
        "reference": fact.reference,
        "clause": fact.rests_on,
        "details": fact.details(),
    }
    return preamble(council, before) + json.dumps(rest, ensure_ascii=True)[1:]


def _written(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
