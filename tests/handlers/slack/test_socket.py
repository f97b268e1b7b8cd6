"""The door for Socket Mode, against a small server that plays Slack's part."""

import asyncio
import contextlib
import json
import math
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

import pytest
from aiohttp import WSMsgType, web
from slack_bolt.response import BoltResponse

from handlers.slack.dispatch import Dispatch, bolt_dispatch
from handlers.slack.socket import Patience, SocketIntake, SocketLost
from handlers.slack.watchdog import Watchdog

from .recorded import (
    APP,
    BLOCK_ACTIONS,
    CANARY,
    COMMAND,
    DOOR,
    MESSAGE_EVENT,
    OTHER_APP,
    OTHER_TEAM,
    VIEW_SUBMISSION,
    WORDS,
    envelope,
)
from .serving import bolt_app, logbook

TOKEN = "xapp-1-A02CHATOPS1"
QUICK = Patience(pong=0.3, connection=0.4, ping=0.05, attempt=0.3, retry=0.02, retry_most=0.05, handover=0.5, drain=0.3)


class Slack:
    """Plays Slack: gives out addresses, greets, answers pings, and notes what it is sent."""

    def __init__(self) -> None:
        self.lines: list[web.WebSocketResponse] = []
        self.acknowledged: list[dict[str, Any]] = []
        self.acknowledged_on: list[int] = []
        self.asked = 0
        self.refuse: Callable[[], web.Response | None] = lambda: None
        self.pongs = True
        self.hello: dict[str, Any] | None = {"type": "hello", "connection_info": {"app_id": APP}, "num_connections": 1}
        self.hang_up_after_hello = False
        self.url = ""

    async def open(self, request: web.Request) -> web.Response:
        self.asked += 1
        assert request.headers["Authorization"] == f"Bearer {TOKEN}"
        refusal = self.refuse()
        return refusal or web.json_response({"ok": True, "url": f"{self.url.replace('http', 'ws')}link/?t=1"})

    async def link(self, request: web.Request) -> web.WebSocketResponse:
        line = web.WebSocketResponse(autoping=False)
        await line.prepare(request)
        number = len(self.lines)
        self.lines.append(line)
        if self.hello is not None:
            await line.send_json(self.hello)
        if self.hang_up_after_hello:
            await line.close()
            return line
        async for message in line:
            if message.type is WSMsgType.PING and self.pongs:
                await line.pong(message.data)
            if message.type is WSMsgType.TEXT:
                self.acknowledged.append(json.loads(message.data))
                self.acknowledged_on.append(number)
        return line

    async def send(self, message: dict[str, Any] | str, line: int = -1) -> None:
        text = message if isinstance(message, str) else json.dumps(message)
        await self.lines[line].send_str(text)

    def answered(self) -> list[str]:
        return [ack["envelope_id"] for ack in self.acknowledged]


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    playing = Slack()
    app = web.Application()
    app.add_routes([web.post("/api/apps.connections.open", playing.open), web.get("/link/", playing.link)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    playing.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    yield playing
    await runner.cleanup()


class Hand:
    """A dispatch that notes payloads and answers as told; with a gate it waits to be let through."""

    def __init__(self, *answers: BoltResponse | Exception, gated: bool = False) -> None:
        self.given: list[dict[str, Any]] = []
        self.headers: list[Mapping[str, str]] = []
        self.answers = list(answers)
        self.gate = asyncio.Event()
        self.at_once = self.most_at_once = 0
        if not gated:
            self.gate.set()

    async def __call__(self, payload: dict[str, Any], headers: Mapping[str, str]) -> BoltResponse:
        self.given.append(payload)
        self.headers.append(headers)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await self.gate.wait()
        finally:
            self.at_once -= 1
        answer = self.answers.pop(0) if self.answers else BoltResponse(status=200, body="")
        if isinstance(answer, Exception):
            raise answer
        return answer


@contextlib.asynccontextmanager
async def running(slack: Slack, dispatch: Dispatch, **more: Any) -> AsyncIterator[SocketIntake]:
    more = {"patience": QUICK, **more}
    intake = SocketIntake(DOOR, dispatch, app_token=TOKEN, base_url=f"{slack.url}api/", trust_env=False, **more)
    task = asyncio.create_task(intake.run())
    await until(lambda: slack.lines or task.done())
    try:
        yield intake
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def run_to_the_end(slack: Slack, dispatch: Dispatch, **more: Any) -> None:
    more = {"patience": QUICK, **more}
    intake = SocketIntake(DOOR, dispatch, app_token=TOKEN, base_url=f"{slack.url}api/", trust_env=False, **more)
    async with asyncio.timeout(10):
        await intake.run()


async def until(found: Callable[[], object], seconds: float = 5.0) -> None:
    async with asyncio.timeout(seconds):
        while not found():  # noqa: ASYNC110 - it waits for what a server in the same loop notes
            await asyncio.sleep(0.005)


async def a_moment() -> None:
    """Long enough for whatever would be sent to have been sent."""
    await asyncio.sleep(0.1)


def event(envelope_id: str) -> dict[str, Any]:
    return envelope("events_api", MESSAGE_EVENT, envelope_id)


# ---- let in


async def test_each_kind_of_envelope_reaches_its_listener_and_is_acknowledged(slack: Slack) -> None:
    reached: list[dict[str, Any]] = []
    async with running(slack, bolt_dispatch(bolt_app(reached))):
        await slack.send(envelope("slash_commands", COMMAND, "e-1"))
        await until(lambda: len(slack.acknowledged) == 1)
        await slack.send(envelope("interactive", BLOCK_ACTIONS, "e-2"))
        await until(lambda: len(slack.acknowledged) == 2)
        await slack.send(envelope("interactive", VIEW_SUBMISSION, "e-3"))
        await until(lambda: len(slack.acknowledged) == 3)
        await slack.send(event("e-4"))
        await until(lambda: len(slack.acknowledged) == 4)
    assert reached == [COMMAND, BLOCK_ACTIONS, VIEW_SUBMISSION, MESSAGE_EVENT]
    assert slack.acknowledged == [
        {"envelope_id": "e-1", "payload": {"text": f"Heard: {WORDS}"}},
        {"envelope_id": "e-2"},
        {"envelope_id": "e-3", "payload": {"response_action": "errors", "errors": {"words": "Number 3."}}},
        {"envelope_id": "e-4"},
    ]


async def test_an_envelope_is_acknowledged_only_after_the_work_is_done(slack: Slack) -> None:
    hand = Hand(gated=True)
    async with running(slack, hand):
        await slack.send(event("e-1"))
        await until(lambda: hand.given)
        await a_moment()
        assert slack.acknowledged == []
        hand.gate.set()
        await until(lambda: slack.answered() == ["e-1"])


@pytest.mark.parametrize(
    "answer",
    [RuntimeError(CANARY), BoltResponse(status=500, body=""), BoltResponse(status=404, body=CANARY)],
    ids=["it raised", "500", "404"],
)
async def test_what_failed_is_not_acknowledged_so_that_slack_sends_it_again(
    slack: Slack, answer: BoltResponse | Exception
) -> None:
    words: list[str] = []
    with logbook() as book:
        async with running(slack, Hand(answer), count=words.append):
            await slack.send(event("e-1"))
            await until(lambda: words)
            await slack.send(event("e-1"))
            await until(lambda: slack.acknowledged)
    assert slack.answered() == ["e-1"]
    assert words == ["failed"]
    assert CANARY not in book.text()


async def test_what_takes_too_long_is_stopped_and_not_acknowledged(slack: Slack) -> None:
    words: list[str] = []
    hand = Hand(gated=True)
    async with running(slack, hand, count=words.append, dispatch_seconds=0.05):
        await slack.send(event("e-1"))
        await until(lambda: words)
        assert hand.at_once == 0
    assert (words, slack.acknowledged) == (["late"], [])


async def test_only_so_many_envelopes_are_worked_on_at_once(slack: Slack) -> None:
    hand = Hand(gated=True)
    async with running(slack, hand, at_once=4):
        for n in range(20):
            await slack.send(event(f"e-{n}"))
        await until(lambda: hand.at_once == 4)
        await a_moment()
        hand.gate.set()
        await until(lambda: len(slack.acknowledged) == 20)
    assert hand.most_at_once == 4


async def test_strange_letters_pass_and_the_answer_with_them_is_sent(slack: Slack) -> None:
    typed = {**COMMAND, "text": "a\ud800\x00b"}
    reached: list[dict[str, Any]] = []
    async with running(slack, bolt_dispatch(bolt_app(reached))):
        await slack.send(envelope("slash_commands", typed))
        await until(lambda: slack.acknowledged)
    assert reached == [typed]
    assert slack.acknowledged[0]["payload"] == {"text": "Heard: a?\x00b"}


async def test_an_answer_that_only_looks_like_json_goes_back_as_text(slack: Slack) -> None:
    async with running(slack, Hand(BoltResponse(status=200, body="{curly} words"))):
        await slack.send(envelope("slash_commands", COMMAND))
        await until(lambda: slack.acknowledged)
    assert slack.acknowledged[0]["payload"] == {"text": "{curly} words"}


async def test_no_answer_is_sent_where_slack_takes_none(slack: Slack) -> None:
    async with running(slack, Hand(BoltResponse(status=200, body="words"))):
        await slack.send(event("e-1"))
        await until(lambda: slack.acknowledged)
    assert slack.acknowledged == [{"envelope_id": "e-1"}]


# ---- refused


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (envelope("slash_commands", {**COMMAND, "api_app_id": OTHER_APP}), "foreign"),
        (envelope("slash_commands", {**COMMAND, "team_id": OTHER_TEAM}), "foreign"),
        (envelope("interactive", {**BLOCK_ACTIONS, "team": {"id": OTHER_TEAM}}), "foreign"),
        (envelope("interactive", COMMAND), "kind"),
        (envelope("slash_commands", MESSAGE_EVENT), "kind"),
        (envelope("events_api", {"type": "url_verification", "challenge": CANARY}), "kind"),
        ({**event("e-1"), "type": ["events_api"]}, "kind"),
        ({**event("e-1"), "payload": CANARY}, "malformed"),
        ({**event("e-1"), "envelope_id": 5}, "malformed"),
        ({"type": "events_api"}, "malformed"),
        ({}, "malformed"),
        (CANARY, "malformed"),
        ("[" * 5_000, "malformed"),
        ('{"type":"events_api","type":"hello"}', "malformed"),
        (envelope("slash_commands", {**COMMAND, "text": "x" * 300_000}), "too_big"),
    ],
    ids=range(15),
)
async def test_a_foreign_or_malformed_envelope_is_neither_run_nor_acknowledged(
    slack: Slack, message: dict[str, Any] | str, reason: str
) -> None:
    words: list[str] = []
    hand = Hand()
    with logbook() as book:
        async with running(slack, hand, count=words.append):
            await slack.send(message)
            await until(lambda: words)
            await slack.send(event("e-2"))
            await until(lambda: slack.acknowledged)
    assert words == [reason]
    assert slack.answered() == ["e-2"]
    assert len(hand.given) == 1
    assert hand.headers == [{}]
    assert CANARY not in book.text()
    assert book.records == []


