"""Connections by an asynchronous driver: those to PostgreSQL, and a few that read an SQLite file beside the others.

The drivers take a tenth of the start to load, and an SQLite file hardly ever needs them: so this file, and no other,
loads them, and is loaded when such connections are asked for.
"""

import math
from functools import partial
from time import monotonic
from typing import Any
from urllib.parse import urlencode

import aiosqlite
import asyncpg
from sqlalchemy import Engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.database.opening import BUSY_TIMEOUT_MS, LOCK_TIMEOUT_MS, POOL_SIZE, is_sqlite, prepare
from storage.database.sqlite import sqlite3

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
CONNECTIONS = 12
"""How many connections to PostgreSQL there are at most, which are kept; more of them wait for the same few locks."""
STATEMENTS = 500
"""How many statements a connection to PostgreSQL keeps prepared: more than there are that are often asked."""
_HOSTS = {"host", "port"}  # SQLAlchemy reads these itself


class TellingConnection(asyncpg.Connection):  # type: ignore[misc]  # it says no types
    """A connection to PostgreSQL that can say something with each BEGIN, in the same message and so for nothing.

    Attributes:
        also_begins_with: the words; whoever takes the connection next sets their own.
    """

    also_begins_with = ""

    async def execute(self, query: str, *given: Any, **named: Any) -> Any:
        """Run some SQL. The driver begins a transaction by it."""
        if query.startswith("BEGIN"):
            query, self.also_begins_with = query + self.also_begins_with, ""
        return await super().execute(query, *given, **named)


def pool(url: URL) -> AsyncEngine:
    """Return the connections that read beside what is answered, and on PostgreSQL all of them.

    An error's text must not carry words into a log.
    """
    if is_sqlite(url):
        return _beside(url)
    address, given = _for_driver(url)
    engine = create_async_engine(
        address,
        pool_size=CONNECTIONS,
        # Those beyond the pool would be opened for one transaction each, which took longer than all that it did.
        max_overflow=0,
        pool_timeout=BUSY_TIMEOUT_MS / 1000,
        hide_parameters=True,
        connect_args=given,
    )
    _ask_who_rested(engine.sync_engine)
    return engine


async def one_connection(url: URL) -> Any:
    """Return a connection to PostgreSQL by itself, beside the pool. Raises what the driver does."""
    address, given = _for_driver(url)
    _, taken = address.get_dialect()().create_connect_args(address)
    return await asyncpg.connect(**taken, **given)


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
    prepare(engine.sync_engine, writing=False, patience_ms=BUSY_TIMEOUT_MS)
    return engine


def _for_driver(url: URL) -> tuple[URL, dict[str, Any]]:
    """Return the address without PostgreSQL's own parameters, and those as the driver takes them: in an address of its
    own.
    """
    theirs = {name: value for name, value in url.query.items() if name not in _HOSTS}
    timeout = theirs.pop("connect_timeout", str(CONNECT_TIMEOUT_S))
    told = {"lock_timeout": LOCK_TIMEOUT_MS, "idle_in_transaction_session_timeout": ABANDONED_S * 1000}
    given: dict[str, Any] = {
        "connection_class": TellingConnection,
        "timeout": float(str(timeout)),
        "command_timeout": ANSWER_TIMEOUT_S,
        # Each is prepared once for each connection, and not again every five minutes.
        "statement_cache_size": STATEMENTS,
        "max_cached_statement_lifetime": 0,
        "server_settings": {name: str(value) for name, value in told.items()},
    }
    if theirs:
        given["dsn"] = f"postgresql://?{urlencode(theirs)}"
    return url.difference_update_query(theirs | {"connect_timeout": ""}), given
