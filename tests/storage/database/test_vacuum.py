"""What was erased is in no byte of the database's files."""

import random
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from chatops.desk import Desk
from storage.database import opening
from storage.database.sqlite import sqlite3
from storage.engine import Database
from tests.support.council import MORNING, StillClock, desk_of
from tests.support.databases import rows
from tests.support.reports import SECRET, erased, remarked, reported

PIECE = 20
"""Bytes in the pieces that are looked for: too many to be anywhere by chance."""


def in_files(database: Database) -> bytes:
    """Every byte of the database's file and of those beside it."""
    file = Path(str(database.url.database))
    return b"\n".join(each.read_bytes() for each in sorted(file.parent.glob(f"{file.name}*")))


def remains(raw: bytes, gone: list[bytes]) -> int:
    """How many pieces of what is gone are still there."""
    pieces = (one[at : at + PIECE] for one in gone for at in range(0, len(one) - PIECE + 1, PIECE))
    return sum(piece in raw for piece in pieces)


async def kept(database: Database) -> dict[str, tuple[bytes, bytes]]:
    """The wrapped key and the sealed bytes of each case."""
    found = await rows(database, "SELECT reference, wrapped, sealed FROM cases WHERE sealed IS NOT NULL")
    return {row["reference"]: (row["wrapped"], row["sealed"]) for row in found}


async def history(desk: Desk, choose: random.Random, steps: int) -> None:
    """Cases of all lengths come and change in a random order, so that rows move from page to page."""
    references: list[str] = []
    for _ in range(steps):
        if not references or choose.random() < 0.5:
            case, _receipt = await reported(desk, what=SECRET * choose.choice([1, 1, 30, 60, 120]))
            references.append(case.reference)
        else:
            await remarked(desk, choose.choice(references), "We are looking into it. " * choose.choice([1, 30, 200]))


@pytest.fixture(params=["rollback journal", "write-ahead log"])
async def file_desk(
    request: pytest.FixtureRequest, sqlite_url: str, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Desk, Database]]:
    """A desk on an SQLite file that keeps its commits in either way."""
    monkeypatch.setattr(opening, "has_wal", lambda: request.param == "write-ahead log")
    database = Database(sqlite_url)
    council = await database.council("slack", "T0THORNBURY", "Thornbury Town Council")
    yield desk_of(database, council, clock), database
    await database.close()


async def test_no_byte_of_what_was_erased_is_left_in_the_files(file_desk: tuple[Desk, Database]) -> None:
    desk, database = file_desk
    choose = random.Random(7)
    await history(desk, choose, 20)
    before = await kept(database)
    chosen = choose.sample(sorted(before), len(before) // 2)
    link = await desk.records.write(lambda work: work.cases.fresh_link(chosen[0], until=MORNING.date()))
    gone = [part for reference in chosen for part in before[reference]]
    assert remains(in_files(database), gone) >= len(gone)
    for reference in chosen:
        await erased(desk, reference)
    raw = in_files(database)
    stays = [part for pair in (await kept(database)).values() for part in pair]
    assert remains(raw, stays) >= len(stays)
    assert remains(raw, gone) == 0
    assert link.encode() not in raw
    assert SECRET.encode() not in raw


async def test_what_others_deleted_without_care_goes_with_the_next_case_that_is_erased(
    file_desk: tuple[Desk, Database],
) -> None:
    desk, database = file_desk
    case, _ = await reported(desk)
    with closing(sqlite3.connect(str(database.url.database))) as prompt:
        prompt.execute("PRAGMA secure_delete = OFF")
        for statement in (
            "INSERT INTO councils (number, platform, organisation, name) VALUES (99, 'x', 'y', 'They were careless.')",
            "DELETE FROM councils WHERE number = 99",
        ):
            prompt.execute(statement)
            prompt.commit()
    assert b"They were careless." in in_files(database)
    await erased(desk, case.reference)
    assert b"They were careless." not in in_files(database)


async def test_what_is_deleted_is_overwritten_at_once(file_desk: tuple[Desk, Database]) -> None:
    _, database = file_desk

    def pragma(connection: Connection) -> int:
        return int(connection.exec_driver_sql("PRAGMA secure_delete").scalar_one())

    assert await database.run(pragma) == 1


async def test_what_a_later_state_replaced_is_gone_with_the_case(file_desk: tuple[Desk, Database]) -> None:
    desk, database = file_desk
    case, _ = await reported(desk)
    states = [(await kept(database))[case.reference]]
    for _ in range(5):
        await remarked(desk, case.reference, "We are looking into it. " * 40)
        states.append((await kept(database))[case.reference])
    await erased(desk, case.reference)
    assert remains(in_files(database), [part for state in states for part in state]) == 0


async def test_a_file_that_could_not_be_written_anew_is_when_the_service_starts(
    sqlite_url: str, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_TIMEOUT_MS", 50)
    monkeypatch.setattr(opening, "LOCK_TIMEOUT_MS", 50)
    database = Database(sqlite_url)
    council = await database.council("slack", "T0THORNBURY", "Thornbury Town Council")
    desk = desk_of(database, council, clock)
    await history(desk, random.Random(1), 12)
    before = await kept(database)

    async def killed(_database: Database) -> None:
        """What a process does that is killed between the commit and what follows it."""

    with monkeypatch.context() as patched:
        patched.setattr(Database, "vacuum", killed)
        for reference in before:
            await erased(desk, reference)
    with closing(sqlite3.connect(str(database.url.database))) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM cases").fetchone()
        await database.vacuum()
        assert reader.execute("PRAGMA user_version").fetchone() == (1,)
    await database.close()
    again = Database(sqlite_url)
    await again.vacuum()
    assert await rows(again, "PRAGMA user_version") == [{"user_version": 0}]
    assert remains(in_files(again), [part for pair in before.values() for part in pair]) == 0
    await again.close()
