"""Whether the records of routine notices agree with the journal, and each was allowed, ticked and stated by whom it
should. Clause PS-4b, house rule 4.
"""

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from chatops.facts.routine import digest_of_routine
from chatops.outbox.letter import LetterKind
from chatops.policy.calendar.timing import week_and_end
from chatops.policy.people import Office
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.as_kept import rows_as_kept
from storage.audit.due import Due
from storage.audit.forms import keys_of
from storage.audit.notes import Notes
from storage.audit.register import RegisterCheck
from storage.audit.rows import same_form, same_instant, same_or_none, written_list
from storage.drafts.schema import revisions
from storage.purdah.schema import routine_lists, routine_notices, routine_statements, routine_ticks

Entry = dict[str, Any]
_Revision = tuple[str, int]

ACTS = {"routine:allowed": 2, "routine:ended": 2, "routine:ticked": 2, "routine:stated": 2, "routine:listed": 2}
COVERS = {
    "routine_notices": "council reference name covers accounts kind public_money fair windows by at ended_at ended_by",
    "routine_ticks": "council reference revision notice",
    "routine_statements": "council reference revision digest notice by at",
    "routine_lists": "council week sent_at",
}


class RoutineCheck:
    """Follows the entries about routine notices, then compares what they come to with the records."""

    def __init__(self, findings: Notes, register: RegisterCheck) -> None:
        self._findings = findings
        self._register = register
        self._allowed: dict[str, Entry] = {}
        self._ended: dict[str, Entry] = {}
        self._ticked: dict[_Revision, Entry] = {}
        self._stated: dict[_Revision, Entry] = {}
        self._approved: set[tuple[str, int, str, str]] = set()
        self._listed: dict[str, Entry] = {}

    def follow(self, number: int, entry: Entry) -> None:
        """Take in one entry of `ACTS`. Raises KeyError, TypeError, ValueError for one without its details."""
        for sentence in _FOLLOWS[entry["act"]](self, entry):
            self._findings.add(f"Entry {number}: {sentence}")

    def approved(self, entry: Entry) -> None:
        """A revision was approved, anew or again: a statement is made with an approval, and never alone."""
        self._approved.add((entry["reference"], entry["details"]["revision"], entry["by"], entry["at"]))

    def opens(self, reference: str, revision: int, windows: Collection[str]) -> bool:
        """Return whether this revision was stated to be of a notice that is allowed still, in all of these periods."""
        stated = self._stated.get((reference, revision))
        notice = stated["details"]["notice"] if stated else None
        if notice not in self._allowed or notice in self._ended:
            return False
        return set(windows) <= set(self._allowed[notice]["details"]["windows"])

    def compare(self, connection: Connection, council: Council) -> None:
        """Compare what the journal came to with every row of the council."""
        keys = keys_of(connection, council, FormKind.ROUTINE)
        notices = {row.reference: row for row in rows_as_kept(connection, routine_notices, council)}
        for reference in sorted(notices.keys() | self._allowed.keys(), key=str):
            row, entry = notices.get(reference), self._allowed.get(reference)
            if row is None or entry is None or not _agree(row, entry, self._ended.get(reference), keys.get(reference)):
                self._findings.add(f"The records say of the routine notice {reference} what the journal does not.")
        self._compare_said(connection, council)
        sent = {row.week: row.sent_at for row in rows_as_kept(connection, routine_lists, council)}
        for week in sorted(sent.keys() | self._listed.keys(), key=str):
            if week not in sent or week not in self._listed or not same_instant(sent[week], self._listed[week]["at"]):
                self._findings.add(f"The records say otherwise whether or when the list of {week} was sent.")

    def due(self, now: datetime | None) -> Iterator[Due]:
        """Return the lists that must still come: of weeks that are not over."""
        weeks = {week_and_end(datetime.fromisoformat(entry["at"])) for entry in self._stated.values()}
        for week, over in sorted(weeks):
            if week not in self._listed and now is not None and over > now:
                yield Due(LetterKind.ROUTINE_USES_DUE, week, over)

    def _compare_said(self, connection: Connection, council: Council) -> None:
        ticks = {(row.reference, row.revision): row for row in rows_as_kept(connection, routine_ticks, council)}
        for key in sorted(ticks.keys() | self._ticked.keys(), key=str):
            row, entry = ticks.get(key), self._ticked.get(key)
            if row is None or entry is None or row.notice != entry["details"]["notice"]:
                self._findings.add(f"The records say otherwise of which routine notice {_named(key)} was said to be.")
        said = {(row.reference, row.revision): row for row in rows_as_kept(connection, routine_statements, council)}
        for key in sorted(said.keys() | self._stated.keys(), key=str):
            row, entry = said.get(key), self._stated.get(key)
            if row is None or entry is None or not _same_statement(row, entry):
                self._findings.add(f"The records say otherwise who stated {_named(key)} to be routine, or when.")
        for key, entry in self._stated.items():
            if (*key, entry["by"], entry["at"]) not in self._approved:
                self._findings.add(f"{entry['by']} stated {_named(key)} to be routine, and did not approve it.")
        if self._ticked or self._stated:
            self._compare_revisions(connection, council)

    def _compare_revisions(self, connection: Connection, council: Council) -> None:
        """What was said is of the revision as it is kept: its author, its accounts and its digest."""
        said = self._ticked.keys() | self._stated.keys()
        rows = rows_as_kept(connection, revisions, council)
        kept = {key: row for row in rows if (key := (row.reference, row.number)) in said}
        for key, entry in self._ticked.items():
            row = kept.get(key)
            if row is None or (row.author, row.digest) != (entry["by"], entry["details"]["digest"]):
                self._findings.add(f"{entry['by']} said {_named(key)} to be routine, and it is not what they wrote.")
        for key, entry in self._stated.items():
            row, details = kept.get(key), entry["details"]
            if row is None or (row.digest, written_list(row.accounts)) != (details["digest"], details["accounts"]):
                self._findings.add(f"{_named(key)} is not what was stated to be routine.")

    def _for_the_clerk(self, entry: Entry) -> Iterator[str]:
        if self._register.office(entry["by"]) != Office.TOWN_CLERK:
            yield "this is for the Town Clerk alone."

    def _follow_allowed(self, entry: Entry) -> Iterator[str]:
        yield from self._for_the_clerk(entry)
        if entry["reference"] in self._allowed:
            yield f"the routine notice {entry['reference']} was allowed before."
        self._allowed[entry["reference"]] = entry

    def _follow_ended(self, entry: Entry) -> Iterator[str]:
        yield from self._for_the_clerk(entry)
        if entry["reference"] not in self._allowed or entry["reference"] in self._ended:
            yield f"the routine notice {entry['reference']} had never been allowed, or was ended before."
        self._ended[entry["reference"]] = entry

    def _follow_ticked(self, entry: Entry) -> Iterator[str]:
        if entry["details"]["notice"] not in self._allowed or entry["details"]["notice"] in self._ended:
            yield f"{entry['reference']} was said to be of a routine notice that was not allowed."
        self._ticked[entry["reference"], entry["details"]["revision"]] = entry

    def _follow_stated(self, entry: Entry) -> Iterator[str]:
        key, details = (entry["reference"], entry["details"]["revision"]), entry["details"]
        ticked, notice = self._ticked.get(key), self._allowed.get(details["notice"])
        if ticked is None or ticked["details"]["notice"] != details["notice"] or key in self._stated:
            yield f"{_named(key)} was stated to be routine, and its author had not said so, or it was stated before."
        within = notice is not None and set(details["accounts"]) <= set(notice["details"]["accounts"])
        if not within or details["notice"] in self._ended:
            yield f"{_named(key)} was stated to be of a routine notice that was not allowed on its accounts."
        self._stated[key] = entry

    def _follow_listed(self, entry: Entry) -> Iterator[str]:
        if entry["reference"] in self._listed:
            yield f"the list for {entry['reference']} was sent before."
        self._listed[entry["reference"]] = entry


