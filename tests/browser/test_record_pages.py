"""The record's pages in a real browser: axe finds nothing, nothing is cut off, and the keyboard is enough."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, Page, expect

from chatops.desk import Desk
from chatops.policy.drafts.draft import Draft
from handlers.views.record.public import public_view
from handlers.web.public_page import written
from storage.engine import Database
from tests.browser.hand import BROWSER
from tests.browser.test_accessible import nothing_found
from tests.support.council import PEOPLE, StillClock, desk_of, everyone_reads, posted, submitted, take_on_everyone
from tests.support.readers import TOKEN, let_in
from tests.support.record_reader import HOSTILE, served
from tests.support.registers import entry
from tests.support.tampering.records import tamper

pytestmark = BROWSER

RIGHT_TO_LEFT = "\u202e"
"""What turns the letters after it round, so that a name reads as another."""


@asynccontextmanager
async def opened(
    url: str, browser: Browser, *, width: int = 1440, theme: str = "light"
) -> AsyncIterator[tuple[Desk, Draft, Page, str]]:
    """The Clerk has an address of the record in front of them: the desk, a post, the browser, the address."""
    database = Database(url)
    desk = desk_of(database, await database.council("slack", "T0THORNBURY", "Thornbury Town Council"), StillClock())
    await take_on_everyone(desk)
    await everyone_reads(desk)
    draft = await posted(desk)
    await submitted(desk, words=f"{HOSTILE} {'x' * 400}")
    await entry(desk, "blocks", did=HOSTILE)
    async with served(desk) as reader:
        context = await browser.new_context(
            viewport={"width": width, "height": 800},
            locale="en-GB",
            color_scheme=theme,  # type: ignore[arg-type]
        )
        page = await context.new_page()
        amiss: list[str] = []
        page.on("console", lambda line: amiss.append(line.text) if line.type in {"error", "warning"} else None)
        page.on("dialog", lambda dialog: amiss.append(dialog.message))
        path = reader.installation.record_links.fresh(PEOPLE["clerk"], desk.clock.now())
        yield desk, draft, page, reader.installation.address_of(path)
        await context.close()
        assert [line for line in amiss if "404" not in line] == []
    await database.close()


@pytest.mark.parametrize(
    ("theme", "width"),
    [
        ("light", 360),
        ("dark", 1440),
        pytest.param("dark", 360, marks=pytest.mark.soak),
        pytest.param("light", 1440, marks=pytest.mark.soak),
    ],
)
async def test_axe_finds_nothing_and_nothing_is_cut_off(
    sqlite_url: str, browser: Browser, theme: str, width: int
) -> None:
    async with opened(sqlite_url, browser, width=width, theme=theme) as (_, draft, page, address):
        await page.goto(address)
        await nothing_found(page)
        await page.get_by_role("button", name="Open the record").click()
        await expect(page.get_by_role("heading", name="The council's record")).to_be_visible()
        await nothing_found(page)
        for path in (
            "posts?stage=posted",
            "days",
            f"post/{draft.reference}",
            "review",
            "release",
            "registers",
            "register/blocks",
        ):
            await page.goto(f"{address.rpartition('/')[0]}/{path}")
            await nothing_found(page)
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await page.get_by_role("link", name="Open", exact=True).first.click()
        await expect(page.get_by_text(HOSTILE)).to_be_visible()
        await nothing_found(page)


@pytest.mark.parametrize(("theme", "width"), [("dark", 360), ("light", 1440)])
async def test_axe_finds_nothing_on_what_an_auditor_reads_by_a_link(
    sqlite_url: str, browser: Browser, theme: str, width: int
) -> None:
    async with opened(sqlite_url, browser, width=width, theme=theme) as (desk, draft, page, address):
        await let_in(desk)
        whole = address.partition("/record")[0] + "/read"
        await page.goto(f"{whole}/{TOKEN}")
        await nothing_found(page)
        await page.get_by_role("button").press("Enter")
        await expect(page.get_by_text(draft.reference).first).to_be_visible()
        for path in ("posts", f"post/{draft.reference}", "registers", "register/blocks", "review", "purdah"):
            await page.goto(f"{whole}/{path}")
            await nothing_found(page)
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(("theme", "width"), [("light", 360), ("dark", 1440)])
async def test_axe_finds_nothing_on_the_page_for_the_website(
    sqlite_url: str, browser: Browser, theme: str, width: int
) -> None:
    async with opened(sqlite_url, browser, width=width, theme=theme) as (desk, _, page, _):
        await page.set_content(written(await desk.look(public_view)).decode())
        await nothing_found(page)
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_with_the_keyboard_alone_a_post_is_found_read_and_the_record_closed(
    sqlite_url: str, browser: Browser
) -> None:
    async with opened(sqlite_url, browser) as (_, draft, page, address):
        await page.goto(address)
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await page.get_by_label("Find a post by its words or reference").focus()
        await page.keyboard.type(draft.reference)
        await page.keyboard.press("Enter")
        await expect(page.get_by_text(f"Found with “{draft.reference}”, newest first.")).to_be_visible()
        await page.get_by_role("link", name="Open", exact=True).press("Enter")
        await expect(page.get_by_role("heading", name="What happened")).to_be_visible()
        await page.get_by_role("button", name="Close the record").press("Enter")
        await expect(page.get_by_text("The record is closed on this computer.")).to_be_visible()


async def test_the_browser_works_the_hashes_of_a_draft_out_and_says_which_is_not_as_it_was_written(
    sqlite_url: str, browser: Browser
) -> None:
    async with opened(sqlite_url, browser) as (desk, draft, page, address):
        await page.goto(address)
        await page.get_by_role("button", name="Open the record").click()
        await page.goto(f"{address.rpartition('/')[0]}/post/{draft.reference}")
        check = page.get_by_role("button", name="Check the hashes in this browser")
        await check.press("Enter")
        await expect(page.get_by_text(re.compile(r"^Entries checked by this browser: \d+\."))).to_be_visible()
        await nothing_found(page)
        last = page.locator("pre[data-hash]").last
        number = await last.get_attribute("data-number")
        await last.evaluate("entry => { entry.textContent = entry.textContent.replace('draft:', 'draft-') }")
        await check.click()
        await expect(page.get_by_text(f"Not as it was written: entry {number}.")).to_be_visible()
        changed = (
            "UPDATE journal SET entry = replace(entry, 'U0EMPLOY01', 'U0EMPLOY02') WHERE entry LIKE '%draft:submitted%'"
        )
        await tamper(desk.records._database, changed)  # type: ignore[attr-defined]
        await page.reload()
        await check.click()
        await expect(page.get_by_text(re.compile(r"^Not as it was written: entry \d+\.$"))).to_be_visible()
        await expect(page.get_by_text(re.compile(r"^No: entry \d+ of the journal was changed"))).to_be_visible()


async def test_words_that_no_form_takes_and_that_are_in_the_database_all_the_same_harm_no_page(
    sqlite_url: str, browser: Browser
) -> None:
    async with opened(sqlite_url, browser, width=360) as (desk, draft, page, address):
        await page.goto(address)
        await page.get_by_role("button", name="Open the record").click()
        words = f"{HOSTILE} {RIGHT_TO_LEFT}gnp.exe {'x' * 10_000} \U0001f469\u200d\U0001f469\u200d\U0001f467"
        tampered = f"UPDATE revisions SET words = '{words}' || char(0) || char(7) || 'end'"  # noqa: S608 - our own
        await tamper(desk.records._database, tampered)  # type: ignore[attr-defined]
        for path in (f"post/{draft.reference}", "posts?words=gnp", "posts"):
            await page.goto(f"{address.rpartition('/')[0]}/{path}")
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            assert RIGHT_TO_LEFT not in await page.locator("body").inner_text()
        await page.goto(f"{address.rpartition('/')[0]}/post/{draft.reference}")
        await expect(page.get_by_text("it is another: they were changed.")).to_be_visible()
        await nothing_found(page)
