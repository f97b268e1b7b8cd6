"""What is amiss with a database is found before the bot is started on it."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database.opening import is_sqlite
from storage.doctor import check_database
from storage.engine import Database
from storage.version import newest
from tests.support.databases import address_of, url_of


async def said(url: str) -> list[tuple[bool, str]]:
    findings = await check_database(url)
    assert all(finding.remedy for finding in findings if not finding.ok)
    assert "hunter2" not in str(findings)
    return [(finding.ok, finding.sentence) for finding in findings]


async def test_a_migrated_database_has_nothing_amiss(database: Database) -> None:
    if is_sqlite(database.url):
        await asyncio.to_thread(Path(str(database.url.database)).chmod, 0o600)
    [(ok, sentence)] = await said(address_of(database))
    assert ok
    assert sentence.startswith(f"It is there, at the newest version ({newest()}), and keeps every commit (")


async def test_a_database_that_others_can_read_is_found(sqlite_url: str, tmp_path: Path) -> None:
    await asyncio.to_thread((tmp_path / "council.sqlite3").chmod, 0o640)
    [_, (ok, sentence)] = await said(sqlite_url)
    assert not ok
    assert sentence.endswith("council.sqlite3, drafts included.")


async def test_a_database_that_is_not_there_is_found_and_not_made(tmp_path: Path) -> None:
    file = tmp_path / "nowhere" / "council.sqlite3"
    assert await said(url_of(file)) == [(False, f"There is no database at {file} yet.")]
    assert not await asyncio.to_thread(file.parent.exists)


async def test_an_older_database_is_found(database: Database) -> None:
    await database.run(lambda connection: connection.execute(text("UPDATE alembic_version SET version_num = '0001'")))
    try:
        assert (False, f"The database is at version 0001, and this program needs version {newest()}.") in await said(
            address_of(database)
        )
    finally:
        await database.run(
            lambda connection: connection.execute(
                text("UPDATE alembic_version SET version_num = :now"), {"now": newest()}
            )
        )


async def test_tables_that_were_changed_are_found(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    await database.run(lambda connection: connection.execute(text("DROP TABLE inbox")))
    await database.close()
    assert (False, f"Its tables are not those of version {newest()}: somebody changed them.") in await said(sqlite_url)


async def test_a_database_that_may_forget_what_it_was_told_is_found(database: Database) -> None:
    if is_sqlite(database.url):
        pytest.skip("on SQLite the connection itself sees to it")

    async def setting(change: str) -> None:
        await database.run(lambda connection: connection.execute(text(f'ALTER DATABASE "{name}" {change}')))

    name = database.url.database
    await setting("SET synchronous_commit = off")
    try:
        [(ok, sentence)] = await said(address_of(database))
    finally:
        await setting("RESET synchronous_commit")
    assert not ok
    assert "synchronous_commit off" in sentence


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        (
            "postgresql+asyncpg://council:hunter2@127.0.0.1:1/council",
            "Nothing answers at the host and port of DATABASE_URL.",
        ),
        ("postgresql+asyncpg://council:hunter2@nowhere.invalid/council", "The host of DATABASE_URL is not known."),
        ("postgresql+asyncpg://council:hunter2@127.0.0.1:port/council", "DATABASE_URL cannot be understood."),
        ("hunter2", "DATABASE_URL cannot be understood."),
    ],
)
async def test_a_database_that_cannot_be_reached_is_found(url: str, sentence: str) -> None:
    assert await said(url) == [(False, sentence)]


async def test_a_file_that_is_no_database_is_found(tmp_path: Path) -> None:
    file = tmp_path / "letter"
    await asyncio.to_thread(file.write_text, "hunter2 is no database.")
    assert await said(url_of(file)) == [(False, "The database file that DATABASE_URL names is no database.")]
