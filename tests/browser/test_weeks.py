"""The coming weeks on Home: a picture, and after it the same in sentences, on a telephone and on a desk."""

from collections.abc import Awaitable, Callable

from playwright.async_api import expect

from handlers.pictures.weeks import SIZE, WIDTH
from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]
SMALLEST = 10
"""Pixels of a letter's size in the picture, as wide as a telephone shows it."""


async def test_the_calendar_is_read_on_a_telephone_and_by_ear(council: PracticeServer, look: Look) -> None:
    desk = await look(council, "clerk", "dm")
    await desk.purdah_on()
    for width in (390, 1440):
        hand = await look(council, "clerk", "home", width=width)
        picture = hand.page.get_by_alt_text("A calendar of the coming weeks.")
        await picture.scroll_into_view_if_needed()
        await expect(picture).to_be_visible()
        shown = await picture.evaluate("image => [image.complete, image.naturalWidth, image.clientWidth]")
        assert shown[:2] == [True, WIDTH]
        assert SIZE / WIDTH * shown[2] >= SMALLEST
        assert await hand.too_wide() == ""
    read = await hand.page.locator("body").aria_snapshot()
    seen = read.index("A calendar of the coming weeks. The list below says the same")
    assert seen < read.index("Week of Monday ", seen) < len(read)
    assert "purdah" in read[seen:].partition("Week of Monday ")[2].partition("\n")[0]
