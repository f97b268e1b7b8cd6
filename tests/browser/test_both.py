"""The council in Slack, in Teams, or in both side by side: what is done in one half is seen in the other at once."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
import pytest_asyncio
from playwright.async_api import FrameLocator, expect

from chatops.cli.operations.rehearsal import rehearsing
from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from handlers.practice.teams_server.server import TeamsServer
from tests.browser.hand import BROWSER, WORDS, Hand
from tests.browser.test_accessible import nothing_found

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]


@pytest_asyncio.fixture(loop_scope="session")
async def both(sqlite_url: str) -> AsyncIterator[PracticeServer]:
    """A practice council in Slack and in Teams, with the real bot at work."""
    teams = TeamsServer()
    server = PracticeServer(thornbury(), teams=teams)
    await server.start()
    async with rehearsing(server, sqlite_url) as service:
        server.bot_url = f"{service.address}/slack/events"
        yield server
    await server.stop()
    assert (server.faults_seen, teams.service.faults_seen) == ([], [])


def in_teams(hand: Hand) -> FrameLocator:
    """The half that shows Teams."""
    return hand.page.frame_locator("#pane-teams iframe >> nth=0")


async def chooses(hand: Hand, where: str) -> None:
    """Presses Slack, Teams or Both at the top of the page."""
    await hand.page.get_by_role("button", name=where, exact=True).click()


async def drafts_in_teams(hand: Hand) -> None:
    """Chooses draft from the bot's menu in Teams, fills in the form and sends it."""
    teams = in_teams(hand)
    await teams.get_by_role("button", name="draft", exact=True).click()
    await teams.get_by_label("The words of the post").fill(WORDS)
    await teams.get_by_label("Facebook page").check()
    for answer in await teams.get_by_label("It is so").all():
        await answer.check()
    await teams.get_by_role("button", name="Send for approval").click()


async def test_the_officer_drafts_in_teams_and_the_clerk_approves_in_slack_beside_them(
    both: PracticeServer, look: Look
) -> None:
    hand = await look(both, "employee", "drafts")
    await expect(hand.page.locator("#pane-teams")).to_be_hidden()
    await chooses(hand, "Both")
    await expect(hand.pane()).to_have_attribute("aria-label", "Margaret Hale, Town Clerk")
    await expect(in_teams(hand).get_by_label("People").locator("[aria-current]")).to_have_text("Tom Ashdown")
    await drafts_in_teams(hand)
    await expect(in_teams(hand).get_by_text("It waits for Margaret Hale")).to_be_visible()
    box = in_teams(hand).get_by_label("Write to the bot")
    await box.fill("Half a sent")
    await hand.approves()
    await expect(in_teams(hand).get_by_text("was approved by Margaret Hale")).to_be_visible()
    await expect(box).to_have_value("Half a sent")
    await hand.page.reload()
    await expect(hand.page.locator("[data-on=both]")).to_have_attribute("aria-pressed", "true")
    await expect(in_teams(hand).get_by_text("was approved by Margaret Hale")).to_be_visible()
    await chooses(hand, "Teams")
    await expect(hand.pane()).to_be_hidden()
    await chooses(hand, "Slack")
    await expect(hand.page.locator("#pane-teams")).to_be_hidden()


@pytest.mark.parametrize(("theme", "width", "height"), [("light", 1440, 900), ("dark", 390, 844)])
async def test_axe_finds_nothing_and_all_of_it_fits_in_teams_and_in_both(
    both: PracticeServer, look: Look, theme: str, width: int, height: int
) -> None:
    hand = await look(both, "clerk", "dm", width=width, height=height, color_scheme=theme)
    for where in ("Teams", "Both"):
        await chooses(hand, where)
        await expect(in_teams(hand).get_by_role("heading", name="The chat with Council posts")).to_be_visible()
        assert await hand.too_wide() == ""
        await nothing_found(hand.page)


async def test_on_a_telephone_what_is_chosen_is_seen_and_the_tour_is_out_of_its_way(
    both: PracticeServer, look: Look
) -> None:
    hand = await look(both, width=390, height=844)
    await expect(hand.page.locator("#tour-panel")).to_be_visible()
    await chooses(hand, "Teams")
    await expect(hand.page.locator("#tour-panel")).to_be_hidden()
    await expect(in_teams(hand).get_by_text("write “home” below, and the next ones come here")).to_be_visible()


async def test_the_page_stays_where_it_is_beside_a_long_tour(both: PracticeServer, look: Look) -> None:
    hand = await look(both)
    await expect(hand.page.locator("#tour-panel")).to_be_visible()
    assert await hand.page.evaluate("document.scrollingElement.scrollHeight <= innerHeight")


async def test_side_by_side_shows_two_people_in_slack_and_takes_teams_away(both: PracticeServer, look: Look) -> None:
    hand = await look(both, "employee", "drafts")
    await chooses(hand, "Both")
    await hand.page.get_by_role("button", name="Side by side").click()
    await expect(hand.page.locator("#pane-teams")).to_be_hidden()
    await expect(hand.pane("b")).to_be_visible()
    await expect(hand.page.locator("[data-on=slack]")).to_have_attribute("aria-pressed", "true")


async def test_the_tour_leads_to_teams_and_ticks_when_it_was_looked_at(both: PracticeServer, look: Look) -> None:
    hand = await look(both)
    await expect(hand.step("teams")).to_be_visible()
    await chooses(hand, "Both")
    await hand.ticked("teams")
