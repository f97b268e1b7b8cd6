"""Checking a council's journal from its first entry to its last, and the records against it.

Nothing is encoded a second time: the hash is worked out over the very text that is kept. Everything is read on one
view of the database, 2,000 rows at a time, and what is remembered between them is put down in a temporary file
(`storage.audit.memory`), so that the memory it takes does not grow. `Database.study` gives a view beside which others
write.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from chatops.ports.council import Council
from storage.audit import councils, triggers
from storage.audit.breaches import SealedCheck
from storage.audit.chain import pages
from storage.audit.due import Waiting
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
    `found` and `remarked` say how many there were. A finding means that the records are not whole; a remark does not.
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
) -> Report:
    """Check the council's journal and its records. `on_progress` is told how many entries are done, and of how many.

    With the master keys what is confidential is opened and compared as well; without them its chain alone is checked.
    `now` is the aware instant at which the records stood as they are read; without it nothing is said of steps that
    were put off, nor of those that are due at a time that may be over. `findings` hears each finding as it is made.

    A fully rewritten chain, head and records included, is found only by comparing `end` with one noted elsewhere.
    """
    findings, remarks = findings or Notes(), Notes()
    with Memory() as memory:
        chain = JournalChain(council, findings, remarks)
        waiting = Waiting(connection, council, now)
        sealed = SealedCheck(connection, council, keyring, findings, memory, waiting)
        records = RecordsCheck(connection, council, findings, memory, waiting)
        triggers.check(connection, findings)
        councils.check(connection, findings)
        kept_head = head(connection, council)
        for page in pages(connection, journal, council, PAGE):
            entries = [(row.sequence, entry) for row in page if (entry := chain.add(row)) is not None]
            records.follow(entries)
            sealed.follow_public(entries)
            on_progress(chain.entries, max(chain.entries, kept_head.sequence))
        chain.end_at(kept_head)
        counts = records.compare()
        sealed.compare()
    return _report(council, chain, counts, findings, remarks, opened=keyring is not None)


def _report(
    council: Council, chain: JournalChain, counts: Counts, findings: Notes, remarks: Notes, *, opened: bool
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
    )
