"""Work that goes on to its end, whoever stops waiting for it.

A task that is cancelled between two statements of a transaction leaves the connection, and on SQLite the lock, to
whenever it is collected: others then find the file locked. So a turn is never broken off; its caller may leave.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

_UNDER_WAY: set[asyncio.Task[Any]] = set()
"""The event loop alone would forget them. No more can be here than callers came and left in one turn's time."""


async def to_its_end(work: Coroutine[Any, Any, T]) -> T:
    """The outcome of the work. When the caller is cancelled it goes on, and what it raises then is not heard."""
    task = asyncio.create_task(work)
    _UNDER_WAY.add(task)
    task.add_done_callback(_ended)
    return await asyncio.shield(task)


def _ended(task: asyncio.Task[Any]) -> None:
    _UNDER_WAY.discard(task)
    if not task.cancelled():
        task.exception()
