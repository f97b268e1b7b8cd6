"""What goes wrong at a practice network, when a test says so: before it did its work, or after."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import web

MOVED = "moved"
"""The server sends whoever asks on to another address."""
BEFORE = ("cut before", "409", "425", "429", "500", "503", "html")
"""Nothing was done, and the connection breaks off, or the answer is not the one that was hoped for."""
AFTER = ("cut after", "slow", "409 after", "429 after", "500 after", "503 after", "html after")
"""It was done, and nobody is told so, or late."""
SILENT = "silent"
"""It was done, and no answer comes as long as anybody waits for one."""
DOUBLED = "doubled"
"""Something on the way sends the request a second time, and the second answer is given."""

REFUSED = "422"
"""The network says no, for good."""
NOT_ITS_OWN = "400"
"""Nothing was done, and something before the network says no, in words that are none of the network's."""
REFUSED_AFTER = "422 after"
"""It was done, and something before the network says no in its place."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(slots=True)
class NetworkFaults:
    """Faults for the next requests that write, in order, and for those that read.

    `slow_s` is how slow one is in seconds, and `silent_s` how long one holds out that gives no answer.
    """

    writing: deque[str] = field(default_factory=deque)
    reading: deque[str] = field(default_factory=deque)
    slow_s: float = 1.0
    silent_s: float = 60.0

    async def around(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Answer a request, or do what a fault does."""
        waiting = self.reading if request.method == "GET" else self.writing
        fault = waiting.popleft() if waiting else ""
        if fault in {*BEFORE, REFUSED, NOT_ITS_OWN, MOVED}:
            return _answer(request, fault)
        done = await handler(request)
        if fault == DOUBLED:
            return await handler(request)
        if fault in {"slow", SILENT}:
            await asyncio.sleep(self.slow_s if fault == "slow" else self.silent_s)
        elif fault:
            return _answer(request, fault.removesuffix(" after"))
        return done


def _answer(request: web.Request, fault: str) -> web.StreamResponse:
    if fault in {"cut", "cut before"}:
        if request.transport is not None:
            request.transport.abort()
        return web.Response()
    if fault == "429":
        return web.json_response({"error": "Too many requests"}, status=429, headers={"Retry-After": "1"})
    if fault == MOVED:
        return web.Response(status=301, headers={"Location": f"https://www.thornbury.example{request.path}"})
    if fault == REFUSED:
        return web.json_response({"error": "Validation failed"}, status=422)
    if fault == NOT_ITS_OWN:
        return web.json_response({"message": "Bad request"}, status=400)
    if fault in {"409", "425", "500", "503"}:
        return web.json_response({"error": "Internal error"}, status=int(fault))
    return web.Response(text="<!DOCTYPE html><title>Oh dear</title>", content_type="text/html")
