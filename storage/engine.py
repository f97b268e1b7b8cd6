"""The database: how it is opened, how a turn runs in one transaction, and what is checked before it is used.

A turn is a plain function over a unit of work. It runs through the asynchronous driver by
`AsyncConnection.run_sync` (https://docs.sqlalchemy.org/en/21/orm/extensions/asyncio.html); on an SQLite file
it runs in a thread (`storage.writer`, `storage.readers`), since every call of that driver crosses to one and back.
"""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, bindparam, create_engine, event, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from chatops.ports import Council, UnitOfWork
from storage.errors import is_collision, translated
from storage.readers import Readers
from storage.remains import write_anew
from storage.tables import councils
from storage.unbroken import Unbroken
from storage.unit_of_work import SqlUnitOfWork
from storage.vault import Keyring
from storage.writer import Writer

T = TypeVar("T")

BUSY_TIMEOUT_MS = 5000
POOL_SIZE = 8


_council_row = select(councils.c.number).where(councils.c.number == bindparam("number"))
_beside_others = _council_row.with_for_update(read=True)
_alone = _council_row.with_for_update()


class UnsafeDatabase(RuntimeError):
    """The database does not keep what it is told to keep; the service does not start on it."""


def is_sqlite(url: URL) -> bool:
    """Whether this is the embedded database."""
    return url.get_backend_name() == "sqlite"


def wal_is_sound(version: tuple[int, ...]) -> bool:
    """Whether this SQLite has the fix for a write-ahead log that is reset under a reader.

    Fixed in 3.51.3 and, of the older lines, in 3.50.7 and 3.44.6 (https://www.sqlite.org/wal.html#walresetbug).
    """
    mended_lines = {(3, 50): (3, 50, 7), (3, 44): (3, 44, 6)}
    return version >= mended_lines.get((version[0], version[1]), (3, 51, 3))


