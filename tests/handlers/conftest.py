"""A practice workspace, and the product's own client of it."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from handlers.practice.council.cast import add_foreigner, add_leaver, add_other_bot, add_single_channel_guest, thornbury
from handlers.practice.server import PracticeServer
from handlers.slack.web_api.client import SlackClient
from handlers.slack.web_api.statuses import Home


class Ticks:
    """Seconds that a test counts."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticks() -> Ticks:
    """The monotonic clock of the workspace."""
    return Ticks()


@pytest.fixture
async def server() -> AsyncIterator[PracticeServer]:
    """A practice workspace with everybody in it, that no bot listens to."""
    place = thornbury()
    for add in (add_leaver, add_other_bot, add_foreigner, add_single_channel_guest):
        add(place)
    server = PracticeServer(place)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def workspace(server: PracticeServer, ticks: Ticks) -> AsyncIterator[SlackClient]:
    """The practice workspace as the bot reaches it."""
    async with aiohttp.ClientSession() as session:
        yield SlackClient(server.bot_token, server.api_url, Home(server.workspace.team_id), session, ticks)
