"""A council is set up in a real browser: every page is looked at by axe, and the keyboard is enough."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.hand import BROWSER
from tests.browser.test_accessible import nothing_found
from tests.support.set_up import OTHER_ROUTE, Outside, outside, set_up_page

pytestmark = BROWSER
Picture = Callable[[Page, str], Awaitable[None]]


async def goes_on(page: Page, title: str, button: str) -> None:
    """Look at a page and send it."""
    await expect(page.get_by_role("heading", level=1)).to_have_text(title)
    await nothing_found(page)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await page.get_by_role("button", name=button, exact=True).press("Enter")


@pytest.mark.parametrize("width", [390, 1440])
async def test_a_council_is_set_up_from_nothing(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: int, shot: Picture
) -> None:
    async with outside() as around:
        around.around(monkeypatch, tmp_path)
        async with set_up_page() as running:
            context = await browser.new_context(viewport={"width": width, "height": 900}, locale="en-GB")
            page = await context.new_page()
            await page.goto(running.address)
            await whole_way(page, running.code, around, tmp_path, shot, str(width))
            assert await running.task
            await context.close()
    assert around.server.faults_seen == []


async def whole_way(page: Page, code: str, around: Outside, folder: Path, shot: Picture, name: str) -> None:
    await shot(page, f"{name}-0")
    await page.get_by_label("The code").fill(code.lower())
    await goes_on(page, "Set up the council's bot", "Go on")
    await page.get_by_label("What is the council called?").fill("Thornbury Town Council")
    await page.get_by_label("Slack", exact=True).check()
    await shot(page, f"{name}-1")
    await goes_on(page, "Your council", "Save and go on")
    await page.get_by_label("Bot token").fill("xoxb-wrong")
    await page.get_by_label("App-level token").fill(around.server.app_token)
    await shot(page, f"{name}-2")
    await goes_on(page, "The app at Slack", "Check and go on")
    await expect(page.locator(".wrong")).to_contain_text("Slack does not accept this token")
    await shot(page, f"{name}-2b")
    await page.get_by_label("Bot token").fill(around.server.bot_token)
    await expect(page.get_by_label("App-level token")).to_have_value("")
    await goes_on(page, "The app at Slack", "Check and go on")
    await page.get_by_label("#social-media-drafts").check()
    await shot(page, f"{name}-3")
    await goes_on(page, "Channels", "Save and go on")
    for who, what in (
        ("Margaret Hale", "Town Clerk"),
        ("Idris Pugh", "Deputy Town Clerk"),
        ("Tom Ashdown", "Employee"),
    ):
        await page.get_by_label(who).select_option(what)
    await shot(page, f"{name}-4")
    await goes_on(page, "The people of your council", "Save and go on")
    accounts = "https://www.facebook.com/ThornburyTC\nhttps://x.com/ThornburyTC\nhttps://www.thornbury.example/news"
    await page.get_by_label("The addresses of the official accounts").fill(accounts)
    await shot(page, f"{name}-5")
    await goes_on(page, "The council's accounts", "Save and go on")
    await page.get_by_label("Their e-mail address").fill("vice-chair@thornbury.example")
    await page.get_by_label("One sentence").fill(OTHER_ROUTE)
    await page.get_by_label("Mail server that takes").fill("127.0.0.1")
    await page.get_by_label("Not at all").check()
    await page.get_by_label("Its port").fill(str(around.postbox.port))
    await page.get_by_label("The address that").fill("council-posts@thornbury.example")
    await shot(page, f"{name}-6")
    await goes_on(page, "Outside the chat", "Send the test message and go on")
    await shot(page, f"{name}-7")
    await goes_on(page, "The social media policy", "Save and go on")
    await shot(page, f"{name}-8")
    await goes_on(page, "How the policy is read", "This is right: go on")
    async with page.expect_download() as download:
        await page.get_by_role("button", name="Download the copy of the key").click()
    assert (await download.value).suggested_filename == "council-master-key.zip"
    key = (folder / "master.key").read_text(encoding="ascii").strip()
    await page.get_by_label("The last eight").fill(key.rpartition("-")[2])
    await shot(page, f"{name}-9")
    await goes_on(page, "The master key", "Go on")
    await shot(page, f"{name}-10")
    await goes_on(page, "Look it through", "Set the council up")
    await shot(page, f"{name}-11")
    await goes_on(page, "The council is set up", "Start the bot")
    await expect(page.get_by_role("heading", level=1)).to_have_text("The bot is starting")
    await nothing_found(page)
    await shot(page, f"{name}-12")


@pytest.fixture
def shot() -> Picture:
    """Take a picture of the whole page when SCREENSHOTS names a folder."""
    from tests.browser.conftest import PICTURES

    async def take(page: Page, name: str) -> None:
        if PICTURES:
            Path(PICTURES).mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240
            await page.screenshot(path=Path(PICTURES) / f"set-up-{name}.png", full_page=True)

    return take
