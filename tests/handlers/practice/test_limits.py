"""What Slack refuses for its length, its date or its note, and how it holds back what comes too fast."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.practice.council.errors import Impossible
from handlers.practice.council.rate_limits import RateLimits
from handlers.practice.server import PracticeServer
from handlers.practice.slack_server.block_kit import check_message_blocks, check_view
from tests.handlers.practice.bot import form, plain

QUIET = {"unfurl_links": False, "unfurl_media": False}
CLERK, DRAFTS = "U0CLERK001", "C0DRAFTS01"


def sections(text: str, count: int = 1) -> list[dict[str, Any]]:
    return [{"type": "section", "text": plain(text)}] * count


def many_pieces(count: int) -> list[dict[str, Any]]:
    pieces = [{"type": "text", "text": "x", "style": {"bold": True}}] * count
    return [{"type": "rich_text", "elements": [{"type": "rich_text_quote", "elements": pieces}]}]


async def test_blocks_hold_12000_characters_together_and_no_more(
    server: PracticeServer, client: AsyncWebClient
) -> None:
    whole = sections("x" * 3000, 4)
    posted = await client.chat_postMessage(channel=DRAFTS, text="Long", blocks=whole, **QUIET)
    for too_long in ([*whole, *sections("x")], many_pieces(300)):
        with pytest.raises(SlackApiError, match="msg_blocks_too_long"):
            await client.chat_postMessage(channel=DRAFTS, text="Long", blocks=too_long, **QUIET)
        with pytest.raises(SlackApiError, match="msg_blocks_too_long"):
            await client.chat_update(channel=DRAFTS, ts=posted["ts"], text="Long", blocks=too_long)
    assert [len(one.blocks) for one in server.person("clerk").messages("drafts")] == [4]


async def test_a_character_that_is_escaped_counts_for_what_it_becomes(client: AsyncWebClient) -> None:
    ampersands = sections("&" * 600, 4)
    await client.chat_postMessage(channel=DRAFTS, text="Long", blocks=ampersands, **QUIET)
    with pytest.raises(SlackApiError, match="msg_blocks_too_long"):
        await client.chat_postMessage(channel=DRAFTS, text="Long", blocks=[*ampersands, *sections("&")], **QUIET)


@pytest.mark.parametrize(("day", "exists"), [("2027-02-28", True), ("2028-02-29", True), ("2027-02-29", False)])
@pytest.mark.parametrize("surface", ["message", "view"])
def test_a_date_picker_begins_with_a_date_that_exists(surface: str, day: str, exists: bool) -> None:
    picker = {"type": "datepicker", "action_id": "day", "initial_date": day}
    if surface == "message":
        problems = check_message_blocks([{"type": "actions", "elements": [picker]}])
    else:
        view = form()
        view["blocks"][2]["element"] = picker
        problems = check_view(view, "modal")
    assert [one.says for one in problems] == [] if exists else ["must be a date written YYYY-MM-DD that exists"]


@pytest.mark.parametrize("day", ["2027-04-31", "2027-13-01", "2027-W08-1", "20270228"])
@pytest.mark.usefixtures("bot")
async def test_nobody_can_pick_a_date_that_does_not_exist(server: PracticeServer, day: str) -> None:
    clerk = server.person("clerk")
    await clerk.command("/draft", "Hello")
    with pytest.raises(Impossible, match="date"):
        clerk.fill({"day": day})
    clerk.fill({"day": date(2027, 4, 30).isoformat()})


NOTE = {"event_type": "card", "event_payload": {"number": "0a1b"}}


async def test_a_note_on_a_message_comes_back_to_who_asks_for_it(
    server: PracticeServer, client: AsyncWebClient
) -> None:
    posted = await client.chat_postMessage(channel=CLERK, text="Hello", metadata=NOTE, **QUIET)
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="Hello again")
    for asked, told in (({}, [None]), ({"include_all_metadata": True}, [NOTE])):
        history = await client.conversations_history(channel=posted["channel"], **asked)
        assert [one.get("metadata") for one in history["messages"]] == told
    assert server.person("clerk").dm[-1].metadata == NOTE


@pytest.mark.parametrize(
    ("note", "code"),
    [
        ({"event_type": "card"}, "invalid_metadata_format"),
        ({"event_type": "", "event_payload": {}}, "invalid_metadata_schema"),
        ({"event_type": "card", "event_payload": []}, "invalid_metadata_schema"),
        ({"event_type": "card", "event_payload": {"number": "x" * 8000}}, "metadata_too_large"),
    ],
)
async def test_a_note_that_is_none_is_refused(client: AsyncWebClient, note: Any, code: str) -> None:
    with pytest.raises(SlackApiError, match=code):
        await client.chat_postMessage(channel=CLERK, text="Hello", metadata=note, **QUIET)


class Ticks:
    """Seconds that a test counts."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def taken(limits: RateLimits, ticks: Ticks, call: Callable[[RateLimits], int], seconds: int) -> int:
    """How many calls are let through in so many seconds by who asks again when told."""
    through, end = 0, ticks.now + seconds
    while ticks.now < end:
        wait = call(limits)
        through += not wait
        ticks.now += wait
    return through


def test_a_channel_takes_a_message_a_second_and_an_update_goes_by_its_tier() -> None:
    ticks = Ticks()
    limits = RateLimits(ticks)
    limits.real = limits.one_a_second = True
    assert taken(limits, ticks, lambda each: each.wait("chat.postMessage", 0, DRAFTS), 60) == 60
    assert taken(limits, ticks, lambda each: each.wait("chat.update", 3), 60) == 50
