"""A real server on this computer with a real Bolt app behind the door, and everything that it logs."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import structlog
from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse

from handlers.receiving.connections import make_runner
from handlers.slack.transport.dispatch import BOLT_OPTIONS
from handlers.slack.transport.intake import PATH, Intake
from handlers.slack.transport.log_filters import hold_library_loggers
from tests.handlers.slack.recorded import TEAM, signed


async def authorize(**_: Any) -> AuthorizeResult:
    return AuthorizeResult(
        enterprise_id=None, team_id=TEAM, bot_user_id="U02CHATBOT1", bot_id="B02CHATBOT1", bot_token="xoxb-1"
    )


def bolt_app(reached: list[dict[str, Any]]) -> AsyncApp:
    """An app that answers every recorded request and notes each body that reaches a listener."""
    app = AsyncApp(authorize=authorize, logger=hold_library_loggers(), **BOLT_OPTIONS)  # type: ignore[arg-type]

    @app.command("/draft")
    async def command(ack: Any, body: dict[str, Any]) -> None:
        reached.append(body)
        await ack(f"Heard: {body.get('text')}")

    @app.action("approve")
    async def approve(ack: Any, body: dict[str, Any]) -> None:
        reached.append(body)
        await ack()

    @app.view("draft")
    async def draft(ack: Any, body: dict[str, Any]) -> None:
        reached.append(body)
        await ack(response_action="errors", errors={"words": f"Number {len(reached)}."})

    @app.event("message")
    async def message(body: dict[str, Any]) -> None:
        reached.append(body)

    return app


class Hand:
    """A dispatch that notes what it is given and answers as told."""

    def __init__(self, *answers: BoltResponse | Exception, seconds: float = 0.0) -> None:
        self.given: list[tuple[dict[str, Any], Mapping[str, str]]] = []
        self.answers = list(answers)
        self.seconds = seconds

    async def __call__(self, payload: dict[str, Any], headers: Mapping[str, str]) -> BoltResponse:
        self.given.append((payload, headers))
        await asyncio.sleep(self.seconds)
        answer = self.answers.pop(0) if self.answers else BoltResponse(status=200, body="")
        if isinstance(answer, Exception):
            raise answer
        return answer


@dataclass
class Book:
    """What was logged, by structlog and by the libraries."""

    lines: list[Any]
    records: list[logging.LogRecord] = field(default_factory=list)

    def text(self) -> str:
        plain = logging.Formatter()
        return "\n".join([*map(repr, self.lines), *map(plain.format, self.records)])

    def reasons(self) -> list[str]:
        return [line["reason"] for line in self.lines]


@contextmanager
def logbook() -> Iterator[Book]:
    """Everything that any logger lets through while the root logger lets everything through."""
    root = logging.getLogger()
    level = root.level
    with structlog.testing.capture_logs() as lines:
        book = Book(lines)
        handler = logging.Handler()
        handler.emit = book.records.append  # type: ignore[method-assign]
        root.addHandler(handler)
        root.setLevel(logging.INFO)
        try:
            yield book
        finally:
            root.setLevel(level)
            root.removeHandler(handler)


class Client:
    """Sends to the door as Slack does, and gives status and body."""

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        self.http = http
        self.url = url

    async def send(
        self, body: bytes, content_type: str | None = None, *, method: str = "POST", **headers: str
    ) -> tuple[int, bytes]:
        given = signed(body, content_type) if content_type else {}
        return await self.raw(body, {**given, **{k.replace("_", "-"): v for k, v in headers.items()}}, method)

    async def raw(self, body: Any, headers: Any, method: str = "POST") -> tuple[int, bytes]:
        async with self.http.request(method, self.url, data=body, headers=headers) as response:
            return response.status, await response.read()


@asynccontextmanager
async def serving(intake: Intake) -> AsyncIterator[Client]:
    app = web.Application()
    app.add_routes(intake.routes())
    runner = make_runner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    try:
        async with aiohttp.ClientSession(
            skip_auto_headers=["Content-Type"], connector=aiohttp.TCPConnector(limit=64)
        ) as http:
            yield Client(http, f"http://127.0.0.1:{port}{PATH}")
    finally:
        await runner.cleanup()
