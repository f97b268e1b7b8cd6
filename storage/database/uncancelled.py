"""Work that goes on to its end, whoever stops waiting for it.

A task that is cancelled between two statements of a transaction leaves the connection, and on SQLite the lock, to
whenever it is collected: others then find the file locked. So a turn is never broken off; its caller may leave.
"""

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar

T = TypeVar("T")


class Uncancelled:
    """The turns of one database that are under way. No more are left here than callers came and left in one turn."""

    def __init__(self) -> None:
        self._under_way: set[asyncio.Future[Any]] = set()

    async def to_its_end(self, work: Awaitable[T]) -> T:
        """Return the outcome of the work. When the caller is cancelled it goes on, and what it raises then is not
        heard. What a thread does already needs no task of its own.
        """
        going_on = asyncio.ensure_future(work)
        self._under_way.add(going_on)
        going_on.add_done_callback(self._ended)
        return await asyncio.shield(going_on)

    async def all_ended(self) -> None:
        """Wait until nothing is under way: before the connections are closed."""
        while self._under_way:
            await asyncio.wait(set(self._under_way))

    def _ended(self, work: asyncio.Future[Any]) -> None:
        self._under_way.discard(work)
        if not work.cancelled():
            work.exception()
