"""Whether reminders and the asking of the other officer agree with the journal."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from chatops.policy.duties import REMINDER_GAP
from chatops.ports import Council
from storage.audit_notes import Notes
from storage.audit_rows import rows_as_kept, same_instant
from storage.tables import reminders

Entry = dict[str, Any]

ACTS = {"approver:reminded": 1, "draft:escalated": 1}
COVERS = {"reminders": "council person reference revision at"}


class DutiesCheck:
    """Follows the entries about reminders, then compares what they come to with the records."""

    def __init__(self, findings: Notes, stands: Callable[[str], tuple[str, int] | None]) -> None:
        """`stands` gives the stage and revision of a draft by the journal so far."""
        self._findings = findings
        self._stands = stands
        self._reminded: dict[tuple[str, str, int], str] = {}
        self._last: dict[str, datetime] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError, ValueError for one without its details."""
        details = entry["details"]
        if entry["act"] == "draft:escalated":
            waits = self._stands(entry["reference"]) == ("routed", details["revision"])
            self._say(not waits or not details["to"], number, f"{entry['reference']} did not wait to be decided.")
            return
        to, at = details["to"], datetime.fromisoformat(entry["at"])
        # A clock that was set back is no fault of the one who reminds.
        soon = to in self._last and timedelta(0) <= at - self._last[to] < REMINDER_GAP
        self._say(soon, number, f"{to} had been reminded less than four hours before.")
        self._last[to] = at
        for about in details["drafts"]:
            reference, _, revision = about.partition(" ")
            key = (to, reference, int(revision))
            self._say(key in self._reminded, number, f"{to} had been reminded of {about} before.")
            waits = self._stands(reference) == ("routed", int(revision))
            self._say(not waits, number, f"{about} did not wait to be decided.")
            self._reminded[key] = entry["at"]

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        kept = {
            (row.person, row.reference, row.revision): row.at for row in rows_as_kept(connection, reminders, council)
        }
        for key in sorted(kept.keys() | self._reminded.keys()):
            if key not in kept or key not in self._reminded or not same_instant(kept[key], self._reminded[key]):
                person, reference, revision = key
                about = f"{reference}, revision {revision}"
                self._findings.add(
                    f"The journal and the records disagree whether, or when, {person} was reminded of {about}."
                )

    def _say(self, wrong: bool, number: int, sentence: str) -> None:
        if wrong:
            self._findings.add(f"Entry {number}: {sentence}")
