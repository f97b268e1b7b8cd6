"""What axe-core finds, in both themes: nothing."""

from collections.abc import Awaitable, Callable

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, expect

from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


async def nothing_found(page: Page) -> None:
    results = await Axe().run(page, options=RULES)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_axe_finds_nothing_on_the_page_a_form_home_and_the_drawer(
    council: PracticeServer, look: Look, theme: str
) -> None:
    hand = await look(council, color_scheme=theme)
    await hand.drafts()
    await hand.clerk_beside()
    await expect(hand.pane("b").get_by_role("button", name="Approve")).to_be_visible()
    await nothing_found(hand.page)
    await hand.types("/draft ", "a")
    await hand.form().get_by_role("button", name="Send for approval").click()
    await expect(hand.form().locator(".error").first).to_be_visible()
    await nothing_found(hand.page)
    await hand.page.keyboard.press("Escape")
    await hand.page.get_by_role("button", name="Side by side").click()
    await hand.page.locator("[data-place=home]").click()
    await expect(hand.page.locator(".sheet .header").first).to_be_visible()
    await hand.page.get_by_role("button", name="Behind the scenes").click()
    await hand.page.locator(".exchanges summary").first.click()
    await expect(hand.page.get_by_role("heading", name="Answer")).to_be_visible()
    await nothing_found(hand.page)


async def test_the_theme_can_be_chosen_and_is_kept(server: PracticeServer, look: Look) -> None:
    hand = await look(server, "clerk", color_scheme="light")
    paper = "getComputedStyle(document.querySelector('.pane')).backgroundColor"
    light = await hand.page.evaluate(paper)
    switch = hand.page.get_by_role("button", name="Colours")
    await switch.click()
    await switch.click()
    dark = await hand.page.evaluate(paper)
    assert light != dark
    await hand.page.reload()
    assert await hand.page.evaluate(paper) == dark
