"""The bot killed with SIGKILL in the middle of its work and started again: what people were told is saved is there.

The practice workspace lives on in the test; the bot is a process of its own. Each case says where the bot is when it
is killed: at a call of Slack's Web API that gets no answer, or right after somebody was told that something is saved.
"""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from handlers.practice.council.errors import Impossible
from handlers.practice.council.workspace import Message
from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.reading import buttons
from tests.journeys.bot_process import serve
from tests.journeys.place import practice_town
from tests.journeys.town import FACEBOOK, FROM_OURS, LINKS, WORDS, Town
from tests.support.forked import Forked

SECONDS = 90.0


class Killable(Town):
    """A town whose bot is a process of its own, which delivers its letters by itself."""

    bot: Forked | None = None

    async def rise(self) -> None:
        """Start the bot and wait until it can be asked."""
        self.bot = Forked(serve, self.server.address, self._url)
        async with asyncio.timeout(SECONDS):
            address = await self.bot.heard()
        self.server.bot_url = f"{address}/slack/events"

    async def fall(self) -> None:
        """Kill the bot, as when the power goes, and wait until it is gone."""
        if self.bot is not None:
            await self.bot.kill()

    @property
    def _url(self) -> str:
        return self.settings.database_url.get_secret_value()

    async def comes_true(self, fact: Callable[[], object]) -> None:
        """Wait for what the bot does by itself."""
        await self.server.until(fact, timeout=SECONDS)


@pytest.fixture
async def killable(sqlite_url: str) -> AsyncIterator[Killable]:
    """A town whose bot can be killed; at the end the journal is whole and no card offers what is over."""
    server = practice_town(still=False)
    server.limits.real = False
    await server.start()
    town = Killable(server, sqlite_url)
    try:
        await town.rise()
        yield town
        await town.check_chain()
    finally:
        await town.fall()
        await server.stop()
        await town.database.close()


async def _sends_draft(town: Killable) -> bool:
    """The employee sends the form in front of them; whether they were told that it is saved."""
    sent = await town.sends(town.employee, accounts=[FACEBOOK])
    return not sent.trouble and not sent.errors


async def _finishes(town: Killable) -> None:
    """Whatever went before, people now go on to the end, and everything is seen to be in order."""
    await town.comes_true(lambda: _live(town.clerk, "Approve") or _live(town.deputy, "I have posted it"))
    if not _live(town.deputy, "I have posted it"):
        await town.clerk.press(_live(town.clerk, "Approve")[-1], "Approve")
        await town.comes_true(lambda: _live(town.deputy, "I have posted it"))
    await town.deputy.press(_live(town.deputy, "I have posted it")[-1], "I have posted it")
    sent = await town.deputy.submit({"facebook-page": LINKS[FACEBOOK]} | FROM_OURS)
    assert (sent.errors, sent.trouble) == ({}, "")
    await town.comes_true(lambda: "It was posted" in town.reads(town.employee.dm[-1]))
    reference = town.newest_reference(town.employee)
    await town.comes_true(lambda: "It was posted" in town.reads(_newest_status(town, reference)))
    await town.comes_true(lambda: not any(_live(who, "I have posted it") for who in (town.deputy, town.clerk)))
    acts = await town.acts()
    assert [act for act in acts if act != "attempt:refused"] == [
        "draft:submitted",
        "draft:routed",
        "draft:approved",
        "draft:released",
        "draft:posted",
    ]


def _live(who: Actor, button: str) -> list[Message]:
    return [one for one in who.dm if button in buttons(one)]


def _newest_status(town: Killable, reference: str) -> Message:
    return [one for one in town.clerk.messages("drafts") if one.text.startswith(f"Draft {reference},")][-1]


