"""Whether the records of the pre-election period agree with the journal, and the gate was kept by its own instants."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from chatops.facts.purdah import digest_of_address
from chatops.outbox.letter import LetterKind
from chatops.policy.calendar.timing import month_and_end
from chatops.policy.digests import salted_digest
from chatops.policy.purdah.candidates import NameKind, digest_of_names
from chatops.policy.retention import CANDIDATES
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.as_kept import rows_as_kept
from storage.audit.due import Due
from storage.audit.forms import keys_of
from storage.audit.notes import Notes
from storage.audit.retention import RetentionCheck
from storage.audit.routine import RoutineCheck
from storage.audit.rows import flag_of, instant_of, same_form, same_instant
from storage.purdah.schema import calendars, candidate_lists, candidates, exemption_lists, purdah_windows

Entry = dict[str, Any]

ACTS = {
    "purdah:set": 2,
    "purdah:ended": 2,
    "purdah:announced": 2,
    "purdah:began": 2,
    "purdah:over": 2,
    "purdah:exemptions-listed": 2,
    "purdah:names-given": 2,
    "purdah:names-erased": 2,
    "calendar:recorded": 2,
}
COVERS = {
    "purdah_windows": "council reference begins ends reason poll_kind poll_country poll_day announced begun over "
    "changed_at ended_why",
    "exemption_lists": "council month sent_at",
    "candidate_lists": "council given_at salt",
    "candidates": "council kind name position",
    "calendars": "council token since",
}
_NAMES = tuple(kind.value for kind in NameKind)


@dataclass(slots=True)
class _Window:
    """What the journal says of one period so far; `set_in` is the entry that set it."""

    set_in: Entry
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


@dataclass(frozen=True, slots=True)
class _Names:
    """What the journal says of the names that are kept: how many of each kind, their digest, and since when.

    The first versions kept no digest, and there was no row that said since when. `marked` is whether a later one wrote.
    """

    counts: dict[str, int]
    digest: str | None
    given_at: str
    marked: bool


class PurdahCheck:
    """Follows the entries about the pre-election period, then compares what they come to with the records."""

    def __init__(self, findings: Notes, routine: RoutineCheck, retention: RetentionCheck) -> None:
        self._findings = findings
        self._retention = retention
        self._routine = routine
        self._windows: dict[str, _Window] = {}
        self._exempt: set[tuple[str, int]] = set()
        self._exempt_in: dict[str, datetime] = {}
        self._listed: dict[str, str] = {}
        self._names: _Names | None = None
        self._calendar: tuple[str | None, str] | None = None

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError, ValueError for one without its details."""
        act, reference, details = entry["act"], entry["reference"], entry["details"]
        if act in {"purdah:names-given", "purdah:names-erased"}:
            counts = {kind: details[kind] for kind in _NAMES if details[kind]}
            if act == "purdah:names-erased":
                there = self._names.counts if self._names else {}
                self._say(counts != there, number, "other names were erased than had been given.")
            given = act == "purdah:names-given" and counts
            self._names = _Names(counts, _digest(entry), entry["at"], entry["version"] > 1) if given else None
        elif act == "calendar:recorded":
            self._calendar = (_digest(entry), entry["at"])
        elif act == "purdah:exemptions-listed":
            self._say(reference in self._listed, number, f"the list for {reference} was sent before.")
            self._listed[reference] = entry["at"]
        elif act == "purdah:set":
            self._say(reference in self._windows, number, f"the period {reference} was set before.")
            begins, ends = datetime.fromisoformat(details["begins"]), instant_of(details["ends"])
            window = _Window(entry, begins, ends, details["poll"], details["reason_digest"], entry["at"])
            self._windows[reference] = window
        elif reference in self._windows:
            self._turn(number, entry, self._windows[reference])
        else:
            self._findings.add(f"Entry {number}: the period {reference} had never been set.")

    def exempted(self, entry: Entry) -> None:
        """A revision was exempted."""
        self._exempt.add((entry["reference"], entry["details"]["revision"]))
        month, over = month_and_end(datetime.fromisoformat(entry["at"]))
        self._exempt_in[month] = over

    def released(self, number: int, entry: Entry) -> None:
        """A revision was released: no period was in force then, or it was exempt or routine.

        Clause PS-4b."""
        reference, revision = entry["reference"], entry["details"]["revision"]
        at = datetime.fromisoformat(entry["at"])
        held = {name for name, window in self._windows.items() if window.holds_at(at)}
        through = (reference, revision) in self._exempt or self._routine.opens(reference, revision, held)
        without = bool(held) and not through
        self._say(without, number, f"{reference} was released in a pre-election period, and was not exempt.")

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        rows = {row.reference: row for row in rows_as_kept(connection, purdah_windows, council)}
        keys = keys_of(connection, council, FormKind.PURDAH_WINDOW)
        for reference in sorted(rows.keys() | self._windows.keys(), key=str):
            row, window = rows.get(reference), self._windows.get(reference)
            if row is None or window is None:
                here, there = ("the journal", "the records") if row is None else ("the records", "the journal")
                self._findings.add(f"The period {reference} is in {here} and not in {there}.")
            elif not _agree(row, window, keys.get(reference)):
                self._findings.add(f"The records say of the period {reference} what the journal does not.")
        self._compare_lists(connection, council)
        self._compare_names(connection, council)
        self._compare_calendar(connection, council)

    def due(self, now: datetime | None) -> Iterator[Due]:
        """Return the steps that must still come: of periods, of exemptions in a month not over, and of names that are
        kept.
        """
        standing = {reference: window for reference, window in self._windows.items() if not window.over}
        for reference, window in standing.items():
            turns = [window.begins, *([window.ends] if window.ends else [])]
            if not window.begun or window.ends is not None:
                yield Due(LetterKind.PURDAH_TURN, reference, turns[0] if not window.begun else turns[-1])
        for month, over in sorted(self._exempt_in.items()):
            if month not in self._listed and now is not None and over > now:
                yield Due(LetterKind.EXEMPTIONS_DUE, month, over)
        if self._names and self._names.marked and all(window.ends for window in standing.values()):
            last = max((window.ends for window in standing.values() if window.ends), default=None)
            given = datetime.fromisoformat(self._names.given_at)
            yield Due(LetterKind.NAMES_DUE, "", max(last or given, given) + self._retention.kept_for(CANDIDATES))

    def _compare_lists(self, connection: Connection, council: Council) -> None:
        sent = {row.month: row.sent_at for row in rows_as_kept(connection, exemption_lists, council)}
        for month in sorted(sent.keys() | self._listed.keys(), key=str):
            if month not in sent or month not in self._listed:
                self._findings.add(f"The records and the journal disagree whether the list for {month} was sent.")
            elif not same_instant(sent[month], self._listed[month]):
                self._findings.add(f"The records say otherwise when the list for {month} was sent.")

    def _compare_names(self, connection: Connection, council: Council) -> None:
        kept, names = list(rows_as_kept(connection, candidates, council)), self._names
        counts: dict[str, int] = {}
        for row in kept:
            counts[row.kind] = counts.get(row.kind, 0) + 1
        if counts != (names.counts if names else {}):
            self._findings.add("The names of those standing are more or fewer than the journal says.")
            return
        lists = list(rows_as_kept(connection, candidate_lists, council))
        if names and names.digest is None and not lists:
            return
        if not names or not lists:
            if names or lists:
                self._findings.add("The records and the journal disagree whether names of those standing are kept.")
            return
        (row,) = lists
        digest = digest_of_names(row.salt, ((one.position, one.kind, one.name) for one in kept))
        if names.digest is not None and digest != names.digest:
            self._findings.add("The names of those standing, or their order, are not those that were given.")
        if not same_instant(row.given_at, names.given_at):
            self._findings.add("The records say otherwise when the names of those standing were given.")

    def _compare_calendar(self, connection: Connection, council: Council) -> None:
        rows = list(rows_as_kept(connection, calendars, council))
        token, since = (rows[0].token, rows[0].since) if rows else (None, None)
        digest, journalled = self._calendar or (None, None)
        here = digest_of_address(token) if token is not None else None
        if (here is None) is not (journalled is None) or digest not in {None, here}:
            self._findings.add("The calendar has another address than the journal says.")
        elif journalled is not None and not same_instant(since, journalled):
            self._findings.add("The records say otherwise when the calendar was given its address.")

    def _turn(self, number: int, entry: Entry, window: _Window) -> None:
        act, details = entry["act"], entry["details"]
        self._say(window.over, number, f"the period {entry['reference']} was over already.")
        as_set = instant_of(details["begins"]) == window.begins and details["poll"] == window.poll
        self._say(not as_set, number, f"the period {entry['reference']} had been set otherwise.")
        if act == "purdah:ended":
            window.ends, window.over = instant_of(details["ends"]), True
            window.changed, window.ended_digest = entry["at"], details["reason_digest"]
        window.announced |= act in {"purdah:announced", "purdah:began"}
        window.begun |= act == "purdah:began"
        window.over |= act == "purdah:over"

    def _say(self, wrong: bool, number: int, sentence: str) -> None:
        if wrong:
            self._findings.add(f"Entry {number}: {sentence}")


def _digest(entry: Entry) -> str | None:
    """Return the digest that an entry says; the first versions did not always. Raises KeyError."""
    digest: str | None = entry["details"].get("digest") if entry["version"] == 1 else entry["details"]["digest"]
    return digest


def _agree(row: Any, window: _Window, key: object) -> bool:
    parts = (row.poll_day, row.poll_kind, row.poll_country)
    poll = ", ".join(str(part) for part in parts) if any(part is not None for part in parts) else None
    ended = salted_digest(row.reference, row.ended_why) if row.ended_why is not None else None
    try:
        begins, ends = instant_of(row.begins), instant_of(row.ends)
    except (TypeError, ValueError):
        return False
    flags = tuple(flag_of(flag) for flag in (row.announced, row.begun, row.over))
    return (
        (begins, ends, poll) == (window.begins, window.ends, window.poll)
        and salted_digest(row.reference, row.reason) == window.reason_digest
        and ended == window.ended_digest
        and same_instant(row.changed_at, window.changed)
        and same_form(window.set_in, row.reference, key)
        and flags == (window.announced, window.begun, window.over)
    )
