"""Whether the official lists, which say what the checks let through, are those that were kept. Clause 5.12."""

from typing import Any

from sqlalchemy import Connection

from chatops.policy.digests import salted_digest
from chatops.ports.council import Council
from storage.audit.as_kept import rows_as_kept
from storage.audit.notes import Notes
from storage.audit.rows import same_instant
from storage.content.schema import official_lists

Entry = dict[str, Any]
ACTS = {"content:listed": 2}
COVERS = {"official_lists": "council number text salt by at"}


class ContentCheck:
    """Follows the entries about the official list, then compares what they come to with the records."""

    def __init__(self, findings: Notes) -> None:
        self._findings = findings
        self._lists: dict[int, tuple[str, str, str]] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError for one without its details."""
        which = entry["details"]["list"]
        if which != len(self._lists) + 1 or entry["reference"] != f"list {which}":
            self._findings.add(f"Entry {number}: official list {which} does not follow the one before.")
        self._lists[which] = (entry["details"]["digest"], entry["by"], entry["at"])

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        rows = {row.number: row for row in rows_as_kept(connection, official_lists, council)}
        for number in sorted(rows.keys() | self._lists.keys()):
            row, said = rows.get(number), self._lists.get(number)
            if row is None or said is None:
                self._findings.add(f"Official list {number} is in the journal or in the records, not in both.")
                continue
            digest, by, at = said
            same = salted_digest(str(row.salt), str(row.text)) == digest and row.by == by
            if not (same and same_instant(row.at, at)):
                self._findings.add(f"Official list {number} is not the one that was kept, or not by whom or when.")
