"""Each fault strikes as often as it was asked to, and then is gone."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

import aiohttp
import pytest
from aiohttp import web
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.practice.server import PracticeServer

QUIET = {"unfurl_links": False, "unfurl_media": False}
DRAFTS = "C0DRAFTS01"
Answering = Callable[[web.Response], list[web.BaseRequest]]


@pytest.mark.parametrize(("what", "posted"), [("drop_before", 0), ("drop_after", 1)])
async def test_a_dropped_connection_may_or_may_not_have_been_obeyed(
    server: PracticeServer, client: AsyncWebClient, what: str, posted: int
) -> None:
    server.faults.on("chat.postMessage", what)
    with pytest.raises(aiohttp.ClientError):
        await client.chat_postMessage(channel=DRAFTS, text="Hello", **QUIET)
    assert len(server.person("clerk").messages("drafts")) == posted
    await client.chat_postMessage(channel=DRAFTS, text="Hello", **QUIET)
    assert len(server.person("clerk").messages("drafts")) == posted + 1


@pytest.mark.parametrize("what", ["http_500", "html"])
async def test_slack_may_answer_with_nonsense(server: PracticeServer, client: AsyncWebClient, what: str) -> None:
    server.faults.on("*", what)
    with pytest.raises((SlackApiError, aiohttp.ClientError)):
        await client.auth_test()
    assert (await client.auth_test())["ok"]


async def test_an_error_code_can_be_chosen(server: PracticeServer, client: AsyncWebClient) -> None:
    server.faults.on("chat.postMessage", "error", code="account_inactive", times=2)
    for _ in range(2):
        with pytest.raises(SlackApiError, match="account_inactive"):
            await client.chat_postMessage(channel=DRAFTS, text="Hello", **QUIET)
    await client.chat_postMessage(channel=DRAFTS, text="Hello", **QUIET)


async def test_a_429_carries_retry_after(server: PracticeServer, client: AsyncWebClient) -> None:
    server.faults.on("chat.postMessage", "429", seconds=7)
    with pytest.raises(SlackApiError) as error:
        await client.chat_postMessage(channel=DRAFTS, text="Hello", **QUIET)
    assert (error.value.response.status_code, error.value.response.headers["Retry-After"]) == (429, "7")


async def test_a_frozen_call_gets_no_answer(server: PracticeServer) -> None:
    server.faults.on("auth.test", "freeze")
    hasty = AsyncWebClient(token=server.bot_token, base_url=server.api_url, timeout=1, retry_handlers=[])
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await hasty.auth_test()


async def test_an_unknown_fault_is_refused(server: PracticeServer) -> None:
    with pytest.raises(ValueError, match="no fault called duplicate"):
        server.faults.on("chat.postMessage", "duplicate")


async def test_one_message_a_second_in_each_channel(server: PracticeServer, client: AsyncWebClient) -> None:
    server.limits.one_a_second = True
    await client.chat_postMessage(channel=DRAFTS, text="One", **QUIET)
    with pytest.raises(SlackApiError, match="ratelimited") as error:
        await client.chat_postMessage(channel=DRAFTS, text="Two", **QUIET)
    assert error.value.response.headers["Retry-After"] == "1"
    await client.chat_postMessage(channel="C0GENERAL1", text="Three", **QUIET)


async def test_the_real_tiers_hold_back_the_twenty_first_list(server: PracticeServer, client: AsyncWebClient) -> None:
    server.limits.real = True
    for _ in range(20):
        await client.users_list()
    with pytest.raises(SlackApiError, match="ratelimited") as error:
        await client.users_list()
    assert 1 <= int(error.value.response.headers["Retry-After"]) <= 60


async def test_a_duplicate_delivery_comes_twice(server: PracticeServer, answering: Answering) -> None:
    heard = answering(web.Response())
    server.faults.on("slash_commands", "duplicate")
    await server.person("clerk").command("/draft")
    assert len(heard) == 2
    await server.person("clerk").command("/draft")
    assert len(heard) == 3


async def test_two_deliveries_can_arrive_in_the_other_order(server: PracticeServer, answering: Answering) -> None:
    heard = answering(web.Response())
    server.faults.on("slash_commands", "reorder")
    clerk = server.person("clerk")
    await asyncio.gather(clerk.command("/draft", "first"), clerk.command("/draft", "second"))
    assert [b"text=second" in await one.read() for one in heard] == [True, False]


async def test_an_answer_after_the_limit_is_a_failure(server: PracticeServer, answering: Answering) -> None:
    answering(web.Response())
    server.faults.on("slash_commands", "lost_answer")
    outcome = await server.person("clerk").command("/draft")
    assert outcome.trouble == "/draft failed with the error “operation_timeout”."


async def test_a_late_delivery_is_late(server: PracticeServer, answering: Answering) -> None:
    answering(web.Response())
    server.faults.on("slash_commands", "delay", seconds=0.05)
    begun = time.perf_counter()
    await server.person("clerk").command("/draft")
    assert time.perf_counter() - begun > 0.05


async def test_an_event_is_retried_three_times_and_a_command_never(
    server: PracticeServer, answering: Answering
) -> None:
    heard = answering(web.Response(status=500))
    server.council.retry_scale = 0.0001
    assert server.council.retry_seconds == (0.0, 60.0, 300.0)
    await server.person("clerk").command("/draft")
    assert len(heard) == 1
    await server.person("clerk").say("Hello")
    await server.until(lambda: len(heard) == 5)
    retries = [(one.headers.get("X-Slack-Retry-Num"), one.headers.get("X-Slack-Retry-Reason")) for one in heard[1:]]
    assert retries == [(None, None), ("1", "http_error"), ("2", "http_error"), ("3", "http_error")]
    assert len({(await one.json())["event_id"] for one in heard[1:]}) == 1


async def test_an_event_that_was_taken_is_not_sent_again(server: PracticeServer, answering: Answering) -> None:
    heard = answering(web.Response(status=500))
    server.council.retry_scale = 0.001
    await server.person("clerk").say("Hello")
    answering(web.Response())
    await server.until(lambda: len(heard) == 2)
    await asyncio.sleep(0.15)
    assert len(heard) == 2


@pytest.mark.usefixtures("bot")
async def test_forged_and_old_requests_are_told_from_real_ones(server: PracticeServer) -> None:
    clerk = server.person("clerk")
    for what in ("bad_signature", "old_timestamp"):
        server.faults.on("slash_commands", what)
        assert (await clerk.command("/draft")).status == 401
    assert (await clerk.command("/draft")).status == 200


async def test_a_foreign_app_and_team_show_in_every_payload(server: PracticeServer, answering: Answering) -> None:
    heard = answering(web.Response())
    for kind in ("slash_commands", "events_api"):
        server.faults.on(kind, "foreign_app")
    await server.person("clerk").command("/draft")
    await server.person("clerk").say("Hello")
    for kind in ("slash_commands", "events_api"):
        server.faults.on(kind, "foreign_team")
    await server.person("clerk").command("/draft")
    await server.person("clerk").say("Hello")
    bodies = [(await one.read()).decode() for one in heard]
    assert ["A0FOREIGN01" in body for body in bodies] == [True, True, False, False]
    assert ["T0FOREIGN01" in body for body in bodies] == [False, False, True, True]
