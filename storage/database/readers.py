"""A few threads that read an SQLite file: each look crosses to one of them and back once, and sees one moment."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TypeVar

from sqlalchemy import Connection, Engine

T = TypeVar("T")


class Readers:
    """The threads, as many as the engine has connections. Whoever comes next waits for one of them."""

    def __init__(self, engine: Engine, number: int) -> None:
        self._engine = engine
        self._number = number
        self._threads: ThreadPoolExecutor | None = None

    def run(self, work: Callable[[Connection], T]) -> asyncio.Future[T]:
        """Return what the work is to give, or what it raised."""
        if self._threads is None:
            self._threads = ThreadPoolExecutor(self._number, thread_name_prefix="reader")
        return asyncio.get_running_loop().run_in_executor(self._threads, copy_context().run, self._run, work)

    async def close(self) -> None:
        """End the threads after what is under way, and close their connections. Nothing can be read after that."""
        if self._threads is not None:
            await asyncio.to_thread(self._threads.shutdown)
        self._engine.dispose()

    def _run(self, work: Callable[[Connection], T]) -> T:
        with self._engine.begin() as connection:
            return work(connection)
