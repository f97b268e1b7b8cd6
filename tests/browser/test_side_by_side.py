"""Two people side by side, each with all of their own page, live."""

import re
from collections.abc import Awaitable, Callable

from playwright.async_api import expect

from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, WORDS, Hand

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]


async def test_what_one_does_the_other_sees_at_once_while_both_have_a_form_open(
    council: PracticeServer, look: Look
) -> None:
    hand = await look(council, "employee", "drafts")
    await hand.drafts()
    await hand.clerk_beside()
    await hand.types("/draft The museum is closed on Monday.", "a")
    await expect(hand.form("a")).to_be_visible()
    await expect(hand.pane("b").locator(".message", has_text=WORDS).first).to_be_visible()
    await hand.presses("Reject", "b")
    await expect(hand.form("b")).to_be_visible()
    await expect(hand.form("a")).to_be_visible()
    await hand.form("b").get_by_role("textbox").fill("Not in our name.")
    await hand.form("b").locator(".buttons .primary").click()
    await expect(hand.form("b")).to_be_hidden()
    await expect(hand.pane("a").locator(".message", has_text="was rejected by")).to_be_visible()
    await expect(hand.form("a").get_by_label("The words of the post")).to_have_value("The museum is closed on Monday.")


async def test_a_form_in_one_half_holds_the_keyboard_and_gives_it_back(council: PracticeServer, look: Look) -> None:
    hand = await look(council, "employee", "drafts")
    await hand.clerk_beside()
    await hand.types("/draft ", "a")
    await expect(hand.form("a").get_by_label("The words of the post")).to_be_focused()
    assert await hand.pane("a").locator(".room").evaluate("one => one.inert")
    assert not await hand.pane("b").locator(".room").evaluate("one => one.inert")
    await hand.page.keyboard.press("Escape")
    await expect(hand.form("a")).to_be_hidden()
    await expect(hand.box("a")).to_be_focused()


async def test_two_windows_of_the_same_person_show_the_same(council: PracticeServer, look: Look) -> None:
    one, other = await look(council, "clerk", "general"), await look(council, "clerk", "general")
    await one.types("Good morning, all")
    await expect(other.page.locator(".message", has_text="Good morning, all")).to_be_visible()


async def test_messages_elsewhere_are_counted_told_and_read(server: PracticeServer, look: Look) -> None:
    hand = await look(server, "employee", "drafts")
    await server.person("clerk").say("The hall is booked", "general")
    place = hand.page.locator("[data-place=general]")
    await expect(place).to_have_text("general1 unread")
    notice = hand.page.locator(".toast", has_text="New in #general")
    await expect(notice).to_be_visible()
    await notice.get_by_role("button", name="Read it").click()
    await expect(place).to_have_text("general")
    await expect(hand.page.locator(".message", has_text="The hall is booked")).to_be_visible()
    assert server.workspace.read_to["U0EMPLOY01"]["C0GENERAL1"]


async def test_one_can_be_somebody_else(server: PracticeServer, look: Look) -> None:
    await server.person("chair").say("Between us", "confidential")
    hand = await look(server, "employee", "drafts")
    assert await hand.page.locator("[data-place=confidential]").count() == 0
    await hand.page.locator(".me").click()
    await hand.page.locator("[data-who=chair]").click()
    await expect(hand.pane("a")).to_have_attribute("aria-label", "Beatrice Lovell, Chair of the council")
    await hand.page.locator("[data-place=confidential]").click()
    await expect(hand.page.locator(".message", has_text="Between us")).to_be_visible()


async def test_a_notice_for_one_person_goes_when_one_is_somebody_else(server: PracticeServer, look: Look) -> None:
    hand = await look(server, "employee", "general")
    await server.person("clerk").say("The hall is booked", "drafts")
    notice = hand.page.locator(".toast", has_text="New in #social-media-drafts")
    await expect(notice).to_be_visible()
    await hand.page.locator(".me").click()
    await hand.page.locator("[data-who=deputy]").click()
    await expect(hand.pane()).to_have_attribute("aria-label", re.compile("Deputy Town Clerk"))
    await expect(notice).to_have_count(0)
