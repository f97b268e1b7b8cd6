"""Real databases for tests: an SQLite file copied from a migrated one, or a PostgreSQL database of this worker alone.

Nothing here knows a rule of the council. What is read for an assertion is read with plain SQL, so that a mistake in
a query of the product cannot hide itself.
"""

import asyncio
import json
import os
import shutil
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

import asyncpg
from sqlalchemy import Connection, Table, and_, select, text
from sqlalchemy.engine import URL, make_url

from chatops.ports.council import Council
from storage.councils import councils
from storage.database.opening import is_sqlite
from storage.database.statement import Statement
from storage.engine import Database
from storage.migrate import migrate
from storage.schema import metadata

T = TypeVar("T")

Kept = dict[str, list[dict[str, Any]]]
"""The rows of each table, but for the councils themselves."""

POSTGRES = os.environ.get("TEST_POSTGRES_URL", "")
_TAMPERING = "SET ON PARAMETER session_replication_role"
"""What lets a test change what the journals refuse to have changed."""
ENGINES = ("sqlite", "postgres") if POSTGRES else ("sqlite",)


def settled(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine, from a loop of its own, so that it can be had where another loop may be running."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


def url_of(file: Path) -> str:
    """The address of an SQLite file."""
    return f"sqlite:///{file}"


def address_of(database: Database) -> str:
    """The address of an open database, password included, so that another process or replica can open it too."""
    return database.url.render_as_string(hide_password=False)


def make_template(folder: Path) -> Path:
    """A migrated SQLite file to be copied: much faster than migrating one for each test."""
    template = folder / "template.sqlite3"
    settled(_migrated(url_of(template)))
    return template


def copy_of(template: Path, folder: Path) -> str:
    """The address of a fresh copy of the template."""
    return url_of(Path(shutil.copy(template, folder / "council.sqlite3")))


@contextmanager
def postgres_of_this_worker() -> Iterator[str]:
    """The address of a migrated PostgreSQL database that no other worker or run uses; dropped at the end.

    It is a user's who is nobody else, as a council's is: of a superuser no policy is asked.
    """
    server = make_url(POSTGRES)
    name = f"chatops_test_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}_{uuid4().hex[:12]}"
    url = server.set(database=name, username=name, password=name).render_as_string(hide_password=False)
    made = (f"CREATE ROLE \"{name}\" LOGIN PASSWORD '{name}'", f'CREATE DATABASE "{name}" OWNER "{name}"')
    settled(_on_server(server, *made, f'GRANT {_TAMPERING} TO "{name}"'))
    try:
        settled(_migrated(url))
        yield url
    finally:
        gone = (f'DROP DATABASE "{name}" WITH (FORCE)', f'REVOKE {_TAMPERING} FROM "{name}"', f'DROP ROLE "{name}"')
        settled(_on_server(server, *gone))


def empty_postgres(url: str) -> None:
    """Remove every row that an earlier test left, and end what it left open.

    The journals refuse deletion, as they must: no trigger runs in the one transaction that empties them, and no foreign
    key is looked at, since nothing is left.
    """
    settled(_emptied(make_url(POSTGRES).set(database=make_url(url).database)))


async def rows(database: Database, query: str, **values: Any) -> list[dict[str, Any]]:
    """What a plain SQL query gives, as the database keeps it."""

    def ask(connection: Connection) -> list[dict[str, Any]]:
        return [dict(row._mapping) for row in connection.execute(text(query), values)]

    return await database.glance(ask)


async def journal_of(database: Database, council: Council) -> list[dict[str, Any]]:
    """The entries of a council's journal, in order, read with plain SQL."""
    kept = await rows(
        database, "SELECT entry FROM journal WHERE council = :council ORDER BY sequence", council=council.number
    )
    return [json.loads(row["entry"]) for row in kept]


async def snapshot(database: Database, *, but: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """Everything that is kept, one line a row, without these tables: to show that nothing else has changed."""

    def read(connection: Connection) -> dict[str, list[str]]:
        # By the driver itself: many tests look twice at every table, and SQLAlchemy takes longer than the database.
        cursor = connection.connection.cursor()
        kept = {}
        for table in _tables():
            if table.name not in but:
                cursor.execute(f'SELECT * FROM "{table.name}"')  # noqa: S608 - a name of ours
                kept[table.name] = sorted(str(tuple(row)) for row in cursor.fetchall())
        return kept

    return await database.glance(read)


async def kept_of(database: Database) -> Kept:
    """All that is kept, so that another test can begin where this one stands."""

    def read(connection: Connection) -> Kept:
        # SQLite gives them in the order they came in; PostgreSQL in any, and two lists are compared.
        in_order = {table: () if is_sqlite(database.url) else table.primary_key for table in metadata.sorted_tables}
        return {
            table.name: [dict(row._mapping) for row in connection.execute(select(table).order_by(*order))]
            for table, order in in_order.items()
            if table is not councils
        }

    return await database.glance(read)


async def put_back(database: Database, kept: Kept, *, over: Kept | None = None) -> None:
    """Bring what stands in this database to what was kept. `over` is what stands; without it, a council alone."""

    def write(connection: Connection) -> None:
        for table in _tables():
            stood, stands = _by_key(table, over or {}), _by_key(table, kept)
            for key, row in stood.items():
                this = and_(*(column == row[column.name] for column in table.primary_key))
                if key not in stands:
                    connection.execute(table.delete().where(this))
                elif stands[key] != row:
                    connection.execute(table.update().where(this).values(stands[key]))
            if new := [row for key, row in stands.items() if key not in stood]:
                _adding(table).write_each(connection, new)
        if connection.dialect.name == "postgresql":
            # Letters that were put back count: the next is numbered after them, as SQLite does by itself.
            connection.exec_driver_sql(
                "SELECT setval(pg_get_serial_sequence('letters', 'number'), coalesce(max(number), 0) + 1, false) "
                "FROM letters"
            )

    await database.run(write)


def _by_key(table: Table, kept: Kept) -> dict[tuple[Any, ...], dict[str, Any]]:
    return {tuple(row[column.name] for column in table.primary_key): row for row in kept.get(table.name, ())}


@cache
def _tables() -> list[Table]:
    return metadata.sorted_tables


@cache
def _adding(table: Table) -> Statement:
    return Statement(table.insert())


async def _migrated(url: str) -> None:
    database = Database(url)
    try:
        await migrate(database)
    finally:
        await database.close()


async def _connected(url: URL) -> asyncpg.Connection:
    return await asyncpg.connect(url.set(drivername="postgresql").render_as_string(hide_password=False))


async def _on_server(server: URL, *statements: str) -> None:
    connection = await _connected(server)
    try:
        # One after the other: what belongs to the whole server cannot be changed by two at once.
        for statement in ("SELECT pg_advisory_lock(1)", *statements):
            await connection.execute(statement)
    finally:
        await connection.close()


@cache
def _deletions() -> str:
    return "; ".join(str(table.delete()) for table in metadata.sorted_tables)


async def _emptied(url: URL) -> None:
    connection = await _connected(url)
    try:
        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        await connection.execute(
            f"BEGIN; SET LOCAL session_replication_role = replica; {_deletions()}; "
            "ALTER SEQUENCE councils_number_seq RESTART; ALTER SEQUENCE letters_number_seq RESTART; COMMIT"
        )
    finally:
        await connection.close()
