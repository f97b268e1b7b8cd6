"""Whether whoever decided had the authority to, by the journal's own order and instants, and the records say the same.

Offices and standings are replayed from the entries about people, delegations from theirs; each decision is judged by
what they came to when it was made. Clauses 3.1, 3.1.1, 9.2 and house rules 1 and 8.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from chatops.outbox.letter import LetterKind
from chatops.policy.authority.delegations import LONGEST
from chatops.policy.digests import salted_digest
from chatops.policy.people import ScopeKind, Standing
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.as_kept import rows_as_kept
from storage.audit.due import Due
from storage.audit.forms import keys_of
from storage.audit.notes import Notes
from storage.audit.own_drafts import OwnDraftsCheck
from storage.audit.register import RegisterCheck
from storage.audit.rows import Kept, flag_of, instant_of, same_form, same_instant, same_or_none, written_list
from storage.audit.trails import COMMENTED, DECIDED, FRESH, TAKEN_BACK, Trail
from storage.authority.schema import absences, delegations

Entry = dict[str, Any]

ACTS = {
    "delegation:lent": 2,
    "delegation:ended": 2,
    "delegation:over": 2,
    "absence:set": 2,
    "absence:ended": 2,
    "people:changed": 2,
}
COVERS = {
    "delegations": "council reference lender office delegate kind about since ends reason ended_at ended_by over",
    "absences": "council reference person begins ends changed_at",
}
NOTHING_GOES_OUT = {*TAKEN_BACK, COMMENTED}
"""What a delegate does without having stated the topic."""
DECISIONS = DECIDED | FRESH | NOTHING_GOES_OUT


@dataclass(slots=True)
class _Lent:
    """What the journal says of one delegation so far."""

    entry: Entry
    end: datetime
    ended: str | None = None
    ended_by: str | None = None
    over: bool = False

    @property
    def details(self) -> dict[str, Any]:
        found: dict[str, Any] = self.entry["details"]
        return found


class AuthorityCheck:
    """Follows the entries that bear on who may decide, then compares what they come to with the records.

    `register` says who holds which office by the journal so far, and `trail_of` what it says of a draft.
    """

    def __init__(self, findings: Notes, register: RegisterCheck, trail_of: Callable[[str], Trail | None]) -> None:
        self.own = OwnDraftsCheck(findings, register, self.is_away)
        self._findings = findings
        self._register = register
        self._trail_of = trail_of
        self._lent: dict[str, _Lent] = {}
        self._away: dict[str, list[Entry]] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError, ValueError for one without its details."""
        act, reference = entry["act"], entry["reference"]
        if act == "delegation:lent":
            self._say(number, self._badly_lent(entry))
            self._lent[reference] = _Lent(entry, datetime.fromisoformat(entry["details"]["ends"]))
        elif act in {"delegation:ended", "delegation:over"}:
            self._end(number, entry)
        elif act == "absence:set":
            self._say(number, _own_absence(entry))
            self._away[reference] = [entry]
        elif act == "absence:ended":
            self._say(number, _own_absence(entry))
            self._away.setdefault(reference, []).append(entry)

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        lent = {row.reference: row for row in rows_as_kept(connection, delegations, council)}
        forms = keys_of(connection, council, FormKind.DELEGATION)
        for reference in sorted(lent.keys() | self._lent.keys()):
            if not _same_delegation(lent.get(reference), self._lent.get(reference), forms.get(reference)):
                self._findings.add(f"The records say of delegation {reference} what the journal does not.")
        away = {row.reference: row for row in rows_as_kept(connection, absences, council)}
        forms = keys_of(connection, council, FormKind.ABSENCE)
        for reference in sorted(away.keys() | self._away.keys()):
            if not _same_absence(away.get(reference), self._away.get(reference, []), forms.get(reference)):
                self._findings.add(f"The records say of absence {reference} what the journal does not.")

    def due(self, now: datetime | None) -> Iterator[Due]:
        """Return the steps that must still come: delegations that end, absences that begin or end later than now."""
        for reference, lent in self._lent.items():
            if not lent.over:
                yield Due(LetterKind.DELEGATION_TURN, reference, lent.end)
        for reference, entries in self._away.items():
            details = entries[-1]["details"]
            turns = [instant_of(details["begins"]), instant_of(details["ends"])]
            if now is not None and any(turn is not None and turn > now for turn in turns):
                yield Due(LetterKind.REROUTE, reference, max(turn for turn in turns if turn is not None))

    def is_away(self, person: str, at: datetime) -> bool:
        """Return whether somebody was away at this instant, by the journal so far."""
        said = (entries[-1]["details"] for entries in self._away.values())
        return any(one["person"] == person and _holds_at(one, at) for one in said)

    def _end(self, number: int, entry: Entry) -> None:
        lent = self._lent.get(entry["reference"])
        if lent is None or lent.over:
            self._findings.add(f"Entry {number}: delegation {entry['reference']} did not hold, so it could not end.")
            return
        if _but_its_end(entry["details"]) != _but_its_end(lent.details):
            self._findings.add(f"Entry {number}: delegation {entry['reference']} had been lent otherwise.")
        lent.over, lent.end = True, datetime.fromisoformat(entry["details"]["ends"])
        if entry["act"] == "delegation:ended":
            lent.ended, lent.ended_by = entry["at"], entry["by"]

    def _say(self, number: int, sentences: Iterator[str]) -> None:
        for sentence in sentences:
            self._findings.add(f"Entry {number}: {sentence}")

    def _badly_lent(self, entry: Entry) -> Iterator[str]:
        """Return what was wrong with a delegation when it was made, in the rest of a sentence."""
        details, at = entry["details"], datetime.fromisoformat(entry["at"])
        name = f"delegation {entry['reference']}"
        if entry["by"] != details["lender"] or self._register.office(entry["by"]) != details["lent_by"]:
            yield f"{name} was not lent by somebody who held the office to."
        delegate = details["delegate"]
        if self._register.standing(delegate) != Standing.EMPLOYEE or delegate == details["lender"]:
            yield f"{name} was not lent to another employee."
        if not at < datetime.fromisoformat(details["ends"]) <= at + LONGEST:
            yield f"{name} has no end within {LONGEST // timedelta(days=1)} days."

    def decided(self, entry: Entry, rows: Kept) -> Iterator[str]:
        """Return why whoever decided could not, in the rest of a sentence; nothing when they could, or nothing was
        decided.
        """
        if entry["act"] not in DECISIONS:
            return
        by, reference, details = entry["by"], entry["reference"], entry["details"]
        trail = self._trail_of(reference)
        authors = trail.authors if trail else []
        name = f"revision {details['revision']} of {reference}"
        yield from self.own.judged(entry, rows, wrote=by in authors)
        if "delegation" not in details:
            if self._register.office(by) is None or self._register.office(by) != entry["office"]:
                yield f"{by} decided on {name} without holding an office that may."
            return
        lent = self._lent.get(details["delegation"])
        if lent is None:
            yield f"{name} was decided under {details['delegation']}, which had never been lent."
            return
        if not self._was_in_force(entry, lent):
            yield f"{by} decided on {name} under {details['delegation']}, which was not in force for them."
        if lent.details["lender"] in authors:
            yield f"{name} was decided under {details['delegation']}, whose lender wrote part of it."
        if not _in_scope(entry, lent, rows):
            yield f"{name} was decided under {details['delegation']}, which was lent for another case."

    def _was_in_force(self, entry: Entry, lent: _Lent) -> bool:
        at, by = datetime.fromisoformat(entry["at"]), entry["by"]
        held = datetime.fromisoformat(lent.entry["at"]) <= at < lent.end and not lent.over
        able = self._register.office(lent.details["lender"]) and self._register.standing(by) == Standing.EMPLOYEE
        same_office = lent.details["lent_by"] == entry["details"]["lent_by"]
        return bool(held and able and lent.details["delegate"] == by and same_office)


