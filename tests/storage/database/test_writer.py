"""Turns that wait together are committed together, and each still stands or falls by itself."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from threading import Event
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import TimeoutError as WaitedTooLong

from storage.database import writer
from storage.database.sqlite import sqlite3
from storage.database.writer import GivenUp, Writer

PATIENCE_S = 5.0


@pytest.fixture
def engine(sqlite_url: str) -> Engine:
    made = create_engine(sqlite_url, module=sqlite3, pool_size=1, max_overflow=0)

    @event.listens_for(made, "connect")
    def _set(connection: Any, _record: Any) -> None:
        connection.isolation_level = None

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return made


@pytest.fixture
def commits(engine: Engine) -> list[int]:
    """One entry for each commit."""
    made: list[int] = []
    event.listen(engine, "commit", lambda _connection: made.append(1))
    return made


@pytest.fixture
async def one(engine: Engine) -> AsyncIterator[Writer]:
    opened = Writer(engine, PATIENCE_S)
    await opened.run(lambda connection: connection.execute(text("CREATE TABLE kept (number INTEGER PRIMARY KEY)")))
    yield opened
    await opened.close()


def keep(number: int) -> Callable[[Connection], int]:
    def work(connection: Connection) -> int:
        connection.execute(text("INSERT INTO kept VALUES (:number)"), {"number": number})
        return number

    return work


def fail(number: int) -> Callable[[Connection], int]:
    def work(connection: Connection) -> int:
        keep(number)(connection)
        raise ValueError(str(number))

    return work


def give_up(connection: Connection) -> None:
    """What SQLite does by itself when the disk is full: the whole transaction is gone."""
    connection.exec_driver_sql("ROLLBACK")


async def numbers(one: Writer) -> list[int]:
    return await one.run(lambda connection: list(connection.scalars(text("SELECT number FROM kept ORDER BY number"))))


@asynccontextmanager
async def a_queue(one: Writer) -> AsyncIterator[None]:
    """The writer is busy until the block is left, so that all that is asked for inside waits together."""
    busy, free = Event(), Event()

    def wait(_connection: Connection) -> None:
        busy.set()
        free.wait(10)

    first = asyncio.ensure_future(one.run(wait))
    await asyncio.to_thread(busy.wait, 10)
    yield
    await asyncio.sleep(0)
    free.set()
    await asyncio.wait([first])


async def test_turns_that_wait_together_share_a_commit_and_keep_their_order(one: Writer, commits: list[int]) -> None:
    order: list[int] = []

    def noted(number: int) -> Callable[[Connection], int]:
        def work(connection: Connection) -> int:
            order.append(number)
            return keep(number)(connection)

        return work

    async with a_queue(one):
        before = len(commits)
        tasks = [asyncio.ensure_future(one.run(noted(number))) for number in range(10, 0, -1)]
    assert await asyncio.gather(*tasks) == order == list(range(10, 0, -1))
    assert len(commits) - before == 2
    assert await numbers(one) == list(range(1, 11))


async def test_a_turn_that_fails_takes_nothing_of_the_others_with_it(one: Writer) -> None:
    async with a_queue(one):
        tasks = [asyncio.ensure_future(one.run((fail if number % 3 == 0 else keep)(number))) for number in range(9)]
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert [isinstance(outcome, ValueError) for outcome in found] == [number % 3 == 0 for number in range(9)]
    assert await numbers(one) == [1, 2, 4, 5, 7, 8]


async def test_a_turn_sees_what_those_before_it_in_the_same_commit_did(one: Writer) -> None:
    async with a_queue(one):
        first = asyncio.ensure_future(one.run(keep(1)))
        second = asyncio.ensure_future(one.run(lambda connection: connection.scalar(text("SELECT count(*) FROM kept"))))
    assert await asyncio.gather(first, second) == [1, 1]


async def test_nobody_is_told_of_success_when_the_commit_fails(one: Writer, engine: Engine) -> None:
    def refuse(_connection: Connection) -> None:
        raise OSError("the disk")

    async with a_queue(one):
        tasks = [asyncio.ensure_future(one.run(keep(number))) for number in range(3)]
        tasks.append(asyncio.ensure_future(one.run(fail(4))))
        await asyncio.sleep(0)
        event.listen(engine, "commit", refuse)
    found = await asyncio.gather(*tasks, return_exceptions=True)
    event.remove(engine, "commit", refuse)
    assert [type(outcome) for outcome in found] == [OSError] * 4
    assert await numbers(one) == []
    assert await one.run(keep(5)) == 5


async def test_when_the_database_gives_up_the_whole_transaction_nobody_is_told_of_success(one: Writer) -> None:
    async with a_queue(one):
        tasks = [asyncio.ensure_future(one.run(work)) for work in (keep(1), give_up, keep(2))]
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert [type(outcome) for outcome in found] == [GivenUp] * 3
    assert await numbers(one) == []
    with pytest.raises(GivenUp):
        await one.run(give_up)
    assert await one.run(keep(3)) == 3


async def test_a_turn_that_waited_too_long_is_not_taken_and_says_so(engine: Engine, one: Writer) -> None:
    hurried = Writer(engine, -1.0)
    with pytest.raises(WaitedTooLong, match="nothing was written"):
        await hurried.run(keep(1))
    await hurried.close()
    assert await numbers(one) == []


async def test_a_turn_that_must_be_alone_is(one: Writer, commits: list[int]) -> None:
    async with a_queue(one):
        before = len(commits)
        works = [(keep(1), False), (keep(2), False), (keep(3), True), (keep(4), False), (keep(5), False)]
        tasks = [asyncio.ensure_future(one.run(work, alone=alone)) for work, alone in works]
    assert await asyncio.gather(*tasks) == [1, 2, 3, 4, 5]
    assert len(commits) - before == 1 + 3


async def test_a_crowd_is_committed_in_parts(one: Writer, commits: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "TOGETHER", 4)
    async with a_queue(one):
        before = len(commits)
        tasks = [asyncio.ensure_future(one.run(keep(number))) for number in range(10)]
    await asyncio.gather(*tasks)
    assert len(commits) - before == 1 + 3


async def test_a_caller_that_left_keeps_nobody_waiting(one: Writer) -> None:
    amiss: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, what: amiss.append(what))
    async with a_queue(one):
        tasks = [asyncio.ensure_future(one.run(keep(number))) for number in range(3)]
        await asyncio.sleep(0)
        tasks[1].cancel()
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert [found[0], found[2]] == [0, 2]
    assert isinstance(found[1], asyncio.CancelledError)
    assert await numbers(one) == [0, 1, 2]
    assert amiss == []


async def test_closing_waits_for_the_queue_and_the_next_turn_begins_anew(one: Writer) -> None:
    async with a_queue(one):
        tasks = [asyncio.ensure_future(one.run(keep(number))) for number in range(3)]
        await asyncio.sleep(0)
        closing = asyncio.create_task(one.close())
        await asyncio.sleep(0)
    await closing
    await asyncio.sleep(0)
    assert [task.done() for task in tasks] == [True] * 3
    assert await asyncio.gather(*tasks) == [0, 1, 2]
    assert await numbers(one) == [0, 1, 2]


@pytest.mark.parametrize("seed", range(5))
async def test_whatever_comes_together_what_was_answered_is_what_is_kept(one: Writer, seed: int) -> None:
    chance = random.Random(seed)

    async def ask(number: int) -> int:
        await asyncio.sleep(chance.choice((0, 0, 0.001, 0.004)))
        return await one.run((fail if chance.random() < 0.3 else keep)(number), alone=chance.random() < 0.1)

    found = await asyncio.gather(*map(ask, range(200)), return_exceptions=True)
    assert await numbers(one) == [number for number, outcome in enumerate(found) if outcome == number]
    assert {type(outcome) for outcome in found} == {int, ValueError}
