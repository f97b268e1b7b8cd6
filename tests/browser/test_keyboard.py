"""The keyboard alone, from a draft to its approval."""

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Page, expect

from chatops.policy.drafts.declarations import STATEMENTS
from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, WORDS, Hand

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]
MOST_TABS = 60


async def tab_to(page: Page, name: str) -> None:
    """Press Tab until something of this name has the focus."""
    said = """() => {
        const one = document.activeElement;
        return (one.getAttribute("aria-label") || one.labels?.[0]?.innerText || one.innerText || "").trim();
    }"""
    for _ in range(MOST_TABS):
        await page.keyboard.press("Tab")
        if (await page.evaluate(said)).startswith(name):
            return
    raise AssertionError(f"Tab never comes to {name}.")


async def test_a_draft_goes_from_command_to_approval_by_the_keyboard_alone(council: PracticeServer, look: Look) -> None:
    hand = await look(council, "employee", "drafts")
    page, keys = hand.page, hand.page.keyboard
    await tab_to(page, "Message in #social-media-drafts")
    await keys.type("/dr")
    await expect(page.get_by_role("option")).to_be_visible()
    await expect(hand.box()).to_have_attribute("aria-activedescendant", "a-option-0")
    await keys.press("Tab")
    await expect(hand.box()).to_have_value("/draft ")
    await keys.press("Enter")
    await expect(hand.form().get_by_label("The words of the post")).to_be_focused()
    await keys.type(WORDS)
    await tab_to(page, "Facebook page")
    await keys.press("Space")
    for _ in STATEMENTS:
        await tab_to(page, "It is so")
        await keys.press("Space")
    await tab_to(page, "Send for approval")
    await keys.press("Enter")
    await expect(hand.form()).to_be_hidden()
    await expect(hand.box()).to_be_focused()

    await page.locator(".me").focus()
    await keys.press("Enter")
    await expect(page.locator("[data-who=employee]")).to_be_focused()
    for _ in range(3):
        await keys.press("Shift+Tab")
    await keys.press("Enter")
    await expect(hand.pane()).to_have_attribute("aria-label", "Margaret Hale, Town Clerk")
    await expect(page.locator(".me")).to_be_focused()
    await tab_to(page, "Council posts")
    await keys.press("Enter")
    await expect(hand.pane().get_by_role("button", name="Approve")).to_be_visible()
    await tab_to(page, "Approve")
    await keys.press("Enter")
    await expect(hand.pane().locator("dialog.sure")).to_be_visible()
    await tab_to(page, "Approve")
    await keys.press("Enter")
    await expect(hand.pane().get_by_role("button", name="Approve")).to_have_count(0)
    # What was pressed is gone from the card, and the focus stays with the card.
    await expect(page.locator(".message").first).to_be_focused()


async def test_escape_shuts_what_was_opened_last_and_focus_goes_back(server: PracticeServer, look: Look) -> None:
    hand = await look(server, "clerk", "drafts")
    for name in ("Practice time", "Tour", "Behind the scenes"):
        button = hand.page.get_by_role("toolbar").get_by_role("button", name=name)
        await button.focus()
        await hand.page.keyboard.press("Enter")
        await expect(button).to_have_attribute("aria-expanded", "true")
        await expect(button).not_to_be_focused()
        await hand.page.keyboard.press("Escape")
        await expect(button).to_have_attribute("aria-expanded", "false")
        await expect(button).to_be_focused()


async def test_new_messages_are_said_to_a_screen_reader(server: PracticeServer, look: Look) -> None:
    hand = await look(server, "employee", "general")
    await server.person("clerk").say("The hall is booked", "general")
    await expect(hand.page.locator("#said")).to_have_text("Margaret Hale: The hall is booked")


@pytest.mark.parametrize("panel", ["Tour", "Behind the scenes"])
async def test_tab_never_comes_to_what_a_panel_covers_on_a_telephone(
    server: PracticeServer, look: Look, panel: str
) -> None:
    hand = await look(server, "clerk", "drafts", width=390)
    button = hand.page.get_by_role("toolbar").get_by_role("button", name=panel)
    if await button.get_attribute("aria-expanded") == "false":
        await button.click()
    await expect(button).to_have_attribute("aria-expanded", "true")
    for _ in range(20):
        await hand.page.keyboard.press("Tab")
        assert not await hand.page.evaluate("Boolean(document.activeElement.closest('#stage'))")
    await button.focus()
    await hand.page.keyboard.press("Enter")
    await expect(hand.box()).to_be_visible()
