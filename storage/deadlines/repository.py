"""Reminders that people have had, and what happened to drafts that nobody decided in time."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select

from chatops.facts.deadlines import ApproverReminded, DraftBroughtBack, DraftEscalated, DraftLapsed, form_of_return
from chatops.facts.fact import Fact
from chatops.policy.deadlines import PURPOSES, Purpose
from chatops.policy.people import Person
from chatops.ports.council import Council
from chatops.ports.deadlines import Reminded
from storage.database.statement import Statement
from storage.deadlines.schema import reminders
from storage.drafts.moves import escalate, move
from storage.drafts.writes import add_revision, columns_of_newest

_of_person = Statement(
    select(reminders).where(
        reminders.c.council == bindparam("of_council"),
        reminders.c.person == bindparam("of_person", type_=reminders.c.person.type),
    )
)


class SqlReminders:
    """`chatops.ports.deadlines.Reminders`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def of(self, person: Person) -> Reminded:
        """Return the reminders that this person has had."""
        rows = _of_person.all(self._connection, of_council=self._council.number, of_person=person)
        last = max((row.at for row in rows), default=None)
        return Reminded(last, {(row.reference, row.revision, Purpose(row.purpose)): row.at for row in rows})


def _reminded(connection: Connection, council: Council, fact: ApproverReminded) -> None:
    for draft in fact.drafts:
        key = {
            "council": council.number,
            "person": fact.to,
            "reference": draft.reference,
            "revision": draft.revision.number,
            "purpose": PURPOSES[draft.stage],
        }
        # What waits a second time, such as after another hold, is brought to mind a second time.
        connection.execute(delete(reminders).where(*(reminders.c[name] == value for name, value in key.items())))
        connection.execute(reminders.insert(), key | {"at": fact.at})


def _escalated(connection: Connection, council: Council, fact: DraftEscalated) -> None:
    escalate(connection, council, fact, fact.draft, (*fact.draft.asked, *fact.to))


def _lapsed(connection: Connection, council: Council, fact: DraftLapsed) -> None:
    move(connection, council, fact, fact.draft)


def _brought_back(connection: Connection, council: Council, fact: DraftBroughtBack) -> None:
    new = fact.revision
    move(connection, council, fact, fact.before, **columns_of_newest(new))
    add_revision(connection, council, fact.reference, new, form=form_of_return(fact.reference, new.number))


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    ApproverReminded: _reminded,
    DraftEscalated: _escalated,
    DraftLapsed: _lapsed,
    DraftBroughtBack: _brought_back,
}
