"""Whether the records of pauses agree with the journal, and nothing was released in one but what was let through."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from chatops.outbox.letter import LetterKind
from chatops.policy.digests import salted_digest
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.as_kept import rows_as_kept
from storage.audit.due import Due
from storage.audit.forms import keys_of
from storage.audit.notes import Notes
from storage.audit.rows import flag_of, instant_of, same_form, same_instant
from storage.pauses.schema import pauses

Entry = dict[str, Any]

ACTS = {"pause:set": 2, "pause:ended": 2, "pause:over": 2}
COVERS = {"pauses": "council reference kind begins ends reason by over changed_at ended_by ended_why"}


@dataclass(slots=True)
class _Pause:
    """What the journal says of one pause so far; `set_in` is the entry that set it."""

    set_in: Entry
    begins: datetime
    ends: datetime | None
    changed: str
    ended_digest: str | None = None
    ended_by: str | None = None
    over: bool = False

    def holds_at(self, instant: datetime) -> bool:
        return self.begins <= instant and (self.ends is None or instant < self.ends)


class PausesCheck:
    """Follows the entries about pauses, then compares what they come to with the records."""

    def __init__(self, findings: Notes) -> None:
        self._findings = findings
        self._pauses: dict[str, _Pause] = {}
        self._allowed: dict[tuple[str, int], datetime] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError, ValueError for one without its details."""
        reference, details = entry["reference"], entry["details"]
        if entry["act"] == "pause:set":
            self._say(reference in self._pauses, number, f"the pause {reference} was set before.")
            begins = datetime.fromisoformat(entry["at"])
            self._pauses[reference] = _Pause(entry, begins, instant_of(details["ends"]), entry["at"])
            return
        pause = self._pauses.get(reference)
        if pause is None:
            self._findings.add(f"Entry {number}: the pause {reference} had never been set.")
            return
        self._say(pause.over, number, f"the pause {reference} was over already.")
        self._say(details["kind"] != pause.set_in["details"]["kind"], number, f"{reference} had been set otherwise.")
        pause.over = True
        if entry["act"] == "pause:ended":
            pause.ends, pause.changed = instant_of(details["ends"]), entry["at"]
            pause.ended_digest, pause.ended_by = details["reason_digest"], entry["by"]

    def allowed(self, entry: Entry) -> None:
        """A revision was let through."""
        key = (entry["reference"], entry["details"]["revision"])
        self._allowed[key] = datetime.fromisoformat(entry["at"])

    def released(self, number: int, entry: Entry) -> None:
        """A revision was released: no pause was on, or it was let through while it was. House rule 9."""
        reference, revision = entry["reference"], entry["details"]["revision"]
        at, allowed = datetime.fromisoformat(entry["at"]), self._allowed.get((reference, revision))
        on = [pause for pause in self._pauses.values() if pause.holds_at(at)]
        without = any(allowed is None or allowed < pause.begins for pause in on)
        self._say(without, number, f"{reference} was released in a pause, and was not let through.")

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        rows = {row.reference: row for row in rows_as_kept(connection, pauses, council)}
        keys = keys_of(connection, council, FormKind.PAUSE)
        for reference in sorted(rows.keys() | self._pauses.keys(), key=str):
            row, pause = rows.get(reference), self._pauses.get(reference)
            if row is None or pause is None:
                here, there = ("the journal", "the records") if row is None else ("the records", "the journal")
                self._findings.add(f"The pause {reference} is in {here} and not in {there}.")
            elif not _agree(row, pause, keys.get(reference)):
                self._findings.add(f"The records say of the pause {reference} what the journal does not.")

    def due(self, _now: datetime | None) -> Iterator[Due]:
        """Return the ends that must still come."""
        for reference, pause in self._pauses.items():
            if not pause.over and pause.ends is not None:
                yield Due(LetterKind.PAUSE_TURN, reference, pause.ends)

    def _say(self, wrong: bool, number: int, sentence: str) -> None:
        if wrong:
            self._findings.add(f"Entry {number}: {sentence}")


def _agree(row: Any, pause: _Pause, key: object) -> bool:
    said = pause.set_in["details"]
    ended = salted_digest(row.reference, row.ended_why) if row.ended_why is not None else None
    try:
        ends = instant_of(row.ends)
    except (TypeError, ValueError):
        return False
    return (
        (row.kind, ends, row.by) == (said["kind"], pause.ends, pause.set_in["by"])
        and same_instant(row.begins, pause.set_in["at"])
        and salted_digest(row.reference, row.reason) == said["reason_digest"]
        and (ended, row.ended_by) == (pause.ended_digest, pause.ended_by)
        and same_instant(row.changed_at, pause.changed)
        and same_form(pause.set_in, row.reference, key)
        and flag_of(row.over) == pause.over
    )
