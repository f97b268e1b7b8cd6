"""How the socket is kept: replaced when it ends, built anew when it is silent, given up at the second failure."""

import asyncio
import math
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

import pytest
from aiohttp import web
from slack_bolt.response import BoltResponse

from handlers.slack.transport.dispatch import Dispatch
from handlers.slack.transport.socket import Patience, SocketLost
from handlers.slack.transport.watchdog import Watchdog
from tests.handlers.slack.playing_slack import (
    QUICK,
    TOKEN,
    GatedHand,
    Slack,
    a_moment,
    event,
    playing_slack,
    run_to_the_end,
    running,
    until,
)
from tests.handlers.slack.recorded import CANARY
from tests.handlers.slack.serving import logbook


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    async with playing_slack() as playing:
        yield playing


# ---- connections


async def test_a_closed_connection_is_replaced_and_the_gap_is_mended(slack: Slack) -> None:
    gaps: list[int] = []

    async def on_gap() -> None:
        gaps.append(len(slack.lines))

    async with running(slack, GatedHand(), on_gap=on_gap):
        await until(lambda: gaps == [1])  # whatever was sent before the start is a gap too
        await slack.lines[0].close()
        await until(lambda: gaps == [1, 2])
        await slack.send(event("e-1"))
        await until(lambda: slack.answered() == ["e-1"])
    assert len(slack.lines) == 2


async def test_mending_a_gap_is_tried_until_it_succeeds(slack: Slack) -> None:
    tries: list[int] = []

    async def on_gap() -> None:
        tries.append(1)
        if len(tries) < 3:
            raise RuntimeError(CANARY)

    with logbook() as book:
        async with running(slack, GatedHand(), on_gap=on_gap):
            await until(lambda: len(tries) == 3)
            await a_moment()
    assert len(tries) == 3
    assert CANARY not in book.text()


async def test_an_announced_end_is_bridged_without_a_gap(slack: Slack) -> None:
    gaps: list[int] = []
    hand = GatedHand(gated=True)

    async def on_gap() -> None:
        gaps.append(1)

    async with running(slack, hand, on_gap=on_gap):
        await slack.send(event("before"))
        await until(lambda: hand.given)
        await slack.send({"type": "disconnect", "reason": "warning", "debug_info": {}})
        await until(lambda: len(slack.lines) == 2)
        await slack.send(event("still on the old one"), line=0)
        await slack.send(event("on the new one"), line=1)
        await until(lambda: len(hand.given) == 3)
        hand.gate.set()
        await until(lambda: len(slack.acknowledged) == 3)
        await until(lambda: slack.lines[0].closed)
    assert dict(zip(slack.answered(), slack.acknowledged_on, strict=True)) == {
        "before": 0,
        "still on the old one": 0,
        "on the new one": 1,
    }
    assert len(gaps) == 1


async def test_what_is_under_way_when_its_connection_breaks_is_acknowledged_on_the_next(slack: Slack) -> None:
    hand = GatedHand(gated=True)
    async with running(slack, hand):
        await slack.send(event("e-1"))
        await until(lambda: hand.given)
        await slack.lines[0].close()
        await until(lambda: len(slack.lines) == 2)
        await a_moment()
        hand.gate.set()
        await until(lambda: slack.answered() == ["e-1"])
    assert slack.acknowledged_on == [1]


async def test_a_rate_limit_is_waited_out(slack: Slack) -> None:
    refusals = [web.Response(status=429, headers={"Retry-After": "0"}), web.json_response({"ok": False}),
                web.Response(text="<html>"), web.Response(status=502), web.json_response([])]  # fmt: skip
    slack.refuse = lambda: refusals.pop(0) if refusals else None
    async with running(slack, GatedHand()):
        await slack.send(event("e-1"))
        await until(lambda: slack.acknowledged)
    assert slack.asked == 6


