"""Whether every version of every entry of the registers is the one that the journal has, made by those who may."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Text, bindparam, select, type_coerce

from chatops.outbox.letter import LetterKind
from chatops.policy.digests import salted_digest
from chatops.policy.people import Office, Standing
from chatops.policy.registers.catalogue import REGISTERS
from chatops.policy.registers.register import State, Who
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.as_kept import batched, rows_as_kept
from storage.audit.due import Due
from storage.audit.memory import Memory, Remembered
from storage.audit.notes import Notes
from storage.audit.register import RegisterCheck
from storage.audit.rows import same_form, same_instant, same_or_none
from storage.database.statement_for_some import StatementForSome
from storage.idempotency import idempotency_keys
from storage.registers.schema import register_entries

Entry = dict[str, Any]

ACTS = {"register:made": 2, "register:changed": 2, "register:due": 2, "register:closed": 2}
COVERS = {"register_entries": "council reference number register state said why due_at by office at salt"}
_STATES = {
    "register:made": State.OPEN,
    "register:changed": State.OPEN,
    "register:due": State.DUE,
    "register:closed": State.CLOSED,
}
_form = idempotency_keys.c
_of_forms = StatementForSome(
    select(
        type_coerce(_form.key, Text()).label("key"),
        _form.reference,
        type_coerce(_form.revision, Text()).label("revision"),
    ).where(_form.council == bindparam("of_council"), _form.kind == FormKind.REGISTER),
    _form.reference,
)


class EntriesCheck:
    """Follows the entries about registers, then compares what they come to with the records."""

    def __init__(self, findings: Notes, register: RegisterCheck, memory: Memory) -> None:
        self._findings = findings
        self._register = register
        self._last: Remembered[Entry] = Remembered(memory, "last of register entry", dict)
        self._said: Remembered[Entry] = Remembered(memory, "version of register entry", dict)

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError, ValueError for one without its details."""
        reference = entry["reference"]
        for sentence in self._wrong(entry, self._last.get(reference)):
            self._findings.add(f"Entry {number}: {reference} {sentence}")
        self._last.put(reference, entry)
        self._said.put(_version(reference, entry["details"]["number"]), entry)

    def _wrong(self, entry: Entry, before: Entry | None) -> Iterator[str]:
        details, act = entry["details"], entry["act"]
        last = before["details"]["number"] if before else 0
        if details["number"] != last + 1 or (act == "register:made") is (before is not None):
            yield "was made twice, or changed before it was made."
        if before and before["act"] == "register:closed":
            yield "had been closed before."
        if before and before["details"]["register"] != details["register"]:
            yield "is said to stand in another register."
        kind = REGISTERS.get(details["register"])
        if kind is None:
            yield "stands in a register that there is not."
        elif act == "register:due":
            if entry["by"] is not None or datetime.fromisoformat(entry["at"]) < _due(details):
                yield "came to its day before that day, or somebody said so."
        elif not self._may(kind.closes if act == "register:closed" else kind.writes, entry["by"]):
            yield "was written by somebody who may not write in that register."

    def _may(self, who: Who, by: str) -> bool:
        office, standing = self._register.office(by), self._register.standing(by)
        match who:
            case Who.CLERK:
                return office == Office.TOWN_CLERK
            case Who.OFFICERS:
                return office in {Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK}
            case Who.OFFICE_HOLDERS:
                return bool(office)
            case Who.EMPLOYEES:
                return standing == Standing.EMPLOYEE
            case Who.STAFF:
                return standing in {Standing.EMPLOYEE, Standing.VOLUNTEER}
            case Who.EVERYBODY:
                return bool(standing)

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        for page in batched(rows_as_kept(connection, register_entries, council)):
            said = self._said.take([_version(row.reference, row.number) for row in page])
            keys = _keys(connection, council, {row.reference for row in page})
            for row in page:
                known = said.get(_version(row.reference, row.number))
                if known is None or not _agree(row, known, keys.get((row.reference, str(row.number)))):
                    self._say(row.reference)
        for version, _ in self._said.left():
            self._say(version.partition(" ")[0])

    def due(self, _now: datetime | None) -> Iterator[Due]:
        """Return the days that must still come."""
        for reference, last in self._last.left():
            if _STATES[last["act"]] is State.OPEN and last["details"]["due_at"]:
                yield Due(LetterKind.REGISTER_TURN, reference, _due(last["details"]))

    def rest(self) -> None:
        """Put down what is at hand when it is much."""
        self._last.rest()
        self._said.rest()

    def _say(self, reference: str) -> None:
        self._findings.add(f"The journal and the records disagree about the register entry {reference}.")


def _version(reference: str, number: Any) -> str:
    return f"{reference} {number}"


def _due(details: Entry) -> datetime:
    return datetime.fromisoformat(details["due_at"])


def _keys(connection: Connection, council: Council, references: set[str]) -> dict[tuple[str, str], Any]:
    """Return the key of the form that made each version."""
    found = _of_forms.all(connection, references, of_council=council.number)
    return {(row.reference, str(row.revision)): row.key for row in found}


def _agree(row: Any, entry: Entry, key: object) -> bool:
    details = entry["details"]
    why = salted_digest(row.salt, row.why) if row.why else None
    return (
        (row.register, row.state) == (details["register"], _STATES[entry["act"]])
        and salted_digest(row.salt, row.said) == details["values_digest"]
        and why == details["why_digest"]
        and same_or_none(row.due_at, details["due_at"])
        and (row.by, row.office) == (entry["by"], entry["office"])
        and same_instant(row.at, entry["at"])
        and same_form(entry, row.salt, key)
    )
