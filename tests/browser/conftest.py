"""A real browser, a real bot and a practice council. The browser is shared by all the tests of a worker.

Set CHROMIUM to the browser's program; without it Debian's is used. SCREENSHOTS names a folder for the pictures of the
README, which some tests take on their way.
"""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

from chatops.cli.operations.rehearsal import rehearsing, show_behind
from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from handlers.practice.teams_server.server import TeamsServer
from storage.engine import Database
from tests.browser.hand import FLAGS, Hand, settled

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
PICTURES = os.environ.get("SCREENSHOTS", "")
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the tests here out where there is no browser."""
    if not Path(CHROMIUM).exists():
        for item in items:
            if HERE in item.path.parents:
                item.add_marker(pytest.mark.skip(reason=f"There is no browser at {CHROMIUM}; set CHROMIUM to one."))


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Browser]:
    """One browser for each worker, with a folder of its own."""
    home = tmp_path_factory.mktemp("browser")
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(
            executable_path=CHROMIUM, headless=True, args=FLAGS, env={**os.environ, "HOME": str(home)}
        )
        yield opened
        await opened.close()


@pytest_asyncio.fixture(loop_scope="session")
async def server() -> AsyncIterator[PracticeServer]:
    """A practice council in Slack and in Teams, as `make practice` has it, that no bot listens to."""
    made = PracticeServer(thornbury(), teams=TeamsServer())
    await made.start()
    yield made
    await made.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def council(server: PracticeServer, sqlite_url: str) -> AsyncIterator[PracticeServer]:
    """A practice council with the real bot at work; the bot does nothing that Slack would not like."""
    database = Database(sqlite_url)
    try:
        async with rehearsing(server, sqlite_url) as service:
            server.bot_url = f"{service.address}/slack/events"
            show_behind(server, database, service.desk.council)
            yield server
    finally:
        await database.close()
    assert server.faults_seen == []


@pytest_asyncio.fixture(loop_scope="session")
async def look(browser: Browser) -> AsyncIterator[Callable[..., Awaitable[Hand]]]:
    """Opens the page of a practice council: `look(server, "clerk", "dm")`. Nothing may go wrong in the browser."""
    async with AsyncExitStack() as stack:
        amiss: list[str] = []

        def watch(page: Page) -> None:
            page.on("pageerror", lambda error: amiss.append(str(error)))
            page.on("dialog", lambda dialog: amiss.append(f"a dialog said {dialog.message}"))
            page.on("console", lambda line: amiss.append(line.text) if line.type in {"error", "warning"} else None)

        async def opened(
            server: PracticeServer,
            who: str = "",
            place: str = "drafts",
            *,
            width: int = 1440,
            height: int = 900,
            **options: Any,
        ) -> Hand:
            context = await browser.new_context(
                viewport={"width": width, "height": height}, locale="en-GB", reduced_motion="reduce", **options
            )
            stack.push_async_callback(context.close)
            page = await context.new_page()
            page.set_default_timeout(10_000)
            watch(page)
            await page.goto(f"{server.address}/#as={who}&in={place}" if who else server.address)
            await settled(page)
            return Hand(page, server)

        yield opened
        assert [line for line in amiss if "ERR_CONNECTION" not in line and "ERR_INCOMPLETE" not in line] == []


@pytest.fixture
def picture() -> Callable[[Page, str], Awaitable[None]]:
    """Takes a picture for the README when SCREENSHOTS names a folder, and does nothing otherwise."""
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)

    async def take(page: Page, name: str) -> None:
        if PICTURES:
            await page.evaluate("document.getElementById('toasts').replaceChildren()")
            await page.screenshot(path=Path(PICTURES) / f"{name}.png")

    return take
