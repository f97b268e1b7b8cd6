"""Approvals in a row on one database, by the use case that a click comes to: whether their rate and memory stay flat.

python -m tests.bench.approvals [NUMBER] [--folder FOLDER] [--window SIZE] [--check]

The drafts are there beforehand, made by copying, with a sound journal. Each approval is a transaction of its own that
asks every rule, and so many come at a time that some share a commit. What shows it to people is taken as delivered
after each window, since how fast that goes is for Slack to say; the letter that releases it stays. Where other work
goes on beside, the processor's time says more than the rate.
"""

import argparse
import asyncio
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rich.console import Console
from sqlalchemy import func, select

from chatops.desk import Desk
from chatops.flow.drafts.decide import approve_draft
from storage.drafts.schema import decisions
from storage.engine import Database
from storage.migrate import migrate
from storage.outbox.schema import letters
from tests.bench.memory import memory_mib
from tests.bench.people import NAME, TEAM
from tests.bench.proof import WorkSkipped
from tests.support.council import StillClock, caller, desk_of, take_on_everyone
from tests.support.many_waiting import GO_ON, many_waiting

AT_A_TIME = 16


@dataclass(frozen=True, slots=True)
class Window:
    """What so many approvals took: seconds, milliseconds of processor for each; memory and the file at their end."""

    approvals: int
    seconds: float
    processor_ms: float
    memory_mib: float
    file_mib: float


async def prepared(database: Database, clock: StillClock, number: int, console: Console) -> tuple[Desk, list[str]]:
    """Make so many drafts that wait for the Clerk. Gives the desk, and their references."""
    await migrate(database)
    desk = desk_of(database, await database.council("slack", TEAM, NAME), clock)
    await take_on_everyone(desk)
    waiting: list[str] = []
    async for some in many_waiting(database, desk, number):
        waiting += some
        if len(waiting) % 50_000 < len(some):
            console.print(f"… {len(waiting):,} drafts wait", highlight=False)
    clock.move(days=1)
    return desk, waiting


async def approved(desk: Desk, waiting: list[str]) -> None:
    """Have the Clerk approve each of them, some at a time."""
    left = iter(waiting)

    async def one_after_another() -> None:
        for reference in left:
            await desk.transact(approve_draft, reference=reference, revision=1, by=caller("clerk"))

    async with asyncio.TaskGroup() as group:
        for _ in range(AT_A_TIME):
            group.create_task(one_after_another())


async def window(database: Database, desk: Desk, waiting: list[str], file: Path) -> Window:
    """Approve these and measure. Raises WorkSkipped where one of them is not decided."""
    before = await _decided(database)
    began, spent = time.perf_counter(), time.process_time()
    await approved(desk, waiting)
    took, spent = time.perf_counter() - began, time.process_time() - spent
    if await _decided(database) - before != len(waiting):
        raise WorkSkipped(f"Of {len(waiting):,} drafts not all were approved.")
    shown = letters.delete().where(letters.c.kind.not_in(GO_ON))
    await database.run(lambda connection: connection.execute(shown))
    return Window(len(waiting), took, 1000 * spent / len(waiting), memory_mib(), _size_mib(file))


def _size_mib(file: Path) -> float:
    return file.stat().st_size / 2**20


async def _decided(database: Database) -> int:
    counted = select(func.count()).select_from(decisions)
    return await database.look(lambda connection: connection.scalar(counted) or 0)


async def _run(number: int, size: int, file: Path, console: Console, *, check: bool) -> None:
    database, clock = Database(f"sqlite:///{file}"), Ticking()
    try:
        desk, waiting = await prepared(database, clock, number, console)
        console.print(f"{'approvals':>10} {'a second':>9} {'processor ms':>13} {'memory MiB':>11} {'file MiB':>9}")
        for first in range(0, number, size):
            seen = await window(database, desk, waiting[first : first + size], file)
            done, rate = first + seen.approvals, seen.approvals / seen.seconds
            console.print(
                f"{done:>10,} {rate:>9,.0f} {seen.processor_ms:>13.3f} {seen.memory_mib:>11.0f} {seen.file_mib:>9,.0f}",
                highlight=False,
            )
        if check:
            await _check(database, desk, console)
    finally:
        await database.close()


async def _check(database: Database, desk: Desk, console: Console) -> None:
    from storage.audit.verify import verify

    began = time.process_time()
    report = await database.study(lambda connection: verify(connection, desk.council, now=desk.clock.now()))
    took = time.process_time() - began
    found = "nothing amiss" if report.whole else f"{report.found} findings: {report.findings[:3]}"
    console.print(f"Checked whole, {report.entries:,} entries, {took:.0f} s of processor: {found}.", highlight=False)


class Ticking(StillClock):
    """A clock that goes on a little each time somebody looks at it, and never back."""

    def now(self) -> datetime:
        """The present instant, later than the last."""
        self.move(milliseconds=1)
        return super().now()


def main() -> int:
    """Read the options and run. Gives 1 when work was skipped."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.approvals", description=__doc__)
    parser.add_argument("number", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, default=Path("var/bench"), help="where the database is made")
    parser.add_argument("--window", type=int, default=50_000, help="how many approvals are a line of the table")
    parser.add_argument("--check", action="store_true", help="check the whole journal and records afterwards")
    given, console = parser.parse_args(), Console()
    given.folder.mkdir(parents=True, exist_ok=True)
    file = given.folder / f"approvals-{given.number}.sqlite3"
    for one in given.folder.glob(f"{file.name}*"):
        one.unlink()
    try:
        asyncio.run(_run(given.number, given.window, file, console, check=given.check))
    except WorkSkipped as skipped:
        console.print(f"[red]{skipped}[/red]")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
