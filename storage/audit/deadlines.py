"""Whether reminders were due, and whether the other officer was asked about what waited. Clause 3.1."""

from collections.abc import Callable
from datetime import datetime, timedelta

from chatops.policy.deadlines import REMINDER_GAP, Purpose
from storage.audit.notes import Notes
from storage.audit.trails import Entry, Trail, escalated

ACTS = {"approver:reminded": 3, "draft:escalated": 2}
COVERS: dict[str, str] = {}
FIRST_WITH_PURPOSE = 3
"""The version of a reminder with which its entry says what somebody was reminded to do."""


class DeadlinesCheck:
    """Follows the entries about reminders. What they come to is compared with the rows of each draft."""

    def __init__(self, findings: Notes, trail_of: Callable[[str], Trail | None]) -> None:
        """`trail_of` gives what the journal says so far of a draft, by its reference."""
        self._findings = findings
        self._trail_of = trail_of
        self._last: dict[str, datetime] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError, ValueError for one without its details."""
        if entry["act"] == "draft:escalated":
            self._escalated(number, entry)
            return
        to, at = entry["details"]["to"], datetime.fromisoformat(entry["at"])
        # A clock that was set back is no fault of the one who reminds.
        soon = to in self._last and timedelta(0) <= at - self._last[to] < REMINDER_GAP and not self._urgent(entry)
        self._say(soon, number, f"{to} had been reminded less than four hours before.")
        self._last[to] = at
        for about in entry["details"]["drafts"]:
            self._reminded(number, entry, about)

    def _urgent(self, entry: Entry) -> bool:
        """Return whether one of those it is about is an emergency, of which somebody is reminded at once."""
        trails = (self._trail_of(about.partition(" ")[0]) for about in entry["details"]["drafts"])
        return any(trail.urgent for trail in trails if trail is not None)

    def _escalated(self, number: int, entry: Entry) -> None:
        details, trail = entry["details"], self._trail_of(entry["reference"])
        waits = trail is not None and trail.is_before_somebody(details["revision"])
        self._say(not waits or not details["to"], number, f"{entry['reference']} did not wait to be decided.")
        if trail is not None:
            escalated(trail, entry)

    def _reminded(self, number: int, entry: Entry, about: str) -> None:
        """Before version 3 an entry did not say what it waited for, and each revision was brought to mind once."""
        old = entry["version"] < FIRST_WITH_PURPOSE
        reference, revision, purpose = f"{about} {Purpose.DECIDE}".split(" ") if old else about.split(" ")
        to, trail = entry["details"]["to"], self._trail_of(reference)
        before = trail is not None and trail.is_before_somebody(int(revision))
        waits = before if old or trail is None else trail.waits_for(purpose, int(revision))
        self._say(not waits, number, f"{about} did not wait for that.")
        if trail is not None:
            key = f"{to} {int(revision)} {purpose}"
            again = key in trail.reminded and purpose == Purpose.DECIDE
            self._say(again, number, f"{to} had been reminded of {about} before.")
            trail.reminded[key] = entry["at"]

    def _say(self, wrong: bool, number: int, sentence: str) -> None:
        if wrong:
            self._findings.add(f"Entry {number}: {sentence}")
