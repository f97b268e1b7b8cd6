"""Checking a council's journal from its first entry to its last, and the records against it.

Nothing is encoded a second time: the hash is worked out over the very text that is kept. Everything is read on one
view of the database, 2,000 rows at a time; what is remembered between them grows with the drafts, not the entries.
On an SQLite without a write-ahead log a commit waits until the check is over: a second for each 25,000 entries or so.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from chatops.ports import Council
from storage.audit_chain import Chain, Entry, Words, pages
from storage.audit_claims import VERSIONS
from storage.audit_notes import Notes
from storage.audit_records import Counts, RecordsCheck
from storage.audit_sealed import SealedCheck
from storage.journal import PAGE, Head, head
from storage.tables import journal
from storage.vault import Keyring

_BEFORE_VERSIONS = ("previous", "sequence", "council", "at", "by", "office", "act", "reference", "clause", "details")
KEYS = ("previous", "sequence", "council", "at", "by", "office", "act", "version", "reference", "clause", "details")
"""What every entry has, in the order in which it is written; entries from before there were versions have none."""

WORDS = Words("The journal", "The head of the journal", "Entry", "Entries")


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
) -> Report:
    """Check the council's journal and its records. `on_progress` is told how many entries are done, and of how many.

    With the master keys what is confidential is opened and compared as well; without them its chain alone is checked.

    A fully rewritten chain, head and records included, is found only by comparing `end` with one noted elsewhere.
    """
    findings, remarks = Notes(), Notes()
    chain = _Journal(council, findings, remarks)
    sealed = SealedCheck(connection, council, keyring, findings, remarks)
    records = RecordsCheck(connection, council, findings)
    kept_head = head(connection, council)
    for page in pages(connection, journal, council, PAGE):
        entries = [(row.sequence, entry) for row in page if (entry := chain.add(row)) is not None]
        records.follow(entries)
        sealed.follow_public(entries)
        on_progress(chain.entries, max(chain.entries, kept_head.sequence))
    chain.end_at(kept_head)
    counts = records.compare()
    sealed.compare()
    return Report(
        council=council,
        entries=chain.entries,
        first=chain.first,
        last=chain.last,
        counts=counts,
        end=chain.end,
        opened=keyring is not None,
        findings=tuple(findings.sentences),
        found=findings.count,
        remarks=tuple(remarks.sentences),
        remarked=remarks.count,
    )


class _Journal(Chain):
    """The journal as far as it has been followed, with the instants that its entries say."""

    def __init__(self, council: Council, findings: Notes, remarks: Notes) -> None:
        super().__init__(council, findings, (KEYS, _BEFORE_VERSIONS), WORDS)
        self.first: datetime | None = None
        self.last: datetime | None = None
        self._remarks = remarks
        self._versions: dict[str, int] = {}

    def add(self, row: Row[Any]) -> Entry | None:
        """Check the next row. Gives the entry, or None when it cannot be read or is of a kind that is not known."""
        entry = super().add(row)
        if entry is None:
            return None
        self._note_instant(row.sequence, entry["at"])
        return entry if self._is_known(row.sequence, entry) else None

    def _is_known(self, number: int, entry: Entry) -> bool:
        """Whether this version reads such an entry. The version of an act never goes back: its writer is never older.

        An entry from before there were versions says less, so one must not be passed off as such.
        """
        act, version = entry["act"], entry.setdefault("version", 1)
        if act not in VERSIONS:
            self._find(f"Entry {number} is of a kind that this version of the program does not know: “{act}”.")
            return False
        if not isinstance(version, int) or not 1 <= version <= VERSIONS[act]:
            self._find(f"Entry {number} is written in a way that this version of the program does not know.")
            return False
        if version < self._versions.get(act, 1):
            self._find(f"Entry {number} is written as an older version wrote it, after newer ones: it was put in.")
        self._versions[act] = version
        return True

    def _note_instant(self, number: int, written: str) -> None:
        try:
            at = datetime.fromisoformat(written)
            earlier = self.last is not None and at < self.last
        except (TypeError, ValueError):
            self._find(f"Entry {number} does not say when it was written.")
            return
        if earlier:
            # Not a fault in the chain: somebody may have set the clock of the computer.
            self._remarks.add(f"Entry {number} is dated before the entry ahead of it, so a clock was set back.")
        self.first = self.first or at
        self.last = at

    def _read(self, text: str) -> Entry | None:
        entry = super()._read(text)
        sound = entry is not None and isinstance(entry["details"], dict)
        sound = sound and isinstance(entry["act"], str) and isinstance(entry["reference"], str)  # type: ignore[index]
        return entry if sound else None
