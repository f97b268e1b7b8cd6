"""Looks of use cases run side by side in a few threads, and none of them can write."""

import asyncio
from threading import Barrier

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from storage.database.errors import is_collision
from storage.database.opening import POOL_SIZE
from storage.engine import Database


@pytest.fixture
async def opened(sqlite_url: str) -> Database:
    return Database(sqlite_url)


async def test_as_many_look_at_once_as_there_are_threads(opened: Database) -> None:
    together = Barrier(POOL_SIZE, timeout=20)

    def meet(connection: Connection) -> int:
        connection.scalar(text("SELECT count(*) FROM councils"))
        return together.wait()

    met = await asyncio.gather(*(opened.glance(meet) for _ in range(POOL_SIZE)))
    assert sorted(met) == list(range(POOL_SIZE))
    await opened.close()


async def test_more_of_them_wait_for_a_thread_and_all_are_answered(opened: Database) -> None:
    def number(connection: Connection) -> int:
        return int(connection.scalar(text("SELECT count(*) FROM councils")) or 0)

    assert await asyncio.gather(*(opened.glance(number) for _ in range(5 * POOL_SIZE))) == [0] * 5 * POOL_SIZE
    await opened.close()


async def test_a_look_that_would_write_is_refused_and_the_next_is_answered(opened: Database) -> None:
    with pytest.raises(DBAPIError, match="readonly") as refused:
        await opened.glance(lambda connection: connection.execute(text("DELETE FROM letters")))
    assert not is_collision(refused.value)
    assert await opened.glance(lambda connection: connection.scalar(text("PRAGMA query_only"))) == 1
    await opened.close()


async def test_a_caller_that_left_does_not_keep_the_file_open(opened: Database) -> None:
    begun = Barrier(2, timeout=20)

    def slow(connection: Connection) -> None:
        connection.scalar(text("SELECT count(*) FROM councils"))
        begun.wait()

    leaving = asyncio.create_task(opened.glance(slow))
    await asyncio.to_thread(begun.wait)
    leaving.cancel()
    await asyncio.gather(leaving, return_exceptions=True)
    await opened.run(lambda connection: connection.execute(text("DELETE FROM letters")))
    await opened.close()
