"""Who is on the council's list of people, read from a database that nobody has open, as a diagnosis does."""

from sqlalchemy import select
from sqlalchemy.exc import ArgumentError, DBAPIError

from chatops.policy.people import Person
from storage.engine import Database
from storage.location import missing_file
from storage.migrate import newest, revision
from storage.people.schema import people


async def listed_people(url: str, organisation: str) -> tuple[Person, ...]:
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
        query = select(people.c.person).where(people.c.council.in_(numbers)).order_by(people.c.person)
        return tuple(await database.look(lambda connection: list(connection.scalars(query))))
    except (DBAPIError, OSError, TimeoutError):
        return ()
    finally:
        await database.close()