class Database:
    """One database and everything that is kept in it.

    On SQLite one thread writes, so that writers queue in order instead of finding the file locked, and a few threads
    read; what goes through much of the records by itself (an audit, an export, a check) does it by the asynchronous
    driver. On PostgreSQL all of them are one pool.
    """

    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        self.url = parsed
        self._pool = _pool(parsed)
        self._writer = Writer(_threaded(parsed, writing=True), BUSY_TIMEOUT_MS / 1000) if is_sqlite(parsed) else None
        self._readers = Readers(_threaded(parsed, writing=False), POOL_SIZE) if is_sqlite(parsed) else None
        self._turns = Unbroken()

    async def check(self) -> None:
        """Make sure that a commit will survive a power cut. Raises UnsafeDatabase."""
        await self.run(_check)

    async def council(self, platform: str, organisation: str, name: str) -> Council:
        """The council of this organisation, registered under this name on the first occasion."""

        def register(connection: Connection) -> Council:
            same = (councils.c.platform == platform) & (councils.c.organisation == organisation)
            number = connection.scalar(select(councils.c.number).where(same))
            if number is None:
                new = councils.insert().values(platform=platform, organisation=organisation, name=name)
                number = connection.execute(new.returning(councils.c.number)).scalar_one()
            else:
                connection.execute(councils.update().where(same).values(name=name))
            return Council(number, platform, organisation, name)

        try:
            return await self.run(register)
        except DBAPIError as error:
            if not is_collision(error):
                raise
            # Another process registered it at the same moment.
            return await self.run(register)

    async def councils(self) -> tuple[Council, ...]:
        """All councils that are kept here, in the order they came."""
        async with self._pool.connect() as connection:
            rows = await connection.execute(select(councils).order_by(councils.c.number))
            return tuple(Council(row.number, row.platform, row.organisation, row.name) for row in rows)

    def records(self, council: Council, keyring: Keyring | None = None) -> "SqlRecords":
        """Everything that is kept for one council; what is confidential only with the master keys."""
        return SqlRecords(self, council, keyring)

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Run a piece of work of the storage room in one writing transaction."""
        return await self._turns.to_its_end(self._run(work))

    async def look(self, work: Callable[[Connection], T]) -> T:
        """Run a piece of work of the storage room on one consistent view of everything; nothing can be written."""
        return await self._turns.to_its_end(self._look(work))

    async def glance(self, work: Callable[[Connection], T]) -> T:
        """The same for the short questions of a use case, which on SQLite cross to a thread and back once."""
        if self._readers is None:
            return await self.look(work)
        return await self._turns.to_its_end(self._readers.run(work))

    async def leave_no_remains(self) -> None:
        """Write an SQLite file anew when something was erased from it. What cannot be done now stays due."""
        if self._writer is not None:
            # Others read for longer than one waits: it is done after the next erasure, or when the service starts.
            with suppress(DBAPIError):
                await self._turns.to_its_end(self._writer.run(write_anew, alone=True))

    async def _run(self, work: Callable[[Connection], T]) -> T:
        if self._writer is not None:
            return await self._writer.run(work)
        async with self._pool.begin() as connection:
            return await connection.run_sync(work)

    async def _look(self, work: Callable[[Connection], T]) -> T:
        async with self._pool.connect() as connection:
            if self._writer is None:
                # Each statement would see the latest commit by itself otherwise.
                await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            return await connection.run_sync(work)

    async def close(self) -> None:
        """Close every connection, once what is under way has come to its end."""
        await self._turns.all_ended()
        if self._writer is not None:
            await self._writer.close()
        if self._readers is not None:
            await self._readers.close()
        await self._pool.dispose()


class SqlRecords:
    """Everything that is kept for one council (`chatops.ports.Records`)."""

    def __init__(self, database: Database, council: Council, keyring: Keyring | None) -> None:
        self._database = database
        self._council = council
        self._keyring = keyring

    async def write(self, turn: Callable[[UnitOfWork], T], *, alone: bool = False) -> T:
        """Run the turn in one transaction and commit it. Raises Collided, and whatever the turn raises.

        With `alone` no other transaction that writes for this council overlaps it. A caller that is cancelled leaves
        the turn to come to its end by itself.
        """
        lock = _alone if alone else _beside_others

        def take_turn(connection: Connection) -> tuple[T, bool]:
            if connection.dialect.name != "sqlite":
                # It is where the order is settled; SQLite has one writer at a time.
                connection.execute(lock, {"number": self._council.number})
            work = SqlUnitOfWork(connection, self._council, writing=True, keyring=self._keyring)
            outcome = turn(work)
            return outcome, work.has_erased

        try:
            outcome, has_erased = await self._database.run(take_turn)
        except DBAPIError as error:
            raise translated(error) from error
        if has_erased:
            await self._database.leave_no_remains()
        return outcome

    async def read(self, turn: Callable[[UnitOfWork], T]) -> T:
        """Run the turn on a consistent view of the records; nothing can be written."""

        def look(connection: Connection) -> T:
            return turn(SqlUnitOfWork(connection, self._council, writing=False, keyring=self._keyring))

        return await self._database.glance(look)


def _pool(url: URL) -> AsyncEngine:
    """The connections that read, and on PostgreSQL write too. An error's text must not carry words into a log."""
    if not is_sqlite(url):
        return create_async_engine(url, pool_size=POOL_SIZE, pool_pre_ping=True, hide_parameters=True)
    engine = create_async_engine(
        url, pool_size=POOL_SIZE, max_overflow=0, pool_timeout=BUSY_TIMEOUT_MS / 1000, hide_parameters=True
    )
    _prepare(engine.sync_engine, writing=False)
    return engine


def _threaded(url: URL, *, writing: bool) -> Engine:
    """The same file for threads: the one that writes, or those that read."""
    size = 1 if writing else POOL_SIZE
    engine = create_engine(url.set(drivername="sqlite"), pool_size=size, max_overflow=0, hide_parameters=True)
    _prepare(engine, writing=writing)
    return engine


def _prepare(engine: Engine, *, writing: bool) -> None:
    """Have each connection to an SQLite file opened as it must be."""

    @event.listens_for(engine, "connect")
    def _set(connection: Any, _record: Any) -> None:
        # The driver must not begin transactions by itself: it would begin them without the lock.
        connection.isolation_level = None
        cursor = connection.cursor()
        wanted = "WAL" if wal_is_sound(sqlite3.sqlite_version_info) else "DELETE"
        for pragma in (
            f"busy_timeout = {BUSY_TIMEOUT_MS}",
            f"journal_mode = {wanted}",
            "synchronous = FULL",
            "foreign_keys = ON",
            "trusted_schema = OFF",
            # What is erased is overwritten, and nothing is put down in a file of its own on the way.
            "secure_delete = ON",
            "temp_store = MEMORY",
            f"query_only = {'OFF' if writing else 'ON'}",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _check(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        synchronous = connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
        foreign_keys = connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one()
        journal_mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
        kept = {"delete", "truncate", "persist"} | ({"wal"} if wal_is_sound(sqlite3.sqlite_version_info) else set())
        if synchronous < 2 or foreign_keys != 1 or journal_mode not in kept:
            raise UnsafeDatabase("SQLite is not set to keep every commit; the service does not start on it")
    else:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            if connection.exec_driver_sql(f"SHOW {setting}").scalar_one() == "off":
                raise UnsafeDatabase(f"PostgreSQL has {setting} off, so a commit may be lost; turn it on")