async def test_a_token_of_another_app_ends_the_run_at_once(slack: Slack) -> None:
    slack.hello = {"type": "hello", "connection_info": {"app_id": OTHER_APP}}
    with pytest.raises(SocketLost, match="another app"):
        await run_to_the_end(slack, Hand())
    assert slack.asked == 1


# ---- connections


async def test_a_closed_connection_is_replaced_and_the_gap_is_mended(slack: Slack) -> None:
    gaps: list[int] = []

    async def on_gap() -> None:
        gaps.append(len(slack.lines))

    async with running(slack, Hand(), on_gap=on_gap):
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
        async with running(slack, Hand(), on_gap=on_gap):
            await until(lambda: len(tries) == 3)
            await a_moment()
    assert len(tries) == 3
    assert CANARY not in book.text()


async def test_an_announced_end_is_bridged_without_a_gap(slack: Slack) -> None:
    gaps: list[int] = []
    hand = Hand(gated=True)

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
    hand = Hand(gated=True)
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
    async with running(slack, Hand()):
        await slack.send(event("e-1"))
        await until(lambda: slack.acknowledged)
    assert slack.asked == 6


async def test_at_the_end_what_is_under_way_is_finished_and_acknowledged(slack: Slack) -> None:
    hand = Hand(gated=True)
    async with running(slack, hand):
        await slack.send(event("e-1"))
        await until(lambda: hand.given)
        asyncio.get_running_loop().call_later(0.1, hand.gate.set)
    await until(lambda: slack.answered() == ["e-1"])
    assert len(asyncio.all_tasks()) < 10


