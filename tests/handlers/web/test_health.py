"""Whether the bot works, for whoever looks after it: no names and no words in it."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import aiohttp
import asyncpg
import pytest
from aiohttp import web
from sqlalchemy.engine import URL, make_url

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.objections import NotDone
from chatops.ports.unit_of_work import UnitOfWork
from handlers.answering.working import TIME_TO_WORK_S
from handlers.web.health import LATE_S, Figures, Health, Probe
from storage.database import opening, write_watch
from storage.database.opening import LOCK_TIMEOUT_MS, is_sqlite
from storage.database.sqlite import sqlite3
from storage.engine import Database
from tests.support.council import PEOPLE, WORDS, StillClock, approve, desk_of, routed, submitted
from tests.support.databases import address_of


class Bot:
    """The two addresses, and what they tell of."""

    def __init__(self, desk: Desk, figures: Figures, http: aiohttp.ClientSession) -> None:
        self.desk, self.figures, self.http = desk, figures, http
        self.trouble: str | None = None
        self.probes: dict[str, Probe] = {"connection": lambda: self.trouble}
        self.address = ""

    async def ask(self, path: str) -> tuple[int, str]:
        """Status and body."""
        async with self.http.get(self.address + path) as answer:
            return answer.status, await answer.text()


@pytest.fixture
async def bot(desk: Desk) -> AsyncIterator[Bot]:
    """A bot that does nothing but say how it is."""
    async with aiohttp.ClientSession() as http:
        made = Bot(desk, Figures(), http)
        app = web.Application()
        app.add_routes(Health(desk, made.figures, made.probes).routes())
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        made.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield made
        await runner.cleanup()


async def test_all_is_well(bot: Bot) -> None:
    assert await bot.ask("/healthz") == (
        200,
        '{"database": "well", "relay": "well", "letters": "well", "connection": "well", "due": 0, "parked": 0}',
    )


async def test_a_connection_that_is_silent_is_said(bot: Bot) -> None:
    bot.trouble = "silent"
    status, body = await bot.ask("/healthz")
    assert status == 503
    assert '"connection": "silent"' in body


async def test_a_relay_that_is_behind_is_said_and_one_that_is_busy_is_not(bot: Bot, clock: StillClock) -> None:
    await submitted(bot.desk)
    clock.move(seconds=LATE_S)
    assert (await bot.ask("/healthz"))[0] == 200
    clock.move(seconds=60)
    status, body = await bot.ask("/healthz")
    assert status == 503
    assert '"relay": "behind"' in body


async def test_a_post_that_waits_for_its_day_is_nothing_late(bot: Bot, clock: StillClock) -> None:
    later = clock.now().replace(year=2028)
    letter = Letter(LetterKind.RELEASE, "DR-000001", not_before=later)
    await bot.desk.records.write(lambda work: work.letters.write(letter, now=clock.now()))
    clock.move(days=30)
    assert (await bot.ask("/healthz"))[0] == 200


async def test_a_database_that_is_away_is_said(tmp_path_factory: pytest.TempPathFactory, bot: Bot) -> None:
    gone = tmp_path_factory.mktemp("gone") / "council.sqlite3"
    nowhere = Database(f"sqlite:///{gone}")
    bot.desk.records = desk_of(nowhere, bot.desk.council, StillClock()).records
    assert await bot.ask("/healthz") == (
        503,
        '{"database": "away", "relay": "well", "letters": "well", "connection": "well"}',
    )
    assert (await bot.ask("/metrics"))[0] == 200
    await nowhere.close()


async def test_the_figures_hold_no_words_and_no_names(bot: Bot) -> None:
    draft = await submitted(bot.desk, by="clerk")
    bot.figures.request("forged")
    bot.figures.letter("parked")
    status, text = await bot.ask("/metrics")
    assert status == 200
    assert 'chatops_requests_turned_away_total{reason="forged"} 1.0' in text
    assert 'chatops_letters_total{outcome="parked"} 1.0' in text
    assert "chatops_letters_due 2.0" in text
    for secret in (WORDS, draft.reference, PEOPLE["clerk"].user, "Thornbury", "T0THORNBURY"):
        assert secret not in text


class Kept:
    """A row that every write needs, held by somebody else who has forgotten that he holds it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._held = threading.Event()
        self._go = threading.Event()
        self._thread = threading.Thread(target=self._hold)

    async def __aenter__(self) -> "Kept":
        self._thread.start()
        await asyncio.to_thread(self._held.wait)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.let_go()

    async def let_go(self) -> None:
        self._go.set()
        await asyncio.to_thread(self._thread.join)

    def _hold(self) -> None:
        url = make_url(address_of(self._database))
        if is_sqlite(url):
            with closing(sqlite3.connect(str(url.database), isolation_level=None)) as file:
                file.execute("BEGIN IMMEDIATE")
                self._held.set()
                self._go.wait()
        else:
            asyncio.run(self._hold_row(url))

    async def _hold_row(self, url: URL) -> None:
        connection = await asyncpg.connect(url.set(drivername="postgresql").render_as_string(hide_password=False))
        await connection.execute("BEGIN; SELECT * FROM councils FOR UPDATE")
        self._held.set()
        await asyncio.to_thread(self._go.wait)
        await connection.close()


