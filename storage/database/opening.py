"""How connections to the database are opened, and what is checked of it before it is used."""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

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


class UnsafeDatabase(RuntimeError):
    """The database does not keep what it is told to keep; the service does not start on it."""


def is_sqlite(url: URL) -> bool:
    """Return whether this is the embedded database."""
    return url.get_backend_name() == "sqlite"


def threaded(url: URL, *, writing: bool, patience_ms: int = LOCK_TIMEOUT_MS) -> Engine:
    """Return an SQLite file for threads: the one that writes, or those that read. They wait so long for a lock."""
    size = 1 if writing else POOL_SIZE
    file = url.set(drivername="sqlite")
    engine = create_engine(file, module=sqlite3, pool_size=size, max_overflow=0, hide_parameters=True)
    prepare(engine, writing=writing, patience_ms=patience_ms)
    return engine


def prepare(engine: Engine, *, writing: bool, patience_ms: int) -> None:
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
