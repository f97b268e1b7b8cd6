"""A small server that plays Slack's part in Socket Mode, and a socket run against it."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace
from typing import Any

from aiohttp import WSMsgType, web
from slack_bolt.response import BoltResponse

from handlers.slack.transport.dispatch import Dispatch
from handlers.slack.transport.socket import Patience, SocketIntake
from tests.handlers.slack.recorded import APP, MESSAGE_EVENT, VERIFICATION, envelope

TOKEN = "xapp-1-A02CHATOPS1"
# Calm where nothing is to be given up, so that a slow machine changes nothing; quick where something is.
CALM = Patience(
    pong=10.0, connection=10.0, ping=0.05, attempt=5.0, retry=0.02, retry_most=0.05, handover=0.5, drain=0.3
)
QUICK = replace(CALM, pong=0.4, connection=0.5, attempt=0.4)


class Slack:
    """Plays Slack: gives out addresses, greets, answers pings, and notes what it is sent."""

    def __init__(self) -> None:
        self.lines: list[web.WebSocketResponse] = []
        self.acknowledged: list[dict[str, Any]] = []
        self.acknowledged_on: list[int] = []
        self.ponged: list[bytes] = []
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
            if message.type is WSMsgType.PONG:
                self.ponged.append(message.data)
            if message.type is WSMsgType.TEXT:
                self.acknowledged.append(json.loads(message.data))
                self.acknowledged_on.append(number)
        return line

    async def send(self, message: dict[str, Any] | str, line: int = -1) -> None:
        text = message if isinstance(message, str) else json.dumps(message)
        await self.lines[line].send_str(text)

    def answered(self) -> list[str]:
        return [ack["envelope_id"] for ack in self.acknowledged]


@contextlib.asynccontextmanager
async def playing_slack() -> AsyncIterator[Slack]:
    playing = Slack()
    app = web.Application()
    app.add_routes([web.post("/api/apps.connections.open", playing.open), web.get("/link/", playing.link)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    playing.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    yield playing
    await runner.cleanup()


class GatedHand:
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
    more = {"patience": CALM, **more}
    intake = SocketIntake(VERIFICATION, dispatch, app_token=TOKEN, base_url=f"{slack.url}api/", trust_env=False, **more)
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
    intake = SocketIntake(VERIFICATION, dispatch, app_token=TOKEN, base_url=f"{slack.url}api/", trust_env=False, **more)
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
