"""What people write to the bot in Slack, with files, edited, deleted, or in Slack's notation, reads as they saw it."""

from datetime import timedelta
from typing import Any

import pytest

from handlers.practice.people.driver import Actor
from handlers.slack.events import EVENTS_REMEMBERED
from tests.journeys.raw import sent_event
from tests.journeys.town import FACEBOOK, Town

FETE = "The fete is on 5 June"
CORRECTED = "The fete is on 12 June"
FILES = [{"id": "F1", "name": "screenshot.png"}]


class Message:
    """One direct message as Slack tells of it, and what its writer does to it later."""

    def __init__(self, town: Town, who: Actor, text: str = FETE, **more: Any) -> None:
        self.town, self.who = town, who
        self.channel = town.server.workspace.direct(who.id).id
        self.body = {"type": "message", "user": who.id, "text": text, "ts": f"{self.now:.6f}", **more}

    @property
    def now(self) -> float:
        return self.town.server.clock.now().timestamp()

    async def sends(self) -> None:
        await self._told({**self.body, "channel": self.channel, "channel_type": "im"})

    async def edits(self, text: str, after_s: float = 30, **changes: Any) -> None:
        edited = {"user": self.who.id, "ts": f"{self.now + after_s:.6f}"}
        await self._changed({**self.body, "text": text, "edited": edited} | changes)

    async def unfurls(self) -> None:
        await self._changed({**self.body, "attachments": [{"title": "A page"}]})

    async def deletes(self) -> None:
        deleted = {"subtype": "message_deleted", "deleted_ts": self.body["ts"], "previous_message": self.body}
        await self._told({"type": "message", "channel": self.channel, "channel_type": "im", **deleted})

    async def opens(self, button: str = "Draft a post") -> str:
        """Presses a button under the bot's answer. Gives the words in the form."""
        shown = next(one for one in reversed(self.who.dm) if f"[{button}]" in self.town.reads(one))
        await self.who.press(shown, button)
        box = {"Draft a post": "words", "Report a breach": "what"}.get(button, "words")
        return self.who.view.values[box][box]["value"] or ""

    async def _changed(self, message: dict[str, Any]) -> None:
        about = {"subtype": "message_changed", "hidden": True, "message": message, "ts": f"{self.now + 40:.6f}"}
        await self._told({"type": "message", "channel": self.channel, "channel_type": "im", **about})

    async def _told(self, event: dict[str, Any]) -> None:
        assert await sent_event(self.town, event) == 200
        await self.town.deliver()


@pytest.mark.parametrize("subtype", ["file_share", "me_message", "thread_broadcast"])
async def test_whoever_speaks_to_the_bot_is_answered_whatever_slack_calls_it(small_town: Town, subtype: str) -> None:
    message = Message(small_town, small_town.employee, subtype=subtype)
    await message.sends()
    assert len(small_town.employee.dm) == 1
    assert await message.opens() == FETE


@pytest.mark.parametrize("subtype", ["channel_join", "bot_message", "reminder_add", "channel_topic"])
async def test_a_notice_of_slacks_own_is_nobody_speaking(small_town: Town, subtype: str) -> None:
    await Message(small_town, small_town.employee, subtype=subtype).sends()
    assert small_town.employee.dm == []


@pytest.mark.parametrize("text", ["Here is what was posted", ""])
async def test_a_file_is_answered_and_every_form_but_that_of_a_draft_says_that_it_is_not_taken(
    small_town: Town, text: str
) -> None:
    town, who = small_town, small_town.employee
    message = Message(town, who, text, subtype="file_share", files=FILES)
    await message.sends()
    answer = town.reads(who.dm[-1])
    assert "Pictures that you sent are offered to a draft, and to no other form; they stay in Slack too." in answer
    assert "then delete your message with it" in answer
    for button, says in (
        ("Report a breach", "It stays in Slack, where others may come to see it"),
        ("Ask a question about the policy", "a question holds words only"),
        ("Draft a post", "screenshot.png: Slack does not let the bot read this file."),
    ):
        assert await message.opens(button) == text
        assert says in town.reads(who.view)
        await who.close()


async def test_an_edit_replaces_the_words_under_the_button(small_town: Town) -> None:
    message = Message(small_town, small_town.employee)
    await message.sends()
    await message.edits(CORRECTED)
    assert len(small_town.employee.dm) == 1
    assert await message.opens() == CORRECTED


async def test_the_last_of_several_edits_holds_in_whatever_order_they_come(small_town: Town) -> None:
    message = Message(small_town, small_town.employee)
    await message.sends()
    await message.edits("The fete is on 19 June", after_s=60)
    await message.edits(CORRECTED, after_s=30)
    assert await message.opens() == "The fete is on 19 June"


