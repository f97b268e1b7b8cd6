"""360 px and 1440 px: everything fits the width, and can be reached."""

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import expect

from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]
SMALLEST = """() => [...document.querySelectorAll("button, select, [role=option], summary, input[type=checkbox]")]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".sr"))
    .filter((one) => { const { width, height } = one.getBoundingClientRect(); return width < 24 || height < 24; })
    .filter((one) => one.type !== "checkbox" || one.closest("label").getBoundingClientRect().height < 24)
    .map((one) => one.outerHTML.slice(0, 90))"""


@pytest.mark.parametrize("width", [360, 1440])
async def test_nothing_is_wider_than_the_page_and_every_target_is_large_enough(
    council: PracticeServer, look: Look, width: int
) -> None:
    hand = await look(council, "employee", "drafts", width=width, height=780)
    page = hand.page

    async def fits() -> None:
        assert await hand.too_wide() == ""
        assert await page.evaluate(SMALLEST) == []

    await fits()
    await hand.types("/draft ")
    await hand.fills_in("A-very-long-word-" * 30)
    await fits()
    await hand.form().get_by_role("button", name="Send for approval").click()
    await expect(page.locator(".message").first).to_be_visible()
    await fits()
    if width == 360:
        await page.get_by_role("button", name="People and channels").click()
        await fits()
    await page.locator("[data-place=home]").click()
    await expect(page.locator(".sheet .header").first).to_be_visible()
    await fits()
    for name in ("Tour", "Behind the scenes", "Practice time"):
        await page.get_by_role("toolbar").get_by_role("button", name=name).click()
        await fits()
        await page.keyboard.press("Escape")
