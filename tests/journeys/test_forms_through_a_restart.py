"""The bot is started again while somebody fills in a form in Teams: what they have typed is there, and theirs alone."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from chatops.policy.accounts import Account
from handlers.practice.teams_server.driver import TeamsActor
from handlers.practice.teams_server.server import TeamsServer
from handlers.teams.kept_forms import STEP
from handlers.teams.windows import inputs_on
from tests.journeys.teams_town import DECLARED, WORDS, TeamsTown
from tests.support.databases import rows

MANY = tuple(
    Account(f"board-{n}", f"{'Noticeboard of the parish meeting in the ward ' * 3}{n}", "https://x.com/ThornburyTC")
    for n in range(1, 121)
)
REPORT = "The Clerk sold the bench by the pond to a cousin"


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[TeamsTown]:
    """A tenant with so many accounts that a draft takes several windows, on each engine in turn."""
    server = TeamsServer()
    await server.start()
    opened = TeamsTown(server, database_url)
    opened.settings = opened.settings.model_copy(update={"accounts": MANY})
    try:
        await opened.start()
        yield opened
        await opened.check_chain()
    finally:
        await opened.stop()
        await server.stop()
        await opened.database.close()


async def start_again(town: TeamsTown) -> None:
    await town.stop()
    await town.start()


async def kept(town: TeamsTown) -> list[str]:
    """What the database has of the forms that stand open."""
    return [str(row["body"]) for row in await rows(town.database, "SELECT body FROM inbox WHERE event LIKE 'form:%'")]


async def goes_on(who: TeamsActor, title: str, filled: dict[str, object]) -> None:
    assert who.window is not None
    here = {one["id"].partition(".")[2] for one in inputs_on(who.window.card)}
    await who.submits(title, {name: value for name, value in filled.items() if name in here})


async def test_a_restart_between_two_windows_of_a_form_loses_nothing(town: TeamsTown) -> None:
    tom = town.person("employee")
    filled = {"words": WORDS, "accounts": ["board-119"]} | DECLARED
    await tom.chooses("draft")
    while "[Next]" in tom.reads(tom.window):
        await goes_on(tom, "Next", filled)
        await start_again(town)
    assert WORDS not in "".join(await kept(town))
    await goes_on(tom, "Send for approval", filled)
    assert tom.window is None, tom.reads(tom.window)
    await town.deliver()
    assert "draft:submitted" in await town.acts()
    assert WORDS in tom.reads(tom.dm[-1])
    assert MANY[118].name in tom.reads(tom.dm[-1])
    assert await kept(town) == []


async def test_a_report_below_another_form_outlives_a_restart_and_is_nowhere_to_be_read(town: TeamsTown) -> None:
    harold, tom = town.person("councillor"), town.person("employee")
    await harold.chooses("breach")
    await harold.submits("I have a code", {"what": REPORT})
    await start_again(town)
    everything = str([dict(row) for row in await rows(town.database, "SELECT * FROM inbox")])
    assert REPORT not in everything
    assert harold.id not in everything
    assert len(await kept(town)) > 0
    assert harold.window is not None
    tom.window = harold.window
    await tom.presses("Back")
    assert REPORT not in tom.reads(tom.window)
    await harold.presses("Back")
    assert REPORT in harold.reads(harold.window)


async def test_nobody_can_tell_a_report_from_a_question_by_what_is_kept_of_its_form(town: TeamsTown) -> None:
    harold = town.person("councillor")
    await harold.chooses("breach")
    await harold.submits("I have a code", {"what": REPORT * 20})
    of_a_report = {len(body) for body in await kept(town)}
    await town.person("volunteer").chooses("policy")
    assert {len(body) for body in await kept(town)} == of_a_report
    assert STEP < of_a_report.pop() < 2 * STEP


async def test_what_is_kept_of_a_form_ends_after_a_day(town: TeamsTown) -> None:
    harold = town.person("councillor")
    await harold.chooses("breach")
    await harold.submits("I have a code", {"what": REPORT})
    town.clock.move(timedelta(days=1, minutes=1))
    await start_again(town)
    await harold.presses("Back")
    assert REPORT not in harold.reads(harold.window)
    await town.person("employee").chooses("draft")
    assert "None" in await kept(town)
