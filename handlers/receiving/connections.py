"""How many connections the web server keeps, and for how long: whoever holds one and says nothing is let go.

aiohttp has a limit for none of it but the idle time: a thousand connections that send a byte a minute would take every
handle of the process, the database's among them. Each connection is watched from outside, as asyncio hands it over.
"""

import asyncio
import resource
from typing import Any, Protocol, cast

from aiohttp import web
from aiohttp.web_protocol import RequestHandler

MOST_CONNECTIONS = 4096
"""More than a council ever has: a thousand who click at the same moment, each by a connection of its own."""
HEADER_S = 10.0
"""How long a request may take to say what it wants, and a new connection to say anything."""
IDLE_S = 75.0
"""How long a connection may be kept open between two requests: a web server in front lets go after 60 s itself."""
REQUEST_S = 60.0
"""How long one request may take, with its body and its answer."""
LOOK_EVERY_S = 1.0


def most_connections() -> int:
    """Return the limit: half of the handles that this process may have, since the database and the log need some
    too.
    """
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return min(MOST_CONNECTIONS, max(soft // 2, 1))


class _Server(Protocol):
    """What aiohttp gives: it makes a protocol for each connection."""

    def __call__(self) -> RequestHandler: ...


class WatchedServer:
    """aiohttp's server with limits. Whatever else is asked of it is passed on."""

    def __init__(self, server: _Server, most: int) -> None:
        self._server = server
        self._most = most
        self._open: dict[Watched, None] = {}  # in the order they came
        self._looking: asyncio.TimerHandle | None = None

    def __call__(self) -> "Watched":
        """Return a protocol for the next connection."""
        return Watched(self._server(), self)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._server, name)

    def let_in(self, new: "Watched") -> bool:
        """Return whether there is room, or can be made: by letting go the oldest one that is at no request."""
        if len(self._open) >= self._most:
            idle = next((one for one in self._open if not one.is_busy), None)
            if idle is None:
                return False
            self.gone(idle)
            idle.hang_up()
        self._open[new] = None
        if self._looking is None:
            self._looking = asyncio.get_running_loop().call_later(LOOK_EVERY_S, self._look)
        return True

    def gone(self, one: "Watched") -> None:
        """A connection is over."""
        self._open.pop(one, None)

    def _look(self) -> None:
        loop = asyncio.get_running_loop()
        for one in list(self._open):
            if one.has_taken_too_long(loop.time()):
                self.gone(one)
                one.hang_up()
        self._looking = loop.call_later(LOOK_EVERY_S, self._look) if self._open else None


class Watched(asyncio.Protocol):
    """One connection, and since when it has been doing what it does."""

    def __init__(self, inner: RequestHandler, server: WatchedServer) -> None:
        self._inner = inner
        self._server = server
        self._transport: asyncio.Transport | None = None
        self._let_in = False
        self._since = asyncio.get_running_loop().time()
        self._asking = True  # from the first byte of a request, or the beginning, until the request is understood
        self._requests = 0

    @property
    def is_busy(self) -> bool:
        """Whether a request is being answered."""
        return self._inner._request_in_progress

    def has_taken_too_long(self, now: float) -> bool:
        """Return whether it has been idle, asking or answered for longer than it may. `now` is the loop's time."""
        if self.is_busy or self._inner._request_count != self._requests:
            if self._inner._request_count != self._requests:
                self._requests, self._since, self._asking = self._inner._request_count, now, False
            return self.is_busy and now - self._since > REQUEST_S
        return now - self._since > (HEADER_S if self._asking else IDLE_S)

    def hang_up(self) -> None:
        """End it at once; what was not sent is lost."""
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take it, or hang up when there is no room."""
        self._transport = cast("asyncio.Transport", transport)
        self._let_in = self._server.let_in(self)
        if self._let_in:
            self._inner.connection_made(transport)
        else:
            self.hang_up()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is over."""
        self._server.gone(self)
        if self._let_in:
            self._inner.connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Something came: the beginning of a request when none is under way."""
        if not self._let_in:
            return
        if not self._asking and not self.is_busy:
            self._asking, self._since = True, asyncio.get_running_loop().time()
        self._inner.data_received(data)

    def eof_received(self) -> bool | None:
        """Return the other side sends no more."""
        if self._let_in:
            self._inner.eof_received()
        return None

    def pause_writing(self) -> None:
        """The other side reads too slowly."""
        self._inner.pause_writing()

    def resume_writing(self) -> None:
        """The other side has caught up."""
        self._inner.resume_writing()


class WatchedRunner(web.AppRunner):
    """Runs an application behind the limits."""

    async def _make_server(self) -> Any:
        return WatchedServer(cast("_Server", await super()._make_server()), most_connections())


def make_runner(app: web.Application) -> web.AppRunner:
    """Return the server for every door: reads nothing after a refusal, and keeps no log of what was asked for.

    How many connections there are, and for how long, is limited above.

    aiohttp would otherwise read on for ten seconds after a refusal, and its access log prints the request
    line and two headers as they came.
    """
    return WatchedRunner(app, access_log=None, lingering_time=0.0, max_headers=64)
