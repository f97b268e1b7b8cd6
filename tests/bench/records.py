"""Measurements on the records alone: checking the journal."""

import hashlib
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from sqlalchemy import Connection, text

from storage.engine import Database
from storage.journal.following import follow
from tests.bench.bench import Bench
from tests.bench.drafts import Prepared, prepare
from tests.bench.proof import WorkSkipped

TIMES = 9
"""How often each thing is done; medians are given."""


@dataclass(frozen=True, slots=True)
class Journal:
    """Entries a second: hashing their bytes alone, following the chain, the whole check (None while there is none)."""

    entries: int
    hashing: float
    following: float
    verifying: float | None


async def journal(bench: Bench) -> Journal:
    """Check a whole journal, and hash its bytes. Raises WorkSkipped when the check finds fault with it."""
    url = await (await bench.databases("SQLite")).empty()
    prepared = await prepare(url, bench.plan.journal, approved=True)
    database = Database(url)
    try:
        written = await database.look(_entries)
        alone, followed, checked = [], [], []
        for _ in range(TIMES):
            alone.append(_seconds(lambda: [hashlib.sha256(entry).hexdigest() for entry in written]))
            followed.append(await database.look(lambda connection: _following(connection, prepared, len(written))))
            checked.append(await database.look(lambda connection: _checking(connection, prepared, len(written))))
    finally:
        await database.close()
    took = [seconds for seconds in checked if seconds is not None]
    verifying = len(written) / statistics.median(took) if took else None
    hashing, following = (len(written) / statistics.median(one) for one in (alone, followed))
    return Journal(len(written), hashing, following, verifying)


def _entries(connection: Connection) -> list[bytes]:
    return [entry.encode() for entry in connection.scalars(text("SELECT entry FROM journal ORDER BY sequence"))]


def _following(connection: Connection, prepared: Prepared, entries: int) -> float:
    """How many seconds following the chain takes, whatever its entries say."""
    found: list[Any] = []
    seconds = _seconds(lambda: found.append(follow(connection, prepared.council)))
    if found[0].broken_at is not None or found[0].end.sequence != entries:
        raise WorkSkipped(f"Following the journal found fault: {found[0]}")
    return seconds


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


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started
