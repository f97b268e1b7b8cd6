"""Work that goes on to its end, whoever stops waiting for it.

A task that is cancelled between two statements of a transaction leaves the connection, and on SQLite the lock, to
whenever it is collected: others then find the file locked. So a turn is never broken off; its caller may leave.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class Uncancelled:
    """The turns of one database that are under way. No more are left here than callers came and left in one turn."""

    def __init__(self) -> None:
        self._under_way: set[asyncio.Task[Any]] = set()

    async def to_its_end(self, work: Coroutine[Any, Any, T]) -> T:
        """Return the outcome of the work. When the caller is cancelled it goes on, and what it raises then is not
        heard.
        """
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    async def all_ended(self) -> None:
        """Wait until nothing is under way: before the connections are closed."""
        while self._under_way:
            await asyncio.wait(set(self._under_way))

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._under_way.discard(task)
        if not task.cancelled():
            task.exception()
