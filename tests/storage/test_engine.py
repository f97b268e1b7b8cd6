"""The database is opened so that a commit survives, and not used when it would not."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError

from chatops.ports.errors import Collided
from storage.database.errors import is_collision, translated
from storage.database.opening import BUSY_TIMEOUT_MS, LOCK_TIMEOUT_MS, UnsafeDatabase, check
from storage.database.sqlite import sqlite3, wal_is_sound
from storage.engine import Database
from storage.trouble import trouble_of
from tests.support.databases import address_of, rows

PRAGMAS = {
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "journal_mode": "wal" if wal_is_sound(sqlite3.sqlite_version_info) else "delete",
}


def pragma(name: str) -> Callable[[Connection], object]:
    return lambda connection: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


@pytest.mark.parametrize(("name", "value"), PRAGMAS.items())
async def test_sqlite_keeps_every_commit_and_every_key(sqlite_url: str, name: str, value: object) -> None:
    database = Database(sqlite_url)
    try:
        assert await database.run(pragma(name)) == value
        assert await database.look(pragma(name)) == value
    finally:
        await database.close()


async def test_whoever_waits_for_an_answer_waits_less_for_a_lock_than_an_audit(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    try:
        assert await database.run(pragma("busy_timeout")) == LOCK_TIMEOUT_MS
        assert await database.look(pragma("busy_timeout")) == BUSY_TIMEOUT_MS
    finally:
        await database.close()
    assert LOCK_TIMEOUT_MS < BUSY_TIMEOUT_MS


async def test_only_one_connection_of_sqlite_can_write(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    try:
        assert await database.run(pragma("query_only")) == 0
        assert await database.look(pragma("query_only")) == 1
        with pytest.raises(DBAPIError, match="readonly"):
            await database.look(lambda connection: connection.execute(text("DELETE FROM letters")))
    finally:
        await database.close()


async def test_a_sound_database_is_accepted(database: Database) -> None:
    await database.check()


@pytest.mark.parametrize(
    "unsafe", ["synchronous = OFF", "synchronous = NORMAL", "foreign_keys = OFF", "journal_mode = OFF"]
)
def test_an_sqlite_that_may_lose_a_commit_is_refused(tmp_path: Path, unsafe: str) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'unsafe.sqlite3'}")
    try:
        with engine.connect() as connection:
            for setting in ("synchronous = FULL", "foreign_keys = ON"):
                connection.exec_driver_sql(f"PRAGMA {setting}")
            check(connection)
            connection.exec_driver_sql(f"PRAGMA {unsafe}")
            with pytest.raises(UnsafeDatabase, match="SQLite"):
                check(connection)
    finally:
        engine.dispose()


async def test_a_postgresql_that_may_lose_a_commit_is_refused(database: Database) -> None:
    if database.url.get_backend_name() == "sqlite":
        pytest.skip("for PostgreSQL")

    def check_without(connection: Connection) -> None:
        connection.exec_driver_sql("SET LOCAL synchronous_commit = off")
        with pytest.raises(UnsafeDatabase, match="synchronous_commit"):
            check(connection)

    await database.run(check_without)


async def test_a_pooler_that_does_not_keep_what_a_connection_is_begun_with_is_refused(database: Database) -> None:
    if database.url.get_backend_name() == "sqlite":
        pytest.skip("for PostgreSQL")

    def check_pooled(connection: Connection) -> None:
        connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
        with pytest.raises(UnsafeDatabase, match="PgBouncer"):
            check(connection)

    await database.run(check_pooled)


def test_a_pooler_that_refuses_the_connection_is_named() -> None:
    said = "unsupported startup parameter: lock_timeout"  # as PgBouncer 1.18 says it
    sentence = trouble_of(asyncpg.ProtocolViolationError(said))
    assert sentence is not None
    assert "PgBouncer" in sentence
    assert trouble_of(asyncpg.ProtocolViolationError("something else")) == "The connection to PostgreSQL broke off."


@pytest.mark.parametrize(
    ("version", "sound"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 44, 7), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
        ((4, 0, 0), True),
    ],
)
def test_a_write_ahead_log_is_used_only_where_its_fault_is_mended(version: tuple[int, ...], sound: bool) -> None:
    assert wal_is_sound(version) is sound


async def test_a_council_is_registered_once_and_keeps_its_number_under_a_new_name(database: Database) -> None:
    first = await database.council("slack", "T0THORNBURY", "Thornbury Town Council")
    renamed = await database.council("slack", "T0THORNBURY", "Thornbury Council")
    other = await database.council("teams", "T0THORNBURY", "Thornbury Town Council")
    assert (renamed.number, renamed.name) == (first.number, "Thornbury Council")
    assert other.number != first.number
    assert await database.councils() == (renamed, other)


async def test_a_council_that_two_replicas_register_at_once_is_one_council(
    database: Database, another: Callable[[], Database]
) -> None:
    replicas = [database, another(), another(), another()]
    for organisation in ("T0ONE", "T0TWO", "T0THREE"):
        made = await asyncio.gather(*(each.council("slack", organisation, "A council") for each in replicas))
        assert len({council.number for council in made}) == 1


async def test_a_look_sees_one_state_whatever_is_committed_meanwhile(database: Database) -> None:
    if database.url.get_backend_name() == "sqlite":
        pytest.skip("SQLite lets nobody commit while a look goes on, or shows the look the state before")
    await database.council("slack", "T0ONE", "A council")
    started, committed = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    async def commit() -> None:
        await started.wait()
        await database.council("slack", "T0TWO", "A council")
        committed.set()

    def count_twice(connection: Connection) -> tuple[object, object]:
        count = text("SELECT count(*) FROM councils")
        first = connection.scalar(count)
        loop.call_soon(started.set)
        # The connection waits in the database while the other commits.
        while not committed.is_set():
            connection.exec_driver_sql("SELECT pg_sleep(0.01)")
        return first, connection.scalar(count)

    counts, _ = await asyncio.gather(database.look(count_twice), commit())
    assert counts == (1, 1)


async def test_a_row_that_is_there_already_is_a_collision_and_a_broken_statement_is_not(database: Database) -> None:
    same = "INSERT INTO councils (number, platform, organisation, name) VALUES (1, 'slack', 'T0ONE', 'A council')"
    await database.run(lambda connection: connection.execute(text(same)))
    with pytest.raises(DBAPIError) as twice:
        await database.run(lambda connection: connection.execute(text(same.replace("(1,", "(2,"))))
    assert is_collision(twice.value)
    assert isinstance(translated(twice.value), Collided)
    with pytest.raises(DBAPIError) as broken:
        await database.run(lambda connection: connection.execute(text("SELECT nothing FROM nowhere")))
    assert translated(broken.value) is broken.value


async def test_a_draft_of_a_council_that_does_not_exist_is_not_kept(database: Database) -> None:
    orphan = "INSERT INTO journal (council, sequence, entry, hash) VALUES (99, 1, '{}', '0')"
    with pytest.raises(DBAPIError) as refused:
        await database.run(lambda connection: connection.execute(text(orphan)))
    assert not is_collision(refused.value)
    assert await rows(database, "SELECT * FROM journal") == []


async def test_an_error_does_not_carry_people_s_words(database: Database) -> None:
    secret = "confidential-words"
    broken = text("SELECT * FROM nowhere WHERE words = :words")
    with pytest.raises(DBAPIError) as raised:
        await database.run(lambda connection: connection.execute(broken, {"words": secret}))
    assert secret not in str(raised.value)


def test_an_address_is_read_back_with_its_password_for_another_process() -> None:
    database = Database("postgresql+asyncpg://somebody:secret@127.0.0.1/none")
    assert address_of(database) == "postgresql+asyncpg://somebody:secret@127.0.0.1/none"
    assert "secret" not in str(database.url)
