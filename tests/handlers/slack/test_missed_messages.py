"""Direct messages that came while nobody listened are taken in, once, whatever the bot wrote after them."""

import pytest

from chatops.desk import Desk
from chatops.relay.delivery import TryAgain
from handlers.practice.server import PracticeServer
from handlers.practice.slack_server import messages
from handlers.slack.missed_messages import read_missed
from handlers.slack.web_api.client import SlackClient
from storage.engine import Database
from tests.support.council import StillClock
from tests.support.databases import rows


@pytest.fixture(autouse=True)
def one_time(server: PracticeServer, clock: StillClock) -> None:
    """The workspace and the bot have one clock, which stands still; nobody listens, and nothing is sent again."""
    server.clock.running = False
    server.clock.set(clock.now())
    server.council.retry_seconds = (1e6, 1e6, 1e6)


async def _taken_in(database: Database) -> int:
    return len(await rows(database, "SELECT event FROM inbox"))


async def test_messages_are_taken_in_once_though_the_bot_wrote_after_them(
    desk: Desk, workspace: SlackClient, server: PracticeServer, database: Database
) -> None:
    employee, place = server.person("employee"), server.workspace
    await employee.say("Hello")
    await employee.say("Anybody?")
    messages.post(server.council, place.direct(employee.id), place.app.bot_user, "A card.", by_bot=True)
    for _ in range(2):
        await read_missed(desk, workspace)
        assert await _taken_in(database) == 2


async def test_messages_older_than_a_day_are_left(
    desk: Desk, workspace: SlackClient, server: PracticeServer, database: Database, clock: StillClock
) -> None:
    await server.person("employee").say("Hello")
    clock.move(hours=25)
    await read_missed(desk, workspace)
    assert await _taken_in(database) == 0


async def test_slack_is_asked_again_after_as_long_as_it_says(
    desk: Desk, workspace: SlackClient, server: PracticeServer, database: Database
) -> None:
    await server.person("employee").say("Hello")
    server.faults.on("conversations.history", "429", seconds=0)
    await read_missed(desk, workspace)
    assert await _taken_in(database) == 1


async def test_what_slack_does_not_give_now_is_read_another_time(
    desk: Desk, workspace: SlackClient, server: PracticeServer
) -> None:
    server.faults.on("conversations.history", "http_500")
    with pytest.raises(TryAgain):
        await read_missed(desk, workspace)


async def test_somebody_the_bot_cannot_write_to_keeps_nobody_else_from_being_heard(
    desk: Desk, workspace: SlackClient, server: PracticeServer, database: Database
) -> None:
    await server.person("volunteer").say("Hello")
    server.workspace.person("clerk").deleted = True
    server.faults.on("conversations.open", "error", code="user_disabled")
    await read_missed(desk, workspace)
    assert await _taken_in(database) == 1
