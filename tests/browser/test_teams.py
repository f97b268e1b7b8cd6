"""The page of the practice tenant on a telephone: axe-core finds nothing, and nothing is wider than the screen."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page

from handlers.practice.teams_server.server import TeamsServer
from tests.browser.hand import BROWSER
from tests.browser.test_accessible import nothing_found
from tests.journeys.teams_town import TeamsTown

pytestmark = BROWSER
NARROW = {"width": 390, "height": 844}


@pytest_asyncio.fixture(loop_scope="session")
async def town(sqlite_url: str) -> AsyncIterator[TeamsTown]:
    """A tenant whose bot runs until the test ends."""
    server = TeamsServer()
    await server.start()
    opened = TeamsTown(server, sqlite_url)
    try:
        await opened.start()
        yield opened
    finally:
        await opened.stop()
        await server.stop()
        await opened.database.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_axe_finds_nothing_on_a_chat_a_form_and_a_card_and_all_of_it_fits(
    town: TeamsTown, browser: Browser, theme: str
) -> None:
    page = await browser.new_page(viewport=NARROW, color_scheme=theme)  # type: ignore[arg-type]
    tom = town.person("employee")
    await town.submits(tom)
    await town.says(tom, "home")
    await town.says(tom, "draft The market is on Saturday")
    for who in ("employee", "clerk", "clerk&in=channel"):
        await page.goto(f"{town.server.origin}/teams?who={who}")
        await fits_and_is_accessible(page)
    await tom.press(tom.dm[-1], "Open the form")
    await page.goto(f"{town.server.origin}/teams?who=employee")
    await fits_and_is_accessible(page)
    await page.close()


async def fits_and_is_accessible(page: Page) -> None:
    """See that nothing is wider than the screen, and that axe-core finds nothing."""
    assert await page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    await nothing_found(page)
