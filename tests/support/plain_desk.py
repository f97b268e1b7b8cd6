"""A real desk on a real SQLite database in memory, run without a loop, so that a test can take very many steps.

The desk, the use cases and the unit of work are the product's own. Only the asynchronous driver is left out: the
records answer at once, so a use case at the desk is over as soon as it is begun.
"""

from collections.abc import Callable, Coroutine
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from chatops.ports.council import Council
from chatops.ports.unit_of_work import UnitOfWork
from storage.database.errors import translated
from storage.database.sqlite import sqlite3
from storage.unit_of_work import SqlUnitOfWork
from tests.support.keys import MASTER_KEYS

T = TypeVar("T")


class PlainDatabase:
    """One SQLite database in memory that can be brought back to an empty migrated one."""

    def __init__(self, template: Path) -> None:
        self._template = template
        self.raw = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self.engine: Engine = create_engine("sqlite://", creator=lambda: self.raw, poolclass=StaticPool)
        event.listen(self.engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))

    def empty(self) -> None:
        """Make it a fresh copy of the template."""
        migrated = sqlite3.connect(self._template)
        migrated.backup(self.raw)
        migrated.close()
        self.raw.execute("PRAGMA foreign_keys = ON")

    def council(self, organisation: str) -> Council:
        """Register a council."""
        new = "INSERT INTO councils (platform, organisation, name) VALUES ('slack', ?, ?) RETURNING number"
        ((number,),) = self.raw.execute(new, (organisation, organisation)).fetchall()
        return Council(number, "slack", organisation, organisation)

    def close(self) -> None:
        """Close the database; what was in it is gone."""
        self.engine.dispose()
        self.raw.close()


class PlainRecords:
    """`chatops.ports.unit_of_work.Records` that never waits."""

    def __init__(self, database: PlainDatabase, council: Council) -> None:
        self._engine = database.engine
        self._council = council

    async def write(self, turn: Callable[[UnitOfWork], T], *, alone: bool = False) -> T:
        del alone  # nothing runs beside it
        try:
            with self._engine.begin() as connection:
                return turn(SqlUnitOfWork(connection, self._council, writing=True, keyring=MASTER_KEYS))
        except DBAPIError as error:
            raise translated(error) from error

    async def read(self, turn: Callable[[UnitOfWork], T]) -> T:
        with self._engine.connect() as connection:
            return turn(SqlUnitOfWork(connection, self._council, writing=False, keyring=MASTER_KEYS))


def at_once(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that waits for nothing."""
    try:
        work.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    work.close()
    raise RuntimeError("this was to wait for nothing")


def as_kept(instant: datetime) -> str:
    """An aware UTC instant as SQLite keeps it."""
    return instant.replace(tzinfo=None).isoformat(sep=" ", timespec="microseconds")
