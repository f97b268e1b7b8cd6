"""Which accounts belong to one person, besides the one that they are known by, and where they have their messages."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, select

from chatops.facts.fact import Fact
from chatops.facts.people import IdentityLinked, IdentityUnlinked, PlatformsChosen
from chatops.policy.authority.identities import platforms_of
from chatops.policy.people import Identity, Person
from chatops.ports.council import Council
from storage.database.columns import PersonKey, metadata
from storage.database.statement import Statement
from storage.people.schema import identities, people

_NO_ACT = {"identities", "letters", "conversations", "unfinished_drafts"}
"""Tables in which somebody may be named who has done nothing here."""

_links = Statement(
    select(identities.c.identity, identities.c.person).where(identities.c.council == bindparam("council"))
)
_of_person = Statement(
    select(identities.c.identity, identities.c.used_at)
    .where(identities.c.council == bindparam("council"))
    .where(identities.c.person == bindparam("person", type_=identities.c.person.type))
    .order_by(identities.c.identity)
)
_named = identities.c.identity == bindparam("who", type_=identities.c.identity.type)
_theirs = identities.c.person == bindparam("who", type_=identities.c.person.type)
_of_whom = Statement(
    select(identities.c.identity, identities.c.person, identities.c.used_at)
    .where(identities.c.council == bindparam("council"))
    .where(_named | _theirs)
)
_linked_to = select(identities.c.person).where(
    identities.c.council == bindparam("council"),
    identities.c.identity == bindparam("who", type_=identities.c.identity.type),
)
_listed_as = func.coalesce(_linked_to.scalar_subquery(), bindparam("who", type_=people.c.person.type))
_theirs_too = (identities.c.council == people.c.council) & (identities.c.person == people.c.person)
_caller = (
    select(people.c.person, people.c.standing, people.c.office, identities.c.identity, identities.c.used_at)
    .join_from(people, identities, _theirs_too, isouter=True)
    .where(people.c.council == bindparam("council"), people.c.person == _listed_as)
)
# On PostgreSQL an office must not change hands between the look and the commit of what rests on it.
_known, _known_held = Statement(_caller), Statement(_caller.with_for_update(read=True, of=people))
_on_both = Statement(
    select(people.c.on_both).where(
        people.c.council == bindparam("council"), people.c.person == bindparam("person", type_=people.c.person.type)
    )
)


def links(connection: Connection, council: Council) -> Mapping[Identity, Person]:
    """Return whose each identity is that was linked to somebody."""
    return {row.identity: row.person for row in _links.all(connection, council=council.number)}


def of_person(connection: Connection, council: Council, person: Person) -> Sequence[Identity]:
    """Return somebody's identities, the one that they used last first."""
    rows = _of_person.all(connection, council=council.number, person=person)
    last = [row.identity for row in rows if row.used_at is not None]
    return (*last, person, *(row.identity for row in rows if row.used_at is None))


def whose(connection: Connection, council: Council, identity: Identity, *, hold: bool) -> tuple[Person, bool, Any]:
    """Return whose an identity is, whether it is the one that they used last, and their row on the list, or None.

    With `hold` the row is kept from being changed until the transaction ends.
    """
    rows = (_known_held if hold else _known).all(connection, council=council.number, who=identity)
    on_list = rows[0] if rows else None
    if not rows:
        rows = _of_whom.all(connection, council=council.number, who=identity)
    linked = next((row for row in rows if row.identity == identity), None)
    if linked is not None:
        return linked.person, linked.used_at is not None, on_list
    return identity, all(row.used_at is None for row in rows), on_list


def note_use(connection: Connection, council: Council, identity: Identity, person: Person, now: datetime) -> None:
    """Keep which of their identities somebody used last."""
    theirs = (identities.c.council == council.number) & (identities.c.person == person)
    connection.execute(identities.update().where(theirs, identities.c.identity != identity).values(used_at=None))
    connection.execute(identities.update().where(theirs, identities.c.identity == identity).values(used_at=now))


def on_both(connection: Connection, council: Council, person: Person) -> bool:
    """Return whether somebody has their messages on both of their platforms."""
    row = _on_both.first(connection, council=council.number, person=person)
    return row is not None and row.on_both


def is_on_record(connection: Connection, council: Council, identity: Identity) -> bool:
    """Return whether a row of any table names this identity. What is sealed is not looked through."""
    return any(named.first(connection, council=council.number, who=identity) for named in _naming())


@cache
def _naming() -> Sequence[Statement]:
    """Return what finds a row that names somebody, for each column that can: all tables must be known by then."""
    return [
        Statement(
            select(table.c.council)
            .where(table.c.council == bindparam("council"), column == bindparam("who", type_=column.type))
            .limit(1)
        )
        for table in metadata.sorted_tables
        if table.name not in _NO_ACT
        for column in table.c
        if isinstance(column.type, PersonKey)
    ]


def _linked(connection: Connection, council: Council, fact: IdentityLinked) -> None:
    connection.execute(
        identities.insert().values(council=council.number, identity=fact.identity, person=fact.person, used_at=None)
    )


def _unlinked(connection: Connection, council: Council, fact: IdentityUnlinked) -> None:
    this = (identities.c.council == council.number) & (identities.c.identity == fact.identity)
    connection.execute(identities.delete().where(this))
    if len(platforms_of(of_person(connection, council, fact.person))) == 1:
        connection.execute(people.update().where(_listed(council, fact.person)).values(on_both=False))


def _chosen(connection: Connection, council: Council, fact: PlatformsChosen) -> None:
    if fact.by is not None:
        connection.execute(people.update().where(_listed(council, fact.by)).values(on_both=fact.both))


def _listed(council: Council, person: Person) -> ColumnElement[bool]:
    return (people.c.council == council.number) & (people.c.person == person)


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    IdentityLinked: _linked,
    IdentityUnlinked: _unlinked,
    PlatformsChosen: _chosen,
}
