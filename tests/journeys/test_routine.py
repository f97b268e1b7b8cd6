"""A routine notice in purdah as people live through it: allowed, ticked, stated, listed, ended."""

from typing import Any

import pytest

from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.reading import buttons
from tests.journeys.test_purdah import notices, sent, switches_off, switches_on
from tests.journeys.town import FACEBOOK, Town

ALLOWED: dict[str, Any] = {
    "name": "Weekly market reminder",
    "covers": "That the market is on Saturday, and where.",
    "kind": "Continuing service",
    "accounts": [FACEBOOK],
    "public_money": "No: it is posted every week.",
    "fair": "Yes.",
}
IS_MARKET = ["It is “Weekly market reminder”"]
IS_COVERED = {"belongs": ["Yes, it is covered by that, and nothing else is in it"]}

pytestmark = pytest.mark.clause("house rule 4")


async def allows(town: Town) -> None:
    """The Clerk types `/purdah routine`, fills in the form and sends it."""
    await town.clerk.command("/purdah", "routine")
    sent(town, await town.clerk.submit(ALLOWED))
    await town.deliver()


async def states(town: Town, who: Actor, reference: str) -> None:
    """Presses Approve, says that it is covered, and sends that."""
    await who.press(town.card(who, reference, "Approve"), "Approve")
    sent(town, await who.submit(IS_COVERED))
    await town.deliver()


async def test_it_is_ticked_and_stated_and_listed_once_when_the_week_is_over(town: Town) -> None:
    chair = town.person("chair")
    await switches_on(town)
    await allows(town)
    assert notices(town, chair, "is allowed in purdah") == 1
    reference = await town.submits(town.employee, routine=IS_MARKET)
    assert "Its author says that it is a routine notice" in town.reads_card(town.clerk, reference)
    await states(town, town.clerk, reference)
    assert "draft:released" in await town.acts()
    await town.restart()
    await town.later(days=8)
    listed = [one for one in map(town.reads, chair.dm) if one.startswith("Routine notices in purdah in the week")]
    assert len(listed) == 1
    assert reference in listed[0]
    await town.later(days=8)
    assert notices(town, chair, "Routine notices in purdah in the week") == 1


async def test_purdah_off_and_on_again_asks_for_everything_anew(town: Town) -> None:
    await switches_on(town)
    await allows(town)
    reference = await town.submits(town.employee, routine=IS_MARKET)
    old = town.card(town.clerk, reference, "Approve")
    await switches_off(town)
    await switches_on(town)
    assert "This message is old, and nothing was changed." in town.told(await town.clerk.press(old, "Approve"))
    assert "Approve" not in buttons(town.card(town.clerk, reference))
    assert "draft:approved" not in await town.acts()


async def test_the_clerk_alone_ends_it_and_what_rests_on_it_is_held(town: Town) -> None:
    await switches_on(town)
    await allows(town)
    reference = await town.submits(town.employee, routine=IS_MARKET)
    await states(town, town.clerk, reference)
    shown = (await town.clerk.command("/purdah")).ephemerals[-1]
    (end,) = (one for one in buttons(shown) if one.startswith("End RN-"))
    refused = town.told(await town.deputy.press(shown, end, forced=True))
    assert "Only the Town Clerk can allow a routine notice in purdah, or end one." in refused
    assert "routine:ended" not in await town.acts()
    told = town.told(await town.clerk.press(shown, end))
    assert "It is no longer allowed in purdah. The Deputy and the Chair are told." in told
    await town.deliver()
    assert (await town.acts())[-2:] == ["routine:ended", "draft:held"]
    assert notices(town, town.person("chair"), "No longer allowed in purdah") == 1
    again = town.told(await town.clerk.press(shown, end))
    assert "is not allowed any more" in again
