"""Whether the bot works, for whoever looks after it: no names and no words in it."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web

from chatops.desk import Desk
from chatops.policy.letters import Errand, Letter
from handlers.web.health import LATE_S, Figures, Health
from storage.engine import Database
from tests.council import PEOPLE, WORDS, StillClock, desk_of, submitted


class Bot:
    """The two addresses, and what they tell of."""

    def __init__(self, desk: Desk, figures: Figures, http: aiohttp.ClientSession) -> None:
        self.desk, self.figures, self.http = desk, figures, http
        self.trouble: str | None = None
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
        app.add_routes(Health(desk, made.figures, lambda: made.trouble).routes())
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        made.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield made
        await runner.cleanup()


async def test_all_is_well(bot: Bot) -> None:
    assert await bot.ask("/healthz") == (
        200,
        '{"database": "well", "relay": "well", "connection": "well", "due": 0, "parked": 0}',
    )


async def test_a_connection_that_is_silent_is_said(bot: Bot) -> None:
    bot.trouble = "is silent"
    status, body = await bot.ask("/healthz")
    assert status == 503
    assert '"connection": "is silent"' in body


async def test_a_relay_that_is_behind_is_said_and_one_that_is_busy_is_not(bot: Bot, clock: StillClock) -> None:
    await submitted(bot.desk)
    clock.move(seconds=LATE_S)
    assert (await bot.ask("/healthz"))[0] == 200
    clock.move(seconds=60)
    status, body = await bot.ask("/healthz")
    assert status == 503
    assert '"relay": "is behind by 360 seconds"' in body


async def test_a_post_that_waits_for_its_day_is_nothing_late(bot: Bot, clock: StillClock) -> None:
    later = clock.now().replace(year=2028)
    letter = Letter(Errand.RELEASE, "DR-000001", not_before=later)
    await bot.desk.records.write(lambda work: work.letters.write(letter, now=clock.now()))
    clock.move(days=30)
    assert (await bot.ask("/healthz"))[0] == 200


async def test_a_database_that_is_away_is_said(tmp_path_factory: pytest.TempPathFactory, bot: Bot) -> None:
    gone = tmp_path_factory.mktemp("gone") / "council.sqlite3"
    nowhere = Database(f"sqlite+aiosqlite:///{gone}")
    bot.desk.records = desk_of(nowhere, bot.desk.council, StillClock()).records
    assert await bot.ask("/healthz") == (
        503,
        '{"database": "does not answer", "relay": "well", "connection": "well"}',
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
