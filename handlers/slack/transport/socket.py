"""The door for what Slack sends over Socket Mode, for a council without a public address.

A small client of our own on aiohttp, not a wrapper around slack_sdk's. Read in slack_sdk 3.47
(`socket_mode/aiohttp`, `socket_mode/async_client.py`): its `connect` tries the same address for ever, a
closed connection is slept on, its queue of messages and the tasks made of them have no bound, silence is
measured on the clock on the wall, what a listener raised is printed with its words, and an answer goes to
whichever connection is current. To supervise all that from outside means reaching into its
attributes; what is needed of it is one POST, one WebSocket and one envelope, which are in `line.py`.

Source: https://docs.slack.dev/apis/events-api/using-socket-mode
"""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final

import aiohttp

from handlers.receiving.answers import Answer
from handlers.receiving.bounded_log import BoundedLog
from handlers.sessions import a_proxy_is_set
from handlers.slack.transport.connection import Connection, NoConnection, open_connection
from handlers.slack.transport.dispatch import DISPATCH_SECONDS, Dispatch, run_within
from handlers.slack.transport.rejections import Reason, Rejections
from handlers.slack.transport.verification import Kind, Verification, is_ours, kind_of
from handlers.slack.transport.watchdog import Broken, Patience, SocketLost, Watchdog

__all__ = ["Patience", "SocketIntake", "SocketLost"]

MAX_ENVELOPE: Final = 256 * 1024  # bytes, as over HTTP
_CARRIES: Final = {
    "slash_commands": Kind.COMMAND,
    "interactive": Kind.INTERACTION,
    "events_api": Kind.EVENT,
}


async def _nothing() -> None:
    return


