"""A reload, a restart and a kill in the middle: everything is still there, and the page goes on by itself."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.async_api import expect

from chatops.cli.operations.rehearsal import rehearsing
from handlers.practice.council import keeping
from handlers.practice.server import PracticeServer
from tests.browser.hand import BROWSER, WORDS, Hand, settled

pytestmark = BROWSER
Look = Callable[..., Awaitable[Hand]]


@asynccontextmanager
async def practice(folder: Path, url: str) -> AsyncIterator[PracticeServer]:
    """The practice council of a folder with the real bot, as the command starts it."""
    file = folder / "workspace.json"
    kept, sentence = keeping.read(file)
    assert sentence == ""
    server = PracticeServer(kept.workspace, kept=kept, keep_in=file)
    await server.start()
    try:
        async with rehearsing(server, url) as service:
            server.bot_url = f"{service.address}/slack/events"
            yield server
    finally:
        await server.stop()


async def test_a_reload_in_the_middle_of_a_form_loses_nothing(council: PracticeServer, look: Look) -> None:
    hand = await look(council, "employee", "drafts")
    await hand.types("/draft ")
    words = hand.form().get_by_label("The words of the post")
    async with hand.page.expect_request(lambda one: '"keep"' in (one.post_data or "")):
        await words.fill(WORDS)
    await council.quiet()
    await hand.page.reload()
    await settled(hand.page)
    await expect(words).to_have_value(WORDS)
    await hand.fills_in()
    await hand.form().get_by_role("button", name="Send for approval").click()
    await expect(hand.form()).to_be_hidden()


async def test_a_restart_in_the_middle_keeps_the_form_the_messages_and_the_time(
    tmp_path: Path, sqlite_url: str, look: Look
) -> None:
    async with practice(tmp_path, sqlite_url) as server:
        hand = await look(server, "employee", "drafts")
        await hand.drafts()
        await hand.types("/draft The library is closed.")
        await expect(hand.form()).to_be_visible()
        server.clock.move(timedelta(days=3))
    await expect(hand.page.locator("#away")).to_be_visible()
    async with practice(tmp_path, sqlite_url) as server:
        await expect(hand.page.locator("#away")).to_be_hidden()
        assert server.clock.now() - datetime.now(UTC) > timedelta(days=2, hours=23)
        await hand.fills_in("The library is closed on Monday.")
        await hand.form().get_by_role("button", name="Send for approval").click()
        await expect(hand.form()).to_be_hidden()
        await expect(hand.page.locator(".message")).to_have_count(2)
        await hand.clerk_beside()
        await hand.presses("Approve", "b")
        await hand.pane("b").locator("dialog.sure").get_by_role("button", name="Approve").click()
        await expect(hand.page.locator("#pane-a .message", has_text="was approved by")).to_have_count(1)


async def test_after_a_kill_the_bot_posts_again_what_the_workspace_has_lost(
    tmp_path: Path, sqlite_url: str, look: Look
) -> None:
    file = tmp_path / "workspace.json"
    async with practice(tmp_path, sqlite_url) as server:
        assert server.keeper is not None
        await server.keeper.until_kept()
        before = file.read_bytes()
        hand = await look(server, "employee", "drafts")
        await hand.drafts()
        await expect(hand.page.locator(".message")).to_have_count(1)
        await server.quiet()
    # What a killed process leaves: the bot's database has the draft, the file of the workspace does not.
    file.write_bytes(before)
    async with practice(tmp_path, sqlite_url) as server:
        hand = await look(server, "employee", "drafts")
        await hand.types("/draft list")
        listed = hand.page.locator(".message.only", has_text="waits to be decided")
        reference = (await listed.inner_text()).partition("DR-")[2][:6]
        await hand.types(f"/draft status DR-{reference}")
        await hand.presses("Withdraw")
        await hand.pane().locator("dialog.sure").get_by_role("button", name="Withdraw").click()
        card = hand.page.locator(".message:not(.only)", has_text="has withdrawn it")
        await expect(card).to_contain_text(f"DR-{reference}")
