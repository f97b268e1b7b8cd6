"""What a client does with the bot's answer, and what the bot is told it did wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs

import aiohttp
import pytest
from aiohttp import web
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from handlers.practice.people.driver import Actor
from handlers.practice.server import PracticeServer
from handlers.practice.slack_server.delivery import sign
from tests.handlers.practice.bot import card, form, plain

pytestmark = pytest.mark.in_real_time

Answering = Callable[[web.Response], list[web.BaseRequest]]
TRY_AGAIN = "We had some trouble connecting. Try again?"


async def opened(server: PracticeServer, client: AsyncWebClient) -> Actor:
    employee = server.person("employee")
    await client.views_open(trigger_id=server.council.triggers.give(employee.id), view=form("Fair"))
    return employee


WRONG_ANSWERS: list[tuple[Any, str]] = [
    ({"response_action": "shout"}, "response_action that does not exist: shout"),
    ({"text": "Thanks"}, "response_action that does not exist: None"),
    ({"response_action": "errors", "errors": {"nowhere": "No."}}, "not inputs of it: nowhere"),
    ({"response_action": "errors", "errors": {}}, "not sentences by block_id"),
    ({"response_action": "errors", "errors": {"words": 1}}, "not sentences by block_id"),
    ({"response_action": "update", "view": {"type": "modal"}}, "A form's update was refused: invalid_arguments"),
    ({"response_action": "clear", "view": form()}, "wrong fields for clear"),
    ({"response_action": "push"}, "wrong fields for push"),
]


@pytest.mark.parametrize(("answer", "says"), WRONG_ANSWERS, ids=[says for _, says in WRONG_ANSWERS])
async def test_a_wrong_answer_to_a_form_shows_trouble_and_is_noted(
    server: PracticeServer, client: AsyncWebClient, answering: Answering, answer: Any, says: str
) -> None:
    employee = await opened(server, client)
    answering(web.json_response(answer))
    outcome = await employee.submit()
    assert outcome.trouble == TRY_AGAIN
    assert says in server.faults_seen[-1]
    assert employee.view.values["words"]["words"]["value"] == "Fair"


async def test_a_form_can_be_changed_added_to_and_cleared(
    server: PracticeServer, client: AsyncWebClient, answering: Answering
) -> None:
    employee = await opened(server, client)
    answering(web.json_response({"response_action": "update", "view": form() | {"title": plain("Second")}}))
    await employee.submit()
    assert employee.view.title == "Second"
    answering(web.json_response({"response_action": "push", "view": form() | {"title": plain("Third")}}))
    assert [view.title for view in (await employee.submit()).views] == ["Third"]
    answering(web.json_response({"response_action": "clear"}))
    await employee.submit({"Words": "All"})
    assert employee.views == []
    assert server.faults_seen == []


async def test_an_empty_answer_on_an_upper_form_shows_the_one_below(
    server: PracticeServer, client: AsyncWebClient, answering: Answering
) -> None:
    employee = await opened(server, client)
    answering(web.json_response({"response_action": "push", "view": form("Upper")}))
    await employee.submit()
    answering(web.Response())
    await employee.submit()
    assert [view.values["words"]["words"]["value"] for view in employee.views] == ["Fair"]


@pytest.mark.parametrize("status", [404, 500, 302])
async def test_an_answer_that_is_not_200_is_a_failure(
    server: PracticeServer, client: AsyncWebClient, answering: Answering, status: int
) -> None:
    employee = await opened(server, client)
    answering(web.Response(status=status))
    assert (await employee.submit()).trouble == TRY_AGAIN
    assert len(employee.views) == 1
    assert employee.seen[-1].body == TRY_AGAIN
    assert server.faults_seen == [f"The bot answered a delivery of interactive with HTTP {status}."]


async def test_a_bot_that_is_not_there_is_a_failure(server: PracticeServer, client: AsyncWebClient) -> None:
    employee = await opened(server, client)
    server.bot_url = "http://127.0.0.1:9/slack/events"
    assert (await employee.submit()).trouble == TRY_AGAIN


async def test_an_answer_after_the_limit_is_noted(server: PracticeServer, client: AsyncWebClient) -> None:
    import asyncio

    assert server.council.answer_limit == 3.0
    server.council.answer_limit = 0.1

    async def slow(_request: web.BaseRequest) -> web.Response:
        await asyncio.sleep(0.3)
        return web.Response()

    runner = web.ServerRunner(web.Server(slow))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.bot_url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    employee = await opened(server, client)
    assert (await employee.submit()).trouble == TRY_AGAIN
    assert server.faults_seen == ["The bot did not answer a delivery of interactive within 0.1 s."]
    await runner.cleanup()


async def test_the_client_checks_a_form_before_it_is_sent(
    server: PracticeServer, client: AsyncWebClient, answering: Answering
) -> None:
    heard = answering(web.Response())
    employee = await opened(server, client)
    outcome = await employee.submit({"Words": "x" * 201})
    assert outcome.errors == {"words": "Please shorten this to 200 characters or fewer."}
    assert (outcome.sent, heard) == (False, [])
    await employee.submit(forced=True)
    assert len(heard) == 1


async def test_a_submission_carries_every_inputs_value(
    server: PracticeServer, client: AsyncWebClient, answering: Answering
) -> None:
    heard = answering(web.Response())
    employee = await opened(server, client)
    await employee.submit({"Accounts": ["Facebook"]})
    payload = json.loads(parse_qs((await heard[0].read()).decode())["payload"][0])
    assert payload["view"]["state"]["values"] == {
        "words": {"words": {"type": "plain_text_input", "value": "Fair"}},
        "accounts": {
            "accounts": {
                "type": "checkboxes",
                "selected_options": [{"text": plain("Facebook"), "value": "facebook"}],
            }
        },
        "day": {"day": {"type": "datepicker", "selected_date": None}},
    }
    assert (payload["type"], payload["api_app_id"]) == ("view_submission", "A0COUNCIL01")
    assert payload["user"]["team_id"] == payload["team"]["id"] == "T0THORNBURY"
    body = await heard[0].read()
    stamp = heard[0].headers["X-Slack-Request-Timestamp"]
    assert heard[0].headers["X-Slack-Signature"] == sign(server.signing_secret, stamp, body)


async def test_a_press_carries_the_message_as_it_now_stands(
    server: PracticeServer, client: AsyncWebClient, answering: Answering
) -> None:
    heard = answering(web.Response())
    clerk = server.person("clerk")
    posted = await client.chat_postMessage(
        channel=clerk.id, text="One", blocks=card("One"), unfurl_links=False, unfurl_media=False
    )
    old = clerk.dm[-1]
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="Two", blocks=card("Two"))
    await clerk.press(old, "Approve")
    payload = json.loads(parse_qs((await heard[0].read()).decode())["payload"][0])
    assert payload["message"]["text"] == "Two"
    assert payload["container"]["message_ts"] == posted["ts"]
    assert payload["actions"][0]["value"] == "DR-1"
    assert payload["response_url"].startswith(server.address + "/actions/")


async def test_a_click_answered_with_a_body_is_noted(
    server: PracticeServer, client: AsyncWebClient, answering: Answering
) -> None:
    answering(web.json_response({"text": "Done"}))
    clerk = server.person("clerk")
    await client.chat_postMessage(
        channel=clerk.id, text="One", blocks=card("One"), unfurl_links=False, unfurl_media=False
    )
    await clerk.press(clerk.dm[-1], "Reject")
    assert server.faults_seen == ["A click was answered with a body, which Slack ignores."]


async def test_a_command_is_answered_privately_or_in_the_channel(server: PracticeServer, answering: Answering) -> None:
    clerk, deputy = server.person("clerk"), server.person("deputy")
    answering(web.Response(text="Plain words"))
    assert [one.text for one in (await clerk.command("/draft")).ephemerals] == ["Plain words"]
    answering(web.json_response({"response_type": "in_channel", "text": "For all"}))
    await clerk.command("/draft")
    assert deputy.messages("drafts")[-1].text == "For all"
    assert b"Plain words" not in deputy.everything_seen()
    answering(web.json_response({"response_type": "loud", "text": "x"}))
    assert "invalid_command_response" in (await clerk.command("/draft")).trouble
    answering(web.Response(body=b"{", content_type="application/json"))
    assert "invalid_command_response" in (await clerk.command("/draft")).trouble
    assert len(clerk.told) == 4


async def reply_address(server: PracticeServer, answering: Answering) -> str:
    heard = answering(web.Response())
    await server.person("clerk").command("/draft")
    return parse_qs((await heard[-1].read()).decode())["response_url"][0]


async def test_a_response_address_works_five_times(server: PracticeServer, answering: Answering) -> None:
    hook = AsyncWebhookClient(await reply_address(server, answering))
    for _ in range(5):
        assert (await hook.send(text="Later")).status_code == 200
    assert (await hook.send(text="Later")).status_code == 404
    assert len(server.person("clerk").ephemerals) == 5
    assert server.person("deputy").ephemerals == []
    assert "used_url" in server.faults_seen[0]


async def test_a_response_address_works_for_thirty_minutes(server: PracticeServer, answering: Answering) -> None:
    url = await reply_address(server, answering)
    server.clock.move(timedelta(minutes=30, seconds=1))
    assert (await AsyncWebhookClient(url).send(text="Later")).status_code == 404
    assert (await AsyncWebhookClient(url + "x").send(text="Later")).status_code == 404
    assert "expired_url" in server.faults_seen[0]


async def test_a_response_address_can_replace_and_delete_the_original(
    server: PracticeServer, client: AsyncWebClient, answering: Answering
) -> None:
    heard = answering(web.Response())
    clerk = server.person("clerk")
    await client.chat_postEphemeral(channel="C0DRAFTS01", user=clerk.id, text="One", blocks=card("One"))
    await clerk.press(clerk.ephemerals[-1], "Reject")
    payload = json.loads(parse_qs((await heard[-1].read()).decode())["payload"][0])
    assert "message" not in payload
    hook = AsyncWebhookClient(payload["response_url"])
    await hook.send(text="Two", replace_original=True)
    assert [one.text for one in clerk.ephemerals] == ["Two"]
    await hook.send(delete_original=True)
    assert clerk.ephemerals == []


async def test_only_a_bot_with_files_read_gets_a_file(server: PracticeServer) -> None:
    ident = server.person("employee").upload("fair.txt", b"A fair")
    url = server.workspace.files[ident]["url_private"]
    headers = {"Authorization": f"Bearer {server.bot_token}"}
    scopes = server.workspace.app.tokens[server.bot_token]["scopes"]
    scopes.remove("files:read")
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.get(url) as response:
            assert response.content_type == "text/html"
        scopes.append("files:read")
        async with session.get(url) as response:
            assert await response.read() == b"A fair"


async def test_the_handshake_is_sent(server: PracticeServer, answering: Answering) -> None:
    heard = answering(web.Response(text="abc"))
    answer = await server.deliveries.verify_url("abc")
    assert (answer.body, (await heard[0].json())["type"]) == (b"abc", "url_verification")
