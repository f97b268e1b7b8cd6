"""The council's list of people."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select

from chatops.facts.fact import Fact
from chatops.facts.people import PersonRecorded
from chatops.policy.authority.absences import Absence
from chatops.policy.authority.offices import OfficeChange
from chatops.policy.people import Actor, Caller, Identity, Office, Person, Standing
from chatops.ports.council import Council
from chatops.ports.people import Entry
from storage.authority import absences
from storage.database.statement import Statement
from storage.people import identities, offices
from storage.people.schema import people

_known = select(people.c.standing, people.c.office).where(
    people.c.council == bindparam("council"), people.c.person == bindparam("person", type_=people.c.person.type)
)
# On PostgreSQL an office must not change hands between the look and the commit of what rests on it.
_one, _one_held = Statement(_known), Statement(_known.with_for_update(read=True))
_mine = people.c.council == bindparam("council")
_holders = Statement(select(people.c.office, people.c.person).where(_mine, people.c.office.is_not(None)))
_everyone = Statement(select(people).where(_mine).order_by(people.c.person))


class SqlPeople:
    """`chatops.ports.people.People`. `hold` keeps an actor who is read from being changed until the transaction
    ends."""

    def __init__(self, connection: Connection, council: Council, *, hold: bool) -> None:
        self._connection = connection
        self._council = council
        self._hold = hold
        # What was read of whoever acts, for the one look at it that follows.
        self._met: dict[Person, Any] = {}

    def actor(self, caller: Caller) -> Actor:
        """Return the caller as the council knows them now."""
        row = self._met.pop(caller.person, None)
        if row is None:
            query = _one_held if self._hold else _one
            row = query.first(self._connection, council=self._council.number, person=caller.person)
        if row is None:
            return Actor(caller.person, caller.status)
        return Actor(caller.person, caller.status, Standing(row.standing), _office(row.office))

    def holders(self) -> Mapping[Office, Person]:
        """Return who holds each office that is not vacant."""
        rows = _holders.all(self._connection, council=self._council.number)
        return {Office(row.office): row.person for row in rows}

    def everyone(self) -> Sequence[Entry]:
        """Return all who are on the list, in a stable order."""
        rows = _everyone.all(self._connection, council=self._council.number)
        return [Entry(row.person, Standing(row.standing), _office(row.office)) for row in rows]

    def away(self, now: datetime) -> Mapping[Person, Absence]:
        """Return who has said that they are away at this instant, each with until when."""
        return absences.away(self._connection, self._council, now)

    def links(self) -> Mapping[Identity, Person]:
        """Return whose each identity is that was linked to somebody besides the one they are known by."""
        return identities.links(self._connection, self._council)

    def whose(self, identity: Identity) -> tuple[Person, bool]:
        """Return whose an identity is, and whether it is the one that they used last."""
        person, is_last, on_list = identities.whose(self._connection, self._council, identity, hold=self._hold)
        if on_list is not None:
            self._met[person] = on_list
        return person, is_last

    def identities_of(self, person: Person) -> Sequence[Identity]:
        """By which identities somebody may be reached, the one that they used last first; never none."""
        return identities.of_person(self._connection, self._council, person)

    def note_use(self, identity: Identity, person: Person, now: datetime) -> None:
        """Keep that this identity of theirs is the one that they used last."""
        identities.note_use(self._connection, self._council, identity, person, now)

    def on_both(self, person: Person) -> bool:
        """Return whether somebody has their messages on both of their platforms."""
        return identities.on_both(self._connection, self._council, person)

    def is_on_record(self, identity: Identity) -> bool:
        """Return whether anything that is kept in the open names this identity as somebody of its own."""
        return identities.is_on_record(self._connection, self._council, identity)

    def fresh_office_reference(self) -> str:
        """Return a reference that no change of office has, drawn at random."""
        return offices.fresh_reference()

    def office_change(self, reference: str) -> OfficeChange:
        """Return the change of office. Raises NoSuch."""
        return offices.get(self._connection, self._council, reference)


def _office(written: str | None) -> Office | None:
    return Office(written) if written else None


def _recorded(connection: Connection, council: Council, fact: PersonRecorded) -> None:
    this = (people.c.council == council.number) & (people.c.person == fact.person)
    if fact.standing is None:
        connection.execute(people.delete().where(this))
        return
    changed = connection.execute(people.update().where(this).values(standing=fact.standing, office=fact.holds))
    if changed.rowcount == 0:
        new = {"council": council.number, "person": fact.person, "standing": fact.standing, "office": fact.holds}
        connection.execute(people.insert().values(new))


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    PersonRecorded: _recorded,
    **identities.WRITERS,
    **offices.WRITERS,
}
