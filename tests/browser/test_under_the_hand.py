"""What somebody is doing is never redrawn under their hand, however late the practice server answers."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Page, Route, expect

from handlers.practice.server import PracticeServer
from handlers.practice.slack_server import views
from tests.browser.elements import EVERY_INPUT
from tests.browser.hand import BROWSER, WORDS, Hand

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]
LATE = 0.4
"""Seconds."""


async def answers_late(page: Page, path: str) -> None:
    """Let each answer of the practice server at this path come late."""

    async def late(route: Route) -> None:
        answer = await route.fetch()
        await asyncio.sleep(LATE)
        await route.fulfill(response=answer)

    await page.route(f"**/practice/{path}*", late)


async def test_what_is_typed_while_one_goes_elsewhere_is_typed_there(server: PracticeServer, look: Look) -> None:
    hand = await look(server, "clerk", "drafts")
    await hand.box().fill("Half a sentence")
    await answers_late(hand.page, "state")
    await hand.page.get_by_role("toolbar").get_by_role("button", name="Tour").click()
    await hand.step("draft").get_by_role("button", name="Be Tom Ashdown").click()
    await hand.page.keyboard.type("Hello from Tom")
    await expect(hand.pane()).to_have_attribute("aria-label", "Tom Ashdown, Communications officer")
    await expect(hand.box()).to_have_value("Hello from Tom")
    await hand.page.locator(".me").click()
    await hand.page.locator("[data-who=clerk]").click()
    await expect(hand.box()).to_have_value("Half a sentence")


async def test_what_is_typed_while_a_message_is_sent_stays(server: PracticeServer, look: Look) -> None:
    hand = await look(server, "employee", "general")
    await answers_late(hand.page, "act")
    await hand.types("The hall is booked.")
    await hand.page.keyboard.type("And the band")
    await expect(hand.page.locator(".message", has_text="The hall is booked.")).to_be_visible()
    await asyncio.sleep(LATE)
    await expect(hand.box()).to_have_value("And the band")


async def test_what_could_not_be_sent_is_in_the_box_again(server: PracticeServer, look: Look) -> None:
    hand = await look(server, "employee", "general")
    await answers_late(hand.page, "act")
    await hand.types("/drift Come to the fair")
    await hand.page.keyboard.type("soon")
    await expect(hand.box()).to_have_value("/drift Come to the fair\nsoon")


@pytest.mark.parametrize(
    ("way", "by", "beside"),
    [
        ("Close for now", "mouse", False),
        ("Close for now", "mouse", True),
        ("Close for now", "keyboard", False),
        ("Send for approval", "mouse", False),
        ("Send for approval", "keyboard", True),
        ("Escape", "keyboard", False),
    ],
)
async def test_the_writing_box_has_the_focus_after_a_form_closes(
    council: PracticeServer, look: Look, way: str, by: str, beside: bool
) -> None:
    hand = await look(council, "employee", "drafts")
    if beside:
        await hand.clerk_beside()
    await hand.types("/draft ")
    await hand.fills_in(WORDS)
    button = hand.form().get_by_role("button", name=way)
    if way == "Escape":
        await hand.page.keyboard.press("Escape")
    elif by == "mouse":
        await button.click()
    else:
        await button.focus()
        await hand.page.keyboard.press("Enter")
    await expect(hand.form()).to_be_hidden()
    await hand.page.keyboard.type("Thank you")
    await expect(hand.box()).to_have_value("Thank you")
    await expect(hand.box()).to_be_focused()


async def test_what_is_in_a_form_stays_while_the_bot_draws_it_anew(server: PracticeServer, look: Look) -> None:
    clerk = server.workspace.person("clerk").id
    view = views.open_modal(server.council, clerk, EVERY_INPUT)
    hand = await look(server, "clerk", "drafts")
    form = hand.form()
    for n in range(5):
        tick = form.get_by_role("group", name="Ticks").get_by_label("A")
        await tick.set_checked(n % 2 == 0)
        await form.get_by_label("Choose one").select_option("B" if n % 2 else "A")
        await form.get_by_label("Paragraph").fill(f"Paragraph {n}")
        await form.get_by_label("Line", exact=True).focus()
        views.replace(server.council, view, {**EVERY_INPUT, "title": {"type": "plain_text", "text": f"Drawn {n}"}})
        await expect(form.get_by_role("heading", name=f"Drawn {n}")).to_be_visible()
        await expect(tick).to_be_checked(checked=n % 2 == 0)
        await expect(form.get_by_label("Paragraph")).to_have_value(f"Paragraph {n}")
        await expect(form.get_by_label("Choose one")).to_have_value("b" if n % 2 else "a")
