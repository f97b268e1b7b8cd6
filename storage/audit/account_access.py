"""Whether access to the official accounts was given and ended by those who may, and the records say the same.

Clauses 9.1.1 and 9.2, house rule 11: each entry is judged by the list of people and of accounts as the journal had come
to it then.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from chatops.outbox.letter import LetterKind
from chatops.policy.digests import salted_digest
from chatops.policy.people import Office, Standing
from chatops.ports.council import Council
from storage.accounts.schema import account_access
from storage.audit.as_kept import rows_as_kept
from storage.audit.due import Due
from storage.audit.notes import Notes
from storage.audit.register import RegisterCheck
from storage.audit.rows import flag_of, same_instant, same_or_none

Entry = dict[str, Any]

ACTS = {"access:given": 2, "access:changed": 2, "access:ended": 2, "access:due": 2}
COVERS = {"account_access": "council reference account person case why until lapses since told ended_at"}
_GIVING = {"access:given", "access:changed"}


class AccessCheck:
    """Follows the entries about access, then compares what they come to with the records."""

    def __init__(self, findings: Notes, register: RegisterCheck) -> None:
        self._findings = findings
        self._register = register
        self._access: dict[str, list[Entry]] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError for one without its details."""
        before = self._access.setdefault(entry["reference"], [])
        for sentence in self._wrong(entry, before):
            self._findings.add(f"Entry {number}: access {entry['reference']} {sentence}")
        before.append(entry)

    def _wrong(self, entry: Entry, before: list[Entry]) -> Iterator[str]:
        act, details, by = entry["act"], entry["details"], entry["by"]
        if (act == "access:given") is bool(before):
            yield "was given twice, or changed before it was given."
        if before and _ended(before[-1]):
            yield "had ended before."
        if before and (details["account"], details["person"]) != _of_whom(before[0]):
            yield "is said to be of another person, or to another account."
        if act == "access:due":
            if by is not None or datetime.fromisoformat(entry["at"]) < datetime.fromisoformat(details["until"]):
                yield "came to its day before that day, or somebody said so."
            return
        if act == "access:ended":
            if by is not None and not self._register.office(by):
                yield "was ended by somebody who is neither the Town Clerk nor the Deputy."
            return
        if self._register.office(by) != Office.TOWN_CLERK:
            yield "was given by somebody who is not the Town Clerk."
        if not self._may_have(details):
            yield "was given to somebody who may not have it."

    def _may_have(self, details: dict[str, Any]) -> bool:
        standing = self._register.standing(details["person"])
        return standing == Standing.EMPLOYEE or (standing == Standing.VOLUNTEER and details["why_digest"] is not None)

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        rows = {row.reference: row for row in rows_as_kept(connection, account_access, council)}
        for reference in sorted(rows.keys() | self._access.keys(), key=str):
            if not _same(rows.get(reference), self._access.get(reference)):
                self._findings.add(f"The records say of access {reference} what the journal does not.")

    def due(self, _now: datetime | None) -> Iterator[Due]:
        """Return the days that must still come."""
        for reference, entries in sorted(self._access.items()):
            last = entries[-1]
            if last["act"] in _GIVING:
                yield Due(LetterKind.ACCESS_TURN, reference, datetime.fromisoformat(last["details"]["until"]))


def _ended(entry: Entry) -> bool:
    return entry["act"] == "access:ended" or (entry["act"] == "access:due" and bool(entry["details"]["lapses"]))


def _of_whom(entry: Entry) -> tuple[str, str]:
    return entry["details"]["account"], entry["details"]["person"]


def _same(row: Any, entries: list[Entry] | None) -> bool:
    """Return whether a row is what was given, with what the last entry made of it."""
    if row is None or not entries:
        return False
    first, last = entries[0], entries[-1]
    details = last["details"]
    ended = last["at"] if _ended(last) else None
    said = any(entry["act"] == "access:due" for entry in entries[_last_given(entries) :])
    why = salted_digest(row.reference, row.why) if row.why else None
    return (
        (row.account, row.person) == _of_whom(first)
        and salted_digest(row.reference, row.case) == details["case_digest"]
        and why == details["why_digest"]
        and same_instant(row.until, details["until"])
        and same_instant(row.since, first["at"])
        and flag_of(row.lapses) == bool(details["lapses"])
        and flag_of(row.told) == said
        and same_or_none(row.ended_at, ended)
    )


def _last_given(entries: list[Entry]) -> int:
    return max((place for place, entry in enumerate(entries) if entry["act"] in _GIVING), default=0)
