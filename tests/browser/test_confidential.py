"""The page for the person outside the chat, in a real browser: read, written in, closed and left without a mouse."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, Page, expect

from chatops.desk import Desk
from chatops.policy.breaches.case import CaseStage
from storage.engine import Database
from tests.browser.hand import BROWSER
from tests.browser.test_accessible import nothing_found
from tests.handlers.web.test_confidential import served
from tests.support.at_fallback import at_fallback, linked
from tests.support.council import StillClock, desk_of, take_on_everyone
from tests.support.reports import as_kept

pytestmark = BROWSER


@asynccontextmanager
async def waiting(
    url: str, browser: Browser, *, width: int = 1000, theme: str = "light"
) -> AsyncIterator[tuple[Desk, str, Page, str]]:
    """A case that waits: the desk, its reference, a browser in front of nothing yet, and the address to open."""
    database = Database(url)
    desk = desk_of(database, await database.council("slack", "T0THORNBURY", "Thornbury Town Council"), StillClock())
    await take_on_everyone(desk)
    case = await at_fallback(desk, what="They posted the budget.\nThen they took it down again.")
    token = await linked(desk, case.reference)
    async with served(desk) as address:
        context = await browser.new_context(
            viewport={"width": width, "height": 800},
            locale="en-GB",
            color_scheme=theme,  # type: ignore[arg-type]
        )
        page = await context.new_page()
        amiss: list[str] = []
        page.on("console", lambda line: amiss.append(line.text) if line.type in {"error", "warning"} else None)
        yield desk, case.reference, page, f"{address}/confidential/{token}"
        await context.close()
        assert [line for line in amiss if "404" not in line] == []
    await database.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_axe_finds_nothing_before_and_after_it_is_opened(sqlite_url: str, browser: Browser, theme: str) -> None:
    async with waiting(sqlite_url, browser, theme=theme) as (_, _, page, address):
        await page.goto(address)
        await nothing_found(page)
        await page.get_by_role("button", name="Open it").click()
        await expect(page.get_by_role("heading", name="Confidential report")).to_be_visible()
        await nothing_found(page)
        await page.get_by_role("button", name="Leave this page").click()
        await nothing_found(page)
        await page.goto(address)
        await page.get_by_role("button", name="Open it").click()
        await expect(page.get_by_role("heading", name="Nothing can be opened here")).to_be_visible()
        await nothing_found(page)


async def test_with_the_keyboard_alone_the_reporter_is_asked_and_the_case_is_closed(
    sqlite_url: str, browser: Browser
) -> None:
    async with waiting(sqlite_url, browser) as (desk, reference, page, address):
        await page.goto(address)
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await page.get_by_label("A question: the reporter is asked").focus()
        await page.keyboard.press("Space")
        await page.keyboard.press("Tab")
        await page.keyboard.type("Which budget?")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("status")).to_have_text("It is sent.")
        await expect(page.get_by_text("Which budget?")).to_be_visible()
        await page.get_by_label("Advice given").press("Space")
        await page.get_by_label("They have been heard").press("Space")
        await page.get_by_role("button", name="Close it").press("Enter")
        await expect(page.get_by_role("status")).to_have_text("The report is closed.")
        assert (await as_kept(desk, reference)).stage is CaseStage.CLOSED


async def test_what_is_wrong_with_an_answer_has_the_focus_and_is_read_out_with_its_question(
    sqlite_url: str, browser: Browser
) -> None:
    async with waiting(sqlite_url, browser, width=390) as (_, _, page, address):
        await page.goto(address)
        await page.get_by_role("button", name="Open it").click()
        await page.get_by_label("A question: the reporter is asked").check()
        await page.get_by_label("Your words").fill(" ")
        await page.get_by_role("button", name="Send", exact=True).press("Enter")
        await expect(page.get_by_label("Your words")).to_be_focused()
        described = "The reporter is not told your name. Write what you want to say."
        await expect(page.get_by_label("Your words")).to_have_accessible_description(described)
        await nothing_found(page)
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_on_a_telephone_nothing_is_cut_off(sqlite_url: str, browser: Browser) -> None:
    async with waiting(sqlite_url, browser, width=360) as (_, _, page, address):
        await page.goto(address)
        await page.get_by_role("button", name="Open it").click()
        await expect(page.get_by_role("heading", name="Confidential report")).to_be_visible()
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_the_evidence_is_downloaded_under_the_name_of_the_case(sqlite_url: str, browser: Browser) -> None:
    async with waiting(sqlite_url, browser) as (_, reference, page, address):
        await page.goto(address)
        await page.get_by_role("button", name="Open it").click()
        async with page.expect_download() as begun:
            await page.get_by_role("button", name="Download the evidence").click()
        assert (await begun.value).suggested_filename == f"{reference}.zip"
