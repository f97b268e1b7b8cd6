"""A picture that is added in the form stands on the town's own page once it is approved, with what it shows."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from playwright.async_api import expect

from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, Hand
from tests.browser.test_tour import lets_the_bot_post
from tests.support.hostile_pictures import png

pytestmark = BROWSER

SHOWS = "A blue flag over the town hall."


async def test_a_picture_goes_out_with_its_post_and_the_town_sees_it(
    council: PracticeServer, look: Callable[..., Awaitable[Hand]], tmp_path: Path
) -> None:
    hand = await look(council, "employee", "dm")
    await hand.clerk_beside()
    await lets_the_bot_post(hand, council)
    file = tmp_path / "flag.png"
    file.write_bytes(png())
    await hand.types("/draft ")
    await hand.fills_in("The flag flies today.", account="Website news")
    await hand.form().locator("input[type=file]").set_input_files(file)
    send = hand.form().get_by_role("button", name="Send for approval")
    await send.click()
    await expect(hand.form().get_by_label("What does picture 1 (flag.png) show?")).to_be_focused()
    await hand.form().get_by_label("What does picture 1 (flag.png) show?").fill(SHOWS)
    await send.click()
    await expect(hand.form()).to_be_hidden()
    await expect(hand.pane("b").get_by_text("The flag flies today.").first).to_be_visible()
    await hand.approves("b")
    await expect(hand.pane("a").get_by_text("The bot posted it").last).to_be_visible()
    town = await hand.page.context.new_page()
    await town.goto(f"{council.address}/town")
    shown = town.get_by_role("img", name=SHOWS)
    await expect(shown).to_be_visible()
    assert await shown.evaluate("one => [one.naturalWidth, one.naturalHeight]") == [320, 200]