async def test_at_the_end_what_is_under_way_is_finished_and_acknowledged(slack: Slack) -> None:
    hand = GatedHand(gated=True)
    async with running(slack, hand):
        await slack.send(event("e-1"))
        await until(lambda: hand.given)
        asyncio.get_running_loop().call_later(0.1, hand.gate.set)
    await until(lambda: slack.answered() == ["e-1"])
    assert len(asyncio.all_tasks()) < 10


async def test_at_the_end_what_hangs_is_not_waited_for(slack: Slack) -> None:
    hand = GatedHand(gated=True)
    async with asyncio.timeout(2):
        async with running(slack, hand):
            await slack.send(event("e-1"))
            await until(lambda: hand.given)
    assert (hand.at_once, slack.acknowledged) == (0, [])


# ---- the watchdog


async def test_a_connection_without_pongs_is_built_anew(slack: Slack) -> None:
    slack.pongs = False
    async with running(slack, GatedHand(), patience=QUICK) as intake:
        assert intake.last_seen == math.inf
        await until(lambda: len(slack.lines) == 2)
        slack.pongs = True
        await until(lambda: intake.last_seen < 0.3)
        await asyncio.sleep(QUICK.pong * 2)  # and the first failure is forgotten
        assert len(slack.lines) == 2
        slack.pongs = False
        await until(lambda: len(slack.lines) == 3)
        slack.pongs = True
        await slack.send(event("e-1"))
        await until(lambda: slack.answered() == ["e-1"])


async def test_pings_from_slack_are_signs_of_life_and_are_answered(slack: Slack) -> None:
    slack.pongs = False
    async with running(slack, GatedHand(), patience=QUICK) as intake:
        for _ in range(10):
            await slack.lines[0].ping(b"Ping from applink")
            await asyncio.sleep(QUICK.pong / 5)
        assert intake.last_seen < QUICK.pong
    assert len(slack.lines) == 1
    assert b"Ping from applink" in slack.ponged


async def test_a_second_silence_in_a_row_ends_the_run(slack: Slack) -> None:
    slack.pongs = False
    with pytest.raises(SocketLost, match="no pong, twice"):
        await run_to_the_end(slack, GatedHand())
    assert len(slack.lines) == 2


@pytest.mark.parametrize("how", ["refused", "no hello", "hangs up", "not there"])
async def test_no_connection_for_long_enough_twice_ends_the_run(slack: Slack, how: str) -> None:
    if how == "refused":
        slack.refuse = lambda: web.json_response({"ok": False, "error": "invalid_auth"})
    if how == "no hello":
        slack.hello = None
    if how == "hangs up":
        slack.hang_up_after_hello = True
    if how == "not there":
        slack.url = "http://127.0.0.1:1/"
    started = asyncio.get_running_loop().time()
    with logbook() as book, pytest.raises(SocketLost, match="no connection, twice"):
        await run_to_the_end(slack, GatedHand())
    took = asyncio.get_running_loop().time() - started
    assert QUICK.connection * 1.8 < took < 8
    assert slack.asked < 100
    assert TOKEN not in book.text()
    assert len(book.lines) <= 21


def test_the_watchdog_measures_on_the_clock_it_is_given() -> None:
    now = 100.0
    watchdog = Watchdog(Patience(), lambda: now)
    assert watchdog.last_seen == math.inf
    assert (watchdog.time_to_connect, watchdog.time_to_pong(opened=100.0)) == (60.0, 30.0)
    now = 129.0
    watchdog.alive()
    now = 140.0
    assert (watchdog.last_seen, watchdog.time_to_pong(opened=100.0)) == (11.0, 19.0)
    assert watchdog.time_to_connect == 49.0
    watchdog.failed("no pong")
    assert watchdog.time_to_connect == 60.0
    watchdog.alive()
    watchdog.failed("no pong")
    with pytest.raises(SocketLost):
        watchdog.failed("no connection")


def test_a_dispatch_serves_both_doors() -> None:
    hand: Callable[[dict[str, Any], Mapping[str, str]], Awaitable[BoltResponse]] = GatedHand()
    dispatch: Dispatch = hand
    assert dispatch is hand
