"""The database as a command opens it: with plain sentences for whatever keeps it from being read."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.exc import ArgumentError, DBAPIError

from chatops.ports.council import Council
from chatops.ports.unit_of_work import RecordsAway
from storage.database.copies import NoCopy
from storage.engine import Database
from storage.location import missing_file
from storage.trouble import trouble_of
from storage.version import out_of_step


class CannotCheck(RuntimeError):
    """The database cannot be read; the text is a plain sentence. Nothing is said about whether it is whole."""


def one_of(councils: tuple[Council, ...], which: str | None) -> Council:
    """Return the one council that is meant. Raises CannotCheck when there is none such, or several."""
    meant = chosen(councils, which)
    if len(meant) > 1:
        named = ", ".join(f"{council.organisation} ({council.name})" for council in meant)
        raise CannotCheck(f"There are several councils in this database. Choose one with --council: {named}.")
    return meant[0]


def chosen(councils: tuple[Council, ...], which: str | None) -> tuple[Council, ...]:
    """Return the councils that are meant. Raises CannotCheck when there are none such."""
    if not councils:
        raise CannotCheck("There is no council in this database yet, so it has no journal.")
    found = tuple(council for council in councils if which in {None, council.organisation, council.name})
    if not found:
        there = ", ".join(f"{council.organisation} ({council.name})" for council in councils)
        raise CannotCheck(f"There is no such council in this database. There is: {there}.")
    return found


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """The database, if it is there and has the tables of this version. Raises CannotCheck."""
    try:
        missing = missing_file(url)
        if missing is not None:
            raise CannotCheck(f"There is no database at {missing}. DATABASE_URL says where it is.")
        database = Database(url)
    except (ArgumentError, OSError, ValueError) as error:
        raise CannotCheck(trouble_of(error) or "DATABASE_URL cannot be understood.") from None
    try:
        try:
            sentence = await out_of_step(database)
        except Exception as error:
            raise _unreadable(error) from None
        if sentence:
            raise CannotCheck(sentence)
        try:
            yield database
        except (DBAPIError, RecordsAway) as error:
            raise _unreadable(error) from None
        except NoCopy as error:
            room = "There must be room for a copy of it where temporary files go (SQLITE_TMPDIR)."
            raise CannotCheck(f"The database cannot be copied to be checked ({error}). {room}") from None
    finally:
        await database.close()


def _unreadable(error: Exception) -> Exception:
    # The error's own words may have a row of the records in them, or the password of the database.
    trouble = trouble_of(error)
    return CannotCheck(f"{trouble} Run: chatops doctor") if trouble else error