class SocketIntake:
    """Lets in what Slack sends our app and our team over Socket Mode, and hands it to `dispatch`.

    An envelope is acknowledged only after `dispatch` answered 200, which is after the commit: Slack delivers
    an event again otherwise. Nothing is recognised as a repeat here; the database does that.

    `app_token` is the app-level token (`xapp-…`), `base_url` ends in `/api/`. At most `at_once` envelopes are
    worked on together; reading waits beyond that. `on_gap` is called after each start and each time that no
    connection was open, so that messages sent meanwhile can be read again; it is tried until it succeeds.
    `count` is called as by `Intake`. `monotonic` gives seconds. `trust_env` obeys `HTTPS_PROXY`.
    """

    def __init__(
        self,
        verification: Verification,
        dispatch: Dispatch,
        *,
        app_token: str,
        base_url: str = "https://slack.com/api/",
        on_gap: Callable[[], Awaitable[None]] = _nothing,
        count: Callable[[str], None] = lambda _reason: None,
        patience: Patience | None = None,
        at_once: int = 64,
        dispatch_seconds: float = DISPATCH_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
        trust_env: bool = True,
    ) -> None:
        self._verification = verification
        self._dispatch = dispatch
        self._app_token = app_token
        self._base_url = base_url
        self._on_gap = on_gap
        self._count = count
        self._patience = patience or Patience()
        self._room = asyncio.Semaphore(at_once)
        self._dispatch_seconds = dispatch_seconds
        self._monotonic = monotonic
        self._trust_env = trust_env
        self._watchdog = Watchdog(self._patience, monotonic)
        self._refusals = BoundedLog("envelope_turned_away", now=monotonic)
        self._failures = BoundedLog("envelope_not_answered", now=monotonic)
        self._troubles = BoundedLog("socket_trouble", now=monotonic)
        self._gap = asyncio.Event()
        self._line: Connection | None = None
        self._stopping = False
        self._work: set[asyncio.Task[None]] = set()  # envelopes under way
        self._lines: set[asyncio.Task[None]] = set()  # connections being read or seen off

    @property
    def last_seen(self) -> float:
        """Seconds since Slack last gave a sign of life on the socket; infinite when it never did."""
        return self._watchdog.last_seen

    async def run(self) -> None:
        """Serves until cancelled. Raises `SocketLost` when Slack could not be reached twice in a row."""
        self._watchdog = Watchdog(self._patience, self._monotonic)
        mending = asyncio.create_task(self._mend_gaps())
        try:
            while True:
                try:
                    await self._serve_with_a_fresh_client()
                except Broken as broken:
                    self._troubles.say(str(broken))
                    self._watchdog.failed(str(broken))
        finally:
            mending.cancel()

    async def _serve_with_a_fresh_client(self) -> None:
        """Connects, again and again, with one aiohttp session. Raises `Broken` when a fresh one is due."""
        self._stopping = False
        async with aiohttp.ClientSession(trust_env=self._trust_env and a_proxy_is_set()) as http:
            try:
                before: asyncio.Task[None] | None = None  # reads on after Slack has announced the end
                while True:
                    self._line = line = await self._connect(http)
                    if before is None or before.done():
                        self._gap.set()
                    listening = self._start(self._lines, line.listen(self._take, self._watchdog.alive, self._malformed))
                    opened = self._monotonic()
                    before = listening if await self._watch(line, opened) else None
                    self._start(self._lines, self._see_off(listening))
                    # A server that hangs up at once is not asked again at once.
                    await asyncio.sleep(max(0.0, opened + self._patience.retry - self._monotonic()))
            finally:
                await self._drain()
                self._line = None

    async def _connect(self, http: aiohttp.ClientSession) -> Connection:
        pause = self._patience.retry
        while (left := self._watchdog.time_to_connect) > 0:
            wait = pause
            try:
                async with asyncio.timeout(min(self._patience.attempt, left)):
                    return await open_connection(
                        http, base_url=self._base_url, app_token=self._app_token, app_id=self._verification.app_id
                    )
            except NoConnection as refused:
                self._troubles.say(str(refused))
                wait = max(pause, refused.retry_after)
            except (TimeoutError, OSError, aiohttp.ClientError) as error:
                self._troubles.say(type(error).__name__)
            await asyncio.sleep(max(0.0, min(wait, self._watchdog.time_to_connect)))
            pause = min(pause * 2, self._patience.retry_most)
        raise Broken("no connection")

    async def _watch(self, line: Connection, opened: float) -> bool:
        """Pings until the line is over: whether its end was announced. Raises `Broken` on silence."""
        while (left := self._watchdog.time_to_pong(opened)) > 0:
            await line.ping(self._patience.ping)
            await asyncio.wait([line.over], timeout=min(self._patience.ping, left))
            if line.over.done():
                return line.over.result()
        raise Broken("no pong")

    async def _see_off(self, listening: asyncio.Task[None]) -> None:
        """Reads a replaced connection on for a while: Slack still delivers on it until it closes it."""
        await asyncio.wait([listening], timeout=self._patience.handover)
        listening.cancel()

    async def _take(self, line: Connection, envelope: dict[str, Any], size: int) -> None:
        await self._room.acquire()
        if self._stopping:  # not acknowledged, so Slack sends it to whoever comes next
            self._room.release()
            return
        self._start(self._work, self._work_on(line, envelope, size))

    async def _work_on(self, line: Connection, envelope: dict[str, Any], size: int) -> None:
        try:
            await self._answer(line, envelope, size)
        except Rejections as refused:
            self._count(refused.reason)
            self._refusals.say(refused.reason)
        finally:
            self._room.release()

    async def _answer(self, line: Connection, envelope: dict[str, Any], size: int) -> None:
        payload, envelope_id = envelope.get("payload"), envelope.get("envelope_id")
        if size > MAX_ENVELOPE:
            raise Rejections(Reason.TOO_BIG)
        if type(payload) is not dict or type(envelope_id) is not str:
            raise Rejections(Reason.MALFORMED)
        kind, delivered_as = kind_of(payload), envelope.get("type")
        if kind is None or type(delivered_as) is not str or _CARRIES.get(delivered_as) is not kind:
            raise Rejections(Reason.KIND)
        if not is_ours(kind, payload, self._verification):
            raise Rejections(Reason.FOREIGN)
        answer = await run_within(self._dispatch, payload, {}, seconds=self._dispatch_seconds, failures=self._failures)
        if answer.status != 200:
            self._count(Reason.LATE if answer.status == 503 else Reason.FAILED)
            return
        words = _words(answer) if envelope.get("accepts_response_payload") is True else None
        if not await line.acknowledge(envelope_id, words) and self._line is not None:
            # Its own connection is gone; the newest may do, as in slack_sdk. If not, Slack sends it again.
            await self._line.acknowledge(envelope_id, words)

    def _malformed(self) -> None:
        self._count(Reason.MALFORMED)
        self._refusals.say(Reason.MALFORMED)

    async def _mend_gaps(self) -> None:
        pause = self._patience.retry
        while True:
            await self._gap.wait()
            self._gap.clear()
            try:
                await self._on_gap()
                pause = self._patience.retry
            except Exception as error:
                self._troubles.say("gap_not_mended", error=type(error).__name__)
                self._gap.set()
                await asyncio.sleep(pause)
                pause = min(pause * 2, self._patience.retry_most)

    async def _drain(self) -> None:
        """Lets what is under way end and be acknowledged, for a while; then nothing of it is left running."""
        self._stopping = True
        if self._work:
            await asyncio.wait(self._work, timeout=self._patience.drain)
        left = [*self._work, *self._lines]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _start(self, group: set[asyncio.Task[None]], work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        group.add(task)
        task.add_done_callback(group.discard)
        return task


def _words(answer: Answer) -> dict[str, Any] | None:
    """Return the body of an answer as Socket Mode wants it: JSON as it is, plain text as a message."""
    if not answer.body:
        return None
    text = answer.body.decode()
    if answer.is_json:
        try:
            found = json.loads(text)
        except ValueError:  # Bolt declares any text that begins with a brace to be JSON
            found = None
        if type(found) is dict:
            return found
    return {"text": text}
