"""Whether what members suggested, and who made a draft of it, agree with the journal."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from chatops.policy.drafts import salted_digest
from chatops.ports import Council
from storage.audit_notes import Notes
from storage.audit_rows import rows_as_kept, same_instant
from storage.tables import suggestions

Entry = dict[str, Any]

ACTS = {"suggestion:made": 1, "suggestion:adopted": 1}
COVERS = {"suggestions": "council reference by words salt at draft adopted_by adopted_at"}


@dataclass(slots=True)
class _Said:
    by: str
    at: str
    digest: str
    draft: str | None = None
    adopted_by: str | None = None
    adopted_at: str | None = None


class SuggestionsCheck:
    """Follows the entries about suggestions, then compares what they come to with the records."""

    def __init__(self, findings: Notes) -> None:
        self._findings = findings
        self._said: dict[str, _Said] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError for one without its details."""
        reference, details = entry["reference"], entry["details"]
        said = self._said.get(reference)
        if entry["act"] == "suggestion:made":
            if said is not None:
                self._findings.add(f"Entry {number}: {reference} had been suggested already.")
            self._said[reference] = _Said(entry["by"], entry["at"], details["words_digest"])
        elif said is None or said.draft is not None:
            self._findings.add(f"Entry {number}: {reference} did not wait to be adopted.")
        else:
            said.draft, said.adopted_by, said.adopted_at = details["draft"], entry["by"], entry["at"]

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        rows = {row.reference: row for row in rows_as_kept(connection, suggestions, council)}
        for reference in sorted(rows.keys() | self._said.keys()):
            row, said = rows.get(reference), self._said.get(reference)
            if row is None or said is None or not _agree(row, said):
                self._findings.add(f"The journal and the records disagree about the suggestion {reference}.")


def _agree(row: Any, said: _Said) -> bool:
    adopted = said.adopted_at is None if row.adopted_at is None else same_instant(row.adopted_at, said.adopted_at or "")
    return (
        (row.by, row.draft, row.adopted_by) == (said.by, said.draft, said.adopted_by)
        and salted_digest(row.salt, row.words) == said.digest
        and same_instant(row.at, said.at)
        and adopted
    )