_FOLLOWS = {
    "routine:allowed": RoutineCheck._follow_allowed,
    "routine:ended": RoutineCheck._follow_ended,
    "routine:ticked": RoutineCheck._follow_ticked,
    "routine:stated": RoutineCheck._follow_stated,
    "routine:listed": RoutineCheck._follow_listed,
}


def _named(key: _Revision) -> str:
    return f"revision {key[1]} of {key[0]}"


def _agree(row: Any, entry: Entry, ended: Entry | None, key: object) -> bool:
    said = entry["details"]
    digest = digest_of_routine(row.reference, row.name, row.covers, row.public_money, row.fair)
    return (
        (row.kind, row.by, digest) == (said["class"], entry["by"], said["words_digest"])
        and (written_list(row.accounts), written_list(row.windows)) == (said["accounts"], said["windows"])
        and same_instant(row.at, entry["at"])
        and same_form(entry, row.reference, key)
        and same_or_none(row.ended_at, ended["at"] if ended else None)
        and row.ended_by == (ended["by"] if ended else None)
    )


def _same_statement(row: Any, entry: Entry) -> bool:
    details = entry["details"]
    same = (row.digest, row.notice, row.by) == (details["digest"], details["notice"], entry["by"])
    return same and same_instant(row.at, entry["at"])
