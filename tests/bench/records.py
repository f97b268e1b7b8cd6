"""Measurements on the records alone: checking the journal, drawing up a list, checking words."""

import hashlib
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from sqlalchemy import Connection, Engine, event, text

from chatops.clock import SystemClock
from chatops.policy.content import tidy, words_can_be_posted
from chatops.ports import Desk
from handlers.views.drafts import list_drafts
from storage.engine import Database
from tests.bench.bench import Bench
from tests.bench.drafts import WORDS, Prepared, add_history, prepare
from tests.bench.proof import WorkSkipped
from tests.council import caller

TIMES = 9
"""How often each thing is done; medians are given."""


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
    if find_spec("storage.audit") is None:
        return None
    from storage.audit import verify

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
    """The list with a short history, with a long one, and with as many drafts waiting."""
    few, many = bench.plan.history
    at = await bench.databases("SQLite")
    prepared = await prepare(await at.empty(), WAITING)
    await add_history(prepared, closed=few - WAITING)
    found = [await _listed(prepared, few, WAITING)]
    await add_history(prepared, closed=many - few)
    found.append(await _listed(prepared, many, WAITING))
    prepared = await prepare(await at.empty(), WAITING)
    await add_history(prepared, waiting=many - WAITING)
    found.append(await _listed(prepared, many, many))
    return found


WAITING = 60


async def _listed(prepared: Prepared, drafts: int, waiting: int) -> Listed:
    database = Database(prepared.url)
    desk = Desk(prepared.council, database.records(prepared.council), SystemClock())
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    try:
        event.listen(Engine, "before_cursor_execute", note)
        first = await desk.look(list_drafts, by=caller("clerk"))
        event.remove(Engine, "before_cursor_execute", note)
        if len(first.to_decide) != 10:
            raise WorkSkipped("The Clerk's list does not have the ten drafts it should have.")
        took = []
        for _ in range(TIMES):
            started = time.perf_counter()
            await desk.look(list_drafts, by=caller("clerk"))
            took.append(time.perf_counter() - started)
    finally:
        await database.close()
    return Listed(drafts, waiting, 1000 * statistics.median(took), len(statements))


def content_check_ms() -> float:
    """All checks of words that there are, on 2,000 characters with links in them; a median, in milliseconds."""
    words = (f"{WORDS} https://www.example.org/market " * 10)[:2000]
    return 1000 * statistics.median(_seconds(lambda: words_can_be_posted(tidy(words))) for _ in range(200))


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
