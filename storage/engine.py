"""The database: how it is opened, how a turn runs in one transaction, and what is checked before it is used.

A turn is a plain function over a unit of work. It runs through the asynchronous driver by
`AsyncConnection.run_sync` (https://docs.sqlalchemy.org/en/21/orm/extensions/asyncio.html); on an SQLite file
it runs in a thread (`storage.database.writer`, `storage.database.readers`), since every call of that driver crosses to
one and back: an audit, which asks a great deal, took twice as long by it.
"""

import asyncio
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from chatops.ports.council import Council
from chatops.ports.delivery import Held
from storage.councils import councils
from storage.database.copies import on_a_copy
from storage.database.errors import from_a_database, is_away, is_collision, translated
from storage.database.listening import Listening
from storage.database.opening import BUSY_TIMEOUT_MS, POOL_SIZE, check, is_sqlite, threaded
from storage.database.readers import Readers
from storage.database.same_file import SameFile
from storage.database.sqlite import has_wal
from storage.database.uncancelled import Uncancelled
from storage.database.vacuum import write_anew
from storage.database.whose import EVERY, Whose, told
from storage.database.write_watch import WriteWatch
from storage.database.writer import Writer
from storage.outbox.due import councils_due
from storage.records import SqlRecords
from storage.sealed.vault import Keyring

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

T = TypeVar("T")

_AUDITORS = 2
_every_council = select(councils).order_by(councils.c.number)


