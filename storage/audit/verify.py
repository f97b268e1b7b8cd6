"""Checking a council's journal from its first entry to its last, and the records against it.

Nothing is encoded a second time: the hash is worked out over the very text that is kept. Everything is read on one
view of the database, 2,000 rows at a time, and what is remembered between them is put down in a temporary file
(`storage.audit.memory`), so that the memory it takes does not grow. `Database.study` gives a view beside which others
write.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from chatops.ports.council import Council
from storage.audit import councils, triggers
from storage.audit.breaches import SealedCheck
from storage.audit.chain import pages
from storage.audit.checkpoints import Checkpoint, CheckpointsCheck
from storage.audit.due import Waiting
from storage.audit.earlier import Page, earlier, touched
from storage.audit.journal import JournalChain
from storage.audit.memory import Memory
from storage.audit.notes import Notes
from storage.audit.records import Counts, RecordsCheck
from storage.journal.entries import PAGE, Head, head
from storage.journal.schema import journal
from storage.sealed.vault import Keyring


@dataclass(frozen=True, slots=True)
class Report:
    """What was checked and what was found.

    `first` and `last` are the aware UTC instants of the first and the last entry; `end` is the number and the hash
    of the last entry as worked out here; `opened` is whether the master key was at hand, so that what is confidential
    was opened and compared, not its chain alone; `findings` and `remarks` are plain sentences, 100 at most each, and
    `found` and `remarked` say how many there were; `since` is the check that this one went on from. A finding means
    that the records are not whole; a remark does not.
    """

    council: Council
    entries: int
    first: datetime | None
    last: datetime | None
    counts: Counts
    end: Head
    opened: bool
    findings: tuple[str, ...]
    found: int
    remarks: tuple[str, ...]
    remarked: int
    since: Checkpoint | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing was changed, put in, taken out, moved or cut off, as far as the journal can tell."""
        return self.found == 0


def verify(
    connection: Connection,
    council: Council,
    on_progress: Callable[[int, int], None] = lambda _done, _of: None,
    keyring: Keyring | None = None,
    now: datetime | None = None,
    findings: Notes | None = None,
    since: Checkpoint | None = None,
) -> Report:
    """Check the council's journal and its records. `on_progress` is told how many entries are done, and of how many.

    With the master keys what is confidential is opened and compared as well; without them its chain alone is checked.
    `now` is the aware instant at which the records stood as they are read; without it nothing is said of steps that
    were put off, nor of those that are due at a time that may be over. `findings` hears each finding as it is made.
    `since` is a check from which this one goes on, with the drafts that something happened to since or that are in hand
    and with all that is not about drafts. What was changed in older ones is found by the whole alone; a chain that was
    worked out anew, head and records included, only by comparing `end` with one noted elsewhere.
    """
    findings, remarks = findings or Notes(), Notes()
    begin = since.checked if since else Head()
    with Memory() as memory:
        chain = JournalChain(council, findings, remarks, begin)
        waiting = Waiting(connection, council, now)
        sealed = SealedCheck(connection, council, keyring, findings, memory, waiting)
        among = touched(connection, council, begin.sequence) if since else None
        records = RecordsCheck(connection, council, findings, memory, waiting, among)
        checks = CheckpointsCheck(connection, council, keyring, findings)
        triggers.check(connection, findings)
        if among is None:
            councils.check(connection, findings)
        for entries in () if among is None else earlier(connection, council, begin.sequence, among):
            _follow_again(entries, findings, records.follow, sealed.follow_public)
        kept_head = head(connection, council)
        for rows in pages(connection, journal, council, PAGE, begin.sequence if since else None):
            _follow(chain, rows, records.follow, sealed.follow_public, checks.follow)
            on_progress(chain.entries, max(chain.entries, kept_head.sequence - begin.sequence))
        chain.end_at(kept_head)
        counts = records.compare()
        sealed.compare()
    return _report(council, chain, counts, findings, remarks, since, opened=keyring is not None)


def _follow(chain: JournalChain, rows: Iterable[Row[Any]], *checks: Callable[[Page], None]) -> None:
    entries = [(row.sequence, entry) for row in rows if (entry := chain.add(row)) is not None]
    for check in checks:
        check(entries)


def _follow_again(entries: Page, findings: Notes, *checks: Callable[[Page], None]) -> None:
    """Take in what was judged by the check that this one goes on from."""
    with findings.unheard():
        for check in checks:
            check(entries)


def _report(
    council: Council,
    chain: JournalChain,
    counts: Counts,
    findings: Notes,
    remarks: Notes,
    since: Checkpoint | None,
    *,
    opened: bool,
) -> Report:
    return Report(
        council=council,
        entries=chain.entries,
        first=chain.first,
        last=chain.last,
        counts=counts,
        end=chain.end,
        opened=opened,
        findings=tuple(findings.sentences),
        found=findings.count,
        remarks=tuple(remarks.sentences),
        remarked=remarks.count,
        since=since,
    )
