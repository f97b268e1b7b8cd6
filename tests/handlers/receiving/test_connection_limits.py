"""Whoever holds connections and says nothing, or too slowly, takes nothing from anybody else."""

import asyncio
import resource
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import aiohttp
import pytest
from aiohttp import web

from handlers.receiving import connections
from handlers.receiving.connections import make_runner

Opened = tuple[asyncio.StreamReader, asyncio.StreamWriter]
OpenOne = Callable[[bytes], Awaitable[Opened]]
ASKED = b"GET /well HTTP/1.1\r\nHost: council\r\n\r\n"


class Place:
    """A small web server behind the limits, and connections to it."""

    def __init__(self, port: int, stack: AsyncExitStack) -> None:
        self.port = port
        self._stack = stack

    async def open(self, sent: bytes = b"") -> Opened:
        """A connection on which this was sent."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        self._stack.callback(writer.close)
        writer.write(sent)
        return reader, writer

    async def is_well(self) -> bool:
        """Whether somebody who asks in the usual way is answered."""
        async with aiohttp.ClientSession() as http, http.get(f"http://127.0.0.1:{self.port}/well") as answer:
            return answer.status == 200


@pytest.fixture
async def place(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Place]:
    monkeypatch.setattr(connections, "MOST_CONNECTIONS", 20)
    monkeypatch.setattr(connections, "LOOK_EVERY_S", 0.02)

    async def well(_request: web.Request) -> web.Response:
        return web.Response(text="well")

    async def taking(request: web.Request) -> web.Response:
        await request.post()
        return web.Response(text="taken")

    app = web.Application()
    app.add_routes([web.get("/well", well), web.post("/taking", taking)])
    runner = make_runner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with AsyncExitStack() as stack:
        yield Place(runner.addresses[0][1], stack)
    await runner.cleanup()


async def is_over(opened: Opened) -> bool:
    """Whether the other side has hung up."""
    try:
        async with asyncio.timeout(2):
            while await opened[0].read(1024):
                pass
    except ConnectionResetError:
        return True
    return True


async def test_many_connections_that_say_nothing_keep_nobody_out(place: Place) -> None:
    silent = [await place.open() for _ in range(60)]
    assert await place.is_well()
    # The oldest have made way; there are never more than the limit.
    assert all([await is_over(one) for one in silent[:40]])


async def test_many_that_were_answered_once_and_are_kept_open_keep_nobody_out(place: Place) -> None:
    kept = [await place.open(ASKED) for _ in range(30)]
    for reader, _ in kept[-10:]:
        assert (await reader.readline()).startswith(b"HTTP/1.1 200")
    assert await place.is_well()


async def test_one_that_sends_a_byte_now_and_then_is_let_go(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "HEADER_S", 0.2)
    for already in (b"", ASKED):
        slow = await place.open(already)
        if already:
            assert (await slow[0].readuntil(b"well")).startswith(b"HTTP/1.1 200")

        async def trickle(writer: asyncio.StreamWriter = slow[1]) -> None:
            for byte in b"POST /taking HTTP/1.1\r\nX: " + b"x" * 200:
                writer.write(bytes([byte]))
                await asyncio.sleep(0.02)

        trickling = asyncio.create_task(trickle())
        assert await is_over(slow)
        trickling.cancel()
        await asyncio.gather(trickling, return_exceptions=True)


async def test_one_whose_body_never_ends_is_let_go(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "REQUEST_S", 0.2)
    head = b"POST /taking HTTP/1.1\r\nHost: council\r\nContent-Length: 1000\r\nContent-Type: text/plain\r\n\r\nx"
    assert await is_over(await place.open(head))


async def test_one_that_is_kept_open_for_the_next_request_is_not_hurried(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "HEADER_S", 0.1)
    reader, writer = await place.open(ASKED)
    for _ in range(3):
        assert (await reader.readuntil(b"well")).startswith(b"HTTP/1.1 200")
        await asyncio.sleep(0.3)
        writer.write(ASKED)
    assert (await reader.readuntil(b"well")).startswith(b"HTTP/1.1 200")


async def test_one_that_asks_for_nothing_more_is_let_go_after_a_while(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "IDLE_S", 0.1)
    assert await is_over(await place.open(ASKED))


def test_there_are_always_handles_left_for_the_database() -> None:
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    assert 0 < connections.most_connections() <= soft // 2
