"""Socket Mode: web sockets that the bot opens, on which deliveries come in envelopes.

Source: https://docs.slack.dev/apis/events-api/using-socket-mode
"""

from __future__ import annotations

import asyncio
import secrets
import uuid
from typing import Any

import orjson
from aiohttp import WSMsgType, web

from handlers.practice.council.council import Council
from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.workspace import Json
from handlers.practice.slack_server.methods import Method

MOST_CONNECTIONS = 10
MOST_TICKETS = 100
PING_SECONDS = 10.0


class Sockets:
    """The connections that are open. ``mute`` makes them look healthy while nothing comes through."""

    def __init__(self, council: Council) -> None:
        self.council = council
        self.open: list[web.WebSocketResponse] = []
        self.muted = False
        self._tickets: dict[str, None] = {}
        self._waiting: dict[str, asyncio.Future[Any]] = {}
        self._turn = 0

    @property
    def methods(self) -> dict[str, Method]:
        """Give the one Web API method that belongs here."""
        return {"apps.connections.open": Method(self._ticket, "connections:write", 1, "app")}

    def _ticket(self, council: Council, _args: Json) -> Json:
        if len(self.open) >= MOST_CONNECTIONS:
            raise SlackRefused("too_many_websockets")
        ticket = secrets.token_urlsafe(18)
        self._tickets[ticket] = None
        while len(self._tickets) > MOST_TICKETS:
            del self._tickets[next(iter(self._tickets))]
        address = council.address.replace("http://", "ws://", 1)
        return {"url": f"{address}/link/?ticket={ticket}&app_id={council.workspace.app.id}"}

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serve one connection until it closes. A ticket opens one connection, once."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=403, text="This ticket is not known, or was used already.")
        del self._tickets[ticket]
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        self.open.append(socket)
        await self._say(socket, self._hello())
        self.council.changes.happened()
        pinging = asyncio.create_task(self._ping(socket))
        try:
            async for message in socket:
                await self._take(socket, message)
        finally:
            pinging.cancel()
            if socket in self.open:
                self.open.remove(socket)
            self.council.changes.happened()
        return socket

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self.open),
            "debug_info": {"host": "practice", "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": self.council.workspace.app.id},
        }

    async def _take(self, socket: web.WebSocketResponse, message: Any) -> None:
        if self.muted:
            return
        if message.type == WSMsgType.PING:
            await socket.pong(message.data)
        elif message.type == WSMsgType.TEXT:
            self._acknowledge(message.data)

    def _acknowledge(self, text: str) -> None:
        try:
            answer = orjson.loads(text)
        except orjson.JSONDecodeError:
            self.council.note_bot_fault("The bot sent something that is not JSON over Socket Mode.")
            return
        waiting = self._waiting.get(answer.get("envelope_id", "")) if isinstance(answer, dict) else None
        if waiting is None:
            self.council.note_bot_fault("The bot acknowledged an envelope that was not waiting for it.")
        elif not waiting.done():
            waiting.set_result(answer.get("payload"))

    async def _ping(self, socket: web.WebSocketResponse) -> None:
        while not socket.closed:
            await asyncio.sleep(PING_SECONDS)
            if not self.muted:
                await socket.ping(b"Ping from practice")

    async def _say(self, socket: web.WebSocketResponse, message: Json) -> None:
        await socket.send_str(orjson.dumps(message).decode())

    async def deliver(self, kind: str, payload: Json, retry: int, reason: str) -> Any:
        """Send one envelope on the next connection in turn and give the payload of its acknowledgement.

        Raises ConnectionError if nobody is connected. Waits for ever; the caller sets the time limit.
        """
        if not self.open:
            raise ConnectionError("No Socket Mode connection is open.")
        self._turn += 1
        socket = self.open[self._turn % len(self.open)]
        ident = str(uuid.uuid4())
        envelope: Json = {"envelope_id": ident, "type": kind, "payload": payload}
        if kind == "events_api":
            envelope |= {"accepts_response_payload": False, "retry_attempt": retry, "retry_reason": reason}
        else:
            envelope |= {"accepts_response_payload": True}
        waiting: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[ident] = waiting
        try:
            if not self.muted:
                await self._say(socket, envelope)
            return await waiting
        finally:
            del self._waiting[ident]

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Tell every connection that it will close: warning says so, refresh_requested closes it as well."""
        for socket in list(self.open):
            debug = {"host": "practice"}
            await self._say(socket, {"type": "disconnect", "reason": reason, "debug_info": debug})
            if reason != "warning":
                await socket.close()

    async def stop(self) -> None:
        """Close every connection without a word, as when the way to Slack breaks."""
        for socket in list(self.open):
            await socket.close()
