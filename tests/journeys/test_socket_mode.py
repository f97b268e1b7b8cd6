"""The same council over Socket Mode, without a public address."""

from collections.abc import AsyncIterator

import pytest

from handlers.practice.slack_server import messages
from tests.journeys.conftest import open_town
from tests.journeys.town import FACEBOOK, FROM_OURS, LINKS, WORDS, Town
from tests.support.databases import rows


@pytest.fixture
async def remote_town(sqlite_url: str) -> AsyncIterator[Town]:
    """A town whose bot opens the connection itself."""
    async with open_town(sqlite_url, "socket", relaying=True) as town:
        await town.server.until(lambda: town.server.sockets.open)
        yield town


async def test_a_draft_goes_its_way_though_the_connection_is_lost(remote_town: Town) -> None:
    town, employee, clerk, deputy = remote_town, remote_town.employee, remote_town.clerk, remote_town.deputy
    await town.opens_form(employee, WORDS)
    await town.sends(employee, accounts=[FACEBOOK])
    await clerk.until(lambda: clerk.dm)
    reference = town.newest_reference(clerk)
    (line,) = town.server.sockets.open

    await town.server.sockets.disconnect("refresh_requested")
    await employee.say("Are you there?")  # nobody is connected, so Slack cannot deliver it
    await town.server.until(lambda: town.server.sockets.open and line not in town.server.sockets.open, timeout=20)
    await employee.until(lambda: town.reads(employee.dm[-1]).startswith("Here you can report"), timeout=20)
    await employee.press(employee.dm[-1], "Draft a post")
    assert employee.view.values["words"]["words"]["value"] == "Are you there?"

    await clerk.press(town.card(clerk, reference), "Approve")
    await deputy.until(lambda: deputy.dm)
    await deputy.press(town.card(deputy, reference), "I have posted it")
    await deputy.submit({"facebook-page": LINKS[FACEBOOK]} | FROM_OURS)
    await employee.until(lambda: town.shows(employee, reference, "It was posted"))
    assert [one.text for one in employee.dm].count("Are you there?") == 1


async def test_a_message_sent_while_the_bot_was_stopped_is_heard_once_though_a_card_came_after_it(
    remote_town: Town,
) -> None:
    town, employee = remote_town, remote_town.employee
    town.server.council.retry_seconds = (1e6, 1e6, 1e6)
    await town.opens_form(employee, WORDS)
    await town.sends(employee, accounts=[FACEBOOK])
    await employee.until(lambda: employee.dm)
    await town.stop()
    await town.server.until(lambda: not town.server.sockets.open)
    await employee.say("Are you there?")
    await _a_card_comes(town)
    await town.start(relaying=True)
    await employee.until(lambda: _greetings(town), timeout=20)
    await town.restart(relaying=True)
    await town.server.until(lambda: town.server.sockets.open)
    before = _greetings(town)
    await employee.say("Still there?")
    await employee.until(lambda: _greetings(town) > before, timeout=20)
    assert len(await rows(town.database, "SELECT event FROM inbox")) == 2


async def _a_card_comes(town: Town) -> None:
    """Something from the bot stands below the message that it has not heard of."""
    place = town.server.workspace
    messages.post(town.server.council, place.direct(town.employee.id), place.app.bot_user, "A card.", by_bot=True)


def _greetings(town: Town) -> int:
    return sum(town.reads(one).startswith("Here you can report") for one in town.employee.dm)