async def test_at_the_end_what_hangs_is_not_waited_for(slack: Slack) -> None:
    hand = Hand(gated=True)
    async with asyncio.timeout(2):
        async with running(slack, hand):
            await slack.send(event("e-1"))
            await until(lambda: hand.given)
    assert (hand.at_once, slack.acknowledged) == (0, [])


# ---- the watchdog


async def test_a_connection_without_pongs_is_built_anew(slack: Slack) -> None:
    slack.pongs = False
    async with running(slack, Hand()) as intake:
        assert intake.last_seen == math.inf
        await until(lambda: len(slack.lines) == 2)
        slack.pongs = True
        await until(lambda: intake.last_seen < 0.2)
        await asyncio.sleep(QUICK.pong * 2)  # and the first failure is forgotten
        assert len(slack.lines) == 2
        slack.pongs = False
        await until(lambda: len(slack.lines) == 3)
        slack.pongs = True
        await slack.send(event("e-1"))
        await until(lambda: slack.answered() == ["e-1"])


async def test_pings_from_slack_are_signs_of_life_and_are_answered(slack: Slack) -> None:
    slack.pongs = False
    async with running(slack, Hand()) as intake:
        for _ in range(10):
            await slack.lines[0].ping(b"Ping from applink")
            await asyncio.sleep(QUICK.pong / 5)
        assert intake.last_seen < QUICK.pong
    assert len(slack.lines) == 1


async def test_a_second_silence_in_a_row_ends_the_run(slack: Slack) -> None:
    slack.pongs = False
    with pytest.raises(SocketLost, match="no pong, twice"):
        await run_to_the_end(slack, Hand())
    assert len(slack.lines) == 2


async def refused() -> web.Response:
    return web.json_response({"ok": False, "error": "invalid_auth"})


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
        await run_to_the_end(slack, Hand())
    took = asyncio.get_running_loop().time() - started
    assert QUICK.connection * 1.8 < took < QUICK.connection * 4
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
    hand: Callable[[dict[str, Any], Mapping[str, str]], Awaitable[BoltResponse]] = Hand()
    dispatch: Dispatch = hand
    assert dispatch is hand
