"""Measurements on the record that people read: a page and a command for each question of an auditor."""

import asyncio
import os
import resource
import statistics
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from storage.engine import Database
from storage.migrate import migrate
from tests.bench.bench import Bench
from tests.bench.people import NAME, TEAM
from tests.bench.proof import WorkSkipped
from tests.support.council import StillClock, desk_of, take_on_everyone
from tests.support.many_posts import Made, many_posts
from tests.support.record_reader import Reader, served

QUESTIONS = ("who", "words", "authority", "purdah", "removed")
TIMES = 5
"""How often each is asked, each time of another post; medians are given."""
PROOF = "entries of the journal were followed just now"


@dataclass(frozen=True, slots=True)
class Answered:
    """How long an auditor waits for the page with all five answers and for each command, start and all, in seconds.

    `processor_s` is how long a command kept a processor, which is what it takes where nothing else goes on.
    """

    page_s: float
    commands_s: dict[str, float]
    processor_s: dict[str, float]


async def answered(bench: Bench, engine: str, posts: int) -> Answered:
    """Ask the five questions of several of so many posts. Raises WorkSkipped where an answer is not there."""
    url = await (await bench.databases(engine)).empty()
    async with council_of(url, posts) as (made, reader):
        chosen = made.by_life["revised"][-TIMES:]
        pages = [await _page(reader, reference) for reference in chosen]
        commands = {question: await _command(url, chosen, question) for question in QUESTIONS}
    waited, spent = ({question: of[n] for question, of in commands.items()} for n in (0, 1))
    return Answered(statistics.median(pages), waited, spent)


@asynccontextmanager
async def council_of(url: str, posts: int) -> AsyncIterator[tuple[Made, Reader]]:
    """Give a council with so many posts in three years, and its Clerk, who has opened the record."""
    database = Database(url)
    try:
        await migrate(database)
        desk = desk_of(database, await database.council("slack", TEAM, NAME), StillClock())
        await take_on_everyone(desk)
        made = await many_posts(database, desk, posts)
        async with served(desk) as reader:
            await reader.opens(desk, "clerk")
            yield made, reader
    finally:
        await database.close()


async def _page(reader: Reader, reference: str) -> float:
    started = time.perf_counter()
    await reader.get(f"/record/post/{reference}")
    took = time.perf_counter() - started
    if PROOF not in reader.words:
        raise WorkSkipped(f"The page of {reference} does not say that the journal is whole.")
    return took


async def _command(url: str, chosen: Sequence[str], question: str) -> tuple[float, float]:
    """Return how many seconds somebody waits for this answer, and how many a processor is kept."""
    waited, spent = [], []
    for reference in chosen:
        started, before = time.perf_counter(), _processor_s()
        command = [sys.executable, "-m", "chatops", "record", "post", reference, question]
        run = await asyncio.create_subprocess_exec(
            *command, env={**os.environ, "DATABASE_URL": url}, stdout=asyncio.subprocess.PIPE
        )
        said, _ = await run.communicate()
        waited.append(time.perf_counter() - started)
        spent.append(_processor_s() - before)
        if run.returncode or (question == "removed" and PROOF not in said.decode()):
            raise WorkSkipped(f"“chatops record post {reference} {question}” did not answer.")
    return statistics.median(waited), statistics.median(spent)


def _processor_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
