"""A small proxy between the bot and PostgreSQL that breaks the connection off at a chosen message, or stays away.

It reads what the client sends message by message (https://www.postgresql.org/docs/current/protocol-flow.html), so that
a connection can be cut before a message reaches the server, or after the server has done what it says and before
anybody hears of it. It listens on 127.0.0.1 and ends with its block.
"""

import asyncio
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy.engine import make_url

ANSWER_S = 5.0
"""How long, in seconds, the server is given to do what it was sent before the connection is cut."""
_ASKS_FOR_ENCRYPTION = {80877103, 80877104}  # SSLRequest, GSSENCRequest
_ASKS_FOR_AN_ANSWER = {b"Q", b"S"}  # a query by itself, and Sync, which ends what was sent before it
_UNCOUNTED = {b"p", b"X"}  # a password, and the client's farewell
_READY = b"Z\x00\x00\x00\x05"


class Cut(StrEnum):
    """Where a connection is cut, as of one message of the client's."""

    BEFORE = "before the server has it"
    AFTER = "after the server has done it"


@dataclass(eq=False)
class _Link:
    """One connection of the client's, and the one to the server that it goes on over."""

    client: asyncio.StreamWriter
    server: asyncio.StreamWriter
    unheard: bool = False
    done: asyncio.Event = field(default_factory=asyncio.Event)

    def cut(self) -> None:
        for end in (self.client, self.server):
            end.transport.abort()


class PostgresProxy:
    """Counts the messages of all clients together, from when `cut_at` was called."""

    def __init__(self, host: str, port: int) -> None:
        self._upstream = (host, port)
        self._server: asyncio.Server | None = None
        self._links: dict[_Link, asyncio.Task[None]] = {}
        self._left = 0
        self._cut = Cut.BEFORE
        self._of = b""
        self.port = 0
        self.struck = ""
        self.silent = False

    @property
    def links(self) -> int:
        """How many connections go through it now."""
        return len(self._links)

    def cut_at(self, number: int, cut: Cut, of: str = "") -> None:
        """Cut the connection once, at this message from now on, of those that hold these words; 1 is the next."""
        self._left, self._cut, self._of, self.struck = number, cut, of.encode(), ""

    async def come(self) -> None:
        """Listen, at the same port as before."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def go(self) -> None:
        """Break every connection off and take no other, as a server that is stopped."""
        if self._server is not None:
            self._server.close()
        for link in self._links:
            link.cut()
        if self._links:
            await asyncio.wait(self._links.values())

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from_server, to_server = await asyncio.open_connection(*self._upstream)
        link = _Link(writer, to_server)
        task = asyncio.current_task()
        assert task is not None
        self._links[link] = task
        back = asyncio.create_task(self._pass_back(from_server, link))
        try:
            await self._pass_on(reader, link)
        except (asyncio.IncompleteReadError, OSError):
            pass  # one of the two has hung up
        finally:
            link.cut()
            await asyncio.gather(back, return_exceptions=True)
            del self._links[link]

    async def _pass_on(self, reader: asyncio.StreamReader, link: _Link) -> None:
        await self._begin(reader, link)
        while True:
            kind, size = struct.unpack("!ci", await reader.readexactly(5))
            message = kind + struct.pack("!i", size) + await reader.readexactly(size - 4)
            reached = self._reached(kind, message)
            if reached and self._cut is Cut.BEFORE:
                self.struck = _named(message)
                return
            link.unheard = reached
            link.server.write(message)
            await link.server.drain()
            if reached:
                if kind in _ASKS_FOR_AN_ANSWER:
                    async with asyncio.timeout(ANSWER_S):
                        await link.done.wait()
                self.struck = _named(message)
                return

    async def _begin(self, reader: asyncio.StreamReader, link: _Link) -> None:
        """Pass on what a client begins with; what it asks about encryption is answered with no."""
        while True:
            size, code = struct.unpack("!ii", await reader.readexactly(8))
            rest = await reader.readexactly(size - 8)
            if code not in _ASKS_FOR_ENCRYPTION:
                link.server.write(struct.pack("!ii", size, code) + rest)
                return
            link.client.write(b"N")

    async def _pass_back(self, reader: asyncio.StreamReader, link: _Link) -> None:
        with suppress(OSError):
            while said := await reader.read(65536):
                if link.unheard:
                    if said[-6:-1] == _READY:
                        link.done.set()
                elif not self.silent:
                    link.client.write(said)
                    await link.client.drain()
        link.done.set()
        link.client.close()

    def _reached(self, kind: bytes, message: bytes) -> bool:
        if kind in _UNCOUNTED or self._left == 0 or self._of not in message:
            return False
        self._left -= 1
        return self._left == 0


def _named(message: bytes) -> str:
    """What a message is, for whoever reads of a failure: its kind, and the words of a statement."""
    return message[:1].decode() + " " + message[5:65].replace(b"\0", b" ").decode("utf-8", "replace").strip()


@asynccontextmanager
async def proxy_to(url: str) -> AsyncIterator[tuple[PostgresProxy, str]]:
    """A proxy before the server of this address, until the block is left, and the address that goes through it."""
    address = make_url(url)
    proxy = PostgresProxy(address.host or "127.0.0.1", address.port or 5432)
    await proxy.come()
    try:
        through = address.set(host="127.0.0.1", port=proxy.port)
        yield proxy, through.render_as_string(hide_password=False)
    finally:
        await proxy.go()
