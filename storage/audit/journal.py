"""Following the journal itself: what every entry of it has, when it was written, and in which version of its kind."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row

from chatops.facts.acts.table import ACTS
from chatops.facts.attempts import AttemptRefused
from chatops.policy.registers.catalogue import REGISTERS
from chatops.ports.council import Council
from storage.audit import register_entries
from storage.audit.chain import Chain, Entry, Words
from storage.audit.claims import VERSIONS
from storage.audit.notes import Notes
from storage.journal.entries import Head

_BEFORE_VERSIONS = ("previous", "sequence", "council", "at", "by", "office", "act", "reference", "clause", "details")
KEYS = ("previous", "sequence", "council", "at", "by", "office", "act", "version", "reference", "clause", "details")
"""What every entry has, in the order in which it is written; entries from before there were versions have none."""

WORDS = Words("The journal", "The head of the journal", "Entry", "Entries")


def _clause(entry: Entry) -> str:
    """Return the clause that an entry with a version rests on: that of its act, for a refusal since 3 the first that
    refused.

    What is done with an entry of a register rests on the clause of the register.

    Whoever gives an act another clause counts its version up, and says here which clause the versions before have.
    """
    if entry["act"] in register_entries.ACTS:
        kind = REGISTERS.get(str(entry["details"].get("register")))
        return kind.clause if kind else ""
    refusal = entry["act"] == AttemptRefused.act and entry["version"] >= AttemptRefused.version
    cited = entry["details"].get("clauses") if refusal else None
    return str(cited[0]) if isinstance(cited, list) and cited else ACTS[entry["act"]].clause


class JournalChain(Chain):
    """The journal as far as it has been followed, with the instants that its entries say."""

    def __init__(self, council: Council, findings: Notes, remarks: Notes, begin: Head | None = None) -> None:
        super().__init__(council, findings, (KEYS, _BEFORE_VERSIONS), WORDS, begin)
        self.first: datetime | None = None
        self.last: datetime | None = None
        self._remarks = remarks
        self._versions: dict[str, int] = {}
        self._marked = False

    def add(self, row: Row[Any]) -> Entry | None:
        """Check the next row. Gives the entry, or None when it cannot be read or is of a kind that is not known."""
        entry = super().add(row)
        if entry is None:
            return None
        self._note_instant(row.sequence, entry["at"])
        return entry if self._is_known(row.sequence, entry) else None

    def _is_known(self, number: int, entry: Entry) -> bool:
        """Return whether this version reads such an entry. The version of an act never goes back: its writer is never
        older.

        An entry from before there were versions says less, so one must not be passed off as such.
        """
        unmarked = "version" not in entry
        act, version = entry["act"], entry.setdefault("version", 1)
        if act not in VERSIONS:
            self._find(f"Entry {number} is of a kind that this version of the program does not know: “{act}”.")
            return False
        if not isinstance(version, int) or not (1 if unmarked else 2) <= version <= VERSIONS[act]:
            self._find(f"Entry {number} is written in a way that this version of the program does not know.")
            return False
        self._marked |= not unmarked
        if version < self._versions.get(act, 1) or (unmarked and self._marked):
            self._find(f"Entry {number} is written as an older version wrote it, after newer ones: it was put in.")
        self._versions[act] = version
        if version > 1 and entry["clause"] != _clause(entry):
            self._find(f"Entry {number} says another clause than such an entry has.")
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
