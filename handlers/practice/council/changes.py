"""Tells whoever waits that something in the workspace has changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

PATIENCE_S: Final = 20.0
"""Seconds that whoever waits for something waits for it at most, on a busy computer too."""


class Changes:
    """Counts changes and wakes every waiter at each, so that nobody has to sleep and look again.

    Everything runs on one event loop and predicates are synchronous, so a fresh Event for each change is
    enough: no change can fall between the look and the wait.
    """

    def __init__(self) -> None:
        self.count = 0
        self._next = asyncio.Event()

    def happened(self) -> None:
        """Note a change and wake every waiter."""
        self.count += 1
        event, self._next = self._next, asyncio.Event()
        event.set()

    async def until(self, predicate: Callable[[], object], timeout: float | None = PATIENCE_S) -> None:  # noqa: ASYNC109
        """Wait until the predicate holds, looking after each change.

        Raises TimeoutError after the seconds given, if any.
        """
        async with asyncio.timeout(timeout):
            while not predicate():
                await self._next.wait()
