"""A channel of 5,000 messages: a page of them at first, more on scrolling up; an event draws only what it changed."""

from collections.abc import Awaitable, Callable

from playwright.async_api import expect

from handlers.practice.server import PracticeServer
from handlers.practice.slack_server import messages
from tests.browser.hand import BROWSER, Hand

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]
MANY = 5000


def fill(server: PracticeServer, count: int = MANY) -> None:
    """Put this many messages in #general."""
    general, clerk = server.workspace.channel("general"), server.workspace.person("clerk").id
    for number in range(count):
        messages.post(server.council, general, clerk, f"Message {number}")


async def test_a_channel_of_5000_messages_is_not_loaded_at_once(server: PracticeServer, look: Look) -> None:
    fill(server)
    hand = await look(server, "employee", "general")
    shown = hand.page.locator(".message")
    await expect(hand.page.get_by_text("Message 4999", exact=True)).to_be_in_viewport()
    assert await shown.count() == 40
    await hand.page.locator(".messages, [role=log]").evaluate("(one) => { one.scrollTop = 0; }")
    await expect(shown).to_have_count(80)
    await expect(hand.page.get_by_text("Message 4960", exact=True)).to_be_in_viewport()
    # Coming near the button loads a page too, so it is pressed without going there.
    await hand.page.get_by_role("button", name="Show earlier messages").evaluate("(one) => one.click()")
    await expect(shown).to_have_count(120)
    await expect(hand.page.get_by_text("Message 4880", exact=True)).to_have_count(1)


async def test_an_event_draws_only_what_it_changed(server: PracticeServer, look: Look) -> None:
    fill(server, 60)
    hand = await look(server, "employee", "general")
    await hand.page.evaluate(
        """() => { window.drawn = 0; window.marked = document.querySelector(".message");
            new MutationObserver((all) => { for (const one of all) window.drawn += one.addedNodes.length; })
                .observe(document.querySelector("[role=log]"), { childList: true, subtree: true }); }"""
    )
    message = server.person("clerk").messages("general")[-1]
    live = server.workspace.find(message.channel, message.ts)
    assert live is not None
    messages.edit(server.council, live, "Changed", None)
    await expect(hand.page.get_by_text("Changed", exact=True)).to_be_visible()
    messages.remove(server.council, live)
    await expect(hand.page.get_by_text("Changed", exact=True)).to_have_count(0)
    assert await hand.page.evaluate("window.drawn") < 5
    assert await hand.page.evaluate("window.marked.isConnected")