class Database:
    """One database and everything that is kept in it.

    On SQLite one thread writes, so that writers queue in order instead of finding the file locked, and a few threads
    read; what goes through much of the records by itself (an audit, an export, a check) has two threads of its own,
    and keeps nobody who only asks something from an answer. On PostgreSQL all of them are one pool.
    """

    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        self.url = parsed
        self.file = SameFile(parsed)
        writing = threaded(parsed, writing=True) if is_sqlite(parsed) else None
        self._writer = Writer(writing, BUSY_TIMEOUT_MS / 1000, self.file.check) if writing else None
        self._readers = Readers(threaded(parsed, writing=False), POOL_SIZE) if is_sqlite(parsed) else None
        auditing = threaded(parsed, writing=False, patience_ms=BUSY_TIMEOUT_MS) if is_sqlite(parsed) else None
        self._auditors = Readers(auditing, _AUDITORS) if auditing else None
        self._listening = Listening(parsed)
        self._running = Uncancelled()
        self._watch = WriteWatch()
        self._trial: asyncio.Task[None] | None = None

    @cached_property
    def _pool(self) -> "AsyncEngine":
        """The connections by the asynchronous driver, once they are asked for: of an SQLite file hardly ever."""
        from storage.database.pooled import pool

        opened = pool(self.url)
        if self._writer is None:
            self._listening.leave_out(opened.sync_engine)
        return opened

    async def check(self) -> None:
        """Make sure that a commit will survive a power cut. Raises UnsafeDatabase."""
        await self.run(check)

    async def council(self, platform: str, organisation: str, name: str) -> Council:
        """Return the council of this organisation, registered under this name on the first occasion."""

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
        """Return all councils that are kept here, in the order they came."""
        async with self._pool.connect() as connection:
            rows = await connection.execute(_every_council)
            return tuple(Council(row.number, row.platform, row.organisation, row.name) for row in rows)

    def records(self, council: Council, keyring: Keyring | None = None) -> SqlRecords:
        """Everything that is kept for one council; what is confidential only with the master keys."""
        return SqlRecords(self, council, keyring)

    async def run(self, work: Callable[[Connection], T], *, of: Whose = None) -> T:
        """Run a piece of work of the storage room in one writing transaction.

        `of` says for which council it is, or EVERY, here and below: on PostgreSQL it finds nothing of others, and
        nothing at all of any where it says none (`storage.database.whose`).
        """
        begun = self._writer.run(work) if self._writer else asyncio.ensure_future(self._run(work, of))
        return await self._running.to_its_end(self._watch.watched(begun))

    async def look(self, work: Callable[[Connection], T], *, of: Whose = None) -> T:
        """Run a piece of work of the storage room on one consistent view of everything; nothing can be written."""
        return await self._running.to_its_end(self._auditors.run(work) if self._auditors else self._look(work, of))

    async def study(self, work: Callable[[Connection], T], *, of: Whose = None) -> T:
        """Run a long piece of work on one view of everything, which keeps nobody from writing. Raises NoCopy.

        Others write beside any reader on PostgreSQL and beside a write-ahead log; of an SQLite file without one a copy
        is made.
        """
        if self._writer is None or has_wal():
            return await self.look(work, of=of)
        copied = asyncio.to_thread(on_a_copy, self.url, work, BUSY_TIMEOUT_MS / 1000)
        return await self._running.to_its_end(copied)

    async def glance(self, work: Callable[[Connection], T], *, of: Whose = None) -> T:
        """Return the same for the short questions of a use case, which on SQLite cross to a thread and back once."""
        if self._readers is None:
            return await self.look(work, of=of)
        return await self._running.to_its_end(self._readers.run(work))

    async def ask(self, work: Callable[[Connection], T], *, of: Whose = None) -> T:
        """Return the same, for whoever goes on without the records. Raises RecordsAway."""
        try:
            return await self.glance(work, of=of)
        except from_a_database() as error:
            if is_away(error):
                raise translated(error) from error
            raise

    async def due(self, now: datetime, held: Mapping[Council, Held]) -> Collection[Council]:
        """Return those of these councils that have a letter to deliver now (`chatops.relay.relay.Due`). Raises
        RecordsAway.
        """
        of = next(iter(held)) if len(held) == 1 else EVERY
        return await self.ask(lambda connection: councils_due(connection, now, held), of=of)

    async def hear(self, heard: Callable[[int | None], None]) -> None:
        """Tell of the councils for which other processes write letters, until cancelled: at once, by their numbers.

        None stands for any, whenever some may have been missed. On SQLite no other process of the bot is at work.
        """
        if self._writer is None:
            await self._listening.run(heard)

    async def vacuum(self) -> None:
        """Write an SQLite file anew when something was erased from it. What cannot be done now stays due."""
        if self._writer is not None:
            # Others read for longer than one waits: it is done after the next erasure, or when the service starts.
            with suppress(DBAPIError):
                await self._running.to_its_end(self._writer.run(write_anew, alone=True))

    def writing_amiss(self) -> str | None:
        """Return in one word what keeps writes from being kept, or None when nothing does.

        After a write that failed another is tried meanwhile, so that what has passed does not stay amiss until
        somebody clicks.
        """
        amiss = self._watch.amiss
        if amiss == "failed" and (self._trial is None or self._trial.done()):
            self._trial = asyncio.create_task(self._try_to_write())
        return amiss

    async def _try_to_write(self) -> None:
        with suppress(Exception):  # what came of it is noted as of every write
            await self.run(lambda connection: connection.execute(councils.update().values(name=councils.c.name)))

    async def _run(self, work: Callable[[Connection], T], of: Whose) -> T:
        async with self._pool.begin() as connection:
            return await connection.run_sync(_telling, of, work)

    async def _look(self, work: Callable[[Connection], T], of: Whose) -> T:
        async with self._pool.connect() as connection:
            return await connection.run_sync(_telling, of, work, _ONE_VIEW)

    async def close(self) -> None:
        """Close every connection, once what is under way has come to its end."""
        await self._running.all_ended()
        if self._writer is not None:
            await self._writer.close()
        for readers in (self._readers, self._auditors):
            if readers is not None:
                await readers.close()
        if "_pool" in vars(self):
            await self._pool.dispose()


_ONE_VIEW = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;"
"""Each statement would see the latest commit by itself otherwise."""


def _telling(connection: Connection, of: Whose, work: Callable[[Connection], T], besides: str = "") -> T:
    """Do a piece of work on a connection to PostgreSQL, on which no transaction has begun: the first statement does."""
    driver: Any = connection.connection.driver_connection
    driver.also_begins_with = besides + told(of)
    return work(connection)
