"""What the practice council's page costs, measured in a real browser.

`figures()` gives three figures, or None where there is no browser (CHROMIUM, or Debian's):

- `first_page_ms`: from asking for the page to its first drawing of a channel with messages, median.
- `click_ms`: from pressing a button in one half to its effect in the other person's half, median.
- `long_channel`: how many of 5,000 messages are in the page at first, and after scrolling up once.
"""

import asyncio
import os
import statistics
import tempfile
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright, expect

from chatops.cli.operations.rehearsal import rehearsing
from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from handlers.practice.slack_server import messages
from storage.engine import Database
from storage.migrate import migrate
from tests.browser.hand import FLAGS, Hand, settled

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
MANY = 5000
AIM_MS = 300


@dataclass(frozen=True, slots=True)
class PageFigures:
    """What was measured; times in milliseconds, medians."""

    first_page_ms: float
    click_ms: float
    long_channel: tuple[int, int]

    @property
    def reached(self) -> bool:
        """Whether all three are as they should be."""
        return self.first_page_ms < AIM_MS and self.click_ms < AIM_MS and max(self.long_channel) < MANY / 10


async def figures(rounds: int = 10) -> PageFigures | None:
    """Measure, with this many pages opened and buttons pressed. None where there is no browser."""
    if not os.access(CHROMIUM, os.X_OK):
        return None
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = await _council(stack, f"sqlite:///{folder / 'council.sqlite3'}")
        playwright = await stack.enter_async_context(async_playwright())
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=FLAGS)
        stack.push_async_callback(browser.close)
        click = await _click(browser, server, rounds)
        long = await _long_channel(browser, server)
        return PageFigures(await _first_page(browser, server, rounds), click, long)


async def _council(stack: AsyncExitStack, url: str) -> PracticeServer:
    database = Database(url)
    await migrate(database)
    await database.close()
    server = PracticeServer(thornbury())
    await server.start()
    stack.push_async_callback(server.stop)
    service = await stack.enter_async_context(rehearsing(server, url))
    server.bot_url = f"{service.address}/slack/events"
    return server


async def _open(browser: Browser, server: PracticeServer, after: str) -> Page:
    page = await browser.new_page(viewport={"width": 1440, "height": 900})
    await page.goto(server.address + after)
    await settled(page)
    return page


async def _first_page(browser: Browser, server: PracticeServer, rounds: int) -> float:
    """The browser's own clock: navigation began at 0, and `data-ready` is set once everything is drawn."""
    took = []
    for _ in range(rounds):
        page = await browser.new_page(viewport={"width": 1440, "height": 900})
        await page.add_init_script(
            "new MutationObserver((_, all) => { if (document.documentElement.dataset.ready) { all.disconnect();"
            " window.readyAt = performance.now(); } }).observe(document, { subtree: true, attributes: true,"
            " childList: true });"
        )
        await page.goto(server.address + "/#as=employee&in=drafts")
        await settled(page)
        took.append(await page.evaluate("window.readyAt"))
        await page.close()
    return statistics.median(took)


async def _click(browser: Browser, server: PracticeServer, rounds: int) -> float:
    page = await _open(browser, server, "/#as=employee&in=drafts&with=clerk&there=dm")
    hand = Hand(page, server)
    took = []
    for number in range(rounds):
        await hand.drafts(f"Notice number {number}")
        waiting = hand.pane("b").get_by_role("button", name="Approve", exact=True)
        await expect(waiting).to_have_count(1)
        await waiting.click()
        decided = page.locator("#pane-a .message", has_text="was approved by")
        sure = hand.pane("b").locator("dialog.sure").get_by_role("button", name="Approve")
        # Both moments by the page's own clock, so that the test's own pace does not count.
        await page.evaluate(
            """(wanted) => {
                const there = () => [...document.querySelectorAll("#pane-a .message")]
                    .filter((one) => one.textContent.includes("was approved by")).length >= wanted;
                const look = (_, watching) => {
                    if (there()) { window.seen = performance.now(); watching.disconnect(); }
                };
                const everything = { subtree: true, childList: true, characterData: true };
                document.querySelector("#pane-b dialog.sure .primary")
                    .addEventListener("click", () => { window.pressed = performance.now(); });
                new MutationObserver(look).observe(document.querySelector("#pane-a"), everything);
            }""",
            number + 1,
        )
        await sure.click()
        await expect(decided).to_have_count(number + 1)
        took.append(await page.evaluate("window.seen - window.pressed"))
    await page.close()
    return statistics.median(took)


async def _long_channel(browser: Browser, server: PracticeServer) -> tuple[int, int]:
    general, clerk = server.workspace.channel("general"), server.workspace.person("clerk").id
    for number in range(MANY):
        messages.post(server.council, general, clerk, f"Message {number}")
    page = await _open(browser, server, "/#as=employee&in=general")
    shown = page.locator(".message")
    at_first = await shown.count()
    await page.locator("[role=log]").evaluate("(one) => { one.scrollTop = 0; }")
    await expect(shown).not_to_have_count(at_first)
    scrolled = await shown.count()
    await page.close()
    return at_first, scrolled


if __name__ == "__main__":
    begun = time.perf_counter()
    print(asyncio.run(figures()))  # noqa: T201
    print(f"Took {time.perf_counter() - begun:.0f} s.")  # noqa: T201
