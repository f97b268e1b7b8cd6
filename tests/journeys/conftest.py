"""A council at work for each test: the practice workspace, the bot and its database."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.journeys.town import Town, practice_town


@asynccontextmanager
async def open_town(database_url: str, connection: str = "http", *, relaying: bool = False) -> AsyncIterator[Town]:
    """A town whose bot runs until the block is left; then everything that must hold of any journey is checked."""
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
async def busy_town(database_url: str) -> AsyncIterator[Town]:
    """A town whose relay delivers by itself, as it does for a real council."""
    async with open_town(database_url, relaying=True) as opened:
        yield opened
