"""How far a database is from the tables of this program. Asked at every start, so nothing that migrates is loaded."""

from functools import cache
from pathlib import Path

from sqlalchemy import Connection, inspect

from storage.database.whose import EVERY
from storage.engine import Database

MIGRATIONS = Path(__file__).parent / "migrations"


class OutOfStep(RuntimeError):
    """The database is of another version than the program; the text is a plain sentence."""


@cache
def _known() -> frozenset[str]:
    """Return the versions that this program knows, as its migrations are numbered; the files stay as they are."""
    files = (MIGRATIONS / "versions").glob("[0-9]*.py")
    return frozenset(file.name.partition("_")[0] for file in files)


def newest() -> str:
    """Return the version that this program needs."""
    return max(_known())


def version_of(connection: Connection) -> str:
    """Return the version that the database is at, as Alembic keeps it; empty when it is new."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none() or "")


async def revision(database: Database) -> str:
    """Return the version that the database is at; empty when it is new."""
    return await database.run(version_of, of=EVERY)


async def out_of_step(database: Database) -> str | None:
    """Return how the database is not of this version, and what to do, in a plain sentence; None when it is."""
    at, needed = await revision(database), newest()
    if at == needed:
        return None
    if newer := made_by_newer(at):
        return newer
    stands = f"at version {at}" if at else "empty"
    return f"The database is {stands}, and this program needs version {needed}. Run: chatops migrate"


def made_by_newer(version: str) -> str | None:
    """Return what to do about a database that a newer version of the program made; None when this one knows it."""
    if not version or version in _known():
        return None
    return (
        f"The database was made by a newer version ({version[:40]}) of this program. Install that version, or restore "
        "a copy from before."
    )
