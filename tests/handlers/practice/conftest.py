"""A practice council, and a small real bot made with Bolt that answers it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import pytest
from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from tests.handlers.practice.bot import small_bot


@pytest.fixture
async def server() -> AsyncIterator[PracticeServer]:
    """A practice council that no bot listens to yet."""
    server = PracticeServer(thornbury())
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def client(server: PracticeServer) -> AsyncWebClient:
    """The real web client, pointed at the practice council."""
    return AsyncWebClient(token=server.bot_token, base_url=server.api_url, retry_handlers=[])


@pytest.fixture
async def bot(server: PracticeServer, client: AsyncWebClient) -> AsyncIterator[AsyncApp]:
    """A real Bolt app behind a real address, with the listeners of ``small_bot``."""
    app = small_bot(server, client)
    runner = web.AppRunner(app.server(port=0, path="/slack/events").web_app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.bot_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    yield app
    await runner.cleanup()


@pytest.fixture
async def answering(server: PracticeServer) -> AsyncIterator[Callable[[web.Response], list[web.BaseRequest]]]:
    """Listens at the bot's address and gives every delivery the answer it is told to; gives the requests it got."""
    heard: list[web.BaseRequest] = []
    answers: list[web.Response] = []

    async def listen(request: web.BaseRequest) -> web.Response:
        await request.read()
        heard.append(request)
        told = answers[0]
        return web.Response(body=told.body, status=told.status, content_type=told.content_type)

    runner = web.ServerRunner(web.Server(listen))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.bot_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"

    def answer(response: web.Response) -> list[web.BaseRequest]:
        answers[:] = [response]
        return heard

    yield answer
    await runner.cleanup()
