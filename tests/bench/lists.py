"""What somebody who decides looks at, as the drafts of a council grow in number: its lists, Home, a search, reports."""

import statistics
import time
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Engine, event

from chatops.clock import SystemClock
from chatops.desk import Desk
from handlers.views.breaches.case import list_cases
from handlers.views.drafts.draft import MOST_LISTED
from handlers.views.drafts.lists import find_drafts, list_drafts
from handlers.views.home import see_home
from storage.engine import Database
from tests.bench.bench import Bench
from tests.bench.drafts import add_history, prepare
from tests.bench.proof import WorkSkipped
from tests.support.council import PEOPLE, caller
from tests.support.keys import MASTER_KEYS
from tests.support.reports import reported

TIMES = 9
"""How often each thing is done; medians are given."""
WAITING = 120
"""Drafts that are brought before the Clerk as people do; the others in hand are copies of one."""
REPORTS = 30
RARE = "/draft find, a word that no draft has"
LOOKS: Mapping[str, Callable[..., Any]] = {
    "/draft list": list_drafts,
    "Home": see_home,
    "/draft find, a word of many": partial(find_drafts, words="market"),
    RARE: partial(find_drafts, words="lighthouse"),
    f"/breach cases, {REPORTS} of them": list_cases,
}


@dataclass(frozen=True, slots=True)
class Looked:
    """What each look took with so many drafts in the record, in processor time, and in how many statements."""

    drafts: int
    in_hand: int
    took_ms: Mapping[str, float]
    statements: Mapping[str, int]


async def history(bench: Bench) -> list[Looked]:
    """Look at everything with each number of drafts, turn by turn. Raises WorkSkipped."""
    at = await bench.databases("SQLite")
    async with AsyncExitStack() as stack:
        desks = []
        for drafts, in_hand in bench.plan.history:
            prepared = await prepare(await at.empty(), WAITING)
            await add_history(prepared, closed=drafts - in_hand, waiting=in_hand - WAITING)
            database = Database(prepared.url)
            stack.push_async_callback(database.close)
            desk = Desk(prepared.council, database.records(prepared.council, MASTER_KEYS), SystemClock())
            for _ in range(REPORTS):
                await reported(desk, reporter=PEOPLE["volunteer"])
            desks.append(desk)
        asked = [{name: await _statements(desk, look) for name, look in LOOKS.items()} for desk in desks]
        took: list[dict[str, list[float]]] = [{name: [] for name in LOOKS} for _ in desks]
        for _ in range(TIMES):
            for desk, times in zip(desks, took, strict=True):
                for name, look in LOOKS.items():
                    started = time.process_time()
                    await desk.look(look, by=caller("clerk"))
                    times[name].append(time.process_time() - started)
    usual = [{name: 1000 * statistics.median(one) for name, one in times.items()} for times in took]
    return [Looked(*case, *found) for case, *found in zip(bench.plan.history, usual, asked, strict=True)]


async def _statements(desk: Desk, look: Callable[..., Any]) -> int:
    """How many statements one look takes. Raises WorkSkipped when the list is not the one it should be."""
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        found = await desk.look(look, by=caller("clerk"))
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    if look is list_drafts and len(found.to_decide) != MOST_LISTED:
        raise WorkSkipped(f"The Clerk's list does not have the {MOST_LISTED} drafts it should have.")
    return len(statements)
