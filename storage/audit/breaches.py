"""Whether what is kept in confidence is whole: the sealed chain, the cases it speaks of, and the public commitments.

No sentence tells what a case is about, who is in it or what was done, and none of them tells how many there are while
nothing is amiss.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row

from chatops.facts.breaches import BreachReported, CaseChanged, CaseErased, DayCommitted
from chatops.ports.council import Council
from storage.audit import chain as audit_chain
from storage.audit.as_kept import rows_as_kept
from storage.audit.chain import Chain, Entry, Words
from storage.audit.due import Waiting, of_day
from storage.audit.memory import Memory, Remembered
from storage.audit.notes import Notes
from storage.breaches.cases import digest_of, key_place, opened
from storage.journal.entries import PAGE, Head
from storage.sealed import journal as sealed_journal
from storage.sealed.council_key import CouncilKey, NoKey
from storage.sealed.journal import SealedHead
from storage.sealed.schema import cases, sealed_heads
from storage.sealed.schema import sealed_journal as table
from storage.sealed.vault import CannotOpen, Keyring, UnknownKey, Wrapped

ACTS = {
    "sealed:committed": 2,
    "breach:reported": 2,
    "breach:changed": 2,
    "breach:read": 2,
    "breach:erased": 2,
    "breach:refused": 2,
}
COVERS = {
    "council_keys": "council master wrapped",
    "cases": "council reference opened_on version master wrapped sealed receipt form erased_on",
    "sealed_journal": "council sequence entry hash",
    "sealed_heads": "council sequence hash committed_on seal",
}

KEYS = ("previous", "sequence", "council", "day", "sealed")
"""What every entry of the sealed journal has for anybody to see, in the order in which it is written."""
WORDS = Words("The sealed journal", "The head of the sealed journal", "Sealed entry", "Sealed entries")
_CASE_ACTS = {BreachReported.act, CaseChanged.act}


@dataclass(slots=True)
class _Trail:
    """What the sealed journal says of one case so far: only what JSON can keep."""

    version: int = 0
    kept: str = ""
    erased_on: str | None = None


class SealedCheck:
    """Follows the public journal's commitments, then checks the sealed chain and the cases against them.

    `keyring` is None when the master key is not at hand: then only what anybody can see is checked.
    """

    def __init__(
        self,
        connection: Connection,
        council: Council,
        keyring: Keyring | None,
        findings: Notes,
        memory: Memory,
        waiting: Waiting,
    ) -> None:
        self._connection = connection
        self._council = council
        self._keyring = keyring
        self._keys = CouncilKey(connection, council, keyring, writing=False)
        self._findings = findings
        self._waiting = waiting
        self._trails: Remembered[_Trail] = Remembered(memory, "case", lambda written: _Trail(**written))
        self._hashes: Remembered[str] = Remembered(memory, "sealed hash", str)
        self._hashes.put("0", Head().hash)
        self._public: list[tuple[str, str]] = []
        self._sealed: list[tuple[str, str]] = []

    def follow_public(self, entries: Iterable[tuple[int, Entry]]) -> None:
        """Take in a page of the public journal's entries, each with its number."""
        for number, entry in entries:
            if entry["act"] == DayCommitted.act:
                day, said = entry["details"].get("day"), entry["details"].get("commitment")
                if isinstance(day, str) and isinstance(said, str):
                    self._public.append((day, said))
                else:
                    self._findings.add(f"Entry {number} has not the details that an entry of its kind has.")

    def compare(self) -> None:
        """Check the sealed chain to its end, then everything that is kept against it."""
        self._miss_the_next_day()
        readable = self._readable()
        chain = Chain(self._council, self._findings, (KEYS,), WORDS)
        for page in audit_chain.pages(self._connection, table, self._council, PAGE):
            for row in page:
                entry = chain.add(row)
                self._hashes.put(str(chain.end.sequence), chain.end.hash)
                if entry is not None and readable:
                    self._follow(row.sequence, entry)
            self._hashes.rest()
            self._trails.rest()
        kept = self._kept_head()
        chain.end_at(Head(kept.sequence, kept.hash))
        if self._public and not chain.entries:
            self._findings.add("The journal has commitments to a sealed journal, and there is none.")
        if not readable:
            return
        if kept.sequence and kept.seal != sealed_journal.seal_of(self._keys, kept):
            self._findings.add("The head of the sealed journal was changed: it does not have the seal of the council.")
        self._compare_cases()
        self._compare_commitments(kept)

    def _miss_the_next_day(self) -> None:
        """Each commitment is followed by that of the next day, for which a letter waits. Nothing is opened for it."""
        last = max((day for day, _ in self._public), default=None)
        try:
            due = [of_day(date.fromisoformat(last))] if last else []
        except ValueError:
            return  # it was changed, which the comparison with the sealed chain says
        for sentence in self._waiting.missing(due):
            self._findings.add(sentence)

    def _readable(self) -> bool:
        """Return whether the council's key opens; what is wrong with it is a finding."""
        if self._keyring is None:
            return False
        try:
            if self._keys.exists():
                self._keys.of("sealed journal")
                return True
            self._keys.refuse_if_used()
        except UnknownKey as unknown:
            sentence = f"MASTER_KEY does not open the council's key, which needs {unknown.key_id}"
            self._findings.add(f"{sentence}: what is confidential could not be checked.")
        except CannotOpen:
            self._findings.add("The council's own key was changed or damaged, so nothing confidential can be opened.")
        except NoKey:
            self._findings.add("The council's own key was removed, so nothing confidential can be opened.")
        return False

    def _follow(self, number: int, entry: Entry) -> None:
        try:
            said = sealed_journal.opened(self._keys, number, entry["day"], entry["sealed"])
            act, details = said["act"], said["details"]
            # Entries from before they said their version are 1.
            if not 1 <= said.get("version", 1) <= ACTS.get(act, 0):
                self._findings.add(f"Sealed entry {number} is written in a way that this version does not know.")
            elif act == DayCommitted.act:
                self._follow_commitment(number, details)
            elif act in _CASE_ACTS:
                self._follow_case(number, said["reference"], details["version"], details["kept"])
            elif act == CaseErased.act:
                self._trail(said["reference"]).erased_on = entry["day"]
        except (CannotOpen, ValueError, TypeError, KeyError):
            self._findings.add(f"Sealed entry {number} does not open: it was changed, or written without the key.")

    def _trail(self, reference: str) -> _Trail:
        return self._trails.get(reference) or self._trails.put(reference, _Trail())

    def _follow_case(self, number: int, reference: str, version: int, kept: str) -> None:
        trail = self._trail(reference)
        if version != trail.version + 1 or trail.erased_on is not None:
            self._findings.add(f"Sealed entry {number} cannot follow what was said of the same before it.")
        trail.version, trail.kept = version, kept

    def _follow_commitment(self, number: int, details: dict[str, Any]) -> None:
        day, sequence, said = details["day"], details["sequence"], details["hash"]
        if sequence >= number or self._hashes.get(str(sequence)) != said:
            self._findings.add(f"The sealed journal up to entry {sequence} is not what was committed to on {day}.")
        at = SealedHead(sequence, said)
        due = self._keys.of("commitments").digest(self._keys.name, day, str(at.sequence), at.hash)
        if details["commitment"] != due:
            self._findings.add(f"Sealed entry {number} does not have the commitment that is due for {day}.")
        self._sealed.append((day, due))

    def _compare_commitments(self, kept: SealedHead) -> None:
        for day, _ in sorted(set(self._public) - set(self._sealed)):
            self._findings.add(f"The journal's commitment for {day} is not to the sealed journal as it is kept.")
        for day, _ in sorted(set(self._sealed) - set(self._public)):
            self._findings.add(f"The journal does not have the commitment for {day} that the sealed journal has.")
        last = max((day for day, _ in self._sealed), default=None)
        if last != (kept.committed_on.isoformat() if kept.committed_on else None):
            self._findings.add("The head of the sealed journal and its entries disagree on the last day committed to.")

    def _compare_cases(self) -> None:
        for row in rows_as_kept(self._connection, cases, self._council):
            trail = self._trails.take([row.reference]).get(row.reference)
            if trail is None:
                self._findings.add(f"{row.reference} is kept, and the sealed journal does not know it.")
            elif trail.erased_on is not None:
                self._compare_tombstone(row, trail)
            else:
                self._compare_case(row, trail)
        for reference, trail in self._trails.left():
            missing = "what stays of it is missing" if trail.erased_on else "it is missing"
            self._findings.add(f"The sealed journal speaks of {reference}, and {missing}.")

    def _compare_tombstone(self, row: Row[Any], trail: _Trail) -> None:
        contents = (row.opened_on, row.version, row.master, row.wrapped, row.sealed, row.receipt, row.form)
        if any(value is not None for value in contents):
            self._findings.add(f"{row.reference} was erased, and there is something in its place.")
        elif str(row.erased_on) != trail.erased_on:
            self._findings.add(f"The sealed journal has another day on which {row.reference} was erased.")

    def _compare_case(self, row: Row[Any], trail: _Trail) -> None:
        if row.sealed is None or row.wrapped is None:
            self._findings.add(f"What is kept of {row.reference} was removed, and the sealed journal does not say so.")
            return
        if row.erased_on is not None:
            self._findings.add(f"{row.reference} is marked as erased, and the sealed journal does not say so.")
        try:
            place = key_place(self._keys.name, row.reference)
            key = self._keys.keyring.unwrap(Wrapped(row.master, row.wrapped), *place)
            case = opened(key, self._keys.name, row)
        except UnknownKey as unknown:
            self._findings.add(f"{row.reference} is kept under the master key {unknown.key_id}, which is not at hand.")
            return
        except (CannotOpen, TypeError, AttributeError):
            self._findings.add(f"What is kept of {row.reference} does not open: it was changed, or belongs elsewhere.")
            return
        if case.version != trail.version:
            older = "an older" if case.version < trail.version else "a newer"
            self._findings.add(f"What is kept of {row.reference} is {older} state than the sealed journal's last.")
        elif digest_of(row.sealed) != trail.kept:
            self._findings.add(f"What is kept of {row.reference} is not what the sealed journal says was kept last.")

    def _kept_head(self) -> SealedHead:
        for row in rows_as_kept(self._connection, sealed_heads, self._council):
            return sealed_journal.head_of(row)
        return SealedHead()
