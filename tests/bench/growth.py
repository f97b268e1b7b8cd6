"""What people wait for, and a check of the journal, as the drafts of one council grow to a million.

The large council is made once, checked from end to end, and kept in `var/bench`: with two cores that takes a quarter of
an hour. Each run brings new drafts before the Clerk in it, as people do.
"""

import statistics
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from sqlalchemy import func, select

from chatops.flow.drafts.decide import approve_draft
from chatops.flow.records import record_check
from chatops.policy.anchors import Trail
from handlers.views.drafts.lists import list_drafts
from handlers.views.home import see_home
from storage.audit.checkpoints import newest as newest_check
from storage.audit.verify import Report, verify
from storage.drafts.schema import drafts as drafts_table
from storage.engine import Database
from storage.migrate import migrate
from storage.version import newest
from tests.bench.bench import Bench, Outcome
from tests.bench.people import NAME, TEAM
from tests.bench.proof import WorkSkipped
from tests.bench.tables import number, table
from tests.support.council import StillClock, caller, desk_of, routed, submitted, take_on_everyone
from tests.support.keys import MASTER_KEYS
from tests.support.many_alike import many_alike

KEPT = Path("var/bench")
KEPT_FROM = 100_000
"""Drafts from which a council is kept for the next run."""
TIMES = 25
WAITING = 60
"""Drafts that are before the Clerk while somebody looks."""


@dataclass(frozen=True, slots=True)
class Grown:
    """A council with so many drafts, at work: what each thing takes it, and what a check since the last one reads."""

    drafts: int
    database: Database
    does: dict[str, Callable[[], Awaitable[object]]]
    check: Callable[[], Awaitable[Report]]


async def growth(bench: Bench) -> Outcome:
    """A click, a form, lists and a check of the journal, with few drafts and with many."""
    async with AsyncExitStack() as stack:
        grown = [await _grown(bench, stack, many) for many in bench.plan.growth]
        took: list[dict[str, list[float]]] = [{name: [] for name in one.does} for one in grown]
        checked: list[list[float]] = [[] for _ in grown]
        for _ in range(TIMES):
            for one, times, checks in zip(grown, took, checked, strict=True):
                for name, do in one.does.items():
                    times[name].append(await _spent(do))
                checks.append(await _spent(one.check))
        reports = [await one.check() for one in grown]
    usual = [{name: 1000 * statistics.median(one) for name, one in times.items()} for times in took]
    shown = table(
        "As the drafts of a council grow in number: processor time, ms",
        ("what",),
        *(f"{one.drafts:,} drafts" for one in grown),
        "against the first",
    )
    for name, first in usual[0].items():
        shown.add_row(name, *(number(each[name]) for each in usual), f"{usual[-1][name] / first:.2f}")
    checks = [1000 * statistics.median(one) for one in checked]
    shown.add_row("a check since the last one", *map(number, checks), f"{checks[-1] / checks[0]:.2f}")
    entries = " and ".join(f"{report.entries:,}" for report in reports)
    shown.caption = f"{WAITING} of them wait to be decided. The check follows {entries} entries, those of this run."
    worst = max(usual[-1][name] / first for name, first in usual[0].items())
    return Outcome((shown,), {5: f"{worst:.2f} ({grown[-1].drafts:,} drafts)", 13: f"{checks[-1] / 1000:.2f} s"})


async def _spent(do: Callable[[], Awaitable[object]]) -> float:
    begun = time.process_time()
    await do()
    return time.process_time() - begun


async def _grown(bench: Bench, stack: AsyncExitStack, drafts: int) -> Grown:
    file = await made(drafts, KEPT if drafts >= KEPT_FROM else bench.folder, bench.say)
    database = Database(f"sqlite:///{file}")
    stack.push_async_callback(database.close)
    clock = StillClock()
    desk = desk_of(database, await database.council("slack", TEAM, NAME), clock)
    last = await database.look(lambda connection: connection.scalar(select(func.max(drafts_table.c.submitted_at))))
    clock.set(last + timedelta(hours=1))

    async def check() -> Report:
        def go_on(connection):  # type: ignore[no-untyped-def]
            since = newest_check(connection, desk.council, MASTER_KEYS, Trail())
            return verify(connection, desk.council, keyring=MASTER_KEYS, since=since)

        report: Report = await database.look(go_on)
        if not report.whole or report.since is None:
            raise WorkSkipped(f"The check of {drafts:,} drafts found fault, or read everything: {report.findings[:3]}")
        return report

    # What an earlier run left is checked, so that each run begins from the same.
    await desk.transact(record_check, checked=(await check()).end, program="1.0")
    waiting = [(await routed(desk, form=uuid4().hex)).reference for _ in range(WAITING + TIMES)]
    clerk = caller("clerk")
    does: dict[str, Callable[[], Awaitable[object]]] = {
        "a click on Approve": lambda: desk.transact(approve_draft, reference=waiting.pop(), revision=1, by=clerk),
        "a draft sent in": lambda: submitted(desk, form=uuid4().hex),
        "/draft list": lambda: desk.look(list_drafts, by=clerk),
        "Home": lambda: desk.look(see_home, by=clerk),
    }
    return Grown(drafts, database, does, check)


async def made(drafts: int, folder: Path, say: Callable[[str], None]) -> Path:
    """Return the file of a council with so many posts that was checked whole; it is made where there is none.

    Raises WorkSkipped: something is amiss with it.
    """
    file = folder / f"growth-{newest()}-{drafts}.sqlite3"
    if file.exists():
        return file
    folder.mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240 - nobody else waits
    making = file.with_suffix(".making")
    making.unlink(missing_ok=True)
    database = Database(f"sqlite:///{making}")
    try:
        await migrate(database)
        desk = desk_of(database, await database.council("slack", TEAM, NAME), StillClock())
        await take_on_everyone(desk)
        await many_alike(database, desk, drafts, lambda done: say(f"{done:,} posts") if done % 100_000 < 1000 else None)
        say("checking all of them")
        report = await database.study(lambda connection: verify(connection, desk.council, keyring=MASTER_KEYS))
        if not report.whole:
            raise WorkSkipped(f"The council with {drafts:,} posts is not whole: {report.findings[:3]}")
        await desk.transact(record_check, checked=report.end, program="1.0")
    finally:
        await database.close()
    return making.rename(file)
