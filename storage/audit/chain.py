"""Following a chain of hashes from its first entry to its last, whatever its entries are about."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import orjson
from sqlalchemy import Connection, Row, Table, bindparam, select

from chatops.ports.council import Council
from storage.audit.notes import Notes
from storage.database.statement import Statement
from storage.journal.entries import Head, preamble

Entry = dict[str, Any]

ACTS: dict[str, int] = {}
COVERS = {
    "councils": "number platform organisation",
    "journal": "council sequence entry hash",
    "journal_heads": "council sequence hash",
}


@dataclass(frozen=True, slots=True)
class Words:
    """What a chain, its end and its entries are called in a sentence."""

    chain: str
    head: str
    entry: str
    entries: str


def pages(
    connection: Connection, table: Table, council: Council, page_size: int, after: int | None = None
) -> Iterator[Sequence[Row[Any]]]:
    """Return every row of a council's chain in order, whatever its number or after this one, a page at a time."""
    first, following = _by_pages(table, page_size)
    mine = {"of_council": council.number}
    page = first.all(connection, **mine) if after is None else following.all(connection, **mine, after=after)
    while page:
        yield page
        if len(page) < page_size:
            return
        page = following.all(connection, of_council=council.number, after=page[-1].sequence)


@cache
def _by_pages(table: Table, page_size: int) -> tuple[Statement, Statement]:
    """Return what asks for the first rows of a council's chain, and for those that follow a number."""
    columns = select(table.c.sequence, table.c.entry, table.c.hash).where(table.c.council == bindparam("of_council"))
    page = columns.order_by(table.c.sequence).limit(page_size)
    return Statement(page), Statement(page.where(table.c.sequence > bindparam("after")))


class Chain:
    """A chain as far as it has been followed.

    `keys` are what an entry has, in the order in which it is written: the newest way of writing one first. It is
    followed from `begin` on, which is known to be in it.
    """

    def __init__(
        self,
        council: Council,
        findings: Notes,
        keys: Sequence[tuple[str, ...]],
        words: Words,
        begin: Head | None = None,
    ) -> None:
        self.entries = 0
        self.end = begin or Head()
        self._council = council
        self._findings = findings
        self._keys = keys
        self._words = words
        # The hash that is kept for the entry before and the one worked out: two when that entry has been changed,
        # which is one finding and not another for each entry after it.
        self._before: tuple[str, ...] = (self.end.hash,)

    def add(self, row: Row[Any]) -> Entry | None:
        """Check the next row. Gives the entry, or None when it cannot be read."""
        number, text, kept = row.sequence, row.entry, row.hash
        self.entries += 1
        if not isinstance(number, int) or not isinstance(text, str) or number < 1:
            self._find(f"{self._name(number)} does not belong in the journal: entries are texts numbered from 1.")
            return None
        before = self._before if number == self.end.sequence + 1 else ()
        if not before:
            self._missing(self.end.sequence + 1, number - 1)
        worked_out = hashlib.sha256(text.encode()).hexdigest()
        if worked_out != kept:
            self._find(f"{self._name(number)} has been changed: its text does not have the hash kept with it.")
        entry = self._read(text)
        if entry is None:
            self._find(f"{self._name(number)} is not written as an entry is, so it has been changed or put in.")
        elif not any(text.startswith(preamble(self._council, Head(number - 1, each))) for each in before):
            self._say_why(number, entry, before)
        self._before = (kept,) if worked_out == kept else (kept, worked_out)
        self.end = Head(number, worked_out)
        return entry

    def end_at(self, kept: Head) -> None:
        """Compare the end of the chain with the head that is kept apart from it."""
        last, words = self.end.sequence, self._words
        entry = words.entry.lower()
        if last < kept.sequence:
            cut = kept.sequence - last
            ends = f"ends at {entry} {last}" if last else "is empty"
            sentence = f"{words.chain} {ends} and its head says {kept.sequence}: {cut} cut off at the end."
        elif last and not kept.sequence:
            sentence = f"{words.head}, which says where it ends, was removed."
        elif last > kept.sequence:
            sentence = f"{words.chain} goes on to {entry} {last} and its head says {kept.sequence}: some were put in."
        elif kept.hash not in self._before:
            sentence = f"{words.head} has another hash than {entry} {last}, the last: one of them was changed."
        else:
            return
        self._find(sentence)

    def _find(self, sentence: str) -> None:
        self._findings.add(sentence)

    def _name(self, number: object) -> str:
        return f"{self._words.entry} {number}"

    def _missing(self, first: int, last: int) -> None:
        which = f"{self._name(first)} is" if first == last else f"{self._words.entries} {first} to {last} are"
        self._find(f"{which} missing.")

    def _say_why(self, number: int, entry: Entry, before: tuple[str, ...]) -> None:
        """Why the entry does not begin as the one after `before` must; nothing is known of it when that is empty."""
        name, earlier = self._name(number), f"{self._words.entry.lower()} {number - 1}"
        if entry["sequence"] != number:
            sentence = f"{name} says it is entry {entry['sequence']}: it was moved or put in."
        elif entry["council"] != f"{self._council.platform}:{self._council.organisation}":
            sentence = f"{name} was written for another council."
        elif before and entry["previous"] not in before:
            sentence = f"{name} does not follow from {earlier}: one was changed, put in or taken out."
        elif before:
            sentence = f"{name} is not written as an entry is, so it has been changed or put in."
        else:
            return
        self._find(sentence)

    def _read(self, text: str) -> Entry | None:
        try:
            entry = orjson.loads(text)
        except orjson.JSONDecodeError:
            return None
        return entry if isinstance(entry, dict) and tuple(entry) in self._keys else None
