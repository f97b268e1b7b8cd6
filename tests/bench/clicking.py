"""The measurement of a click: ours and those it is compared with, turn by turn, so that noise falls on all alike."""

import statistics
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.bench import WARM, Bench
from tests.bench.databases import ENGINES
from tests.bench.people import SECRET
from tests.bench.processes import Seen, Server, load, server
from tests.bench.proof import WorkSkipped, approvals

BARE, BOLT, BEST = "bare", "bolt", "bolt, answering after its work"
RELAYED = "SQLite, with its letters"
RELAYED_CONNECTIONS = 8
MANY = 5000
"""The most requests of a run that does no work; its time is up before."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run: what the load generator saw, and how many of our clicks were answered without an approval.

    The latter were told that it took too long (a page, or a status of 503), which is an answer and not the work.
    """

    seen: Seen
    undone: int = 0

    @property
    def rate(self) -> float:
        """Pieces of work a second."""
        return (len(self.seen.latencies) - self.undone) / self.seen.seconds

    @property
    def spent_ms(self) -> float:
        """The processor time for one, in milliseconds: steadier than the rest when the computer is busy."""
        return 1000 * self.seen.spent / max(1, len(self.seen.latencies) - self.undone)

    @property
    def usual_ms(self) -> float:
        """Half the answers came within this time, in milliseconds."""
        return self.seen.within_ms(0.5)

    @property
    def slow_ms(self) -> float:
        """99 of 100 answers came within this time, in milliseconds."""
        return self.seen.within_ms(0.99)


Prepare = Callable[[str], Awaitable[None]]
"""What is done to a database at this address."""
Runs = dict[tuple[str, int], list[Run]]
"""The runs of all rounds, by what answered and the number of connections."""


def median(runs: Runs, kind: str, connections: int, figure: Callable[[Run], float]) -> float:
    """The median of a figure over the rounds."""
    return statistics.median(figure(run) for run in runs[kind, connections])


def ratio(runs: Runs, ours: str, theirs: str, connections: int, figure: Callable[[Run], float]) -> float:
    """Ours against theirs in the same round; the median over the rounds."""
    pairs = zip(runs[ours, connections], runs[theirs, connections], strict=True)
    return statistics.median(figure(one) / figure(other) for one, other in pairs)


async def measured(bench: Bench) -> Runs:
    """All rounds. Raises WorkSkipped, and RuntimeError when a process fails."""
    runs: Runs = {}
    for engine in ENGINES:
        await bench.template(engine)
    async with AsyncExitStack() as stack:
        others = {
            kind: await stack.enter_async_context(server("stock", bench.folder, kind=kind, secret=SECRET))
            for kind in (BARE, BOLT, BEST)
        }
        for number in range(bench.plan.rounds):
            bench.say(f"round {number + 1} of {bench.plan.rounds}")
            await _round(bench, number, others, runs)
            await _relayed(bench, runs)
    return runs


async def _round(bench: Bench, number: int, others: dict[str, Server], runs: Runs) -> None:
    async with AsyncExitStack() as stack:
        signed = {engine: bench.signed(engine) for engine in ENGINES}
        ours = {engine: await stack.enter_async_context(serving(bench, engine, signed[engine])) for engine in ENGINES}
        file = bench.signed("SQLite")
        for other in others.values():
            await load(other, file, count=WARM, connections=1, seconds=bench.plan.others_s)
        kinds = [*others, *ours]
        for connections in bench.plan.clicks:
            # Each round begins with another, so that nobody always follows the same one.
            turn = number % len(kinds)
            for kind in kinds[turn:] + kinds[:turn]:
                if kind in ours:
                    await ours[kind].click(connections, bench.plan.clicks[connections])
                    continue
                seen = await load(others[kind], file, count=MANY, connections=connections, seconds=bench.plan.others_s)
                if set(seen.statuses) != {"200"} or seen.lost:
                    raise WorkSkipped(f"“{kind}” did not answer every request with 200: {seen.statuses}")
                runs.setdefault((kind, connections), []).append(Run(seen))
    for engine, one in ours.items():
        for connections, run in one.runs.items():
            runs.setdefault((engine, connections), []).append(run)


async def _relayed(bench: Bench, runs: Runs) -> None:
    """The same with the relay delivering the letters of each approval meanwhile."""
    async with serving(bench, "SQLite", bench.signed("SQLite"), relaying=True) as one:
        await one.click(RELAYED_CONNECTIONS, bench.plan.clicks[RELAYED_CONNECTIONS])
    runs.setdefault((RELAYED, RELAYED_CONNECTIONS), []).append(one.runs[RELAYED_CONNECTIONS])


class Ours:
    """The bot on a fresh copy of the template; `runs` has what its database proves once it has ended."""

    def __init__(self, bench: Bench, file: Path, running: Server) -> None:
        self.runs: dict[int, Run] = {}
        self._plan = bench.plan
        self._server = running
        self._file = file
        self._next = 0
        self._seen: dict[int, tuple[int, Seen]] = {}

    async def click(self, connections: int, count: int) -> None:
        """Approve drafts that are still waiting over so many connections; 0 is the warming up, over one."""
        seen = await load(
            self._server,
            self._file,
            first=self._next,
            count=count,
            connections=connections or 1,
            seconds=self._plan.ours_s,
        )
        # 503 is the intake's word for too late: no approval, and counted as such; anything else is a fault.
        if not set(seen.statuses) <= {"200", "503"} or seen.lost:
            raise WorkSkipped(f"The bot did not answer every click with 200: {seen.statuses}, {seen.lost} lost.")
        self._seen[connections] = self._next, seen
        self._next += seen.sent

    async def prove(self, url: str, references: tuple[str, ...], *, relayed: bool, channels: int) -> None:
        """Read what was done from the database. Raises WorkSkipped."""
        approved = await approvals(url, references[: self._next], relayed=relayed, channels=channels)
        for connections, (first, seen) in self._seen.items():
            clicked = set(references[first : first + seen.sent])
            self.runs[connections] = Run(seen, len(clicked - approved))


@asynccontextmanager
async def serving(
    bench: Bench, engine: str, file: Path, *, relaying: bool = False, first: Prepare | None = None, **more: Any
) -> AsyncIterator[Ours]:
    """The bot, started and warm with clicks of the file. When the block is left it is stopped, and its work is proved.

    `first` is done to its database before; `more` is given to it besides.
    """
    prepared, _ = await bench.template(engine)
    at = await bench.databases(engine)
    url = await at.copy(prepared.url)
    if first is not None:
        await first(url)
    given = {"slack": bench.slack.address, "database": url, "secret": SECRET, "relaying": relaying, **more}
    async with server("product", bench.folder, **given) as running:
        one = Ours(bench, file, running)
        await one.click(0, WARM)
        yield one
    await one.prove(url, prepared.references, relayed=relaying, channels=2 if "teams" in more else 1)
    await at.remove(url)


async def crowd(bench: Bench, connections: int) -> Run:
    """Every draft of the template clicked once, over so many connections at the same time."""
    await bench.template("SQLite")
    async with serving(bench, "SQLite", bench.signed("SQLite")) as one:
        await one.click(connections, bench.plan.drafts - WARM)
    return one.runs[connections]