async def test_killed_before_the_form_opens_nothing_is_half_done(killable: Killable) -> None:
    town = killable
    town.server.faults.on("users.info", "freeze")
    typing = asyncio.create_task(town.employee.command("/draft", WORDS))
    await town.comes_true(lambda: town.server.faults.struck)
    await town.fall()
    outcome = await typing
    assert outcome.trouble == "/draft failed with the error “dispatch_failed”."
    await town.rise()
    assert await town.acts() == []
    await town.opens_form(town.employee, WORDS)
    assert await _sends_draft(town)
    await _finishes(town)


@pytest.mark.parametrize("call", ["chat.postMessage", "chat.update"])
async def test_killed_while_a_card_is_on_its_way_the_cards_come_right(killable: Killable, call: str) -> None:
    town = killable
    if call == "chat.postMessage":
        town.server.faults.on(call, "freeze")
    await town.opens_form(town.employee, WORDS)
    assert await _sends_draft(town)
    if call == "chat.update":
        await town.comes_true(lambda: _live(town.clerk, "Approve"))
        town.server.faults.on(call, "freeze")
        await town.clerk.press(_live(town.clerk, "Approve")[-1], "Approve")
    await town.comes_true(lambda: town.server.faults.struck)
    await town.fall()
    await town.rise()
    await _finishes(town)


async def test_killed_after_slack_took_the_handover_the_words_are_handed_over_once(killable: Killable) -> None:
    town = killable
    await town.opens_form(town.employee, WORDS)
    assert await _sends_draft(town)
    await town.comes_true(lambda: _live(town.clerk, "Approve"))
    town.server.faults.on("chat.postMessage", "freeze_after", times=2)
    await town.clerk.press(_live(town.clerk, "Approve")[-1], "Approve")
    await town.comes_true(lambda: _live(town.deputy, "I have posted it") and _live(town.clerk, "I have posted it"))
    await town.fall()
    await town.rise()
    reference = town.newest_reference(town.employee)
    await town.comes_true(lambda: "conversations.history" in {one.what for one in town.server.exchanges.kept})
    await _finishes(town)
    handed = [one for one in town.deputy.dm if one.text.startswith(f"Draft {reference},")]
    assert len(handed) == 1


async def test_killed_right_after_each_answer_everything_that_was_said_to_be_saved_is(killable: Killable) -> None:
    town = killable
    await town.opens_form(town.employee, WORDS)
    assert await _sends_draft(town)
    await town.fall()
    assert await town.acts() in (["draft:submitted"], ["draft:submitted", "draft:routed"])
    await town.rise()
    await town.comes_true(lambda: _live(town.clerk, "Approve"))
    pressed = await town.clerk.press(_live(town.clerk, "Approve")[-1], "Approve")
    await town.fall()
    assert pressed.status == 200
    assert "draft:approved" in await town.acts()
    await town.rise()
    await _finishes(town)


@pytest.mark.soak
@pytest.mark.parametrize("after_ms", range(0, 400, 5))
async def test_killed_at_any_moment_what_was_said_to_be_saved_is(killable: Killable, after_ms: int) -> None:
    town = killable
    await town.opens_form(town.employee, WORDS)

    async def acts() -> tuple[bool, bool]:
        saved = await _sends_draft(town)
        if not saved:
            return False, False
        await town.comes_true(lambda: _live(town.clerk, "Approve") or gone.is_set())
        if not _live(town.clerk, "Approve"):
            return True, False
        pressed = await town.clerk.press(_live(town.clerk, "Approve")[-1], "Approve")
        return True, pressed.status == 200

    gone = asyncio.Event()
    doing = asyncio.create_task(acts())
    await asyncio.sleep(after_ms / 1000)
    await town.fall()
    gone.set()
    town.server.changes.happened()
    saved, approved = await doing
    kept = await town.acts()
    assert not saved or "draft:submitted" in kept
    assert not approved or "draft:approved" in kept
    await town.rise()
    if not saved:
        try:
            await town.employee.submit()
        except Impossible:
            await town.opens_form(town.employee, WORDS)
            await _sends_draft(town)
    await _finishes(town)
