"""What goes back for one request, and that something goes back in time whatever happens."""

import asyncio
import secrets
import time
from collections.abc import Awaitable
from dataclasses import dataclass
from pathlib import PurePath
from types import TracebackType
from typing import Final

from aiohttp import web

from handlers.receiving.bounded_log import BoundedLog

_ROUGH_WEIGHT: Final = 512  # bytes that an answer takes besides its body


@dataclass(frozen=True)
class Answer:
    """What goes back: a status, headers in lower case, the bytes of the body."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def weight(self) -> int:
        """About how many bytes of memory the answer takes."""
        return _ROUGH_WEIGHT + len(self.body)

    @property
    def is_json(self) -> bool:
        """Whether the body is declared as JSON."""
        return any(n == "content-type" and v.startswith("application/json") for n, v in self.headers)

    def for_http(self) -> web.Response:
        """Return a fresh aiohttp response; one cannot be sent twice."""
        return web.Response(status=self.status, body=self.body or None, headers=dict(self.headers))


async def within(seconds: float, work: Awaitable[Answer], failures: BoundedLog) -> Answer:
    """Return the answer of `work`; 500 when it raised, 503 when it took longer than `seconds`, both empty.

    An answer of 503 means "not known to be saved": the work is cancelled, though a transaction that it began comes to
    its end, and a platform sends an event again, which is recognised if it was saved. What went wrong is logged with a
    short reference, the name of the error and the line that raised it: an error's own words may hold a person's.
    `CancelledError` passes on.
    """
    started = time.monotonic()
    try:
        async with asyncio.timeout(seconds) as limit:
            return await work
    except Exception as error:
        if limit.expired():
            failures.say("late", after=round(time.monotonic() - started, 1))
            return Answer(503)
        where = _innermost(error.__traceback__)
        reference = secrets.token_hex(3).upper()
        failures.say("failed", reference=reference, error=type(error).__name__, where=where)
        return Answer(500)


def _innermost(trace: TracebackType | None) -> str:
    where = "nowhere"
    while trace is not None:
        where = f"{PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return where
