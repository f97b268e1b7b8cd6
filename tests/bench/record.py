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
from datetime import timedelta
from functools import partial
from http import HTTPStatus
from typing import Any

from sqlalchemy import Engine, event

from storage.engine import Database
from storage.migrate import migrate
from tests.bench.bench import Bench
from tests.bench.people import NAME, TEAM
from tests.bench.proof import WorkSkipped
from tests.support import council as the
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


PAGES = {
    "the list": "posts",
    "a page far back": "posts?after={early}",
    "what was rejected": "posts?stage=rejected",
    "one day": "posts?first={day}&last={day}",
    "words that many have": "posts?words=allotments",
    "a month by days": "days?month={month}",
    "one post": "post/{one}",
    "words that one has": "posts?words={number}",
    "words that none has": "posts?words=nothing+has+this",
}
"""The pages of the record that are measured; the last two go through everything that was ever written."""
THROUGH_EVERYTHING = ("words that one has", "words that none has")


async def pages(bench: Bench, engine: str, posts: int) -> dict[str, tuple[float, int]]:
    """Return how many milliseconds each page takes with so many posts, and in how many statements."""
    url = await (await bench.databases(engine)).empty()
    async with council_of(url, posts) as (made, reader):
        one, early = made.by_life["revised"][-1], made.by_life["by the Clerk"][0]
        day = the.MORNING + timedelta(days=400)
        given = {"one": one, "early": early, "number": one[3:].lower(), "day": day.date(), "month": f"{day:%Y-%m}"}
        return {name: await _measured(reader, path.format(**given)) for name, path in PAGES.items()}


async def _measured(reader: Reader, path: str) -> tuple[float, int]:
    took, statements = [], 0
    for _ in range(TIMES):
        asked: list[str] = []
        note = partial(_note, asked)
        event.listen(Engine, "before_cursor_execute", note)
        try:
            started = time.perf_counter()
            answer = await reader.get(f"/record/{path}")
            took.append(1000 * (time.perf_counter() - started))
        finally:
            event.remove(Engine, "before_cursor_execute", note)
        statements = len(asked)
        if answer.status != HTTPStatus.OK:
            raise WorkSkipped(f"There is no page {path} of the record.")
    return statistics.median(took), statements


def _note(asked: list[str], _connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
    asked.append(statement)
