"""What a person can do, and what no Slack client would let them do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from slack_sdk.web.async_client import AsyncWebClient

from handlers.practice.council import record
from handlers.practice.council.cast import add_foreigner, add_leaver, add_single_channel_guest, thornbury
from handlers.practice.council.clock import PracticeClock
from handlers.practice.council.errors import Impossible
from handlers.practice.server import PracticeServer
from tests.handlers.practice.bot import card, form, option, plain

Answering = Callable[[web.Response], list[web.BaseRequest]]
QUIET = {"unfurl_links": False, "unfurl_media": False}


async def test_commands_are_for_those_who_can_write_there(server: PracticeServer, answering: Answering) -> None:
    heard = answering(web.Response())
    add_leaver(server.workspace)
    for who, channel, says in (
        ("employee", "confidential", "cannot write in confidential"),
        ("guest", "general", "cannot write in general"),
        ("outsider", "shared", "another team"),
        ("leaver", "drafts", "cannot sign in"),
    ):
        with pytest.raises(Impossible, match=says):
            await server.person(who).command("/draft", channel=channel)
    with pytest.raises(Impossible, match="/nonsense is not a command"):
        await server.person("clerk").command("/nonsense")
    assert heard == []
    await server.person("outsider").command("/draft", channel="shared", forced=True)
    assert len(heard) == 1


async def test_people_of_another_team_have_no_home_and_no_direct_messages(server: PracticeServer) -> None:
    with pytest.raises(Impossible, match="another team"):
        await server.person("outsider").open_home()
    with pytest.raises(Impossible, match="another team"):
        await server.person("outsider").say("Hello")


async def test_a_channel_one_cannot_read_cannot_be_read(server: PracticeServer) -> None:
    with pytest.raises(Impossible, match="cannot read confidential"):
        server.person("employee").messages("confidential")
    assert server.person("employee").messages("general") == []


async def test_only_what_is_offered_can_be_chosen(server: PracticeServer, client: AsyncWebClient) -> None:
    clerk = server.person("clerk")
    await client.views_open(trigger_id=server.council.triggers.give(clerk.id), view=form())
    for values, says in (
        ({"Accounts": ["Bebo"]}, "not among the options offered: Facebook, X"),
        ({"Day": "tomorrow"}, "not a date"),
        ({"Nowhere": "x"}, "nothing called 'Nowhere'"),
    ):
        with pytest.raises(Impossible, match=says):
            clerk.fill(values)


async def test_a_form_that_is_closed_cannot_be_sent(
    server: PracticeServer, client: AsyncWebClient, answering: Answering
) -> None:
    heard = answering(web.Response())
    clerk = server.person("clerk")
    await client.views_open(trigger_id=server.council.triggers.give(clerk.id), view=form("Fair"))
    stale = clerk.view
    assert (await clerk.close()).sent
    with pytest.raises(Impossible, match="does not have this form open"):
        await clerk.submit(view=stale)
    await clerk.submit(view=stale, forced=True)
    assert len(heard) == 2


async def test_a_choice_in_a_message_is_kept_in_its_state(
    server: PracticeServer, client: AsyncWebClient, answering: Answering
) -> None:
    heard = answering(web.Response())
    clerk = server.person("clerk")
    menu = {"type": "static_select", "action_id": "pick", "placeholder": plain("Pick")}
    menu["options"] = [option("A"), option("B")]
    blocks = [{"type": "actions", "block_id": "row", "elements": [menu]}]
    await client.chat_postMessage(channel=clerk.id, text="Pick", blocks=blocks, **QUIET)
    await clerk.press(clerk.dm[-1], "Pick", "B")
    import json
    from urllib.parse import parse_qs

    payload = json.loads(parse_qs((await heard[0].read()).decode())["payload"][0])
    assert payload["actions"][0]["selected_option"]["value"] == "b"
    assert payload["state"]["values"]["row"]["pick"]["selected_option"]["value"] == "b"


async def test_two_buttons_of_one_name_need_a_block(server: PracticeServer, client: AsyncWebClient) -> None:
    clerk = server.person("clerk")
    twice = [*card("One"), *[one | {"block_id": one["block_id"] + "2"} for one in card("Two")]]
    await client.chat_postMessage(channel=clerk.id, text="Two", blocks=twice, **QUIET)
    with pytest.raises(Impossible, match="2 things called 'Approve'"):
        await clerk.press(clerk.dm[-1], "Approve")
    assert (await clerk.press(clerk.dm[-1], "Approve", block_id="decide2")).sent


async def test_a_guest_of_one_channel_sees_that_channel_alone(server: PracticeServer, client: AsyncWebClient) -> None:
    guest = add_single_channel_guest(server.workspace)
    add_foreigner(server.workspace)
    await client.chat_postMessage(channel="C0DRAFTS01", text="In drafts", **QUIET)
    await client.chat_postMessage(channel="C0GENERAL1", text="In general", **QUIET)
    seen = server.person(guest.id).everything_seen()
    assert (b"In drafts" in seen, b"In general" in seen) == (True, False)


async def test_equal_histories_give_equal_views() -> None:
    async def history(secret: bool) -> bytes:
        server = PracticeServer(thornbury(), clock=PracticeClock(datetime(2026, 3, 1, tzinfo=UTC), running=False))
        await server.start()
        client = AsyncWebClient(token=server.bot_token, base_url=server.api_url, retry_handlers=[])
        if secret:
            await client.chat_postMessage(channel="C0CONFID01", text="Secret", blocks=card("Secret"), **QUIET)
        await client.chat_postMessage(channel="C0DRAFTS01", text="Open", blocks=card("Open"), **QUIET)
        employee = server.person("employee")
        await client.views_open(trigger_id=server.council.triggers.give(employee.id), view=form())
        await server.stop()
        return employee.everything_seen()

    assert await history(secret=True) == await history(secret=False) != b""


async def test_timestamps_differ_while_the_clock_stands_still() -> None:
    server = PracticeServer(thornbury(), clock=PracticeClock(datetime(2026, 3, 1, tzinfo=UTC), running=False))
    for words in ("One", "Two"):
        await server.person("clerk").say(words, "drafts")
    stamps = [one.ts for one in server.person("clerk").messages("drafts")]
    assert stamps == ["1772323200.000000", "1772323200.000001"]


def test_a_full_record_says_so_instead_of_leaving_things_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record, "LIMIT", 2)
    kept = record.Record()
    for number in range(3):
        kept.add("U1", record.Entry("", "message", "", number))
    assert [entry.body for entry in kept.of("U1", since=1)] == [1, 2]
    with pytest.raises(OverflowError, match="no longer goes back"):
        kept.as_bytes("U1")


def test_the_clock_stands_still_runs_and_is_moved() -> None:
    noon = datetime(2026, 3, 29, 12, tzinfo=UTC)
    still = PracticeClock(noon, running=False)
    assert still.now() == still.now() == noon
    still.move(timedelta(days=1))
    assert still.now() == noon + timedelta(days=1)
    running = PracticeClock(noon)
    assert noon <= running.now() < noon + timedelta(seconds=5)
    with pytest.raises(ValueError, match="aware"):
        still.set(datetime(2026, 3, 29))  # noqa: DTZ001 - the naive datetime is the point
