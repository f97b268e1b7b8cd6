"""When a legal hold was on something, by every version of the register of them. Clause 6.4.

What each version says is held against the journal by the check of the registers.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from chatops.policy.people import Person
from chatops.policy.registers.holds import HOLDS, is_on
from chatops.policy.registers.register import State
from chatops.ports.council import Council
from storage.audit.as_kept import rows_as_kept
from storage.audit.rows import instant_of
from storage.registers.schema import register_entries


@dataclass(frozen=True, slots=True)
class Hold:
    """What one version of a hold says, from an instant up to the next version; None for good."""

    values: dict[str, str]
    begins: datetime
    ends: datetime | None

    def was_on(self, at: datetime, reference: str, whose: str) -> bool:
        """Return whether something was held at an aware instant. Raises ValueError for a person that is none."""
        holds = self.begins <= at and (self.ends is None or at < self.ends)
        return holds and is_on(self.values, reference, Person.parse(whose))


def every_hold(connection: Connection, council: Council) -> list[Hold]:
    """Return all of them. Raises KeyError, TypeError, ValueError where a row was changed to what cannot be read."""
    by_entry: dict[str, list[Any]] = {}
    for row in rows_as_kept(connection, register_entries, council):
        if row.register == HOLDS.key:
            by_entry.setdefault(row.reference, []).append(row)
    found = []
    for rows in by_entry.values():
        rows.sort(key=lambda row: row.number)
        for row, after in zip(rows, [*rows[1:], None], strict=True):
            begins = instant_of(row.at)
            if row.state != State.CLOSED and begins is not None:
                found.append(Hold(json.loads(row.said), begins, instant_of(after.at) if after else None))
    return found
