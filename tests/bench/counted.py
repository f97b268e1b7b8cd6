"""What is in one click on Approve: counted, not timed, so that it is the same however busy the computer is.

The bot runs in this process, and the clicks come from another. What both have to do with the counting itself (the
process that is waited for) is a hundredth of it.
"""

import asyncio
import os
from asyncio import selector_events
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Engine, event
from sqlalchemy.engine import make_url

from chatops.bootstrap import running
from storage.database.readers import Readers
from storage.database.writer import Writer
from tests.bench.bench import WARM, Bench, Outcome
from tests.bench.databases import ENGINES, POSTGRES
from tests.bench.people import SECRET
from tests.bench.processes import load
from tests.bench.product import settings
from tests.bench.tables import table

CLICKS = 50
STATEMENTS, TRIPS, CALLBACKS, TASKS, BYTES = "statements", "round trips", "callbacks", "tasks", "bytes written"
COUNTED = (STATEMENTS, TRIPS, CALLBACKS, TASKS, BYTES)


@dataclass(frozen=True, slots=True)
class _Here:
    """This process, as the load generator's helper asks about a server."""

    port: int

    def spent_s(self) -> float:
        return 0.0


async def inside(bench: Bench) -> Outcome:
    """What an approval's click is made of, counted."""
    shown = table(f"What is in one click on Approve, over {CLICKS} of them", ("kept on",), *COUNTED)
    for engine in ENGINES:
        found = await counted(bench, engine)
        shown.add_row(engine, *(f"{found[name]:,.0f}" for name in COUNTED))
    shown.caption = (
        "Counted, not timed: the same however busy the computer is. A round trip goes to a thread of the database and "
        "back, or to its server and back; callbacks and tasks are those of the event loop; bytes are of files."
    )
    return Outcome((shown,))


async def counted(bench: Bench, engine: str) -> dict[str, float]:
    """Return how much of each there is in one click, over so many of them, one after the other."""
    prepared, _ = await bench.template(engine)
    databases = await bench.databases(engine)
    url = await databases.copy(prepared.url)
    found: Counter[str] = Counter()
    given = {"slack": bench.slack.address, "database": url, "secret": SECRET}
    with watching(found):
        async with running(settings(given), relaying=False) as service:
            here: Any = _Here(urlsplit(service.address).port or 0)
            file = bench.signed(engine)
            await load(here, file, count=WARM, connections=1, seconds=60)
            before = Counter(found), _written()
            seen = await load(here, file, first=WARM, count=CLICKS, connections=1, seconds=60)
            after = Counter(found), _written()
    await databases.remove(url)
    each = {name: (after[0][name] - before[0][name]) / seen.sent for name in (STATEMENTS, TRIPS, CALLBACKS, TASKS)}
    return each | {BYTES: (after[1] - before[1]) / seen.sent}


@contextmanager
def watching(found: Counter[str]) -> Iterator[None]:
    """Count, until the block is left."""
    port = make_url(POSTGRES).port or 5432 if POSTGRES else 0

    def connected(connection: Any, _record: Any) -> None:
        if hasattr(connection, "set_trace_callback"):
            connection.set_trace_callback(lambda _statement: found.update((STATEMENTS,)))

    def sent(transport: Any) -> None:
        if port and (transport.get_extra_info("peername") or ("", 0))[1] == port:
            found.update((STATEMENTS, TRIPS))

    event.listen(Engine, "connect", connected)
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda of, work, **more: (found.update((TASKS,)), asyncio.Task(work, loop=of, **more))[1])
    try:
        with ExitStack() as stack:
            for owner, name, note in (
                (asyncio.Handle, "_run", lambda _handle: found.update((CALLBACKS,))),
                (Writer, "run", lambda _thread: found.update((TRIPS,))),
                (Readers, "run", lambda _threads: found.update((TRIPS,))),
                (selector_events._SelectorSocketTransport, "write", sent),  # type: ignore[attr-defined]
            ):
                method = getattr(owner, name)
                stack.callback(setattr, owner, name, method)
                setattr(owner, name, _noting(method, note))
            yield
    finally:
        loop.set_task_factory(None)
        event.remove(Engine, "connect", connected)


def _noting(method: Any, note: Any) -> Any:
    def noted(this: Any, *given: Any, **named: Any) -> Any:
        note(this)
        return method(this, *given, **named)

    return noted


def _written() -> int:
    """Return the bytes that this process has handed to the system to write into files; 0 where it does not say."""
    told = Path(f"/proc/{os.getpid()}/io")
    if not told.exists():
        return 0
    return int(dict(line.split(": ") for line in told.read_text().splitlines())["wchar"])
