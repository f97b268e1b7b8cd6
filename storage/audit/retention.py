"""Whether how long things are kept is what the Town Clerk said, and nothing else. House rule 16."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Connection

from chatops.policy.digests import salted_digest
from chatops.policy.retention import CHANGEABLE, Retention
from chatops.ports.council import Council
from storage.audit.as_kept import rows_as_kept
from storage.audit.notes import Notes
from storage.audit.rows import same_instant
from storage.retention.schema import retention_changes

Entry = dict[str, Any]

ACTS = {"retention:changed": 2}
COVERS = {"retention_changes": "council number kind days why salt by at"}


class RetentionCheck:
    """Follows the entries about how long things are kept, then compares what they come to with the records."""

    def __init__(self, findings: Notes) -> None:
        self._findings = findings
        self._changes: dict[int, Entry] = {}
        self._days: dict[str, int] = {}

    def kept_for(self, one: Retention) -> timedelta:
        """Return for how long a class is kept, by the journal so far."""
        return timedelta(days=self._days[one.key]) if one.key in self._days else one.kept_for

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError for one without its details."""
        details = entry["details"]
        which, key, days = details["change"], details["class"], details["days"]
        if which != len(self._changes) + 1 or entry["reference"] != f"retention {which}":
            self._findings.add(f"Entry {number}: change {which} of how long it is kept does not follow the one before.")
        bounds = CHANGEABLE[key].bounds if key in CHANGEABLE else None
        if bounds is None or not bounds.fewest <= days <= bounds.most:
            self._findings.add(f"Entry {number}: nothing is kept as “{key}” for {days} days.")
        self._changes[which], self._days[key] = entry, days

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        rows = {row.number: row for row in rows_as_kept(connection, retention_changes, council)}
        for number in sorted(rows.keys() | self._changes.keys()):
            row, entry = rows.get(number), self._changes.get(number)
            if row is None or entry is None or not _agree(row, entry):
                sentence = f"The journal and the records disagree about change {number} of how long things are kept."
                self._findings.add(sentence)


def _agree(row: Any, entry: Entry) -> bool:
    details = entry["details"]
    return (
        (row.kind, row.days, row.by) == (details["class"], details["days"], entry["by"])
        and salted_digest(str(row.salt), str(row.why)) == details["why_digest"]
        and same_instant(row.at, entry["at"])
    )
