"""The editions of the policy, and who has acknowledged them."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, select

from chatops.facts.editions import EditionPublished, PolicyAcknowledged, ReadersReminded
from chatops.facts.fact import Fact
from chatops.policy.editions.acknowledgements import Reading
from chatops.policy.editions.edition import Edition
from chatops.policy.people import Person
from chatops.ports.council import Council
from storage.database.statement import Statement
from storage.editions.schema import acknowledgements, editions, reading_reminders

_mine = editions.c.council == bindparam("council")
_current = select(editions).where(_mine).order_by(editions.c.number.desc()).limit(1)
_theirs = and_(
    acknowledgements.c.council == editions.c.council,
    acknowledgements.c.edition == editions.c.number,
    acknowledgements.c.person == bindparam("person", type_=acknowledgements.c.person.type),
)
_reading = Statement(
    select(editions.c.number, acknowledgements.c.at)
    .join_from(editions, acknowledgements, _theirs, isouter=True)
    .where(_mine)
    .order_by(editions.c.number.desc())
    .limit(1)
)


class SqlEditions:
    """`chatops.ports.editions.Editions`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def current(self) -> Edition | None:
        """Return the edition that holds now, or None before the first is published."""
        row = self._connection.execute(_current, {"council": self._council.number}).first()
        return Edition(row.number, row.text, row.published_at) if row else None

    def all(self) -> list[Edition]:
        """Return every edition that was published, the first one first."""
        every = select(editions).where(_mine).order_by(editions.c.number)
        rows = self._connection.execute(every, {"council": self._council.number})
        return [Edition(row.number, row.text, row.published_at) for row in rows]

    def reading(self, person: Person) -> Reading:
        """Return how this person stands to the edition that holds now."""
        row = _reading.first(self._connection, council=self._council.number, person=person)
        return Reading(row.number, row.at) if row else Reading(None)

    def acknowledged(self, edition: int) -> Mapping[Person, datetime]:
        """Return who has acknowledged this edition, and when."""
        return self._by_person(acknowledgements, edition)

    def reminded(self, edition: int) -> Mapping[Person, datetime]:
        """Return who was reminded to read this edition, and when last."""
        return self._by_person(reading_reminders, edition)

    def _by_person(self, table: Table, edition: int) -> dict[Person, datetime]:
        query = select(table.c.person, table.c.at).where(
            table.c.council == self._council.number, table.c.edition == edition
        )
        return {row.person: row.at for row in self._connection.execute(query)}


def _published(connection: Connection, council: Council, fact: EditionPublished) -> None:
    edition = fact.edition
    new = {"number": edition.number, "text": edition.text, "digest": edition.digest, "published_at": fact.at}
    connection.execute(editions.insert().values(council=council.number, **new))


def _acknowledged(connection: Connection, council: Council, fact: PolicyAcknowledged) -> None:
    new = {"council": council.number, "edition": fact.edition, "person": fact.by, "at": fact.at}
    connection.execute(acknowledgements.insert().values(new))


def _reminded(connection: Connection, council: Council, fact: ReadersReminded) -> None:
    table = reading_reminders
    these = (table.c.council == council.number) & (table.c.edition == fact.edition) & table.c.person.in_(fact.to)
    connection.execute(table.delete().where(these))
    new = {"council": council.number, "edition": fact.edition, "at": fact.at}
    connection.execute(table.insert(), [new | {"person": person} for person in fact.to])


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    EditionPublished: _published,
    PolicyAcknowledged: _acknowledged,
    ReadersReminded: _reminded,
}
