"""Whether every step that must still come is waiting to be taken: it follows from the journal alone which they are.

A letter is what makes the bot take a step. Without it an approved draft is never released, a period never begins, and
nobody is told; so a letter that is gone, or put off, is a finding. Letters that only show something to people follow
from facts and are gone once they are delivered, so of those nothing can be said. Nor can anything be said of
when the bot looks at a confidential case again: whether it does at all is part of what is sealed.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, select

from chatops.outbox.about import Publication
from chatops.outbox.breaches import day_letter
from chatops.outbox.letter import LetterKind
from chatops.policy.deadlines import LONGEST_LAPSE
from chatops.policy.drafts.stages import Stage
from chatops.policy.publishing.jobs import IN_DOUBT, JobState
from chatops.ports.council import Council
from storage.audit.rows import instant_of
from storage.audit.trails import Trail
from storage.database.statement_for_some import StatementForSome
from storage.outbox.schema import letters

ACTS: dict[str, int] = {}
COVERS = {"letters": "council kind about not_before held_by held_until"}

PUT_OFF = timedelta(days=1)
"""How much later than its time a letter may be due again: the relay puts off what it cannot deliver, by less."""
_OF_DRAFTS = (LetterKind.ROUTE, LetterKind.RELEASE, LetterKind.DEADLINE)
_ADDRESSED = (LetterKind.DECISION_CARD, LetterKind.AUTHOR_CARD, LetterKind.HANDOVER_CARD)
_WHAT = {
    LetterKind.ROUTE: "is to be put before an approver",
    LetterKind.RELEASE: "is to be released",
    LetterKind.DEADLINE: "is to be brought to mind",
    LetterKind.PURDAH_TURN: "is to be announced, to begin or to end",
    LetterKind.PAUSE_TURN: "is to come to its end",
    LetterKind.DELEGATION_TURN: "is to come to its end",
    LetterKind.ACCESS_TURN: "is to come to its end, or to be looked at again",
    LetterKind.REGISTER_TURN: "is to be looked at",
    LetterKind.NAMES_DUE: "are to be erased",
    LetterKind.SERIES_TURN: "is to have its next draft made",
    LetterKind.QUESTION_TURN: "is to be erased",
    LetterKind.EXEMPTIONS_DUE: "are to be listed for the Chair",
    LetterKind.ROUTINE_USES_DUE: "has uses of routine notices that are to be listed for Clerk and Chair",
    LetterKind.OWN_APPROVALS_DUE: "has approvals of own drafts that are to be listed for the Chair",
    LetterKind.PUBLISH: "is to be published",
    LetterKind.REROUTE: "is to be looked at when it begins and when it ends",
    LetterKind.COMMIT_DAY: "is to be sealed",
}


_letters = select(letters.c.kind, letters.c.about, letters.c.to, letters.c.not_before, letters.c.held_until).where(
    letters.c.council == bindparam("of_council")
)
_about, _of_kind = StatementForSome(_letters, letters.c.about), StatementForSome(_letters, letters.c.kind)


@dataclass(frozen=True, slots=True)
class Due:
    """A step that must still come: which, about what, and by when (None: its time is not known here)."""

    kind: LetterKind
    about: str
    by: datetime | None = None


def of_draft(reference: str, trail: Trail) -> Iterator[Due]:
    """Return the step that a draft waits for, by the journal. Before there were versions nobody was reminded."""
    if trail.stage == Stage.SUBMITTED:
        yield Due(LetterKind.ROUTE, reference, instant_of(trail.moved_at))
    elif trail.stage == Stage.APPROVED:
        yield Due(LetterKind.RELEASE, reference, instant_of(trail.goes_out_at or trail.moved_at))
    elif trail.stage in {Stage.ROUTED, Stage.UNCONFIRMED} and trail.asked_in and trail.asked_in["version"] > 1:
        yield Due(LetterKind.DEADLINE, reference, _lapsed_by(trail))


def of_publishing(reference: str, trail: Trail) -> Iterator[Due]:
    """Return the publications that the bot has in hand, or is to begin now that the draft is released."""
    for account, job in sorted(trail.jobs.items()):
        begins = job["state"] == JobState.WAITING and trail.stage == Stage.RELEASED
        if begins or job["state"] in IN_DOUBT:
            yield Due(LetterKind.PUBLISH, str(Publication(reference, account)))


def of_day(committed: date) -> Due:
    """Return the commitment to the sealed journal that follows the one for this day, at the midnight that ends the
    next.
    """
    letter = day_letter(committed + timedelta(days=1))
    return Due(letter.kind, letter.reference, letter.not_before)


def _lapsed_by(trail: Trail) -> datetime | None:
    """Return when a draft that waits has lapsed at the latest, however patient the council is."""
    asked_at = instant_of(trail.asked_in["at"]) if trail.asked_in else None
    latest = asked_at + LONGEST_LAPSE if asked_at else None
    goes_out_at = instant_of(trail.goes_out_at) if trail.stage == Stage.ROUTED and trail.goes_out_at else None
    return goes_out_at or latest


class Waiting:
    """The steps that wait to be taken. `now` is the aware instant of the check; None when nobody says."""

    def __init__(self, connection: Connection, council: Council, now: datetime | None) -> None:
        self.now = now
        self._connection = connection
        self._council = council

    def missing(self, due: Iterable[Due]) -> Iterator[str]:
        """Return what is not there or put off, a sentence each."""
        wanted = list(due)
        there: dict[tuple[str, str], list[Any]] = {}
        for row in _about.all(self._connection, {one.about for one in wanted}, of_council=self._council.number):
            there.setdefault((row.kind, row.about), []).append(row)
        for one in wanted:
            rows = there.get((one.kind, one.about), [])
            if not any(self._in_time(row, one) for row in rows):
                gone = "was put off" if rows else "is gone"
                name = one.about or "The names of those standing"
                yield f"{name} {_WHAT[one.kind]}, and the letter by which the bot does it {gone}."

    def strangers(self, known: Collection[str]) -> Iterator[str]:
        """Cards that wait to be shown to somebody who was never on the council's list."""
        for row in _of_kind.all(self._connection, _ADDRESSED, of_council=self._council.number):
            if row.to is not None and str(row.to) not in known:
                yield f"A card of {row.about} waits to be shown to {row.to}, who was never on the list of people."

    def _in_time(self, row: Any, due: Due) -> bool:
        if self.now is None or due.by is None:
            return True
        try:
            again = max(instant for instant in (instant_of(row.not_before), instant_of(row.held_until)) if instant)
        except (TypeError, ValueError):
            return False
        return again <= max(self.now, due.by) + PUT_OFF
