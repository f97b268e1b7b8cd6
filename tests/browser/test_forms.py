"""Forms as dialogs: errors beside their inputs, nothing lost, and every element the bot can use."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Page, expect

from handlers.practice.server import PracticeServer
from handlers.practice.slack_server import messages, views
from tests.browser.elements import EVERY_BLOCK, EVERY_INPUT, Answering
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest_asyncio.fixture(loop_scope="session")
async def answering(server: PracticeServer) -> AsyncIterator[Answering]:
    """Something in the bot's place that takes in everything and keeps it."""
    async with Answering() as made:
        server.bot_url = made.url
        yield made


async def test_what_is_wrong_is_said_beside_each_input_and_nothing_is_lost(
    council: PracticeServer, look: Look, picture: Callable[[Page, str], Awaitable[None]]
) -> None:
    hand = await look(council, "employee", "drafts")
    await hand.types("/draft ")
    await hand.form().get_by_label("Date to post it").fill("2020-01-01")
    await hand.form().get_by_label("Time to post it").fill("09:00")
    await hand.form().get_by_label("The words of the post").fill("Come to the fair")
    await hand.form().get_by_role("button", name="Send for approval").click()
    await expect(hand.form().get_by_text("8 answers need another look.")).to_be_visible()
    group = hand.form().get_by_role("group", name="Which accounts is it for?")
    await expect(group).to_have_accessible_description(re.compile("required"))
    await expect(hand.form().get_by_label("Facebook page")).to_be_focused()
    await picture(hand.page, "form")
    await hand.fills_in("Come to the fair")
    await hand.form().get_by_role("button", name="Send for approval").click()
    day = hand.form().get_by_label("Date to post it")
    await expect(day).to_have_attribute("aria-invalid", "true")
    await expect(day).to_be_focused()
    await expect(hand.form().get_by_label("The words of the post")).to_have_value("Come to the fair")
    await expect(hand.form().get_by_label("Facebook page")).to_be_checked()
    await day.fill("")
    await hand.form().get_by_label("Time to post it").fill("")
    await hand.form().get_by_role("button", name="Send for approval").click()
    await expect(hand.form()).to_be_hidden()


async def test_every_kind_of_input_is_drawn_and_sent(
    server: PracticeServer, answering: Answering, look: Look, tmp_path: Path
) -> None:
    views.open_modal(server.council, server.workspace.person("clerk").id, EVERY_INPUT)
    hand = await look(server, "clerk", "drafts")
    form = hand.form()
    await form.get_by_label("Line").fill("one")
    await form.get_by_label("Paragraph").fill("two")
    await form.get_by_label("Rich").fill("three")
    await form.get_by_label("E-mail").fill("a@b.example")
    await form.get_by_label("Address").fill("https://b.example/")
    await form.get_by_label("Number").fill("4.5")
    await form.get_by_label("Choose one").select_option("B")
    await form.get_by_role("group", name="Choose some").get_by_label("C").check()
    await form.get_by_label("A person").select_option("Tom Ashdown")
    await form.get_by_label("A channel").select_option("#general")
    await form.get_by_role("group", name="Ticks").get_by_label("A").check()
    await form.get_by_role("radiogroup", name="Either").get_by_label("B").check()
    await form.get_by_label("Day").fill("2027-05-06")
    await form.get_by_label("Hour").fill("07:30")
    await form.get_by_label("Instant").fill("2027-05-06T22:00")
    photo = tmp_path / "fair.png"
    photo.write_bytes(PNG)
    await form.locator("input[type=file]").set_input_files(photo)
    await expect(form.locator(".files img")).to_have_js_property("naturalWidth", 1)
    await form.get_by_role("button", name="Send", exact=True).click()
    await expect(form).to_be_hidden()
    values = answering.payloads[-1]["view"]["state"]["values"]
    given = {name: next(v for k, v in row[name].items() if k != "type" and v) for name, row in values.items()}
    assert given["line"], given["paragraph"] == ("one", "two")
    assert given["rich"]["elements"][0]["elements"][0]["text"] == "three"
    assert (given["email"], given["url"], given["number"]) == ("a@b.example", "https://b.example/", "4.5")
    assert (given["one"]["value"], given["some"][0]["value"], given["person"]) == ("b", "c", "U0EMPLOY01")
    assert (given["channel"], given["ticks"][0]["value"], given["either"]["value"]) == ("C0GENERAL1", "a", "b")
    assert (given["day"], given["hour"], given["instant"]) == ("2027-05-06", "07:30", 1809637200)
    assert given["file"][0]["name"] == "fair.png"


async def test_every_kind_of_block_is_drawn_and_its_elements_can_be_used(
    server: PracticeServer, answering: Answering, look: Look
) -> None:
    place = server.workspace
    place.add_channel(place.direct("U0CLERK001"))
    messages.post(
        server.council, place.direct("U0CLERK001"), place.app.bot_user, "All", blocks=EVERY_BLOCK, by_bot=True
    )
    hand = await look(server, "clerk", "dm")
    card = hand.page.locator(".message").last
    for words in (
        "A heading",
        "Bold words",
        "Second field",
        "Small print",
        "Item one",
        "Quoted",
        "Copy me",
        "@Tom Ashdown",
    ):
        await expect(card.get_by_text(words).first).to_be_visible()
    await expect(card.get_by_role("img", name="A market stall")).to_be_visible()
    await card.get_by_role("button", name="More actions").click()
    await expect(card.get_by_role("menuitem", name="First")).to_be_focused()
    await hand.page.keyboard.press("ArrowDown")
    await hand.page.keyboard.press("Enter")
    await server.until(lambda: len(answering.payloads) == 1)
    assert answering.payloads[-1]["actions"][0]["selected_option"]["value"] == "2"
    await card.get_by_role("button", name="Really").click()
    sure = hand.pane().locator("dialog.sure")
    await expect(sure.get_by_text("Are you certain?")).to_be_visible()
    await sure.get_by_role("button", name="No").click()
    await expect(sure).to_be_hidden()
    await expect(card.get_by_role("button", name="Really")).to_be_focused()
    assert len(answering.payloads) == 1
    await card.get_by_role("combobox", name="Which").select_option("B")
    await server.until(lambda: len(answering.payloads) == 2)


async def test_replies_and_messages_for_one_alone_are_marked(server: PracticeServer, look: Look) -> None:
    clerk = server.person("clerk")
    await clerk.say("Who opens the hall?", "general")
    root = clerk.messages("general")[-1]
    await server.person("deputy").say("I do", "general", thread_ts=root.ts)
    drafts = server.workspace.channel("general")
    messages.post_ephemeral(server.council, drafts, clerk.id, "Just between us", None)
    hand = await look(server, "clerk", "general")
    await expect(hand.page.locator(".message.only", has_text="Only you can see this")).to_be_visible()
    await hand.page.get_by_role("button", name="1 reply").click()
    await expect(hand.page.locator(".replies", has_text="I do")).to_be_visible()
    await hand.page.locator(".message", has_text="Who opens").first.hover()
    await hand.page.get_by_role("button", name="Reply", exact=True).first.click()
    await hand.page.keyboard.type("Thank you")
    await hand.page.keyboard.press("Enter")
    await expect(hand.page.locator(".replies", has_text="Thank you")).to_be_visible()
    other = await look(server, "deputy", "general")
    assert await other.page.locator(".message.only").count() == 0
