"""What the parts share: the folder, the stand-in for Slack, prepared databases and the clicks that go with them."""

import os
import statistics
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console, RenderableType

from tests.bench.clicks import bodies, requests
from tests.bench.databases import Databases, databases
from tests.bench.drafts import Prepared, prepare
from tests.bench.load import pack
from tests.bench.slack import Slack, slack

WARM = 20
"""Clicks before anything is measured."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured. `clicks` are the most of ours at each number of connections; times are in seconds.

    `history` are numbers of drafts in the record, and how many of them are not finished; `growth` are those of a small
    council and a large one, both whole. `words` says how many texts of
    posts and how many hostile ones are checked; `posts` are those of the council that an auditor asks about,
    `followed` are approvals with all that follows them, and `record` those of two councils whose record is read.
    """

    rounds: int
    clicks: dict[int, int]
    others_s: float
    ours_s: float
    starts: int
    journal: int
    history: tuple[tuple[int, int], ...]
    growth: tuple[int, int]
    words: tuple[int, int]
    posts: int
    councils: tuple[int, ...]
    followed: int
    record: tuple[int, int]

    @property
    def drafts(self) -> int:
        """How many drafts a round needs."""
        return WARM + sum(self.clicks.values())


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a part found: what to show, and the figures by the number of their aim."""

    shown: tuple[RenderableType, ...]
    seen: dict[int, str] = field(default_factory=dict)


class Bench:
    """Everything that a part needs. Made by `bench`, which takes it all down again."""

    def __init__(self, plan: Plan, folder: Path, double: Slack, console: Console, stack: AsyncExitStack) -> None:
        self.plan = plan
        self.folder = folder
        self.slack = double
        self.console = console
        self._stack = stack
        self._databases: dict[str, Databases] = {}
        self._templates: dict[str, tuple[Prepared, list[bytes]]] = {}

    async def databases(self, engine: str) -> Databases:
        """The databases of this engine."""
        if engine not in self._databases:
            self._databases[engine] = await self._stack.enter_async_context(databases(engine, self.folder))
        return self._databases[engine]

    async def template(self, engine: str) -> tuple[Prepared, list[bytes]]:
        """A database with a draft for every click of a round, to be copied, and the bodies of those clicks."""
        if engine not in self._templates:
            self.say(f"preparing {self.plan.drafts:,} drafts on {engine}")
            prepared = await prepare(await (await self.databases(engine)).empty(), self.plan.drafts)
            self._templates[engine] = prepared, bodies(prepared)
        return self._templates[engine]

    def signed(self, engine: str) -> Path:
        """A file of the clicks for this engine's template, signed now. The template must have been prepared."""
        file = self.folder / f"{engine}.requests"
        file.write_bytes(pack(requests(self._templates[engine][1])))
        return file

    @property
    def click_bytes(self) -> int:
        """The size of the body of one click, in bytes."""
        return len(self._templates["SQLite"][1][0])

    def say(self, what: str) -> None:
        """What is going on, for whoever waits."""
        self.console.print(f"[dim]… {what}[/dim]")

    def forced_write_ms(self) -> float:
        """How long this disk takes at the moment to keep 4 KiB for good: a median, in milliseconds."""
        took = []
        with tempfile.TemporaryFile(dir=self.folder) as file:
            for _ in range(30):
                file.seek(0)
                file.write(os.urandom(4096))
                file.flush()
                started = time.perf_counter()
                os.fsync(file.fileno())
                took.append(time.perf_counter() - started)
        return 1000 * statistics.median(took)


@asynccontextmanager
async def bench(plan: Plan, within: Path | None, console: Console) -> AsyncIterator[Bench]:
    """A bench in a new temporary folder, inside `within` when given; all of it is gone when the block is left."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="chatops-bench-", dir=within)))
        double = await stack.enter_async_context(slack())
        yield Bench(plan, folder, double, console, stack)
