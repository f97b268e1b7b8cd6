"""A Clerk on a telephone decides a one-line draft without turning the page: the card's head and Approve are close."""

from collections.abc import Awaitable, Callable

from playwright.async_api import expect

from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]
TALLEST = 300
"""Pixels from the upper edge of a card's head to that of Approve, at 390 pixels wide."""


async def test_from_the_head_of_a_one_line_draft_to_approve_is_less_than_a_hand(
    council: PracticeServer, look: Look
) -> None:
    author = await look(council, "employee", "drafts", width=390, height=844)
    await author.types("/draft ")
    await author.fills_in("The market is on Saturday.")
    await author.form().get_by_label("What is it about").fill("Market on Saturday")
    await author.form().get_by_role("button", name="Send for approval").click()
    await expect(author.page.locator(".message").first).to_be_visible()
    clerk = await look(council, "clerk", "dm", width=390, height=844)
    approve = clerk.page.get_by_role("button", name="Approve", exact=True)
    await expect(approve).to_be_visible()
    head = clerk.page.locator(".header", has_text="Draft DR-").last
    top, button = await head.bounding_box(), await approve.bounding_box()
    assert top is not None
    assert button is not None
    assert button["y"] - top["y"] < TALLEST
