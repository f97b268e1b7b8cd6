"""Many changes tried on one story, which is told once for all of them: each is made, looked at and given up."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Connection

from chatops.ports.council import Council
from storage.audit.verify import Report, verify
from storage.database.opening import is_sqlite
from storage.engine import Database
from storage.sealed.vault import Keyring
from tests.support.tampering.records import rewritten

T = TypeVar("T")
Statements = Iterable[str]
"""What is typed at the database's own prompt for one change: one statement after another."""


async def tried(
    database: Database,
    council: Council,
    changes: Mapping[str, Statements],
    keyring: Keyring | None = None,
    now: datetime | None = None,
) -> dict[str, Report]:
    """What a check says after each of these changes, of which none is there when the next is made."""
    return await after_each(database, changes, partial(verify, council=council, keyring=keyring, now=now))


async def after_each(
    database: Database, changes: Mapping[str, Statements], look: Callable[[Connection], T]
) -> dict[str, T]:
    """What one sees after each of these changes, of which none is there when the next is made."""

    def work(connection: Connection) -> dict[str, T]:
        _lay_keys_aside(connection)
        return {name: seen(connection, statements) for name, statements in changes.items()}

    def seen(connection: Connection, statements: Statements) -> T:
        with connection.begin_nested() as savepoint:
            _run(connection, statements)
            found = look(connection)
            savepoint.rollback()
        return found

    return await database.run(work)


async def unsaid(
    database: Database,
    council: Council,
    changes: Mapping[str, tuple[Statements, str]],
    keyring: Keyring | None = None,
    now: datetime | None = None,
    remarks: tuple[str, ...] | None = None,
) -> dict[str, tuple[str, ...]]:
    """Those of these changes of which a check does not say what it must, each with what it says instead.

    `remarks` are those that it makes besides, of each change, where the test says which.
    """
    reports = await tried(database, council, {name: change for name, (change, _) in changes.items()}, keyring, now)
    return {
        name: (*reports[name].findings, *reports[name].remarks)
        for name, (_, sentence) in changes.items()
        if sentence not in "\n".join(reports[name].findings) or remarks not in {None, reports[name].remarks}
    }


async def forged(
    database: Database, forgeries: Mapping[str, tuple[Callable[[dict[str, Any]], object], str]]
) -> dict[str, tuple[Statements, str]]:
    """The statements that make the journal say what each of these makes of its entries, its chain made right again."""
    return {name: (await rewritten(database, change), sentence) for name, (change, sentence) in forgeries.items()}


def in_details(act: str, details: Mapping[str, Any]) -> Callable[[dict[str, Any]], object]:
    """What makes every entry of this act say other details."""
    return lambda entry: entry["details"].update(details) if entry["act"] == act else None


def _lay_keys_aside(connection: Connection) -> None:
    """Until the transaction ends no foreign key is looked at, and on PostgreSQL no trigger runs."""
    sqlite = is_sqlite(connection.engine.url)
    connection.exec_driver_sql(
        "PRAGMA defer_foreign_keys = ON" if sqlite else "SET LOCAL session_replication_role = replica"
    )


def _run(connection: Connection, statements: Statements) -> None:
    triggers = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'" if is_sqlite(connection.engine.url) else ""
    kept = connection.exec_driver_sql(triggers).all() if triggers else []
    for name, _ in kept:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    for statement in (*statements, *(made for _, made in kept)):
        connection.exec_driver_sql(statement)
