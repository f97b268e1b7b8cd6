"""All that Slack would do happens in the page: its menus, its links, and clicks on what has changed meanwhile."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest_asyncio
from playwright.async_api import Page, expect

from handlers.practice.server import PracticeServer
from handlers.practice.slack_server import messages, views
from tests.browser.elements import Answering, plain
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]


@pytest_asyncio.fixture(loop_scope="session")
async def answering(server: PracticeServer) -> AsyncIterator[Answering]:
    """Something in the bot's place that takes in everything and keeps it."""
    async with Answering() as made:
        server.bot_url = made.url
        yield made


async def hears_nothing(page: Page) -> None:
    """Let the page hear of no change, as when a click crosses it on its way."""
    await page.route("**/practice/state*", lambda route: route.abort("connectionrefused"))


async def hears_again(page: Page) -> None:
    await page.unroute("**/practice/state*")
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


async def test_a_message_has_a_menu_with_what_the_app_offers_there(council: PracticeServer, look: Look) -> None:
    await council.person("clerk").say("The market opens at nine.", "general")
    hand = await look(council, "employee", "general")
    message = hand.page.locator(".message", has_text="The market opens")
    opener = message.get_by_role("button", name="More message actions")
    await expect(message.locator(".on-message")).to_have_css("opacity", "0")
    await message.hover()
    await expect(message.locator(".on-message")).to_have_css("opacity", "1")
    await opener.focus()
    await hand.page.keyboard.press("Enter")
    await expect(message.get_by_role("menuitem")).to_be_focused()
    await hand.page.keyboard.press("Escape")
    await expect(opener).to_be_focused()
    await hand.page.keyboard.press("Enter")
    await hand.page.keyboard.press("Enter")
    await expect(hand.form().get_by_label("The words of the post")).to_have_value("The market opens at nine.")


async def test_a_menu_stays_open_while_its_message_changes(server: PracticeServer, look: Look) -> None:
    clerk = server.person("clerk")
    await clerk.say("The hall", "general")
    hand = await look(server, "employee", "general")
    message = hand.page.locator(".message")
    await message.hover()
    await message.get_by_role("button", name="More message actions").click()
    kept = server.workspace.find(clerk.messages("general")[-1].channel, clerk.messages("general")[-1].ts)
    assert kept is not None
    messages.edit(server.council, kept, "The hall is booked", None)
    await expect(message.get_by_text("The hall is booked")).to_be_visible()
    await expect(message.get_by_role("menuitem")).to_be_visible()
    await expect(message.get_by_role("menuitem")).to_be_focused()


async def test_people_of_another_team_have_no_menu_of_our_app(server: PracticeServer, look: Look) -> None:
    await server.person("clerk").say("Welcome", "shared")
    hand = await look(server, "outsider", "shared")
    await expect(hand.page.locator(".message", has_text="Welcome")).to_be_visible()
    await expect(hand.page.get_by_role("button", name="More message actions")).to_have_count(0)


async def test_a_stale_card_goes_to_the_bot_which_answers_it(council: PracticeServer, look: Look) -> None:
    hand = await look(council, "employee", "drafts")
    await hand.drafts()
    clerk = council.person("clerk")
    await clerk.until(lambda: clerk.dm)
    hand = await look(council, "clerk", "dm")
    await expect(hand.page.get_by_role("button", name="Approve")).to_be_visible()
    await hears_nothing(hand.page)
    await clerk.press(clerk.dm[-1], "Approve")
    await clerk.until(lambda: "Approve" not in str(clerk.dm[-1].blocks))
    sent = len(clerk.told)
    await hand.approves()
    await clerk.until(lambda: len(clerk.told) > sent)
    await hears_again(hand.page)
    await expect(hand.form().get_by_role("heading", name="Nothing was changed")).to_be_visible()
    await expect(hand.page.locator(".toast.urgent")).to_have_count(0)


async def test_a_stale_home_goes_to_the_bot_as_it_was_shown(
    server: PracticeServer, answering: Answering, look: Look
) -> None:
    clerk = server.workspace.person("clerk").id
    button = {"type": "button", "action_id": "old", "text": plain("Old"), "value": "1"}
    rows = [{"type": "actions", "block_id": "rows", "elements": [button]}]
    views.publish_home(server.council, clerk, {"type": "home", "blocks": rows})
    hand = await look(server, "clerk", "home")
    await hears_nothing(hand.page)
    views.publish_home(server.council, clerk, {"type": "home", "blocks": [{"type": "section", "text": plain("New")}]})
    await hand.page.get_by_role("button", name="Old").click()
    await server.until(lambda: answering.payloads)
    assert answering.payloads[-1]["actions"][0]["action_id"] == "old"


async def test_discuss_leads_to_the_thread_in_the_page(council: PracticeServer, look: Look) -> None:
    employee = await look(council, "employee", "drafts")
    await employee.drafts()
    hand = await look(council, "clerk", "dm")
    await hand.presses("Discuss")
    await expect(hand.page.locator(".place h2")).to_have_text("#social-media-drafts")
    await expect(hand.page.locator(".replying")).to_contain_text("Replying to")
    await expect(hand.box()).to_be_focused()
    await hand.page.keyboard.type("When does it open?")
    await hand.page.keyboard.press("Enter")
    await expect(employee.page.get_by_role("button", name="1 reply")).to_be_visible()
    await expect(hand.page.locator(".replies", has_text="When does it open?")).to_be_visible()
    assert len(hand.page.context.pages) == 1


async def test_nothing_leads_out_of_the_page(server: PracticeServer, answering: Answering, look: Look) -> None:
    place, clerk = server.workspace, server.workspace.person("clerk").id
    button = {"type": "button", "action_id": "go", "text": plain("Go"), "url": "https://www.facebook.com/ThornburyTC"}
    said = {"type": "section", "text": {"type": "mrkdwn", "text": "See <https://thornbury.example/news|our news>"}}
    blocks = [said, {"type": "actions", "elements": [button]}]
    place.add_channel(place.direct(clerk))
    messages.post(server.council, place.direct(clerk), place.app.bot_user, "x", blocks=blocks, by_bot=True)
    hand = await look(server, "clerk", "dm")
    where = hand.page.url
    for name, address in (("our news", "thornbury.example/news"), ("Go", "facebook.com/ThornburyTC")):
        thing = hand.page.locator(".message").get_by_text(name, exact=True)
        await thing.focus()
        await hand.page.keyboard.press("Enter")
        await expect(hand.page.locator(".toast", has_text=address)).to_contain_text("Nothing is opened here")
        await thing.click(modifiers=["Control"])
    await server.until(lambda: answering.payloads)
    assert len(hand.page.context.pages) == 1
    assert hand.page.url == where


async def test_a_telephone_shows_the_tour_and_the_word_practice(server: PracticeServer, look: Look) -> None:
    hand = await look(server, width=390, height=844, has_touch=True)
    for what in (hand.page.get_by_text("Practice", exact=True), hand.step("draft"), hand.page.locator("#tour-count")):
        await expect(what).to_be_in_viewport()
    assert await hand.too_wide() == ""
    await hand.step("draft").get_by_role("button", name="Be Tom Ashdown").tap()
    await expect(hand.page.locator("#tour-panel")).to_be_hidden()
    server.workspace.toured.append("draft")
    server.changes.happened()
    await hand.page.get_by_role("button", name="Back to the tour").tap()
    await hand.ticked("draft")
