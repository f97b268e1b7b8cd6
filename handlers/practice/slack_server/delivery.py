"""Sends commands, interactions and events to the bot, signed, and waits three seconds for its answer.

Over HTTP where the bot has an address, else over Socket Mode. Sources:
https://docs.slack.dev/authentication/verifying-requests-from-slack and
https://docs.slack.dev/apis/events-api#responding
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

import aiohttp
import orjson

from handlers.practice.council.council import Council
from handlers.practice.council.faults import Fault
from handlers.practice.council.workspace import Json
from handlers.practice.slack_server import payloads
from handlers.practice.slack_server.sockets import Sockets

MOST_ANSWER = 1_000_000
"""Bytes of an answer that are read."""

MOST_HELD = 5.0
"""Seconds for which a delivery that is to be overtaken waits for the next one."""


@dataclass(frozen=True)
class Answer:
    """What came back from the bot.

    ``failure`` is empty, or in Slack's words for retries http_timeout, http_error, connection_failed, or
    no_connection where Socket Mode has nobody listening. ``status`` is 0 when nothing came.
    """

    status: int
    body: bytes
    content_type: str
    ms: float
    failure: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


def sign(secret: str, timestamp: str, body: bytes) -> str:
    """Give Slack's v0 signature of a body."""
    base = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()


class Deliveries:
    """The way from the practice workspace to the bot."""

    def __init__(self, council: Council, sockets: Sockets) -> None:
        self.council = council
        self.sockets = sockets
        self._session: aiohttp.ClientSession | None = None
        self._held: asyncio.Event | None = None
        self._retries: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Open the session that requests go out on."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None))

    async def stop(self) -> None:
        """Give up retries and close the session."""
        for task in self._retries:
            task.cancel()
        await asyncio.gather(*self._retries, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    async def send(self, kind: str, payload: Json, retry: int = 0, reason: str = "") -> Answer:
        """Deliver once and give the answer, with any fault that is switched on for this kind."""
        fault = self.council.faults.take(kind)
        self.council.started()
        try:
            return await self._with_fault(fault, kind, payload, retry, reason)
        finally:
            self.council.finished()

    async def _with_fault(self, fault: Fault | None, kind: str, payload: Json, retry: int, reason: str) -> Answer:
        what = fault.what if fault else ""
        if what == "never_sent":
            return Answer(0, b"", "", 0.0, "connection_failed")
        if what == "delay" and fault:
            await asyncio.sleep(fault.seconds)
        if what == "reorder":
            await self._let_one_pass()
        if what in {"foreign_app", "foreign_team"}:
            payload = payloads.from_elsewhere(payload, what)
        answer = await self._once(kind, payload, retry, reason, what)
        if what == "duplicate":
            await self._once(kind, payload, retry, reason, "")
        if what != "reorder" and self._held is not None:
            self._held.set()
            self._held = None
        return Answer(0, b"", "", answer.ms, "http_timeout") if what == "lost_answer" else answer

    async def _let_one_pass(self) -> None:
        """Wait until another delivery has been answered, at most five seconds."""
        mine = self._held = asyncio.Event()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(MOST_HELD):
                await mine.wait()

    async def _once(self, kind: str, payload: Json, retry: int, reason: str, spoil: str) -> Answer:
        begun = time.perf_counter()
        headers: dict[str, str] = {}
        body = b""
        if self.council.bot_url is None:
            body = orjson.dumps(payload)
            answer = await self._over_socket(kind, payload, retry, reason)
        else:
            body, headers = self._request(kind, payload, retry, reason, spoil)
            answer = await self._over_http(self.council.bot_url, body, headers)
        if answer.failure == "http_timeout":
            limit = self.council.answer_limit
            self.council.note_bot_fault(f"The bot did not answer a delivery of {kind} within {limit:g} s.")
        if answer.failure == "http_error" and not spoil:
            self.council.note_bot_fault(f"The bot answered a delivery of {kind} with HTTP {answer.status}.")
        self.council.exchanges.add(
            self.council.clock.now().isoformat(),
            "to bot",
            f"{kind} {payload.get('type') or payload.get('command', '')}".strip(),
            headers,
            body.decode(errors="replace"),
            answer.status,
            answer.body.decode(errors="replace") or answer.failure,
            (time.perf_counter() - begun) * 1000,
        )
        return answer

    def _request(self, kind: str, payload: Json, retry: int, reason: str, spoil: str) -> tuple[bytes, dict[str, str]]:
        content_type = "application/x-www-form-urlencoded"
        if kind == "slash_commands":
            body = urlencode(payload).encode()
        elif kind == "interactive":
            body = urlencode({"payload": orjson.dumps(payload).decode()}).encode()
        else:
            content_type, body = "application/json", orjson.dumps(payload)
        stamp = str(int(time.time()) - (600 if spoil == "old_timestamp" else 0))
        secret = "not the secret" if spoil == "bad_signature" else self.council.signing_secret
        headers = {
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "Accept": "*/*",
            "Accept-Encoding": "gzip,deflate",
            "Content-Type": content_type,
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": sign(secret, stamp, body),
        }
        if retry:
            headers |= {"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": reason}
        return body, headers

    async def _over_http(self, url: str, body: bytes, headers: dict[str, str]) -> Answer:
        if self._session is None:
            raise RuntimeError("Start the practice server first.")
        begun = time.perf_counter()

        def since() -> float:
            return (time.perf_counter() - begun) * 1000

        try:
            async with (
                asyncio.timeout(self.council.answer_limit),
                self._session.post(url, data=body, headers=headers, allow_redirects=False) as response,
            ):
                raw = await response.content.read(MOST_ANSWER)
                failure = "" if response.status == 200 else "http_error"
                kind = response.content_type if raw else ""
                return Answer(response.status, raw, kind, since(), failure, dict(response.headers))
        except TimeoutError:
            return Answer(0, b"", "", since(), "http_timeout")
        except aiohttp.ClientError:
            return Answer(0, b"", "", since(), "connection_failed")

    async def _over_socket(self, kind: str, payload: Json, retry: int, reason: str) -> Answer:
        begun = time.perf_counter()
        try:
            async with asyncio.timeout(self.council.answer_limit):
                given = await self.sockets.deliver(kind, payload, retry, reason)
        except TimeoutError:
            return Answer(0, b"", "", (time.perf_counter() - begun) * 1000, "http_timeout")
        except ConnectionError:
            return Answer(0, b"", "", 0.0, "no_connection")
        body = b"" if given is None else orjson.dumps(given)
        return Answer(200, body, "application/json", (time.perf_counter() - begun) * 1000)

    async def send_event(self, inner: Json) -> Answer:
        """Deliver an event; where it fails, try again later on Slack's timetable, in the background."""
        payload = payloads.event(self.council, inner)
        answer = await self.send("events_api", payload)
        if answer.failure and answer.headers.get("x-slack-no-retry") != "1":
            task = asyncio.create_task(self._retry(payload, answer.failure))
            self._retries.add(task)
            task.add_done_callback(self._retries.discard)
        return answer

    async def _retry(self, payload: Json, reason: str) -> None:
        for number, seconds in enumerate(self.council.retry_seconds, start=1):
            await asyncio.sleep(seconds * self.council.retry_scale)
            answer = await self.send("events_api", payload, number, reason)
            if not answer.failure:
                return
            reason = answer.failure

    async def verify_url(self, challenge: str) -> Answer:
        """Send the handshake that Slack sends when a request address is entered."""
        token = payloads.VERIFICATION_TOKEN
        return await self.send("events_api", {"token": token, "challenge": challenge, "type": "url_verification"})
