"""One WebSocket connection to Slack: how it is opened, read, kept awake and closed.

Source: https://docs.slack.dev/apis/events-api/using-socket-mode
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Final

import aiohttp
from aiohttp import ClientWebSocketResponse, WSMsgType

from handlers.receiving.json_objects import Malformed, read_json
from handlers.slack.transport.watchdog import SocketLost

# Of one message. aiohttp ends the connection beyond it, and Slack would send the same message again, so it
# lies far above what is let in.
MAX_MESSAGE: Final = 4 * 1024 * 1024

Take = Callable[["Connection", dict[str, Any], int], Awaitable[None]]


class NoConnection(Exception):
    """This attempt to connect failed; `retry_after` in seconds when Slack named a time."""

    def __init__(self, why: str, retry_after: float = 0.0) -> None:
        super().__init__(why)
        self.retry_after = retry_after


async def open_connection(http: aiohttp.ClientSession, *, base_url: str, app_token: str, app_id: str) -> "Connection":
    """Asks for an address, connects and waits for the hello.

    Raises `NoConnection`, or an error of aiohttp; `SocketLost` when the app-level token is another app's, since
    waiting does not help.
    """
    address = f"{base_url.rstrip('/')}/apps.connections.open"
    async with http.post(address, headers={"Authorization": f"Bearer {app_token}"}) as response:
        if response.status != 200:
            raise NoConnection(f"http_{response.status}", _seconds(response.headers.get("Retry-After")))
        found = await _json(response)
    url = found.get("url")
    secure = "wss://" if base_url.startswith("https://") else ("ws://", "wss://")
    if found.get("ok") is not True or not (isinstance(url, str) and url.startswith(secure)):
        raise NoConnection("refused")
    socket = await http.ws_connect(url, autoping=False, max_msg_size=MAX_MESSAGE)
    line = Connection(socket)
    try:
        await _hello(socket, app_id)
    except BaseException:
        await line.close()
        raise
    return line


async def _json(response: aiohttp.ClientResponse) -> dict[str, Any]:
    try:
        return read_json(await response.read())
    except Malformed:
        raise NoConnection("not_json") from None


def _seconds(text: str | None) -> float:
    return float(text) if text is not None and text.isascii() and text.isdigit() else 0.0


async def _hello(socket: ClientWebSocketResponse, app_id: str) -> None:
    while True:
        message = await socket.receive()
        if message.type in {WSMsgType.PING, WSMsgType.PONG}:
            continue
        if message.type is not WSMsgType.TEXT:
            raise NoConnection("no_hello")
        try:
            hello = read_json(message.data.encode())
        except (Malformed, UnicodeEncodeError):
            raise NoConnection("no_hello") from None
        if hello.get("type") != "hello":
            raise NoConnection("no_hello")
        info = hello.get("connection_info")
        if isinstance(info, dict) and info.get("app_id", app_id) != app_id:
            raise SocketLost("The app-level token belongs to another app than the one in the settings.")
        return


class Connection:
    """An open connection. `over` is done when another is needed: True when Slack announced the end and still
    delivers here for a moment, False when it is gone."""

    def __init__(self, socket: ClientWebSocketResponse) -> None:
        self._socket = socket
        self.over: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    async def listen(self, take: Take, alive: Callable[[], None], refuse: Callable[[], None]) -> None:
        """Reads until the connection ends, and hangs up when cancelled.

        `take` gets each envelope and its size in bytes, and reading waits for it; `alive` is called for each
        ping and pong, `refuse` for what is no JSON object.
        """
        try:
            async for kind, data in self._messages():
                if kind is WSMsgType.TEXT:
                    await self._read(data, take, refuse)
                    continue
                alive()
                if kind is WSMsgType.PING:
                    await self._socket.pong(data)
        except (OSError, aiohttp.ClientError):
            pass  # gone while answering a ping; `over` says so
        finally:
            if not self.over.done():
                self.over.set_result(False)
            await self.close()

    async def _messages(self) -> AsyncIterator[tuple[WSMsgType, Any]]:
        wanted = {WSMsgType.TEXT, WSMsgType.PING, WSMsgType.PONG}
        while True:
            message = await self._socket.receive()
            if message.type in wanted:
                yield message.type, message.data
            elif message.type is not WSMsgType.BINARY:
                return

    async def _read(self, text: str, take: Take, refuse: Callable[[], None]) -> None:
        try:
            raw = text.encode()
            envelope = read_json(raw)
        except (Malformed, UnicodeEncodeError):
            refuse()
            return
        if envelope.get("type") == "disconnect":
            if not self.over.done():
                self.over.set_result(True)
        elif envelope.get("type") != "hello":
            await take(self, envelope, len(raw))

    async def ping(self, seconds: float) -> None:
        """Sends a ping, within this time. A failure shows as silence, which the watchdog hears."""
        try:
            async with asyncio.timeout(seconds):
                await self._socket.ping()
        except (TimeoutError, OSError, aiohttp.ClientError):
            return

    async def acknowledge(self, envelope_id: str, payload: dict[str, Any] | None) -> bool:
        """Tells Slack that the envelope was dealt with; False when the connection is gone."""
        message: dict[str, Any] = {"envelope_id": envelope_id}
        if payload is not None:
            message["payload"] = payload
        try:
            await self._socket.send_str(json.dumps(message))
        except (OSError, aiohttp.ClientError):
            return False
        return True

    async def close(self) -> None:
        """Hangs up, waiting a moment at most for Slack to agree."""
        try:
            async with asyncio.timeout(1.0):
                await self._socket.close()
        except (TimeoutError, OSError, aiohttp.ClientError):
            return
