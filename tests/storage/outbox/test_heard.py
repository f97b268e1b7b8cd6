"""Processes on one PostgreSQL hear at once of what the others write; on an SQLite file there is no other."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

import asyncpg
import pytest
from sqlalchemy.engine import make_url

from chatops.desk import Desk
from chatops.relay import relay as relaying
from storage.database import listening, pooled
from storage.database.opening import is_sqlite
from storage.engine import Database
from tests.support.council import StillClock, desk_of
from tests.support.databases import ENGINES, address_of
from tests.support.forked import Forked
from tests.support.postgres_proxy import proxy_to
from tests.support.postman import Postman, card, write
from tests.support.writing import write_there

pytestmark = pytest.mark.skipif("postgres" not in ENGINES, reason="an SQLite file has one process")
on_postgres = pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
AN_HOUR = 3600.0


class Heard:
    """What was heard, in order."""

    def __init__(self) -> None:
        self.all: list[int | None] = []
        self._changed = asyncio.Event()

    def __call__(self, council: int | None) -> None:
        self.all.append(council)
        self._changed.set()

    async def until(self, many: int) -> list[int | None]:
        """All that was heard, once it is so much."""
        async with asyncio.timeout(30):
            while len(self.all) < many:
                self._changed.clear()
                await self._changed.wait()
        return self.all


@asynccontextmanager
async def hearing(database: Database, *also: Callable[[int | None], None]) -> AsyncIterator[Heard]:
    """What this process hears of the others, from when it listens until the block is left."""
    heard = Heard()

    def hear(council: int | None) -> None:
        for one in (*also, heard):
            one(council)

    listens = asyncio.create_task(database.hear(hear))
    try:
        assert await heard.until(1) == [None]
        yield heard
    finally:
        listens.cancel()
        with suppress(asyncio.CancelledError):
            await listens


@on_postgres
async def test_a_letter_that_another_process_writes_is_delivered_here_without_a_poll(
    desk: Desk, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relaying, "POLL_S", AN_HOUR)
    arrived = asyncio.Event()
    postman = Postman(fails=lambda letter: arrived.set() if letter.about == "DR-0THERS" else None)
    relay = postman.relay(desk)
    while await relay.round():
        pass
    postman.delivered.clear()
    running = asyncio.create_task(relay.run(alone=False))
    async with hearing(database, relay.hear) as heard:
        other = Forked(write_there, address_of(database), "DR-0THERS")
        assert await other.heard() == "written"
        assert await heard.until(2) == [None, desk.council.number]
        async with asyncio.timeout(30):
            await arrived.wait()
        await other.ended()
    assert [letter.about for letter in postman.delivered] == ["DR-0THERS"]
    await relay.stop()
    await running


@on_postgres
async def test_what_was_rolled_back_or_written_here_is_not_heard_of_and_much_is_heard_once(
    desk: Desk, database: Database, another: Callable[[], Database], clock: StillClock
) -> None:
    others = desk_of(another(), desk.council, clock)
    theirs = desk_of(another(), await database.council("slack", "T0OTHER", "Oldbury Parish Council"), clock)
    async with hearing(database) as heard:
        with pytest.raises(ZeroDivisionError):
            await others.records.write(lambda work: (work.letters.write(card(), now=clock.now()), 1 / 0))
        await write(desk, card())
        await write(theirs, card("DR-000002"), card("DR-000003"), card("DR-000003", "deputy"))
        await write(others, card("DR-000004"))
        assert await heard.until(3) == [None, theirs.council.number, others.council.number]


@on_postgres
async def test_a_connection_that_is_lost_or_goes_silent_is_opened_again_and_what_was_missed_is_looked_for(
    desk: Desk, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "AGAIN_S", 0.01)
    async with proxy_to(address_of(database)) as (proxy, through):
        behind = Database(through)
        async with hearing(behind) as heard:
            await _end_the_listener(database)
            assert await heard.until(2) == [None, None]
            await proxy.go()
            await write(desk, card())
            await proxy.come()
            assert await heard.until(3) == [None, None, None]
            await write(desk, card("DR-000002"))
            assert await heard.until(4) == [None, None, None, desk.council.number]
        monkeypatch.setattr(listening, "ASKED_EVERY_S", 0.01)
        monkeypatch.setattr(listening, "ANSWERS_WITHIN_S", 0.2)
        monkeypatch.setattr(pooled, "CONNECT_TIMEOUT_S", 0.2)
        async with hearing(behind) as heard:
            proxy.silent = True
            for _ in range(3000):
                if not proxy.links:  # it was given up
                    break
                await asyncio.sleep(0.01)
            assert not proxy.links
            proxy.silent = False
            assert await heard.until(2) == [None, None]
        await behind.close()


async def _end_the_listener(database: Database) -> None:
    address = make_url(address_of(database)).set(drivername="postgresql").render_as_string(False)
    connection = await asyncpg.connect(address)
    try:
        ended = await connection.fetch(
            "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity "
            "WHERE datname = current_database() AND query ILIKE 'LISTEN%'"
        )
        assert len(ended) == 1, "one connection of a process listens"
    finally:
        await connection.close()


async def test_on_an_sqlite_file_nothing_listens(database: Database) -> None:
    if not is_sqlite(database.url):
        pytest.skip("others are heard on PostgreSQL")
    await database.hear(lambda _council: pytest.fail("nobody else can write"))
