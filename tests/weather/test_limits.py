"""At the pace that Slack allows everything arrives: a hundred drafts in a minute, three hundred cards to draw again.

Time is the practice clock's: it counts for Slack's limits, for the bot's own pace and for the letters alike, and goes
on by itself when somebody waits.
"""

import asyncio
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from chatops.desk import Desk
from handlers.practice.council.clock import PracticeClock
from handlers.practice.slack_server.reading import buttons, visible_text
from handlers.slack.web_api.pace import Pace
from tests.noninterference.world import World, open_world
from tests.support.council import approve, as_it_stands, purdah_on, submitted
from tests.support.databases import copy_of

SOME, MANY = 6, 100
COUNTS = [SOME, pytest.param(MANY, marks=pytest.mark.soak)]
MOST_MINUTES = 40


@asynccontextmanager
async def at_slacks_pace(template: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    """A council whose Slack keeps its real limits, and whose bot keeps its pace, on a clock that goes on by itself."""
    clocks: list[PracticeClock] = []

    def seconds() -> float:
        return clocks[0].now().timestamp() if clocks else 0.0

    async def sleep(wait: float) -> None:
        until = clocks[0].now() + timedelta(seconds=wait)
        await asyncio.sleep(0)
        clocks[0].set(max(clocks[0].now(), until))

    # Before the bot begins, which makes its pace then.
    monkeypatch.setitem(Pace.__init__.__kwdefaults__, "sleep", sleep)
    monkeypatch.setitem(Pace.__init__.__kwdefaults__, "monotonic", seconds)
    async with open_world(copy_of(template, folder), "clerk", pace="kept") as world:
        clocks.append(world.server.clock)
        limits = world.server.limits
        limits.monotonic, limits.real, limits.one_a_second = seconds, True, True
        yield world


async def delivered(world: World, since: datetime) -> float:
    """Deliver until nothing is left for ten minutes to come. Gives the seconds until the last was delivered."""
    clock, last = world.server.clock, since
    while clock.now() - last < timedelta(minutes=10):
        if await world.service.relay.round():
            last = clock.now()
        clock.move(timedelta(seconds=1))
        assert clock.now() - since < timedelta(minutes=MOST_MINUTES), "It takes too long."
    return (last - since).total_seconds()


def calls(world: World) -> Counter[str]:
    """How often each method was called, and how often Slack said that it was too fast."""
    kept = world.server.exchanges.kept
    return Counter(one.what for one in kept if one.direction == "from bot") + Counter(
        f"{one.what} refused with 429" for one in kept if one.status == 429
    )


async def many_drafts(desk: Desk, world: World, count: int) -> list[str]:
    """So many drafts within a minute, as evenly as a hundred."""
    references = []
    for _ in range(count):
        references.append((await submitted(desk)).reference)
        world.server.clock.move(timedelta(seconds=60 / MANY))
    return references


@pytest.mark.parametrize("count", COUNTS)
async def test_a_hundred_drafts_in_a_minute_are_a_hundred_cards_of_the_clerk(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    async with at_slacks_pace(sqlite_template, tmp_path, monkeypatch) as world:
        since = world.server.clock.now()
        references = await many_drafts(world.service.desk, world, count)
        took = await delivered(world, since)
        clerk = world.server.person("clerk")
        asked = Counter(one.text.split()[1].strip(",") for one in clerk.dm if "Approve" in buttons(one))
        assert asked == Counter(references)
        # Several lanes wait on one clock here, so a call may go out a little after its turn, and the next one on time.
        assert calls(world)["chat.postMessage refused with 429"] <= 1 + count // 20
        sys.stderr.write(f"{count} drafts in a minute: {took:.0f} s until the last card; {dict(calls(world))}\n")


@pytest.mark.parametrize("count", COUNTS)
async def test_a_period_that_begins_with_three_hundred_cards_draws_all_of_them_again(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    async with at_slacks_pace(sqlite_template, tmp_path, monkeypatch) as world:
        desk, server = world.service.desk, world.server
        references = await many_drafts(desk, world, count)
        await delivered(world, server.clock.now())
        for reference in references:
            await approve(desk, await as_it_stands(desk, reference))
        since = server.clock.now()
        await purdah_on(desk)
        took = await delivered(world, since)
        clerk, author = server.person("clerk"), server.person("employee")
        for where, shown in {"clerk": clerk.dm, "author": author.dm, "#drafts": clerk.messages("drafts")}.items():
            held = {one.text.split()[1].strip(",") for one in shown if "held" in visible_text(one)}
            assert held >= set(references), where
        sys.stderr.write(f"A period with {3 * count} cards: {took:.0f} s until the last; {dict(calls(world))}\n")
