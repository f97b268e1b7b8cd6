"""A card that is too long for one message is shown in several: all of it, in order, each one that Slack takes."""

from typing import Any

import pytest
from hypothesis import given

from chatops.policy.content.wording import LONGEST_REASON, LONGEST_WORDS
from handlers.practice.server import PracticeServer
from handlers.practice.slack_server.block_kit import check_message_blocks, message_too_long
from handlers.practice.slack_server.reading import buttons
from handlers.screens import parts as p
from handlers.slack.drawing import blocks_of
from handlers.slack.messages import Message, in_parts
from handlers.slack.web_api.client import SlackClient
from handlers.views.drafts.draft import DraftView
from tests.handlers.screens.test_limits import DRAWN, _texts, unhurried, views

HARDEST = [piece * LONGEST_WORDS for piece in ("&", "\u200b", "\U000e0041", "a", "🎆")]


def _whole(card: p.Card) -> Message:
    """The card in one message, which Slack may not take."""
    return Message(card.text, tuple(blocks_of(card.parts)))


def _taken(message: Message) -> bool:
    blocks = list(message.blocks)
    return not check_message_blocks(blocks) and not message_too_long(blocks)


def _shown(messages: tuple[Message, ...]) -> str:
    kept = [block for each in messages for block in each.blocks if block["block_id"] != "part"]
    return "".join(text for block in kept for text in _texts(block))


@pytest.mark.parametrize("draw", DRAWN, ids=lambda draw: draw.__name__)
@unhurried
@given(view=views())
def test_every_card_is_sent_in_messages_that_slack_takes_and_that_show_all_of_it(draw: Any, view: DraftView) -> None:
    drawn = draw(view)
    parts = in_parts(drawn)
    assert all(_taken(part) for part in parts)
    assert _shown(parts) == _shown((_whole(drawn),))
    assert [block["type"] for part in parts[:-1] for block in part.blocks if block["type"] == "actions"] == []


@pytest.mark.parametrize("words", HARDEST, ids=["escaped", "hidden", "tags", "plain", "wide"])
def test_the_longest_words_of_any_kind_are_all_shown(words: str) -> None:
    blocks = (p.Quoted("words", words), p.Quoted("reason", words[:LONGEST_REASON]), p.Buttons("buttons", ()))
    parts = in_parts(p.Card("Draft DR-7KQ2M9, version 1, waits.", blocks))
    assert all(_taken(part) for part in parts)
    assert len({part.text for part in parts}) == len(parts)


def test_a_block_of_many_small_pieces_becomes_several() -> None:
    rows = [(f"Account {n}", (f"https://x.com/{'a' * 1900}",)) for n in range(40)]
    parts = in_parts(p.Card("Posted.", (p.Rows("posts", tuple(rows)),)))
    assert all(_taken(part) for part in parts)
    assert _shown(parts) == _shown((_whole(p.Card("", (p.Rows("posts", tuple(rows)),))),))


def test_a_card_of_the_usual_length_is_one_message_as_it_was_drawn() -> None:
    drawn = p.Card("Hello", (p.Paragraph("p", "Hello"),))
    assert in_parts(drawn) == (_whole(drawn),)


def _long(words: int, *, pressed: bool = False) -> p.Card:
    row = p.Buttons("buttons", () if pressed else (p.Button("approve", "Approve"),))
    return p.Card("A long one", (p.Quoted("words", "market " * (words // 7)), row))


async def test_a_long_card_is_drawn_again_in_all_its_messages_and_the_buttons_go(
    server: PracticeServer, workspace: SlackClient
) -> None:
    clerk = server.person("clerk")
    place = await workspace.post(clerk.id, _long(15_000))
    assert [buttons(one) for one in clerk.dm] == [[], ["Approve"]]
    assert [place.message, *place.earlier] == [clerk.dm[1].ts, clerk.dm[0].ts]
    await workspace.redraw(place, _long(14_000, pressed=True))
    assert [buttons(one) for one in clerk.dm] == [[], []]
    await workspace.redraw(place, _long(70))
    assert ["The message below" in str(one.blocks) for one in clerk.dm] == [True, False]


async def test_a_long_card_is_found_by_its_number_with_all_its_messages(
    server: PracticeServer, workspace: SlackClient
) -> None:
    clerk = server.person("clerk")
    before = server.clock.now()
    place = await workspace.post(clerk.id, _long(15_000), "aa11")
    await workspace.post(clerk.id, _long(70), "bb22")
    assert await workspace.find(clerk.id, "aa11", before) == place
    assert await workspace.find(clerk.id, "cc33", before) is None
    assert await workspace.find(server.workspace.channel("drafts").id, "aa11", before) is None


def test_the_buttons_stay_with_the_pictures_below_them_in_the_last_message() -> None:
    words = p.Quoted("q", "\n".join(f"Line {n}: {'x' * 60}" for n in range(138)))
    pictures = [p.Picture(f"preview:{n}", "https://bot.example/a.png", "How it will look. " * 20) for n in range(6)]
    messages = in_parts(p.Card("Draft DR-1", (words, p.Buttons("b", (p.Button("a", "Approve"),)), *pictures)))
    assert [[block["type"] for block in one.blocks].count("actions") for one in messages] == [0, 1]
    assert [block["type"] for block in messages[-1].blocks] == ["context", "actions", *["image"] * 6]
