"""A council at work for each test: the practice workspace, the bot and its database."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from zlib import crc32

import pytest
import structlog

from handlers.practice.teams_server.server import TeamsServer
from tests.journeys.both_town import at_work_in_teams
from tests.journeys.each import Place
from tests.journeys.on_slack import OnSlack
from tests.journeys.on_teams import OnTeams
from tests.journeys.place import practice_town
from tests.journeys.teams_town import TeamsTown
from tests.journeys.town import WORDS, Town
from tests.support.county import InCounty, county_at_work


@asynccontextmanager
async def open_town(database_url: str, connection: str = "http", *, relaying: bool = False) -> AsyncIterator[Town]:
    """A town whose bot runs until the block is left; then everything that must hold of any journey is checked."""
    with structlog.testing.capture_logs() as town_log:
        async with _opened(database_url, connection, relaying=relaying) as town:
            yield town
        assert WORDS not in str([{**line, "exc_info": None} for line in town_log])


@asynccontextmanager
async def _opened(database_url: str, connection: str, *, relaying: bool) -> AsyncIterator[Town]:
    server = practice_town()
    await server.start()
    town = Town(server, database_url, connection)
    try:
        await town.start(relaying=relaying)
        yield town
        await town.stop()
        assert town.faults_expected or server.faults_seen == []
        await town.check_chain()
    finally:
        await town.stop()
        await server.stop()
        await town.database.close()


@asynccontextmanager
async def open_teams_town(database_url: str, **settings: Any) -> AsyncIterator[TeamsTown]:
    """The same in Teams alone. `settings` are those that are others than the practice council's."""
    server = TeamsServer()
    await server.start()
    town = TeamsTown(server, database_url)
    town.settings = town.settings.model_copy(update=settings)
    try:
        with structlog.testing.capture_logs() as town_log:
            await town.start()
            yield town
            await town.stop()
        assert WORDS not in str([{**line, "exc_info": None} for line in town_log])
        assert server.service.faults_seen == []
        await town.check_chain()
    finally:
        await town.stop()
        await server.stop()
        await town.database.close()


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[Town]:
    """A town on each engine in turn, whose letters are delivered when a helper or the test says so."""
    async with open_town(database_url) as opened:
        yield opened


@pytest.fixture
async def small_town(sqlite_url: str) -> AsyncIterator[Town]:
    """The same on SQLite alone, where the engine makes no difference to what is shown."""
    async with open_town(sqlite_url) as opened:
        yield opened


@pytest.fixture
async def teams_town(sqlite_url: str) -> AsyncIterator[TeamsTown]:
    """A tenant of Microsoft 365 with the bot, on SQLite."""
    async with open_teams_town(sqlite_url) as opened:
        yield opened


@pytest.fixture
async def busy_town(database_url: str) -> AsyncIterator[Town]:
    """A town whose relay delivers by itself, as it does for a real council."""
    async with open_town(database_url, relaying=True) as opened:
        yield opened


OFFICERS = ("clerk", "deputy", "chair")
STAFF = ("employee", "employee2", "volunteer")


IN_SLACK = "slack"
ELSEWHERE = ("teams", "officers in teams", "staff in teams")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave each journey to run in Slack and in one of the other places, told by its name; the soak runs it in all."""
    for item in items:
        if isinstance(item, pytest.Function) and hasattr(item, "callspec"):
            place = item.callspec.params.get("place")
            here = ELSEWHERE[crc32(item.originalname.encode()) % len(ELSEWHERE)]
            if place in ELSEWHERE and place != here:
                item.add_marker(pytest.mark.soak)


@pytest.fixture(params=[IN_SLACK, *ELSEWHERE])
async def place(request: pytest.FixtureRequest, sqlite_url: str) -> AsyncIterator[Place]:
    """A council at work on each platform in turn, and across both; then what must hold of any journey is checked."""
    match request.param:
        case "slack":
            async with open_town(sqlite_url) as in_slack:
                yield OnSlack(in_slack)
        case "teams":
            async with open_teams_town(sqlite_url) as in_teams:
                yield OnTeams(in_teams)
        case across:
            async with at_work_in_teams(sqlite_url, OFFICERS if across.startswith("officers") else STAFF) as on_both:
                yield on_both


@pytest.fixture
async def county(database_url: str) -> AsyncIterator[InCounty]:
    """A county in which nobody has added the bot yet."""
    async with county_at_work(database_url) as at_work:
        yield at_work


@pytest.fixture
async def two(county: InCounty) -> InCounty:
    """A county of two councils that are set up."""
    await county.set_up_all()
    assert county.running.councils.counts() == {"councils": 2, "served": 2, "not_served": 0}
    return county
