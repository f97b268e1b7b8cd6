"""A person's hand on the page, and the sentences that tests of the browser share."""

import pytest
from playwright.async_api import Locator, Page, expect

from handlers.practice.server import PracticeServer

BROWSER = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]
"""The marks of every module here: what it needs, and the one loop that the browser lives on."""

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WORDS = "The Saturday market is on the High Street from nine. All are welcome."


async def settled(page: Page) -> None:
    """Wait until the page has drawn itself for the first time."""
    await page.wait_for_selector("html[data-ready]")


class Hand:
    """One page, and in it one person, or two side by side as pane `a` and `b`."""

    def __init__(self, page: Page, server: PracticeServer) -> None:
        self.page = page
        self.server = server

    def pane(self, which: str = "a") -> Locator:
        return self.page.locator(f"#pane-{which}")

    def form(self, which: str = "a") -> Locator:
        return self.pane(which).locator("dialog.form")

    def box(self, which: str = "a") -> Locator:
        return self.page.locator(f"#{which}-words")

    def step(self, key: str) -> Locator:
        return self.page.locator(f"[data-step={key}]")

    async def ticked(self, key: str) -> None:
        """Wait until a step of the tour has ticked itself."""
        await expect(self.step(key)).to_have_class("step done")

    async def types(self, words: str, which: str = "a") -> None:
        """Types words in the box and sends them."""
        await self.box(which).fill(words)
        await self.box(which).press("Enter")

    async def fills_in(self, words: str = WORDS, which: str = "a", account: str = "Facebook page") -> None:
        """Fills in the form for a draft: the words, an account, each declaration as it is so."""
        form = self.form(which)
        await form.get_by_label("The words of the post").fill(words)
        await form.get_by_label(account).check()
        for answer in await form.get_by_label("It is so").all():
            await answer.check()

    async def drafts(self, words: str = WORDS, which: str = "a", account: str = "Facebook page") -> None:
        """Types /draft, fills in the form and sends it for approval."""
        await self.types("/draft ", which)
        await self.fills_in(words, which, account)
        await self.form(which).get_by_role("button", name="Send for approval").click()
        await expect(self.form(which)).to_be_hidden()

    async def presses(self, button: str, which: str = "a") -> None:
        """Presses a button of the newest message that has it."""
        await self.pane(which).locator(".message").get_by_role("button", name=button, exact=True).last.click()

    async def approves(self, which: str = "a") -> None:
        """Presses Approve, and says that it is meant."""
        await self.presses("Approve", which)
        await self.pane(which).locator("dialog.sure").get_by_role("button", name="Approve").click()

    async def purdah_on(self, which: str = "a") -> None:
        """Types /purdah on as the Clerk, says why, and switches it on."""
        await self.types("/purdah on", which)
        await self.form(which).get_by_label("Why?").fill("The town council election.")
        await self.form(which).get_by_role("button", name="Switch on").click()
        await expect(self.form(which)).to_be_hidden()

    async def purdah_off(self, which: str = "a") -> None:
        """Types /purdah off as the Clerk, says why, and ends it."""
        await self.types("/purdah off", which)
        await self.form(which).get_by_label("Why?").fill("The polls have closed.")
        await self.form(which).get_by_role("button", name="End it").click()
        await expect(self.form(which)).to_be_hidden()

    def top_form(self, which: str = "a") -> Locator:
        """The form that lies on top of another."""
        return self.form(which).last

    async def reports(self, about: str, words: str, which: str = "a") -> None:
        """Fills in the form for a report about somebody, with no name kept, and sends it."""
        form = self.form(which)
        await form.get_by_role("group", name="Who is it about?").get_by_label(about).check()
        await form.get_by_label("What kind of breach is it?").select_option(label="Something else")
        await form.get_by_label("What happened?").fill(words)
        await form.get_by_label("No, and the bot keeps no name").check()
        await form.get_by_role("button", name="Send").click()

    async def clerk_beside(self) -> None:
        """Has the page show the Clerk beside whoever is there, at her direct messages."""
        await self.page.get_by_role("button", name="Side by side").click()
        await expect(self.pane("b")).to_have_attribute("aria-label", "Margaret Hale, Town Clerk")

    async def too_wide(self) -> str:
        """Say what does not fit the width of the page, or nothing."""
        said: str = await self.page.evaluate(
            """() => {
                const wide = document.documentElement.clientWidth;
                const over = [...document.querySelectorAll("body *")].filter((one) => {
                    const { left, right, width } = one.getBoundingClientRect();
                    const seen = one.checkVisibility({ visibilityProperty: true }) && !one.closest(".sr, .skip");
                    return width > 0 && seen && (right > wide + 1 || left < -1);
                });
                const scrolls = [...document.querySelectorAll(".list, .inside, .shown, .tour, body")]
                    .filter((one) => one.scrollWidth > one.clientWidth + 1);
                return [...over, ...scrolls].map((one) => one.outerHTML.slice(0, 120)).slice(0, 5).join("\\n");
            }"""
        )
        return said