@pytest.fixture
def a_short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits long for what somebody else holds."""
    monkeypatch.setattr(opening, "BUSY_TIMEOUT_MS", 100)
    monkeypatch.setattr(opening, "LOCK_TIMEOUT_MS", 100)


def test_a_lock_is_given_up_before_the_answer_is_due_on_either_database(tmp_path: Path) -> None:
    assert LOCK_TIMEOUT_MS / 1000 < TIME_TO_WORK_S
    for writing in (True, False):
        engine = opening.threaded(make_url(f"sqlite:///{tmp_path}/council.sqlite3"), writing=writing)
        with engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one() == LOCK_TIMEOUT_MS
        engine.dispose()


@pytest.fixture
def writing(bot: Bot, database: Database) -> None:
    """Health asks about what is written."""
    bot.probes["writing"] = database.writing_amiss


@pytest.mark.usefixtures("a_short_patience", "writing")
async def test_a_write_that_the_database_refused_is_said_until_one_is_kept_again(bot: Bot, database: Database) -> None:
    async with Kept(database) as kept:
        with pytest.raises(TimeoutError):
            await submitted(bot.desk)
        status, body = await bot.ask("/healthz")
        assert (status, '"writing": "failed"' in body) == (503, True)
        await kept.let_go()
    for _ in range(50):
        status, body = await bot.ask("/healthz")
        if status == 200:
            break
        await asyncio.sleep(0.02)
    # Nobody clicked meanwhile: the question itself had another write tried.
    assert (status, '"writing": "well"' in body) == (200, True)


@pytest.mark.usefixtures("writing")
async def test_a_write_that_waits_is_said(
    bot: Bot, database: Database, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_watch, "LONGEST_WAIT_S", 0.05)
    async with Kept(database):
        waits = asyncio.create_task(bot.desk.records.write(lambda work: work.inbox.take_in("k", "{}", now=clock.now())))
        await asyncio.sleep(0.1)
        status, body = await bot.ask("/healthz")
        assert (status, '"writing": "waiting"' in body) == (503, True)
    await asyncio.gather(waits, return_exceptions=True)


@pytest.mark.usefixtures("writing")
async def test_what_a_rule_refuses_says_nothing_about_the_database(bot: Bot) -> None:
    draft = await routed(bot.desk)
    with pytest.raises(NotDone):
        await approve(bot.desk, draft, by="employee")
    assert (await bot.ask("/healthz"))[0] == 200


async def test_a_letter_that_is_parked_is_said(bot: Bot, clock: StillClock) -> None:
    def park(work: UnitOfWork) -> None:
        work.letters.write(Letter(LetterKind.RELEASE, "DR-000001"), now=clock.now())
        (claimed,) = work.letters.claim(now=clock.now(), holder="me", until=clock.now(), limit=1)
        work.letters.park(claimed.number, holder="me", at=clock.now(), why="channel_not_found")

    await bot.desk.records.write(park)
    status, body = await bot.ask("/healthz")
    assert (status, '"letters": "parked"' in body) == (503, True)


async def test_a_probe_that_fails_is_amiss_and_the_others_still_answer(bot: Bot) -> None:
    def fails() -> str | None:
        raise RuntimeError

    bot.probes["delivery"] = fails
    status, body = await bot.ask("/healthz")
    assert (status, '"delivery": "unknown"' in body, '"relay": "well"' in body) == (503, True, True)
