"""What the Web API refuses, by Slack's own codes, and what it allows."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.practice.council import triggers
from handlers.practice.council.cast import add_leaver, add_other_bot
from handlers.practice.server import PracticeServer
from tests.handlers.practice.bot import card, form, plain

QUIET = {"unfurl_links": False, "unfurl_media": False}
CLERK, DRAFTS, CONFIDENTIAL, GENERAL = "U0CLERK001", "C0DRAFTS01", "C0CONFID01", "C0GENERAL1"


def code(error: pytest.ExceptionInfo[SlackApiError]) -> str:
    return str(error.value.response["error"])


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("xoxb-wrong", "invalid_auth"),
        ("xapp-practice-app", "not_allowed_token_type"),
        ("", "not_authed"),
    ],
)
async def test_a_wrong_token_is_refused(server: PracticeServer, token: str, expected: str) -> None:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with (
        aiohttp.ClientSession() as session,
        session.post(server.api_url + "auth.test", headers=headers) as response,
    ):
        assert (await response.json())["error"] == expected


async def test_a_token_in_the_address_is_refused_and_noted(server: PracticeServer) -> None:
    async with aiohttp.ClientSession() as session:
        url = f"{server.api_url}auth.test?token={server.bot_token}"
        async with session.get(url) as response:
            assert (await response.json())["error"] == "not_authed"
    assert "token in the address" in server.faults_seen[0]


async def test_a_missing_scope_says_which_is_needed(server: PracticeServer, client: AsyncWebClient) -> None:
    server.workspace.app.install(
        {
            "features": {"slash_commands": [{"command": "/x", "description": "X"}]},
            "oauth_config": {"scopes": {"bot": ["commands"]}},
            "settings": {},
        }
    )
    with pytest.raises(SlackApiError) as error:
        await client.chat_postMessage(channel=DRAFTS, text="Hello", **QUIET)
    assert (code(error), error.value.response["needed"]) == ("missing_scope", "chat:write")
    assert error.value.response["provided"] == "commands"
    with pytest.raises(SlackApiError) as error:
        await client.conversations_info(channel=CONFIDENTIAL)
    assert error.value.response["needed"] == "groups:read"
    assert list(server.workspace.app.commands) == ["/x"]


async def test_answers_carry_the_scopes(client: AsyncWebClient) -> None:
    answer = await client.auth_test()
    assert "chat:write" in answer.headers["x-oauth-scopes"]
    assert answer["bot_id"] == "B0BOT00001"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda c: c.members.remove("U0BOT00001"), "not_in_channel"),
        (lambda c: setattr(c, "is_archived", True), "is_archived"),
        (lambda c: (setattr(c, "kind", "private"), c.members.remove("U0BOT00001")), "channel_not_found"),
    ],
)
async def test_the_bot_cannot_post_where_it_may_not(
    server: PracticeServer, client: AsyncWebClient, change: Any, expected: str
) -> None:
    change(server.workspace.channel("drafts"))
    with pytest.raises(SlackApiError) as error:
        await client.chat_postMessage(channel=DRAFTS, text="Hello", **QUIET)
    assert code(error) == expected


async def test_the_bot_cannot_write_to_bots_leavers_and_strangers(
    server: PracticeServer, client: AsyncWebClient
) -> None:
    leaver, robot = add_leaver(server.workspace), add_other_bot(server.workspace)
    for user, expected in (
        (leaver.id, "channel_not_found"),
        (robot.id, "cannot_dm_bot"),
        ("U0OUTSID01", "channel_not_found"),
        ("U0NOBODY01", "channel_not_found"),
    ):
        with pytest.raises(SlackApiError) as error:
            await client.chat_postMessage(channel=user, text="Hello", **QUIET)
        assert code(error) == expected


async def test_a_message_is_posted_changed_and_deleted(server: PracticeServer, client: AsyncWebClient) -> None:
    clerk = server.person("clerk")
    posted = await client.chat_postMessage(channel=CLERK, text="A card", blocks=card("One"), **QUIET)
    channel, ts = posted["channel"], posted["ts"]
    assert channel == "D0CLERK001"
    assert all("block_id" in block for block in posted["message"]["blocks"])
    changed = await client.chat_update(channel=channel, ts=ts, text="Changed", blocks=card("Two"))
    assert changed["message"]["edited"]["user"] == "U0BOT00001"
    await client.chat_delete(channel=channel, ts=ts)
    assert clerk.dm == []
    with pytest.raises(SlackApiError) as error:
        await client.chat_update(channel=channel, ts=ts, text="Again")
    assert code(error) == "message_not_found"
    assert [entry.kind for entry in clerk.seen] == ["message", "notice", "message", "deletion"]
    assert server.faults_seen == []


async def test_only_its_own_messages_can_be_changed(server: PracticeServer, client: AsyncWebClient) -> None:
    await server.person("employee").say("Mine", "drafts")
    said = server.person("employee").messages("drafts")[-1]
    with pytest.raises(SlackApiError) as error:
        await client.chat_update(channel=DRAFTS, ts=said.ts, text="Yours")
    assert code(error) == "cant_update_message"
    with pytest.raises(SlackApiError) as error:
        await client.chat_delete(channel=DRAFTS, ts=said.ts)
    assert code(error) == "cant_delete_message"


async def test_text_is_needed_and_not_too_long(server: PracticeServer, client: AsyncWebClient) -> None:
    with pytest.raises(SlackApiError) as error:
        await client.api_call("chat.postMessage", json={"channel": DRAFTS, "text": "", **QUIET})
    assert code(error) == "no_text"
    posted = await client.chat_postMessage(channel=DRAFTS, text="x" * 40_001, **QUIET)
    assert len(posted["message"]["text"]) == 40_000
    with pytest.raises(SlackApiError) as error:
        await client.chat_update(channel=DRAFTS, ts=posted["ts"], text="x" * 4_001)
    assert code(error) == "msg_too_long"
    assert any("40,000" in one for one in server.faults_seen)


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda c: c.chat_postMessage(channel=DRAFTS, text="https://a.example"), "unfurl"),
        (lambda c: c.chat_postMessage(channel=DRAFTS, text="<!channel> hear", **QUIET), "everyone"),
        (
            lambda c: c.api_call("chat.postMessage", json={"channel": DRAFTS, "blocks": card("One"), **QUIET}),
            "without text",
        ),
    ],
)
async def test_what_slack_takes_but_the_council_should_not_do_is_noted(
    server: PracticeServer, client: AsyncWebClient, call: Any, sentence: str
) -> None:
    await call(client)
    assert [one for one in server.faults_seen if sentence in one]


async def test_an_ephemeral_is_seen_by_one_person(server: PracticeServer, client: AsyncWebClient) -> None:
    await client.chat_postEphemeral(channel=DRAFTS, user=CLERK, text="Only you")
    assert [one.text for one in server.person("clerk").ephemerals] == ["Only you"]
    assert server.person("deputy").ephemerals == []
    assert server.person("deputy").seen == []
    with pytest.raises(SlackApiError) as error:
        await client.chat_postEphemeral(channel=CONFIDENTIAL, user="U0EMPLOY01", text="Secret")
    assert code(error) == "user_not_in_channel"


async def test_who_can_see_a_message_depends_on_the_channel(server: PracticeServer, client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel=CONFIDENTIAL, text="Private words", **QUIET)
    await client.chat_postMessage(channel=GENERAL, text="Public words", **QUIET)
    saw = {who: server.person(who).everything_seen() for who in ("clerk", "employee", "guest", "outsider")}
    assert b"Private words" in saw["clerk"]
    assert b"Private words" not in saw["employee"]
    assert b"Public words" in saw["employee"]
    assert saw["guest"] == saw["outsider"] == b""


async def test_joining_a_private_channel_shows_what_was_said_before(
    server: PracticeServer, client: AsyncWebClient
) -> None:
    await client.chat_postMessage(channel=CONFIDENTIAL, text="Private words", **QUIET)
    await server.person("employee").join("confidential")
    assert b"Private words" in server.person("employee").everything_seen()


async def test_a_trigger_cannot_be_used_twice(server: PracticeServer, client: AsyncWebClient) -> None:
    trigger = server.council.triggers.give(CLERK)
    await client.views_open(trigger_id=trigger, view=form())
    with pytest.raises(SlackApiError) as error:
        await client.views_open(trigger_id=trigger, view=form())
    assert code(error) == "exchanged_trigger_id"


@pytest.mark.in_real_time
async def test_a_trigger_lasts_three_seconds(
    server: PracticeServer, client: AsyncWebClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert triggers.LIFE == 3.0
    monkeypatch.setattr(triggers, "LIFE", 0.02)
    trigger = server.council.triggers.give(CLERK)
    await asyncio.sleep(0.03)
    with pytest.raises(SlackApiError) as error:
        await client.views_open(trigger_id=trigger, view=form())
    assert code(error) == "expired_trigger_id"
    with pytest.raises(SlackApiError) as error:
        await client.views_open(trigger_id="nonsense", view=form())
    assert code(error) == "invalid_trigger_id"


async def test_a_wrong_view_is_refused_and_leaves_the_trigger(server: PracticeServer, client: AsyncWebClient) -> None:
    trigger = server.council.triggers.give(CLERK)
    wrong = form() | {"title": plain("x" * 25)}
    with pytest.raises(SlackApiError) as error:
        await client.views_open(trigger_id=trigger, view=wrong)
    assert error.value.response["response_metadata"]["messages"] == [
        "[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"
    ]
    assert (await client.views_open(trigger_id=trigger, view=form()))["ok"]


async def test_only_three_modals_lie_on_one_another(server: PracticeServer, client: AsyncWebClient) -> None:
    await client.views_open(trigger_id=server.council.triggers.give(CLERK), view=form())
    for _ in range(2):
        trigger = server.council.triggers.give(CLERK, from_modal=True)
        await client.views_push(trigger_id=trigger, view=form())
    trigger = server.council.triggers.give(CLERK, from_modal=True)
    with pytest.raises(SlackApiError) as error:
        await client.views_push(trigger_id=trigger, view=form())
    assert code(error) == "push_limit_reached"
    assert len({view.root_view_id for view in server.person("clerk").views}) == 1


async def test_a_view_is_updated_by_the_hash_it_had_and_keeps_what_was_typed(
    server: PracticeServer, client: AsyncWebClient
) -> None:
    clerk = server.person("clerk")
    opened = await client.views_open(trigger_id=server.council.triggers.give(CLERK), view=form())
    view_id, known = opened["view"]["id"], opened["view"]["hash"]
    clerk.fill({"Words": "Typed"})
    await client.views_update(view_id=view_id, hash=known, view=form() | {"title": plain("Changed")})
    assert (clerk.view.title, clerk.view.values["words"]["words"]["value"]) == ("Changed", "Typed")
    with pytest.raises(SlackApiError) as error:
        await client.views_update(view_id=view_id, hash=known, view=form())
    assert code(error) == "hash_conflict"
    with pytest.raises(SlackApiError) as error:
        await client.views_update(view_id="V0000000099", view=form())
    assert code(error) == "not_found"


async def test_home_is_published_to_our_own_people_only(client: AsyncWebClient) -> None:
    home = {"type": "home", "blocks": card("Welcome")}
    assert (await client.views_publish(user_id=CLERK, view=home))["view"]["type"] == "home"
    for nobody in ("U0OUTSID01", "U0NOBODY01"):
        with pytest.raises(SlackApiError) as error:
            await client.views_publish(user_id=nobody, view=home)
        assert code(error) == "user_not_found"


async def test_people_are_described_as_slack_does(server: PracticeServer, client: AsyncWebClient) -> None:
    add_leaver(server.workspace)
    guest = (await client.users_info(user="U0GUEST001"))["user"]
    assert (guest["is_restricted"], guest["is_ultra_restricted"], guest["deleted"]) == (True, False, False)
    stranger = (await client.users_info(user="U0OUTSID01"))["user"]
    assert (stranger["is_stranger"], stranger["team_id"]) == (True, "T0SEVERNSIDE")
    assert (await client.users_info(user="U0LEAVER01"))["user"]["deleted"] is True
    with pytest.raises(SlackApiError) as error:
        await client.users_info(user="U0NOBODY01")
    assert code(error) == "user_not_found"


async def test_a_channel_says_whether_it_is_private_and_shared(client: AsyncWebClient) -> None:
    private = (await client.conversations_info(channel=CONFIDENTIAL))["channel"]
    assert (private["is_private"], private["is_ext_shared"]) == (True, False)
    assert (await client.conversations_info(channel="C0SHARED01"))["channel"]["is_ext_shared"] is True
    assert CLERK in (await client.conversations_members(channel=CONFIDENTIAL))["members"]


async def test_lists_come_in_pages(server: PracticeServer, client: AsyncWebClient) -> None:
    found, cursor = [], None
    while True:
        page = await client.users_list(limit=3, cursor=cursor)
        found += page["members"]
        cursor = page["response_metadata"]["next_cursor"]
        if not cursor:
            break
    assert len(found) == len(server.workspace.people)


async def test_missed_direct_messages_can_be_read_back(server: PracticeServer, client: AsyncWebClient) -> None:
    employee = server.person("employee")
    for words in ("One", "Two"):
        await employee.say(words)
    oldest = employee.dm[0].ts
    later = await client.conversations_history(channel="D0EMPLOY01", oldest=oldest)
    assert [one["text"] for one in later["messages"]] == ["Two"]
    with pytest.raises(SlackApiError) as error:
        await client.conversations_history(channel=DRAFTS)
    assert error.value.response["needed"] == "channels:history"


async def test_timestamps_are_unique_in_a_channel(server: PracticeServer, client: AsyncWebClient) -> None:
    calls = [client.chat_postMessage(channel=DRAFTS, text=f"No {n}", **QUIET) for n in range(20)]
    stamps = [answer["ts"] for answer in await asyncio.gather(*calls)]
    assert len(set(stamps)) == 20
    assert server.council.in_flight == 0


async def test_an_unknown_method_and_a_bad_body_are_refused(server: PracticeServer) -> None:
    headers = {"Authorization": f"Bearer {server.bot_token}", "Content-Type": "application/json"}
    async with aiohttp.ClientSession(headers=headers) as session:
        for method, body, expected in (
            ("chat.shout", "{}", "unknown_method"),
            ("chat.postMessage", "{", "invalid_json"),
            ("chat.postMessage", "[]", "json_not_object"),
            ("chat.postMessage", "{}", "invalid_arguments"),
        ):
            async with session.post(server.api_url + method, data=body) as response:
                assert (await response.json())["error"] == expected


async def test_the_workspace_goes_to_json_and_back(server: PracticeServer, client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel=CLERK, text="A card", blocks=card("One"), **QUIET)
    await client.views_open(trigger_id=server.council.triggers.give(CLERK), view=form())
    raw = server.workspace.to_json()
    assert type(server.workspace).from_json(raw).to_json() == raw
    seen = server.council.seen.to_json()
    assert type(server.council.seen).from_json(seen).to_json() == seen
