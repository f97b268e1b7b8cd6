"""Checking a council's journal from its first entry to its last, and the records against it.

Nothing is encoded a second time: the hash is worked out over the very text that is kept. Everything is read on one
view of the database, 2,000 rows at a time; what is remembered between them grows with the drafts, not the entries.
On an SQLite without a write-ahead log a commit waits until the check is over: a second for each 25,000 entries or so.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection, Row, Select, select

from chatops.ports import Council
from storage.audit_notes import Notes
from storage.audit_records import Counts, RecordsCheck
from storage.journal import NO_HASH, PAGE, Head, head, preamble
from storage.tables import journal

KEYS = ("previous", "sequence", "council", "at", "by", "office", "act", "reference", "clause", "details")
"""What every entry has, in the order in which it is written."""

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Report:
    """What was checked and what was found.

    `first` and `last` are the aware UTC instants of the first and the last entry; `end` is the number and the hash
    of the last entry as worked out here; `findings` and `remarks` are plain sentences, 100 at most each, and `found`
    and `remarked` say how many there were. A finding means that the records are not whole; a remark does not.
    """

    council: Council
    entries: int
    first: datetime | None
    last: datetime | None
    counts: Counts
    end: Head
    findings: tuple[str, ...]
    found: int
    remarks: tuple[str, ...]
    remarked: int

    @property
    def whole(self) -> bool:
        """Whether nothing was changed, put in, taken out, moved or cut off, as far as the journal can tell."""
        return self.found == 0


def verify(
    connection: Connection, council: Council, on_progress: Callable[[int, int], None] = lambda _done, _of: None
) -> Report:
    """Check the council's journal and its records. `on_progress` is told how many entries are done, and of how many.

    A fully rewritten chain, head and records included, is found only by comparing `end` with one noted elsewhere.
    """
    findings, remarks = Notes(), Notes()
    chain = _Chain(council, findings, remarks)
    records = RecordsCheck(connection, council, findings, remarks)
    kept_head = head(connection, council)
    for page in _pages(connection, council):
        entries = [(row.sequence, entry) for row in page if (entry := chain.add(row)) is not None]
        records.follow(entries)
        on_progress(chain.entries, max(chain.entries, kept_head.sequence))
    chain.end_at(kept_head)
    counts = records.compare()
    return Report(
        council=council,
        entries=chain.entries,
        first=chain.first,
        last=chain.last,
        counts=counts,
        end=chain.end,
        findings=tuple(findings.sentences),
        found=findings.count,
        remarks=tuple(remarks.sentences),
        remarked=remarks.count,
    )


def _pages(connection: Connection, council: Council) -> Iterator[Sequence[Row[Any]]]:
    """Every row of the council's journal in order, whatever its number, a page at a time."""
    columns: Select[Any] = select(journal.c.sequence, journal.c.entry, journal.c.hash)
    query = columns.where(journal.c.council == council.number).order_by(journal.c.sequence).limit(PAGE)
    page = connection.execute(query).all()
    while page:
        yield page
        if len(page) < PAGE:
            return
        page = connection.execute(query.where(journal.c.sequence > page[-1].sequence)).all()


class _Chain:
    """The chain as far as it has been followed."""

    def __init__(self, council: Council, findings: Notes, remarks: Notes) -> None:
        self.entries = 0
        self.first: datetime | None = None
        self.last: datetime | None = None
        self.end = Head()
        self._council = council
        self._findings = findings
        self._remarks = remarks
        # The hash that is kept for the entry before and the one worked out: two when that entry has been changed,
        # which is one finding and not another for each entry after it.
        self._before: tuple[str, ...] = (NO_HASH,)

    def add(self, row: Row[Any]) -> Entry | None:
        """Check the next row. Gives the entry, or None when it cannot be read."""
        number, text, kept = row.sequence, row.entry, row.hash
        self.entries += 1
        if not isinstance(number, int) or not isinstance(text, str) or number < 1:
            self._findings.add(f"Entry {number} does not belong in the journal: entries are texts numbered from 1.")
            return None
        before = self._before if number == self.end.sequence + 1 else ()
        if not before:
            self._missing(self.end.sequence + 1, number - 1)
        worked_out = hashlib.sha256(text.encode()).hexdigest()
        if worked_out != kept:
            self._findings.add(f"Entry {number} has been changed: its text does not have the hash kept with it.")
        entry = _read(text)
        if entry is None:
            self._findings.add(f"Entry {number} is not written as an entry is, so it has been changed or put in.")
        elif not any(text.startswith(preamble(self._council, Head(number - 1, each))) for each in before):
            self._say_why(number, entry, before)
        self._before = (kept,) if worked_out == kept else (kept, worked_out)
        self.end = Head(number, worked_out)
        if entry is not None:
            self._note_instant(number, entry["at"])
        return entry

    def end_at(self, kept: Head) -> None:
        """Compare the end of the chain with the head that is kept apart from it."""
        last = self.end.sequence
        if last < kept.sequence:
            cut = kept.sequence - last
            ends = f"ends at entry {last}" if last else "is empty"
            sentence = f"The journal {ends} and its head says {kept.sequence}: {cut} cut off at the end."
        elif last and not kept.sequence:
            sentence = "The head of the journal, which says where it ends, was removed."
        elif last > kept.sequence:
            sentence = f"The journal goes on to entry {last} and its head says {kept.sequence}: some were put in."
        elif kept.hash not in self._before:
            sentence = f"The head has another hash than entry {last}, the last: one of them was changed."
        else:
            return
        self._findings.add(sentence)

    def _missing(self, first: int, last: int) -> None:
        which = f"Entry {first} is" if first == last else f"Entries {first} to {last} are"
        self._findings.add(f"{which} missing.")

    def _say_why(self, number: int, entry: Entry, before: tuple[str, ...]) -> None:
        """Why the entry does not begin as the one after `before` must; nothing is known of it when that is empty."""
        if entry["sequence"] != number:
            sentence = f"Entry {number} says it is entry {entry['sequence']}: it was moved or put in."
        elif entry["council"] != f"{self._council.platform}:{self._council.organisation}":
            sentence = f"Entry {number} was written for another council."
        elif before and entry["previous"] not in before:
            sentence = f"Entry {number} does not follow from entry {number - 1}: one was changed, put in or taken out."
        elif before:
            sentence = f"Entry {number} is not written as an entry is, so it has been changed or put in."
        else:
            return
        self._findings.add(sentence)

    def _note_instant(self, number: int, written: str) -> None:
        try:
            at = datetime.fromisoformat(written)
            earlier = self.last is not None and at < self.last
        except (TypeError, ValueError):
            self._findings.add(f"Entry {number} does not say when it was written.")
            return
        if earlier:
            # Not a fault in the chain: somebody may have set the clock of the computer.
            self._remarks.add(f"Entry {number} is dated before the entry ahead of it, so a clock was set back.")
        self.first = self.first or at
        self.last = at


def _read(text: str) -> Entry | None:
    try:
        entry = orjson.loads(text)
    except orjson.JSONDecodeError:
        return None
    sound = isinstance(entry, dict) and tuple(entry) == KEYS and isinstance(entry["details"], dict)
    return entry if sound and isinstance(entry["act"], str) and isinstance(entry["reference"], str) else None
