"""How connections to the database are opened, and what is checked of it before it is used."""

import math
from functools import partial
from time import monotonic
from typing import Any
from urllib.parse import urlencode

import aiosqlite
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.database.sqlite import has_wal, sqlite3

BUSY_TIMEOUT_MS = 5000
"""How long an SQLite file may be locked for what no answer waits for: an audit, an export, a copy, the set-up."""
LOCK_TIMEOUT_MS = 1200
"""How long an answer waits for what another transaction holds, a row or an SQLite file: less than 1.5 s.

Whoever is told that it took too long is so not told of a save that comes after all.
"""
POOLED = (
    "DATABASE_URL leads to a pooler of connections, such as PgBouncer, which does not keep what a connection is begun "
    "with. Let it lead to PostgreSQL itself: the bot has a pool of its own."
)
"""Behind a pooler nobody gives up a lock that is held for too long, and prepared statements are lost."""
POOL_SIZE = 8
RESTED_S = 0.1
"""After how long without use a connection to PostgreSQL is asked whether it is still there, in seconds.

No server starts again in less.
"""
CONNECT_TIMEOUT_S = 10
"""How long PostgreSQL is given to answer, unless DATABASE_URL says otherwise with connect_timeout."""
ANSWER_TIMEOUT_S = 60.0
"""How long PostgreSQL is given for one statement. A server that is cut off without a word is never heard of again."""
ABANDONED_S = 20
"""After how long PostgreSQL gives up a transaction in which nothing was asked: its bot is gone, and its locks stay."""
_HOSTS = {"host", "port"}  # SQLAlchemy reads these itself


class UnsafeDatabase(RuntimeError):
    """The database does not keep what it is told to keep; the service does not start on it."""


def is_sqlite(url: URL) -> bool:
    """Return whether this is the embedded database."""
    return url.get_backend_name() == "sqlite"


def pool(url: URL) -> AsyncEngine:
    """Return the connections that read beside what is answered, and on PostgreSQL all of them.

    An error's text must not carry words into a log.
    """
    if is_sqlite(url):
        return _beside(url)
    address, given = _for_driver(url)
    engine = create_async_engine(address, pool_size=POOL_SIZE, hide_parameters=True, connect_args=given)
    _ask_who_rested(engine.sync_engine)
    return engine


def _ask_who_rested(engine: Engine) -> None:
    """Ask each connection that has rested whether it is still there, and open all of them anew when it is not.

    SQLAlchemy's own `pool_pre_ping` asks each time, also a moment after the last answer.
    """

    @event.listens_for(engine, "checkin")
    def _rests(_connection: Any, record: Any) -> None:
        record.info["rests_since"] = monotonic()

    @event.listens_for(engine, "checkout")
    def _goes(connection: Any, record: Any, _lent: Any) -> None:
        if monotonic() - record.info.get("rests_since", math.inf) < RESTED_S:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error:
            raise InvalidatePoolError from None


def _beside(url: URL) -> AsyncEngine:
    """Return connections to an SQLite file by the asynchronous driver, with the SQLite that this process uses."""
    connecting = partial(sqlite3.connect, url.database or "", check_same_thread=False)
    engine = create_async_engine(
        url.set(drivername="sqlite+aiosqlite"),
        connect_args={"async_creator_fn": lambda *_args, **_given: aiosqlite.Connection(connecting, 64)},
        pool_size=POOL_SIZE,
        max_overflow=0,
        pool_timeout=BUSY_TIMEOUT_MS / 1000,
        hide_parameters=True,
    )
    _prepare(engine.sync_engine, writing=False, patience_ms=BUSY_TIMEOUT_MS)
    return engine


def _for_driver(url: URL) -> tuple[URL, dict[str, Any]]:
    """Return the address without PostgreSQL's own parameters, and those as the driver takes them: in an address of its
    own.
    """
    theirs = {name: value for name, value in url.query.items() if name not in _HOSTS}
    timeout = theirs.pop("connect_timeout", str(CONNECT_TIMEOUT_S))
    told = {"lock_timeout": LOCK_TIMEOUT_MS, "idle_in_transaction_session_timeout": ABANDONED_S * 1000}
    given: dict[str, Any] = {
        "timeout": float(str(timeout)),
        "command_timeout": ANSWER_TIMEOUT_S,
        "server_settings": {name: str(value) for name, value in told.items()},
    }
    if theirs:
        given["dsn"] = f"postgresql://?{urlencode(theirs)}"
    return url.difference_update_query(theirs | {"connect_timeout": ""}), given


def threaded(url: URL, *, writing: bool, patience_ms: int = LOCK_TIMEOUT_MS) -> Engine:
    """Return an SQLite file for threads: the one that writes, or those that read. They wait so long for a lock."""
    size = 1 if writing else POOL_SIZE
    file = url.set(drivername="sqlite")
    engine = create_engine(file, module=sqlite3, pool_size=size, max_overflow=0, hide_parameters=True)
    _prepare(engine, writing=writing, patience_ms=patience_ms)
    return engine


def _prepare(engine: Engine, *, writing: bool, patience_ms: int) -> None:
    """Have each connection to an SQLite file opened as it must be."""

    @event.listens_for(engine, "connect")
    def _set(connection: Any, _record: Any) -> None:
        # The driver must not begin transactions by itself: it would begin them without the lock.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            f"busy_timeout = {patience_ms}",
            f"journal_mode = {'WAL' if has_wal() else 'DELETE'}",
            # What was erased stays in no log that is begun anew.
            "journal_size_limit = 0",
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


def check(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        synchronous = connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
        foreign_keys = connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one()
        journal_mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
        kept = {"delete", "truncate", "persist"} | ({"wal"} if has_wal() else set())
        if synchronous < 2 or foreign_keys != 1 or journal_mode not in kept:
            raise UnsafeDatabase("SQLite is not set to keep every commit; the service does not start on it")
    else:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            if connection.exec_driver_sql(f"SHOW {setting}").scalar_one() == "off":
                raise UnsafeDatabase(f"PostgreSQL has {setting} off, so a commit may be lost; turn it on")
        if connection.exec_driver_sql("SHOW lock_timeout").scalar_one() != f"{LOCK_TIMEOUT_MS}ms":
            raise UnsafeDatabase(POOLED)
