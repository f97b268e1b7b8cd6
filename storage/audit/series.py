"""Whether the drafts that the bot made of each series, and the days that it left out, agree with the journal.

House rule 15.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from chatops.outbox.letter import LetterKind
from chatops.policy.templates.series import days_to_come, made_at
from chatops.ports.council import Council
from storage.audit.as_kept import rows_as_kept
from storage.audit.due import Due
from storage.audit.notes import Notes
from storage.audit.rows import same_instant
from storage.audit.templates import TemplatesCheck
from storage.templates.schema import series_days, series_of

Entry = dict[str, Any]
_Day = tuple[str, str]

ACTS = {"series:made": 2, "series:left-out": 2}
COVERS = {"series_days": "council reference day at draft why"}


class SeriesCheck:
    """Follows what the bot did for the days of each series, then compares it with the records. `templates` knows of the
    templates by the journal so far.
    """

    def __init__(self, findings: Notes, templates: TemplatesCheck) -> None:
        self._findings = findings
        self._templates = templates
        self._days: dict[_Day, Entry] = {}
        self._last: dict[str, date] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError, ValueError for one without its details."""
        for sentence in self._amiss(entry):
            self._findings.add(f"Entry {number}: {sentence}")

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        rows = {(row.reference, row.day): row for row in rows_as_kept(connection, series_days, council)}
        for key in sorted(rows.keys() | self._days.keys(), key=str):
            row, entry = rows.get(key), self._days.get(key)
            if row is None or entry is None or not _agree(row, entry):
                self._findings.add(
                    f"The records say of {key[1]}, a day of the series {key[0]}, what the journal does not."
                )

    def due(self, _now: datetime | None) -> Iterator[Due]:
        """Return when the bot is to look at each series that goes on."""
        for reference, proposed, goes_on in self._templates.of_series():
            details = proposed["details"]
            series = series_of(details["series"])
            if series is None or not goes_on:
                continue
            done = [self._last[reference]] if reference in self._last else []
            following = next(days_to_come(series, datetime.fromisoformat(details["ends"]), done), None)
            if following is not None:
                yield Due(LetterKind.SERIES_TURN, reference, made_at(series, following))

    def _amiss(self, entry: Entry) -> Iterator[str]:
        reference, details = entry["reference"], entry["details"]
        found = next((one for one in self._templates.of_series() if one[0] == reference), None)
        days = [details["day"]] if entry["act"] == "series:made" else details["days"]
        if found is None or not found[2] or found[1]["details"]["template_digest"] != details["template_digest"]:
            yield f"{reference} was no series that the bot could go on with."
        elif entry["act"] == "series:made" and not self._is_its_use(entry, found[1]["by"]):
            yield f"{details['draft']} was not made of the series {reference} for whoever proposed it."
        for day in days:
            if found is None or not self._comes(reference, found[1], date.fromisoformat(day)):
                yield f"{day} was no day that was to come of the series {reference}."
            self._days[reference, day] = entry
            self._last[reference] = date.fromisoformat(day)

    def _comes(self, reference: str, proposed: Entry, day: date) -> bool:
        """Return whether this day is the one after the last for which something was done."""
        details = proposed["details"]
        series = series_of(details["series"])
        done = [self._last[reference]] if reference in self._last else []
        ends = datetime.fromisoformat(details["ends"])
        return series is not None and day == next(days_to_come(series, ends, done), None)

    def _is_its_use(self, entry: Entry, by: str) -> bool:
        used = self._templates.used(entry["details"]["draft"])
        if used is None:
            return False
        return (used["details"]["template"], used["by"], used["at"]) == (entry["reference"], by, entry["at"])


def _agree(row: Any, entry: Entry) -> bool:
    details = entry["details"]
    return same_instant(row.at, entry["at"]) and (row.draft, row.why) == (details.get("draft"), details.get("why"))
