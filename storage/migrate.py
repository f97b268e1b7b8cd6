"""Bringing a database to the tables of this version, and saying how far it is from them."""

from functools import cache
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage.engine import Database
from storage.schema import metadata


class OutOfStep(RuntimeError):
    """The database is of another version than the program; the text is a plain sentence."""


MIGRATIONS = Path(__file__).parent / "migrations"


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


@cache
def newest() -> str:
    """Return the revision that this version of the program needs; the files of a running program stay as they are."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


async def migrate(database: Database) -> tuple[str, str]:
    """Bring the database to the newest revision. Gives the revision before (empty when new) and after.

    Raises:
        OutOfStep: a newer version of the program has made it.
    """

    def run(connection: Connection) -> tuple[str, str]:
        before = _revision(connection)
        if before and not _is_known(before):
            raise OutOfStep(_newer(before))
        command.upgrade(_config(connection), "head")
        return before, _revision(connection)

    return await database.run(run)


async def migrate_at(url: str) -> tuple[str, str]:
    """Do so for the database at an address, which nobody has opened yet. Raises OutOfStep."""
    database = Database(url)
    try:
        return await migrate(database)
    finally:
        await database.close()


async def revision(database: Database) -> str:
    """Return the revision that the database is at; empty when it is new."""
    return await database.run(_revision)


async def out_of_step(database: Database) -> str | None:
    """Return how the database is not of this version, and what to do, in a plain sentence; None when it is."""
    at, needed = await revision(database), newest()
    if at == needed:
        return None
    if at and not _is_known(at):
        return _newer(at)
    stands = f"at version {at}" if at else "empty"
    return f"The database is {stands}, and this program needs version {needed}. Run: chatops migrate"


def _is_known(version: str) -> bool:
    return version in {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


def _newer(version: str) -> str:
    return (
        f"The database was made by a newer version ({version[:40]}) of this program. Install that version, or restore "
        "a copy from before."
    )


async def differences(database: Database) -> list[Any]:
    """Return how the tables in the database differ from those of `storage.schema`; empty when they do not."""

    def compare(connection: Connection) -> list[Any]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    return await database.run(compare)


def _revision(connection: Connection) -> str:
    return MigrationContext.configure(connection).get_current_revision() or ""
