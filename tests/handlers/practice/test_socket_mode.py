"""Deliveries over Socket Mode, to the real client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.practice.server import PracticeServer
from tests.handlers.practice.bot import small_bot

pytestmark = pytest.mark.in_real_time


@pytest.fixture
async def handler(server: PracticeServer, client: AsyncWebClient) -> AsyncIterator[AsyncSocketModeHandler]:
    handler = AsyncSocketModeHandler(small_bot(server, client), server.app_token, web_client=client, ping_interval=0.2)
    await handler.connect_async()
    await server.until(lambda: server.sockets.open)
    yield handler
    await handler.close_async()


@pytest.mark.usefixtures("handler")
async def test_a_draft_goes_from_a_command_to_a_decision_over_socket_mode(server: PracticeServer) -> None:
    employee, clerk = server.person("employee"), server.person("clerk")
    opened = await employee.command("/draft", "Fair")
    assert opened.trouble == ""
    assert [view.title for view in opened.views] == ["New draft"]
    assert (await employee.submit({"Words": "  "})).errors == {"words": "Say something."}
    assert (await employee.submit({"Words": "Fair"})).trouble == ""
    await clerk.press(clerk.dm[-1], "Approve")
    assert clerk.dm[-1].text == "Approved"
    assert server.faults_seen == []


@pytest.mark.usefixtures("handler")
async def test_an_event_arrives_over_socket_mode(server: PracticeServer) -> None:
    employee = server.person("employee")
    await employee.say("Hello")
    await employee.until(lambda: len(employee.dm) == 2)


async def test_a_client_told_to_leave_comes_back(server: PracticeServer, handler: AsyncSocketModeHandler) -> None:
    first = server.sockets.open[0]
    await server.sockets.disconnect()
    await server.until(lambda: any(one is not first for one in server.sockets.open))
    assert (await server.person("employee").command("/draft", "Fair")).views
    assert handler.client is not None


async def test_a_muted_connection_gives_no_pongs_and_no_deliveries(
    server: PracticeServer, handler: AsyncSocketModeHandler
) -> None:
    await handler.client.current_session.ping(b"sdk-ping-pong:1.0")
    async with asyncio.timeout(5):
        while handler.client.last_ping_pong_time is None:  # noqa: ASYNC110 - the client tells nobody
            await asyncio.sleep(0.01)
    server.sockets.muted = True
    server.council.answer_limit = 0.05
    outcome = await server.person("employee").command("/draft", "Fair")
    assert outcome.trouble == "/draft failed with the error “operation_timeout”."
    assert outcome.views == []
    handler.client.last_ping_pong_time = None
    await handler.client.current_session.ping(b"sdk-ping-pong:1.0")
    await asyncio.sleep(0.05)
    assert handler.client.last_ping_pong_time is None


async def test_without_a_connection_a_command_fails(server: PracticeServer) -> None:
    outcome = await server.person("employee").command("/draft", "Fair")
    assert outcome.trouble == "/draft failed with the error “dispatch_failed”."


async def test_a_bot_token_opens_no_connection(server: PracticeServer, client: AsyncWebClient) -> None:
    with pytest.raises(SlackApiError, match="not_allowed_token_type"):
        await client.apps_connections_open(app_token=server.bot_token)


async def test_a_ticket_opens_one_connection_once(server: PracticeServer, client: AsyncWebClient) -> None:
    import aiohttp

    url = (await client.apps_connections_open(app_token=server.app_token))["url"]
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(url) as socket:
            assert (await socket.receive_json())["type"] == "hello"
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(url)
