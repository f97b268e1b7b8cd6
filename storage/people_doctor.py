"""Who is on the council's list of people, read from a database that nobody has open, as a diagnosis does."""

from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.exc import ArgumentError, DBAPIError

from chatops.policy.people import Identity, Office
from storage.database.whose import EVERY
from storage.engine import Database
from storage.location import missing_file
from storage.people.schema import identities, people
from storage.version import newest, revision


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody on the list: the office that they hold, if any, and every account that is known to be theirs."""

    office: Office | None
    accounts: tuple[Identity, ...]


async def listed_people(url: str, organisation: str) -> tuple[Listed, ...]:
    """Return everybody on the list of this organisation's council; nobody when the database cannot be asked."""
    try:
        if missing_file(url) is not None:
            return ()
        database = Database(url)
    except (ArgumentError, ValueError):
        return ()
    try:
        if await revision(database) != newest():
            return ()
        numbers = [council.number for council in await database.councils() if council.organisation == organisation]
        return await database.look(lambda connection: _listed(connection, numbers), of=EVERY)
    except (DBAPIError, OSError, TimeoutError):
        return ()
    finally:
        await database.close()


def _listed(connection: Connection, numbers: list[int]) -> tuple[Listed, ...]:
    linked = select(identities.c.person, identities.c.identity).where(identities.c.council.in_(numbers))
    further = [(row.person, row.identity) for row in connection.execute(linked.order_by(identities.c.identity))]
    query = select(people.c.person, people.c.office).where(people.c.council.in_(numbers)).order_by(people.c.person)
    return tuple(
        Listed(
            Office(row.office) if row.office else None,
            (row.person, *(identity for person, identity in further if person == row.person)),
        )
        for row in connection.execute(query)
    )