async def test_an_edit_that_comes_before_its_message_is_the_message(small_town: Town) -> None:
    message = Message(small_town, small_town.employee)
    await message.edits(CORRECTED)
    await message.sends()
    assert len(small_town.employee.dm) == 1
    assert await message.opens() == CORRECTED


async def test_a_preview_of_a_link_changes_nothing(small_town: Town) -> None:
    message = Message(small_town, small_town.employee)
    await message.sends()
    await message.edits(CORRECTED)
    await message.unfurls()
    assert await message.opens() == CORRECTED


async def test_somebody_else_does_not_edit_what_is_kept(small_town: Town) -> None:
    message = Message(small_town, small_town.employee)
    await message.sends()
    await message.edits("Something else", user=small_town.clerk.id)
    assert await message.opens() == FETE


async def test_an_edit_after_the_form_was_sent_brings_nothing_back(small_town: Town) -> None:
    town = small_town
    message = Message(town, town.employee)
    await message.sends()
    answer = town.employee.dm[-1]
    await message.opens()
    await town.sends(town.employee, accounts=[FACEBOOK])
    await message.edits(CORRECTED)
    await town.employee.press(answer, "Draft a post")
    assert town.employee.view.values["words"]["words"]["value"] is None
    assert "What you wrote is not kept any more." in town.reads(town.employee.view)


async def test_a_message_that_was_deleted_is_not_kept_either(small_town: Town) -> None:
    town = small_town
    message = Message(town, town.employee, "My manager shouts at me.")
    await message.sends()
    await message.deletes()
    assert await message.opens("Report a breach") == ""
    assert "What you wrote is not kept any more." in town.reads(town.employee.view)
    assert "shouts" not in str(await town.records_but_journal())


async def test_an_edit_of_what_is_long_forgotten_is_not_answered_as_if_it_were_new(small_town: Town) -> None:
    town = small_town
    message = Message(town, town.employee)
    await message.sends()
    town.server.clock.move(EVENTS_REMEMBERED + timedelta(days=1))
    await Message(town, town.employee, "Something new").sends()
    assert len(town.employee.dm) == 2
    await message.edits(CORRECTED)
    assert len(town.employee.dm) == 2


SENT = (
    "Ask <@U0CLERK001> or <@U0NOBODY99> :christmas_tree: at <http://thornbury.example|thornbury.example>, "
    "<https://www.thornbury.example/news|our news page>, <mailto:clerk@thornbury.example|clerk@thornbury.example>"
)


async def test_slacks_notation_reads_as_people_saw_it_on_every_path(small_town: Town) -> None:
    town, who = small_town, small_town.employee
    sent = SENT.replace("U0CLERK001", town.clerk.id)
    seen = (
        "Ask @Margaret Hale or @U0NOBODY99 🎄 at thornbury.example, our news page "
        "(https://www.thornbury.example/news), clerk@thornbury.example"
    )
    message = Message(town, who, sent)
    await message.sends()
    for button in ("Draft a post", "Report a breach", "Ask a question about the policy"):
        assert await message.opens(button) == seen
        await who.close()
    await who.say("A message.", "general")
    posted = who.messages("general")[-1]
    posted.text = sent
    await who.message_action(posted, "message:suggest")
    assert who.view.values["words"]["words"]["value"] == seen


async def test_emoji_are_kept_as_people_saw_them_and_a_picture_of_the_workspaces_own_is_named(small_town: Town) -> None:
    town = small_town
    sent = "Carols on Saturday :christmas_tree: :+1::skin-tone-3: :thornbury: doors 10:30:45"
    seen = "Carols on Saturday 🎄 👍🏼 :thornbury: doors 10:30:45"
    said = ":thornbury: is no standard emoji, and is posted as these letters."
    await town.opens_form(town.employee, sent)
    assert town.employee.view.values["words"]["words"]["value"] == seen
    assert said in town.reads(town.employee.view)
    await town.sends(town.employee, accounts=[FACEBOOK], words=sent)
    await town.deliver()
    reference = town.newest_reference(town.employee)
    card = town.reads_card(town.clerk, reference)
    assert (seen in card, said in card) == (True, True)
    await town.approves(town.clerk, reference)
    assert seen in town.reads_card(town.deputy, reference, "Post these words")
    # The revision that the author writes in the form itself is read in the same way.
    await town.revises(town.employee, reference, words="Carols :tada:")
    assert "Carols 🎉" in town.reads_card(town.clerk, reference)
