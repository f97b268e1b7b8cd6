"""Whether each change of office was proposed and confirmed by those who may, and the records say the same.

House rule 14: two people who are not the one who gains by it.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from chatops.policy.authority.offices import OPEN_FOR, ChangeState
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.as_kept import rows_as_kept
from storage.audit.forms import keys_of
from storage.audit.notes import Notes
from storage.audit.register import RegisterCheck
from storage.audit.rows import same_form, same_instant
from storage.people.schema import office_changes

Entry = dict[str, Any]

ACTS = {"office:proposed": 2, "office:confirmed": 2, "office:called-off": 2}
COVERS = {"office_changes": "council reference office person before proposed_by at state decided_by decided_at"}
_STATES = {"office:confirmed": ChangeState.CONFIRMED, "office:called-off": ChangeState.CALLED_OFF}
_SAME = ("office", "person", "before")


class OfficesCheck:
    """Follows the entries about changes of office, then compares what they come to with the records."""

    def __init__(self, findings: Notes, register: RegisterCheck) -> None:
        self._findings = findings
        self._register = register
        self._changes: dict[str, list[Entry]] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError, ValueError for one without its details."""
        for sentence in self._wrong(entry):
            self._findings.add(f"Entry {number}: {sentence}")
        self._changes.setdefault(entry["reference"], []).append(entry)

    def _wrong(self, entry: Entry) -> Iterator[str]:
        name, by = f"the change of office {entry['reference']}", entry["by"]
        before = self._changes.get(entry["reference"], [])
        if entry["act"] == "office:proposed":
            if self._register.office(by) is None or by == entry["details"]["person"]:
                yield f"{name} was not proposed by an officer who does not gain by it."
            if before:
                yield f"{name} had been proposed already."
            return
        if len(before) != 1 or before[0]["act"] != "office:proposed":
            yield f"{name} did not wait to be confirmed or called off."
            return
        proposed = before[0]
        if any(entry["details"][key] != proposed["details"][key] for key in _SAME):
            yield f"{name} had been proposed otherwise."
        if self._register.holds(by) is None:
            yield f"{name} was confirmed or called off by somebody who held no office."
        if entry["act"] == "office:called-off":
            return
        if by in {proposed["by"], proposed["details"]["person"]}:
            yield f"{name} was confirmed by who proposed it or gained by it."
        if datetime.fromisoformat(entry["at"]) >= datetime.fromisoformat(proposed["at"]) + OPEN_FOR:
            yield f"{name} was confirmed too late."

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        found = {row.reference: row for row in rows_as_kept(connection, office_changes, council)}
        forms = keys_of(connection, council, FormKind.OFFICE)
        for reference in sorted(found.keys() | self._changes.keys()):
            if not _same(found.get(reference), self._changes.get(reference, []), forms.get(reference)):
                self._findings.add(f"The records say of the change of office {reference} what the journal does not.")


def _same(row: Any, entries: list[Entry], key: object) -> bool:
    if row is None or not entries:
        return False
    first, last = entries[0], entries[-1]
    decided = len(entries) > 1
    return (
        [getattr(row, name) for name in _SAME] == [first["details"][name] for name in _SAME]
        and (row.proposed_by, row.state) == (first["by"], _STATES.get(last["act"], ChangeState.PROPOSED))
        and same_instant(row.at, first["at"])
        and row.decided_by == (last["by"] if decided else None)
        and (same_instant(row.decided_at, last["at"]) if decided else row.decided_at is None)
        and same_form(first, first["reference"], key)
    )
