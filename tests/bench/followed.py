"""An approval as a whole: the click, and all that follows it until every card shows it. Processor time, and statements.

One after the other, as they come in a council: what is done for several at once would look cheaper. The cards hang
already, as they do when somebody decides.
"""

import asyncio
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Connection, func, select

from chatops.bootstrap import running
from chatops.outbox.letter import LetterKind
from storage.engine import Database
from storage.outbox.schema import cards, letters
from tests.bench.bench import WARM, Bench
from tests.bench.counted import STATEMENTS, TRIPS, watching
from tests.bench.drafts import Prepared
from tests.bench.load import unpack
from tests.bench.people import CHANNEL, SECRET
from tests.bench.processes import server
from tests.bench.product import settings
from tests.bench.proof import WorkSkipped, approvals
from tests.support.council import PEOPLE

A_MOMENT_S = 0.02
PATIENCE_S = 60.0
AT_REST_S = 3.0
HUNG = (
    (LetterKind.DECISION_CARD, str(PEOPLE["clerk"]), "D0CLERKBOT"),
    (LetterKind.STATUS_CARD, "", CHANNEL),
    (LetterKind.AUTHOR_CARD, str(PEOPLE["employee"]), "D0EMPLOYEE"),
)
"""The cards that hang when a draft waits for the Clerk, each with its lane and its place."""


@dataclass(frozen=True, slots=True)
class Whole:
    """An approval with all that follows: processor of the bot in milliseconds, statements, round trips, messages."""

    spent_ms: float
    statements: float
    trips: float
    messages: dict[str, float]


async def followed(bench: Bench, engine: str, count: int) -> Whole:
    """Approve so many drafts one after the other, each when all of the one before is delivered. Raises WorkSkipped."""
    spent_ms, messages = await _spent(bench, engine, count)
    found = await _counted(bench, engine)
    return Whole(spent_ms, found[STATEMENTS], found[TRIPS], messages)


async def _spent(bench: Bench, engine: str, count: int) -> tuple[float, dict[str, float]]:
    """Return the processor time of one in milliseconds, and the calls of Slack's methods."""
    prepared, url, requests = await _begun(bench, engine, count)
    given = {"slack": bench.slack.address, "database": url, "secret": SECRET, "relaying": True, "pace": "learned"}
    database = Database(url)
    try:
        async with server("product", bench.folder, **given) as bot:
            for request in requests[:WARM]:
                await _approve(bot.port, request, database)
            before = bot.spent_s()
            await asyncio.sleep(AT_REST_S)
            idle = (bot.spent_s() - before) / AT_REST_S
            asked, spent, began = Counter(bench.slack.asked), bot.spent_s(), asyncio.get_running_loop().time()
            for request in requests[WARM:]:
                await _approve(bot.port, request, database)
            took = bot.spent_s() - spent - idle * (asyncio.get_running_loop().time() - began)
            asked = Counter(bench.slack.asked) - asked
    finally:
        await database.close()
    done = await approvals(url, prepared.references[: len(requests)], relayed=True)
    await (await bench.databases(engine)).remove(url)
    if len(done) != len(requests):
        raise WorkSkipped(f"{len(done)} of {len(requests)} drafts were approved.")
    return 1000 * took / count, {method: times / count for method, times in asked.items()}


async def _counted(bench: Bench, engine: str, count: int = 10) -> dict[str, float]:
    """Return the statements and round trips of one, counted in this process."""
    _, url, requests = await _begun(bench, engine, count)
    found: Counter[str] = Counter()
    given = {"slack": bench.slack.address, "database": url, "secret": SECRET, "pace": "learned"}
    with watching(found):
        async with running(settings(given), relaying=False) as service:
            before: Counter[str] = Counter()
            for number, request in enumerate(requests):
                if number == WARM:
                    before = Counter(found)
                await _click(urlsplit(service.address).port or 0, request)
                while await service.relay.round():
                    pass
            after = Counter(found)
    await (await bench.databases(engine)).remove(url)
    return {name: (after[name] - before[name]) / count for name in (STATEMENTS, TRIPS)}


async def _begun(bench: Bench, engine: str, count: int) -> tuple[Prepared, str, list[bytes]]:
    """Return a fresh database in which the cards hang, and signed clicks: those to warm up, and so many more."""
    prepared, _ = await bench.template(engine)
    url = await (await bench.databases(engine)).copy(prepared.url)
    clicks = unpack(await asyncio.to_thread(Path(bench.signed(engine)).read_bytes))[: WARM + count]

    def hang(connection: Connection) -> None:
        each = [
            {
                "council": prepared.council.number,
                "kind": kind,
                "about": reference,
                "to": to,
                "place": place,
                "message": f"1752222200.{number:06d}",
                "shows": "0" * 64,
            }
            for number, reference in enumerate(prepared.references)
            for kind, to, place in HUNG
        ]
        connection.execute(cards.insert(), each)

    database = Database(url)
    try:
        await database.run(hang)
    finally:
        await database.close()
    return prepared, url, clicks


async def _approve(port: int, request: bytes, database: Database) -> None:
    """Click, and wait until nothing is due any more. Raises WorkSkipped."""
    await _click(port, request)
    due = select(func.count()).select_from(letters)

    def left(connection: Connection) -> Any:
        return connection.scalar(due.where(letters.c.not_before <= datetime.now(UTC)))

    for _ in range(int(PATIENCE_S / A_MOMENT_S)):
        if not await database.glance(left):
            return
        await asyncio.sleep(A_MOMENT_S)
    raise WorkSkipped("What follows an approval was not delivered.")


async def _click(port: int, request: bytes) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    writer.close()
    await writer.wait_closed()
    if b" 200 " not in head.partition(b"\r\n")[0]:
        raise WorkSkipped(f"The bot did not answer a click with 200: {head[:60]!r}")
