"""Whether whoever decided had the authority to, by the journal's own order and instants, and the records say the same.

Offices and standings are replayed from the entries about people, delegations from theirs; each decision is judged by
what they came to when it was made. Clauses 3.1, 3.1.1, 9.2 and house rules 1 and 8.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from chatops.policy.authority import APPROVING_OFFICES
from chatops.policy.delegations import LONGEST
from chatops.policy.drafts import salted_digest
from chatops.policy.people import ScopeKind, Standing
from chatops.ports import Council
from storage.audit_notes import Notes
from storage.audit_rows import Kept, instant_of, rows_as_kept, same_instant, written_list
from storage.tables import absences, confirmations, delegations, reassignments, revisions

Entry = dict[str, Any]

ACTS = {
    "delegation:lent": 1,
    "delegation:ended": 1,
    "delegation:over": 1,
    "absence:set": 1,
    "absence:ended": 1,
    "people:changed": 1,
}
COVERS = {
    "delegations": "council reference lender office delegate kind about since ends reason ended_at ended_by over",
    "absences": "council reference person begins ends changed_at",
    "confirmations": "council reference number revision digest by office delegation lent_by stated at",
    "reassignments": "council reference number revision by to note at",
}
DECISIONS = {"draft:approved", "draft:rejected", "draft:changes-requested", "draft:approved-again", "draft:confirmed"}
FRESH = {"draft:approved-again", "draft:confirmed"}


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


@dataclass(slots=True)
class _Replayed:
    """What the entries came to so far."""

    people: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    authors: dict[str, set[str]] = field(default_factory=dict)
    lent: dict[str, _Lent] = field(default_factory=dict)
    away: dict[str, tuple[str, str, str | None, str]] = field(default_factory=dict)
    fresh: dict[tuple[str, int], Entry] = field(default_factory=dict)
    handed: dict[tuple[str, int], Entry] = field(default_factory=dict)

    def office(self, person: str) -> str | None:
        """The approving office of an employee, or None."""
        standing, office = self.people.get(person, ("", None))
        return office if standing == Standing.EMPLOYEE and office in APPROVING_OFFICES else None


class MandateCheck:
    """Follows the entries that bear on who may decide, then compares what they come to with the records."""

    def __init__(self, findings: Notes) -> None:
        self._findings = findings
        self._so_far = _Replayed()
        self._numbers: Counter[tuple[str, str]] = Counter()

    def follow(self, number: int, entry: Entry, rows: Kept) -> None:
        """Take in any entry. Raises KeyError, TypeError, ValueError for one without its details."""
        act, reference, details, now = entry["act"], entry["reference"], entry["details"], self._so_far
        if act == "people:recorded":
            now.people[details["person"]] = (details["standing"] or "", details["office"])
        elif act in {"draft:submitted", "draft:revised"}:
            now.authors.setdefault(reference, set()).add(entry["by"])
        elif act == "delegation:lent":
            self._say(number, _badly_lent(entry, now))
            now.lent[reference] = _Lent(entry, datetime.fromisoformat(details["ends"]))
        elif act in {"delegation:ended", "delegation:over"}:
            self._end(number, entry)
        elif act == "absence:set" or (act == "absence:ended" and reference in now.away):
            now.away[reference] = (details["person"], details["begins"], details["ends"], entry["at"])
        elif act == "draft:handed-on":
            now.handed[self._next("reassignments", reference)] = entry
        elif act in DECISIONS:
            self._say(number, _without_authority(entry, rows, now))
            if act in FRESH:
                now.fresh[self._next("confirmations", reference)] = entry

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        now = self._so_far
        lent = {row.reference: row for row in rows_as_kept(connection, delegations, council)}
        for reference in sorted(lent.keys() | now.lent.keys()):
            if not _same_loan(lent.get(reference), now.lent.get(reference)):
                self._findings.add(f"The records say of delegation {reference} what the journal does not.")
        away = {row.reference: row for row in rows_as_kept(connection, absences, council)}
        for reference in sorted(away.keys() | now.away.keys()):
            if not _same_absence(away.get(reference), now.away.get(reference)):
                self._findings.add(f"The records say of absence {reference} what the journal does not.")
        fresh = {(row.reference, row.number): row for row in rows_as_kept(connection, confirmations, council)}
        for key in sorted(fresh.keys() | now.fresh.keys()):
            if not _same_approval(fresh.get(key), now.fresh.get(key)):
                self._findings.add(f"The records say of a fresh approval of {key[0]} what the journal does not.")
        handed = {(row.reference, row.number): row for row in rows_as_kept(connection, reassignments, council)}
        salts = _salts(connection, council)
        for key in sorted(handed.keys() | now.handed.keys()):
            if not _same_handing(handed.get(key), now.handed.get(key), salts):
                self._findings.add(f"The records say otherwise how {key[0]} was handed on.")

    def _end(self, number: int, entry: Entry) -> None:
        lent = self._so_far.lent.get(entry["reference"])
        if lent is None or lent.over:
            self._findings.add(f"Entry {number}: delegation {entry['reference']} did not hold, so it could not end.")
            return
        lent.over, lent.end = True, datetime.fromisoformat(entry["details"]["ends"])
        if entry["act"] == "delegation:ended":
            lent.ended, lent.ended_by = entry["at"], entry["by"]

    def _say(self, number: int, sentences: Iterator[str]) -> None:
        for sentence in sentences:
            self._findings.add(f"Entry {number}: {sentence}")

    def _next(self, table: str, reference: str) -> tuple[str, int]:
        self._numbers[(table, reference)] += 1
        return reference, self._numbers[(table, reference)]


def _badly_lent(entry: Entry, now: _Replayed) -> Iterator[str]:
    """What was wrong with a delegation when it was made, in the rest of a sentence."""
    details, at = entry["details"], datetime.fromisoformat(entry["at"])
    name = f"delegation {entry['reference']}"
    if entry["by"] != details["lender"] or now.office(entry["by"]) != details["lent_by"]:
        yield f"{name} was not lent by somebody who held the office to."
    standing, _ = now.people.get(details["delegate"], ("", None))
    if standing != Standing.EMPLOYEE or details["delegate"] == details["lender"]:
        yield f"{name} was not lent to another employee."
    if not at < datetime.fromisoformat(details["ends"]) <= at + LONGEST:
        yield f"{name} has no end within {LONGEST // timedelta(days=1)} days."


def _without_authority(entry: Entry, rows: Kept, now: _Replayed) -> Iterator[str]:
    """Why whoever decided could not, in the rest of a sentence; nothing when they could."""
    by, reference, details = entry["by"], entry["reference"], entry["details"]
    authors = now.authors.get(reference, set())
    name = f"revision {details['revision']} of {reference}"
    if by in authors:
        yield f"{by} decided on {name} and wrote part of it."
    if "delegation" not in details:
        if now.office(by) is None or now.office(by) != entry["office"]:
            yield f"{by} decided on {name} without holding an office that may."
        return
    lent = now.lent.get(details["delegation"])
    if lent is None:
        yield f"{name} was decided under {details['delegation']}, which had never been lent."
        return
    at = datetime.fromisoformat(entry["at"])
    held = datetime.fromisoformat(lent.entry["at"]) <= at < lent.end and not lent.over
    able = now.office(lent.details["lender"]) and now.people.get(by, ("", None))[0] == Standing.EMPLOYEE
    if not (held and able and lent.details["delegate"] == by and lent.details["lent_by"] == details["lent_by"]):
        yield f"{by} decided on {name} under {details['delegation']}, which was not in force for them."
    if lent.details["lender"] in authors:
        yield f"{name} was decided under {details['delegation']}, whose lender wrote part of it."
    if not _in_scope(entry, lent, rows):
        yield f"{name} was decided under {details['delegation']}, which was lent for another case."


def _in_scope(entry: Entry, lent: _Lent, rows: Kept) -> bool:
    kind, case = lent.details["kind"], lent.details["case"]
    if kind == ScopeKind.TOPIC:
        return bool(entry["details"]["stated"])
    if kind == ScopeKind.DRAFT:
        return bool(salted_digest(lent.entry["reference"], entry["reference"]) == case)
    revision = rows.revisions.get(entry["details"]["revision"])
    official = written_list(revision.accounts) if revision else []
    return len(official) == 1 and salted_digest(lent.entry["reference"], official[0]) == case


def _same_loan(row: Any, lent: _Lent | None) -> bool:
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
        and (row.ended_by, _true(row.over)) == (lent.ended_by, lent.over)
    )


def _same_absence(row: Any, away: tuple[str, str, str | None, str] | None) -> bool:
    if row is None or away is None:
        return False
    person, begins, ends, changed = away
    try:
        ends_at = instant_of(row.ends)
    except (TypeError, ValueError):
        return False
    return (
        row.person == person
        and same_instant(row.begins, begins)
        and ends_at == (datetime.fromisoformat(ends) if ends else None)
        and same_instant(row.changed_at, changed)
    )


def _same_approval(row: Any, entry: Entry | None) -> bool:
    if row is None or entry is None:
        return False
    details = entry["details"]
    lent = (details.get("delegation"), details.get("lent_by"), bool(details.get("stated")))
    return (
        (row.revision, row.digest) == (details["revision"], details["digest"])
        and (row.by, row.office) == (entry["by"], entry["office"])
        and (row.delegation, row.lent_by, _true(row.stated)) == lent
        and same_instant(row.at, entry["at"])
    )


def _same_handing(row: Any, entry: Entry | None, salts: dict[tuple[str, int], str]) -> bool:
    if row is None or entry is None:
        return False
    details = entry["details"]
    return (
        row.revision == details["revision"]
        and (row.by, [row.to]) == (entry["by"], details["to"])
        and salted_digest(salts.get((row.reference, row.revision), ""), row.note) == details["note_digest"]
        and same_instant(row.at, entry["at"])
    )


def _salts(connection: Connection, council: Council) -> dict[tuple[str, int], str]:
    """The salt of each revision that was handed on, by the draft's reference and the revision's number."""
    of_one = (
        (reassignments.c.council == revisions.c.council)
        & (reassignments.c.reference == revisions.c.reference)
        & (reassignments.c.revision == revisions.c.number)
    )
    query = select(revisions.c.reference, revisions.c.number, revisions.c.salt).join(reassignments, of_one)
    rows = connection.execute(query.where(revisions.c.council == council.number))
    return {(row.reference, row.number): row.salt for row in rows}


def _true(kept: Any) -> bool:
    return str(kept).lower() in {"1", "true"}
