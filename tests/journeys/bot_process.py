"""The bot as a process of its own, to be killed.

Each is forked from one process that has imported all of it already: importing it anew was most of what a start took.
"""

import asyncio
import multiprocessing
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess

from chatops import logs
from chatops.bootstrap import running
from chatops.cli.operations.rehearsal import cast_has_read, practice_settings
from chatops.lifetime import until_stopped
from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from tests.support.patience import patient

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload([__name__])


class Bot:
    """A process that serves a practice council until it is killed."""

    def __init__(self, process: ForkServerProcess) -> None:
        self._process = process
        assert process.pid is not None
        self.pid = process.pid

    @property
    def gone(self) -> bool:
        """Whether it has ended."""
        return not self._process.is_alive()

    async def kill(self) -> None:
        """Kill it with SIGKILL, as when the power goes, and wait until it is gone."""
        self._process.kill()
        await self.ended()

    async def ended(self) -> None:
        """Wait until it has ended."""
        await _readable(self._process.sentinel)


async def started(address: str, database_url: str) -> tuple[Bot, str]:
    """Start the bot of the practice council at this address. Returns it, and its own address, once it can be asked.

    Raises EOFError: it ended before.
    """
    told, tells = _forks.Pipe(duplex=False)
    process = _forks.Process(target=_serve, args=(address, database_url, tells), daemon=True)
    with told:
        process.start()
        tells.close()
        await _readable(told.fileno())
        return Bot(process), str(told.recv())


async def _readable(descriptor: int) -> None:
    loop, happened = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(descriptor, happened.set)
    try:
        await happened.wait()
    finally:
        loop.remove_reader(descriptor)


def _serve(address: str, database_url: str, tells: Connection) -> None:
    with patient():
        asyncio.run(_served(address, database_url, tells))


async def _served(address: str, database_url: str, tells: Connection) -> None:
    logs.configure("ERROR", "plain")
    elsewhere = PracticeServer(thornbury())
    elsewhere.council.address = address
    async with running(practice_settings(elsewhere, database_url)) as service:
        await cast_has_read(service.desk, elsewhere)
        tells.send(service.address)
        await until_stopped(service)