def _but_its_end(details: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in details.items() if name not in {"ends", "form_digest"}}


def _holds_at(absence: dict[str, Any], at: datetime) -> bool:
    ends = instant_of(absence["ends"])
    return datetime.fromisoformat(absence["begins"]) <= at and (ends is None or at < ends)


def _own_absence(entry: Entry) -> Iterator[str]:
    if entry["by"] != entry["details"]["person"]:
        yield f"the absence {entry['reference']} was set or ended by another than whose it is."


def _in_scope(entry: Entry, lent: _Lent, rows: Kept) -> bool:
    kind, case = lent.details["kind"], lent.details["case"]
    if kind == ScopeKind.TOPIC:
        return bool(entry["details"]["stated"]) or entry["act"] in NOTHING_GOES_OUT
    if kind == ScopeKind.DRAFT:
        return bool(salted_digest(lent.entry["reference"], entry["reference"]) == case)
    revision = rows.revisions.get(entry["details"]["revision"])
    official = written_list(revision.accounts) if revision else []
    return len(official) == 1 and salted_digest(lent.entry["reference"], official[0]) == case


def _same_delegation(row: Any, lent: _Lent | None, key: object) -> bool:
    if row is None or lent is None:
        return False
    details, reference = lent.details, lent.entry["reference"]
    written = (row.lender, row.office, row.delegate, row.kind)
    try:
        ends, ended = instant_of(row.ends), instant_of(row.ended_at)
    except (TypeError, ValueError):
        return False
    return (
        written == (details["lender"], details["lent_by"], details["delegate"], details["kind"])
        and salted_digest(reference, row.about) == details["case"]
        and salted_digest(reference, row.reason) == details["reason_digest"]
        and same_instant(row.since, lent.entry["at"])
        and ends == datetime.fromisoformat(details["ends"])
        and ended == (datetime.fromisoformat(lent.ended) if lent.ended else None)
        and (row.ended_by, flag_of(row.over)) == (lent.ended_by, lent.over)
        and same_form(lent.entry, reference, key)
    )


def _same_absence(row: Any, entries: list[Entry], key: object) -> bool:
    """Return whether the row is what was set and, when there is another entry, changed since."""
    if row is None or not entries:
        return False
    first, last = entries[0], entries[-1]
    details = last["details"]
    return (
        row.person == details["person"]
        and same_instant(row.begins, details["begins"])
        and same_or_none(row.ends, details["ends"])
        and same_instant(row.changed_at, last["at"])
        and same_form(first, first["reference"], key)
    )
