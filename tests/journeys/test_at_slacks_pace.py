"""A hundred drafts in a minute under Slack's real limits and in real time: all cards come.

It waits for minutes, so it runs with the long runs alone. The same on one clock for Slack and the bot, and how seldom
Slack refuses, is in `tests/weather/test_limits.py`, which runs always.
"""

import asyncio
import sys
import time
from datetime import timedelta

import pytest

from handlers.practice.slack_server.reading import buttons
from tests.journeys.town import Town
from tests.support.council import submitted
from tests.support.databases import rows

MANY = 100


async def all_sent(town: Town, within_s: float) -> float:
    """Deliver in real time until nothing that is due waits. Gives the seconds it took."""
    began = last = time.monotonic()
    while time.monotonic() - began < within_s:
        await town.service.relay.round()
        now = time.monotonic()
        town.server.clock.move(timedelta(seconds=now - last))
        last = now
        backlog = await town.service.desk.look(lambda work, now: work.letters.backlog(now))
        if not backlog.due:
            return now - began
        await asyncio.sleep(0.05)
    raise AssertionError(f"{backlog.due} letters wait still.")


@pytest.mark.soak
@pytest.mark.parametrize("pace", ["kept", "learned"])
async def test_every_draft_of_a_busy_minute_has_its_card(small_town: Town, pace: str) -> None:
    town = small_town
    await town.stop()
    town.settings = town.settings.model_copy(update={"slack_pace": pace})
    await town.start()
    town.server.council.limits.real = town.server.council.limits.one_a_second = True
    for _ in range(MANY):
        await submitted(town.service.desk)
    took = await all_sent(town, 6.0 * MANY + 20)
    asked = [one for one in town.clerk.dm if "Approve" in buttons(one)]
    too_often = [one for one in town.server.exchanges.kept if one.status == 429]
    sys.stderr.write(f"{MANY} drafts, pace {pace}: all in {took:.0f} s, refused as too often {len(too_often)}\n")
    assert len(asked) == MANY
    assert await rows(town.database, "SELECT number FROM letters WHERE parked_at IS NOT NULL") == []
