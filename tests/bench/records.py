"""Measurements on the records alone: checking the journal, drawing up a list."""

import hashlib
import statistics
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from sqlalchemy import Connection, Engine, event, text

from chatops.clock import SystemClock
from chatops.desk import Desk
from handlers.views.drafts.draft import MOST_LISTED
from handlers.views.drafts.lists import list_drafts
from storage.engine import Database
from tests.bench.bench import Bench
from tests.bench.drafts import Prepared, add_history, prepare
from tests.bench.proof import WorkSkipped
from tests.support.council import caller

TIMES = 9
"""How often each thing is done; medians are given."""
WAITING = 60
"""Drafts that wait for the Clerk however long the history is: more than a list shows."""


@dataclass(frozen=True, slots=True)
class Journal:
    """Entries a second: hashing their bytes alone, and the whole check (None while there is none)."""

    entries: int
    hashing: float
    verifying: float | None


async def journal(bench: Bench) -> Journal:
    """Check a whole journal, and hash its bytes. Raises WorkSkipped when the check finds fault with it."""
    url = await (await bench.databases("SQLite")).empty()
    prepared = await prepare(url, bench.plan.journal, approved=True)
    database = Database(url)
    try:
        written = await database.look(_entries)
        alone, checked = [], []
        for _ in range(TIMES):
            alone.append(_seconds(lambda: [hashlib.sha256(entry).hexdigest() for entry in written]))
            checked.append(await database.look(lambda connection: _checking(connection, prepared, len(written))))
    finally:
        await database.close()
    took = [seconds for seconds in checked if seconds is not None]
    verifying = len(written) / statistics.median(took) if took else None
    return Journal(len(written), len(written) / statistics.median(alone), verifying)


def _entries(connection: Connection) -> list[bytes]:
    return [entry.encode() for entry in connection.scalars(text("SELECT entry FROM journal ORDER BY sequence"))]


def _checking(connection: Connection, prepared: Prepared, entries: int) -> float | None:
    """How many seconds the whole check takes; None while there is no such check."""
    if find_spec("storage.audit.verify") is None:
        return None
    from storage.audit.verify import verify

    reports: list[Any] = []
    seconds = _seconds(lambda: reports.append(verify(connection, prepared.council)))
    if not reports[0].whole or reports[0].entries != entries:
        raise WorkSkipped(f"The check of the journal found fault: {reports[0].findings[:3]}")
    return seconds


@dataclass(frozen=True, slots=True)
class Listed:
    """How long the Clerk's list took with so many drafts in the record, and in how many statements."""

    drafts: int
    waiting: int
    list_ms: float
    statements: int


async def history(bench: Bench) -> list[Listed]:
    """The list with a short history, with a long one, and with as many drafts waiting; measured turn by turn."""
    few, many = bench.plan.history
    at = await bench.databases("SQLite")
    cases = ((few, WAITING), (many, WAITING), (many, many))
    async with AsyncExitStack() as stack:
        desks = []
        for drafts, waiting in cases:
            prepared = await prepare(await at.empty(), WAITING)
            await add_history(prepared, closed=drafts - waiting, waiting=waiting - WAITING)
            database = Database(prepared.url)
            stack.push_async_callback(database.close)
            desks.append(Desk(prepared.council, database.records(prepared.council), SystemClock()))
        statements = [await _statements(desk) for desk in desks]
        took: list[list[float]] = [[] for _ in cases]
        for _ in range(TIMES):
            for desk, times in zip(desks, took, strict=True):
                started = time.perf_counter()
                await desk.look(list_drafts, by=caller("clerk"))
                times.append(time.perf_counter() - started)
    found = zip(cases, took, statements, strict=True)
    return [Listed(*case, 1000 * statistics.median(times), asked) for case, times, asked in found]


async def _statements(desk: Desk) -> int:
    """How many statements one list takes. Raises WorkSkipped when the list is not the one it should be."""
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        listed = await desk.look(list_drafts, by=caller("clerk"))
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    if len(listed.to_decide) != MOST_LISTED:
        raise WorkSkipped(f"The Clerk's list does not have the {MOST_LISTED} drafts it should have.")
    return len(statements)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
