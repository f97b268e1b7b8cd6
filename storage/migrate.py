"""Bringing a database to the tables of this version. Only what migrates or compares tables loads this, with Alembic."""

import warnings
from collections.abc import Mapping
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from storage.database.whose import EVERY
from storage.engine import Database
from storage.journal.schema import ABOUT_INDEX
from storage.schema import metadata
from storage.version import MIGRATIONS, OutOfStep, made_by_newer, version_of


async def migrate(database: Database) -> tuple[str, str]:
    """Bring the database to the newest revision. Gives the revision before (empty when new) and after.

    Raises:
        OutOfStep: a newer version of the program has made it.
    """

    def run(connection: Connection) -> tuple[str, str]:
        before = version_of(connection)
        if newer := made_by_newer(before):
            raise OutOfStep(newer)
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        return before, version_of(connection)

    return await database.run(run, of=EVERY)


async def migrate_at(url: str) -> tuple[str, str]:
    """Do so for the database at an address, which nobody has opened yet. Raises OutOfStep."""
    database = Database(url)
    try:
        return await migrate(database)
    finally:
        await database.close()


def _is_of_migrations_alone(name: str | None, kind: str, of: Mapping[str, str | None]) -> bool:
    """Return whether this is the index of what entries are about, or on PostgreSQL the column of that."""
    return name == ABOUT_INDEX or (kind, of.get("table_name"), name) == ("column", "journal", "about")


async def differences(database: Database) -> list[Any]:
    """Return how the tables in the database differ from those of `storage.schema`; empty when they do not."""

    def compare(connection: Connection) -> list[Any]:
        with warnings.catch_warnings():
            # Of such an index only the name can be read back from SQLite.
            warnings.filterwarnings("ignore", "Skipped unsupported reflection of expression-based index")
            options = {"include_name": lambda name, kind, of: not _is_of_migrations_alone(name, kind, of)}
            return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))

    return await database.run(compare, of=EVERY)
