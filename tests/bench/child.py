"""What every server of the benchmark has in common: it says where it listens, and ends when its parent is gone."""

import asyncio
import json
import resource
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import Any

Serve = Callable[[dict[str, Any], Callable[[str], None], asyncio.Future[None]], Awaitable[None]]


def run(serve: Serve) -> None:
    """Run a server with what the parent wrote on the first line of standard input, a JSON object.

    `serve` gets that object, a function to call with the address once it can be asked, and a future that is done
    when standard input ends: the parent has closed it, or is gone however it went.
    """
    # Ctrl+C reaches every process at once; only the parent acts on it, and ends the others in order.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 8192), most))
    asyncio.run(_run(serve))


async def _run(serve: Serve) -> None:
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    given = json.loads(await reader.readline())
    over: asyncio.Future[None] = loop.create_future()
    waiting = asyncio.create_task(reader.read())
    waiting.add_done_callback(lambda _: over.set_result(None))
    await serve(given, lambda address: print(address, flush=True), over)  # noqa: T201 — the parent waits for it
