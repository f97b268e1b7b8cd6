"""Processes of their own, to be killed or to run beside a test: forked from one that has imported the program already.

Importing it anew was most of what such a start took. What runs there is a function of a module, which is given its end
of a pipe and its arguments.
"""

import asyncio
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(["chatops.cli.operations.rehearsal", "tests.support.council", "tests.support.patience"])


class Forked:
    """A process that does one thing. What it sends is `heard`; it ends by itself or is killed."""

    def __init__(self, work: Callable[..., None], *given: Any) -> None:
        self._pipe, theirs = _forks.Pipe()
        self._process = _forks.Process(target=work, args=(theirs, *given), daemon=True)
        self._process.start()
        theirs.close()
        assert self._process.pid is not None
        self.pid = self._process.pid

    @property
    def gone(self) -> bool:
        """Whether it has ended."""
        return not self._process.is_alive()

    def tell(self, what: object) -> None:
        """Send it something."""
        self._pipe.send(what)

    async def heard(self) -> Any:
        """Return the next that it sends. Raises EOFError: it has ended."""
        await _readable(self._pipe.fileno())
        return self._pipe.recv()

    async def kill(self) -> None:
        """Kill it with SIGKILL, as when the power goes, and wait until it is gone."""
        self._process.kill()
        await self.ended()

    async def ended(self) -> None:
        """Wait until it has ended."""
        await _readable(self._process.sentinel)
        self._pipe.close()


Pipe = Connection
"""What the function that runs there is given first."""


async def _readable(descriptor: int) -> None:
    loop, happened = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(descriptor, happened.set)
    try:
        await happened.wait()
    finally:
        loop.remove_reader(descriptor)
