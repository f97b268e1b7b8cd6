"""Whether the records of the pre-election period agree with the journal, and the gate was kept by its own instants."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from chatops.policy.drafts import salted_digest
from chatops.ports import Council
from storage.audit_notes import Notes
from storage.audit_rows import instant_of, rows_as_kept, same_instant
from storage.tables import candidates, exemption_lists, purdah_windows

Entry = dict[str, Any]

ACTS = {
    "purdah:set",
    "purdah:ended",
    "purdah:announced",
    "purdah:began",
    "purdah:over",
    "purdah:exemptions-listed",
    "purdah:names-given",
}


@dataclass(slots=True)
class _Window:
    """What the journal says of one period so far."""

    begins: datetime
    ends: datetime | None
    poll: str | None
    reason_digest: str
    changed: str
    ended_digest: str | None = None
    announced: bool = False
    begun: bool = False
    over: bool = False

    def holds_at(self, instant: datetime) -> bool:
        return self.begins <= instant and (self.ends is None or instant < self.ends)


class PurdahCheck:
    """Follows the entries about the pre-election period, then compares what they come to with the records."""

    def __init__(self, findings: Notes) -> None:
        self._findings = findings
        self._windows: dict[str, _Window] = {}
        self._exempt: set[tuple[str, int]] = set()
        self._listed: set[str] = set()
        self._names: dict[str, int] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError, ValueError for one without its details."""
        act, reference, details = entry["act"], entry["reference"], entry["details"]
        if act == "purdah:names-given":
            self._names = {kind: count for kind, count in details.items() if count}
        elif act == "purdah:exemptions-listed":
            self._say(reference in self._listed, number, f"the list for {reference} was sent before.")
            self._listed.add(reference)
        elif act == "purdah:set":
            self._say(reference in self._windows, number, f"the period {reference} was set before.")
            begins, ends = datetime.fromisoformat(details["begins"]), instant_of(details["ends"])
            window = _Window(begins, ends, details["poll"], details["reason_digest"], entry["at"])
            self._windows[reference] = window
        elif reference in self._windows:
            self._turn(number, entry, self._windows[reference])
        else:
            self._findings.add(f"Entry {number}: the period {reference} had never been set.")

    def exempted(self, entry: Entry) -> None:
        """A revision was exempted."""
        self._exempt.add((entry["reference"], entry["details"]["revision"]))

    def released(self, number: int, entry: Entry) -> None:
        """A revision was released: no period was in force then, or it was exempt. Clause PS-4b."""
        reference, revision = entry["reference"], entry["details"]["revision"]
        at = datetime.fromisoformat(entry["at"])
        held = any(window.holds_at(at) for window in self._windows.values())
        without = held and (reference, revision) not in self._exempt
        self._say(without, number, f"{reference} was released in a pre-election period, and was not exempt.")

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        rows = {row.reference: row for row in rows_as_kept(connection, purdah_windows, council)}
        for reference in sorted(rows.keys() | self._windows.keys()):
            row, window = rows.get(reference), self._windows.get(reference)
            if row is None or window is None:
                here, there = ("the journal", "the records") if row is None else ("the records", "the journal")
                self._findings.add(f"The period {reference} is in {here} and not in {there}.")
            elif not _agree(row, window):
                self._findings.add(f"The records say of the period {reference} what the journal does not.")
        listed = {row.month for row in rows_as_kept(connection, exemption_lists, council)}
        for month in sorted(listed ^ self._listed):
            self._findings.add(f"The records and the journal disagree whether the list for {month} was sent.")
        counts: dict[str, int] = {}
        for row in rows_as_kept(connection, candidates, council):
            counts[row.kind] = counts.get(row.kind, 0) + 1
        if counts != self._names:
            self._findings.add("The names of those standing are more or fewer than the journal says.")

    def _turn(self, number: int, entry: Entry, window: _Window) -> None:
        act, details = entry["act"], entry["details"]
        self._say(window.over, number, f"the period {entry['reference']} was over already.")
        if act == "purdah:ended":
            window.ends, window.over = instant_of(details["ends"]), True
            window.changed, window.ended_digest = entry["at"], details["reason_digest"]
        window.announced |= act in {"purdah:announced", "purdah:began"}
        window.begun |= act == "purdah:began"
        window.over |= act == "purdah:over"

    def _say(self, wrong: bool, number: int, sentence: str) -> None:
        if wrong:
            self._findings.add(f"Entry {number}: {sentence}")


def _agree(row: Any, window: _Window) -> bool:
    poll = f"{row.poll_day}, {row.poll_kind}, {row.poll_country}" if row.poll_day else None
    ended = salted_digest(row.reference, row.ended_why) if row.ended_why is not None else None
    try:
        begins, ends = instant_of(row.begins), instant_of(row.ends)
    except (TypeError, ValueError):
        return False
    flags = tuple(str(flag).lower() in {"1", "true"} for flag in (row.announced, row.begun, row.over))
    return (
        (begins, ends, poll) == (window.begins, window.ends, window.poll)
        and salted_digest(row.reference, row.reason) == window.reason_digest
        and ended == window.ended_digest
        and same_instant(row.changed_at, window.changed)
        and flags == (window.announced, window.begun, window.over)
    )
