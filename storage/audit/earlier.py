"""What must be read of the journal before a check in order to judge what came after it, without reading all of it.

That is every entry which is about no draft (who held which office, which periods there were; few, and found by an
index), and every entry about the drafts that something happened to since, or that are still in hand.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Any

import orjson
from sqlalchemy import Connection, String, bindparam, literal_column, select
from sqlalchemy.sql.elements import ColumnClause

from chatops.policy import references
from chatops.ports.council import Council
from storage.audit.chain import Entry, pages
from storage.audit.claims import VERSIONS
from storage.database.statement import Statement
from storage.database.statement_for_some import StatementForSome
from storage.drafts.schema import drafts, in_hand
from storage.journal.entries import PAGE
from storage.journal.schema import ABOUT, APART, journal

Page = list[tuple[int, Entry]]
"""Entries, each with its number."""

_DRAFT = f"{references.DRAFT}-"
_in_hand = Statement(select(drafts.c.reference).where(drafts.c.council == bindparam("of_council"), in_hand))
_numbered = StatementForSome(
    select(journal.c.sequence, journal.c.entry).where(journal.c.council == bindparam("of_council")), journal.c.sequence
)


def touched(connection: Connection, council: Council, after: int) -> set[str]:
    """Return the drafts that something happened to after this entry, or that are in hand."""
    found = {row.reference for row in _in_hand.all(connection, of_council=council.number)}
    for page in pages(connection, journal, council, PAGE, after):
        for row in page:
            found.update(_drafts_in(row.entry))
    return found


def earlier(connection: Connection, council: Council, until: int, among: set[str]) -> Iterator[Page]:
    """Return the entries up to this one that are about these drafts or about none, in order, a page at a time."""
    numbers = sorted(_numbers(connection, council, until, among))
    left = iter(numbers)
    while some := list(islice(left, PAGE)):
        rows = sorted(_numbered.all(connection, some, of_council=council.number), key=lambda row: row.sequence)
        yield [(row.sequence, entry) for row in rows if (entry := _read(row.entry)) is not None]


def _numbers(connection: Connection, council: Council, until: int, among: Iterable[str]) -> set[int]:
    """Return the numbers of these entries. Which come later is said here: asked for it, SQLite reads every entry."""
    dialect, mine = connection.dialect.name, {"of_council": council.number}
    found = {row.sequence for row in _apart(dialect).all(connection, **mine)}
    found.update(row.sequence for row in _about(dialect).all(connection, sorted(among), **mine))
    return {number for number in found if number <= until}


@cache
def _apart(dialect: str) -> Statement:
    return Statement(_sequences.where(literal_column(APART[dialect])))


@cache
def _about(dialect: str) -> StatementForSome:
    its: ColumnClause[str] = literal_column(ABOUT[dialect], String())
    return StatementForSome(_sequences, its)


_sequences = select(journal.c.sequence).where(journal.c.council == bindparam("of_council"))


def _drafts_in(text: str) -> Iterator[str]:
    """Return the drafts that an entry is about; one that cannot be read is about none, and is found by the chain."""
    entry = _read(text)
    if entry is None:
        return
    if entry["reference"].startswith(_DRAFT):
        yield entry["reference"]
    reminded = entry["details"].get("drafts")
    for about in reminded if isinstance(reminded, list) else ():
        yield str(about).partition(" ")[0]


def _read(text: Any) -> Entry | None:
    """Return an entry of a kind that is known, with its version; None for anything else."""
    try:
        entry = orjson.loads(text)
        sound = isinstance(entry["details"], dict) and isinstance(entry["reference"], str) and entry["act"] in VERSIONS
        entry.setdefault("version", 1)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    return entry if sound else None
