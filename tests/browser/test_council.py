"""Approval lent and used in the browser: the form, the delegate's card, and what they read afterwards."""

import os
from collections.abc import Awaitable, Callable
from datetime import timedelta

from playwright.async_api import expect

from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER

Look = Callable[..., Awaitable[Hand]]


async def picture(hand: Hand, name: str) -> None:
    """A picture for whoever wishes to look, in the folder that COUNCIL_PICTURES names."""
    if folder := os.environ.get("COUNCIL_PICTURES"):
        await hand.page.screenshot(path=f"{folder}/{name}.png")


async def test_the_clerk_lends_an_account_and_the_delegate_approves_under_it(
    council: PracticeServer, look: Look
) -> None:
    clerk = await look(council, "clerk", "dm")
    await clerk.types("/council delegate")
    form = clerk.form()
    await form.get_by_label("To which employee?").select_option(label="Priya Raman")
    await form.get_by_label("One account").select_option(label="Facebook page")
    until = council.clock.now() + timedelta(days=30)
    await form.get_by_label("Until which day?").fill(f"{until:%Y-%m-%d}")
    await form.get_by_label("Why?").fill("I am at a conference.")
    await picture(clerk, "lending")
    await form.get_by_role("button", name="Delegate it").click()
    await expect(form).to_be_hidden()
    await expect(clerk.pane().get_by_text("is in force.").last).to_be_visible()

    author = await look(council, "employee", "drafts")
    await author.drafts()
    priya = await look(council, "employee2", "dm")
    await expect(priya.pane().get_by_text("You may decide it under delegation DL-").last).to_be_visible()
    await picture(priya, "asked")
    await priya.approves()
    await expect(priya.pane().get_by_text("by the Town Clerk, on").last).to_be_visible()
    await picture(priya, "approved")
    await clerk.types("/council people")
    await expect(clerk.pane().get_by_text("Who may decide what is posted").last).to_be_visible()
    await picture(clerk, "people")
