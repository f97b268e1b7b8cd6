"""The bot of one council while it runs, and how it ends."""

import asyncio
import gc
import signal
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any, Protocol

import structlog
from aiohttp import web

from chatops.desk import Desk
from chatops.relay.relay import Relay
from chatops.settings.wrong import CannotGoOn, CannotStart
from handlers.receiving.connections import make_runner

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Service:
    """The bot of one council, running. `work` ends only by failing."""

    desk: Desk
    relay: Relay
    address: str
    work: asyncio.Task[None]


def keep_what_is_loaded() -> None:
    """Have the collector of garbage pass over all that is there by now: it stays until the program ends.

    Two hundred thousand objects took a tenth of a second to look through, in the middle of somebody's answer.
    """
    gc.freeze()


def told_to_stop() -> asyncio.Event:
    """Return what is set once the program is told to stop: by SIGTERM or Ctrl+C."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop


class Working(Protocol):
    """A bot that is running. `work` ends only by failing."""

    @property
    def work(self) -> "asyncio.Task[None]":
        """What it does."""


async def until_stopped(service: Working) -> None:
    """Wait for SIGTERM or Ctrl+C. Raises what a part of the service failed of."""
    keep_what_is_loaded()
    stopping = asyncio.create_task(told_to_stop().wait())
    await asyncio.wait({stopping, service.work}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if service.work.done():
        service.work.result()


class Address(Protocol):
    """Where a bot answers."""

    @property
    def host(self) -> str:
        """The name or number of the computer's own address."""

    @property
    def port(self) -> int:
        """The port of that address."""


async def listen(stack: AsyncExitStack, app: web.Application, settings: Address) -> str:
    """Answer on the host and port of the settings until the stack is left; return the address. Raises CannotStart."""
    runner = make_runner(app)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as error:
        raise CannotStart(f"HOST and PORT cannot be listened on: {error.strerror}.") from error
    host, port = runner.addresses[0][:2]
    return f"http://{host}:{port}"


async def run_all(work: list[Callable[[], Coroutine[Any, Any, None]]]) -> None:
    """Do all of it at once until one part fails. Raises what it failed of."""
    try:
        async with asyncio.TaskGroup() as group:
            for part in work:
                group.create_task(part())
    except BaseExceptionGroup as faults:
        for fault in faults.exceptions:
            if isinstance(fault, CannotGoOn):
                raise fault from None
        raise


async def rested(relay: Relay) -> None:
    """Stop the relay, which lets go of the letters that it holds."""
    try:
        await relay.stop()
    except Exception:
        log.warning("letters_not_let_go")  # the database is away; their lease ends by itself


async def stopped(task: asyncio.Task[None]) -> None:
    """Cancel the work and wait for its end."""
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
