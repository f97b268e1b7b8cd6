"""Correctly signed payloads with one thing odd in them: each gets an answer or a refusal, and none a fault of ours."""

import copy
import json
import random
import time
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest
import structlog

from handlers.practice.people.finding import element
from handlers.practice.slack_server import payloads
from handlers.practice.slack_server.delivery import sign
from handlers.slack import bolt_app
from tests.journeys.raw import FORM
from tests.journeys.town import WORDS, Town

LEFT_OUT = object()
ODD: tuple[Any, ...] = (None, [], {}, 7, "x" * 20_000, LEFT_OUT)
"""What stands in the place of each node in turn."""
JSON = "application/json"


def nodes(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each node of a payload, from the outside in."""
    if path:
        yield path
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in inside:
        yield from nodes(child, (*path, key))


def with_odd(payload: dict[str, Any], path: tuple[Any, ...], odd: Any) -> dict[str, Any]:
    """A copy with this put in place of one node, or with the node left out."""
    copied = copy.deepcopy(payload)
    *way, last = path
    place: Any = copied
    for step in way:
        place = place[step]
    if odd is LEFT_OUT:
        del place[last]
    else:
        place[last] = odd
    return copied


def body_of(kind: str, payload: dict[str, Any]) -> tuple[bytes, str]:
    if kind == "command":
        # A form holds text alone; what is no text comes as its JSON.
        flat = {key: value if isinstance(value, str) else json.dumps(value) for key, value in payload.items()}
        return urlencode(flat).encode(), FORM
    if kind.startswith("event"):
        return json.dumps(payload).encode(), JSON
    return urlencode({"payload": json.dumps(payload)}).encode(), FORM


async def recorded(town: Town) -> dict[str, dict[str, Any]]:
    """One payload of each kind, as Slack sends it for what is on the screens of this council."""
    council, clerk, employee = town.server.council, town.clerk, town.employee
    reference = await town.submits(employee)
    card = town.card(clerk, reference)
    block, button = element(card, "Approve")
    action = payloads.action(council, block, button, None)
    await town.opens_form(employee, WORDS)
    form = payloads.view_submission(council, employee.person, employee.view)
    closed = payloads.view_closed(council, employee.person, employee.view, cleared=False)
    channel = council.workspace.channel("drafts")
    message = {"type": "message", "channel_type": "im", "channel": card.channel, "user": clerk.person.id}
    opened = {"type": "app_home_opened", "user": clerk.person.id, "channel": card.channel, "tab": "home"}
    return {
        "command": dict(payloads.command(council, employee.person, channel, "/draft", WORDS)),
        "button": payloads.message_actions(council, clerk.person, card, [action]),
        "form": form,
        "form closed": closed,
        "shortcut": payloads.message_action(council, employee.person, card, "message:suggest"),
        "event message": payloads.event(council, message | {"text": WORDS, "ts": "1803893400.000100"}),
        "event home": payloads.event(council, opened | {"event_ts": "1803893400.000200"}),
    }


async def answered(town: Town, http: aiohttp.ClientSession, kind: str, payload: dict[str, Any]) -> tuple[int, str]:
    body, content_type = body_of(kind, payload)
    stamp = str(int(time.time()))
    headers = {
        "Content-Type": content_type,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": sign(town.server.signing_secret, stamp, body),
    }
    async with http.post(town.server.bot_url or "", data=body, headers=headers) as response:
        return response.status, await response.text()


async def strange_ends(town: Town, most: int | None) -> tuple[int, list[str]]:
    """How many payloads were sent, and those that ended in 5xx or in a fault of ours. `most` for so many at random."""
    kinds = await recorded(town)
    table = [(kind, path, odd) for kind, payload in kinds.items() for path in nodes(payload) for odd in ODD]
    if most is not None:
        table = random.Random(11).sample(table, most)
    found = []
    async with aiohttp.ClientSession() as http:
        for kind, path, odd in table:
            with structlog.testing.capture_logs() as log:
                status, _ = await answered(town, http, kind, with_odd(kinds[kind], path, odd))
            if status == HTTPStatus.SERVICE_UNAVAILABLE:  # this computer was busy with other things
                with structlog.testing.capture_logs() as log:
                    status, _ = await answered(town, http, kind, with_odd(kinds[kind], path, odd))
            faults = [line for line in log if line["event"] in {"fault", "request_not_answered"}]
            if status >= 500 or faults:
                shown = "left out" if odd is LEFT_OUT else repr(odd)[:20]
                found.append(f"{kind}: {'.'.join(map(str, path))} = {shown}: {status} {faults}")
    return len(table), found


async def test_a_share_of_odd_payloads_gets_an_answer_or_a_refusal(small_town: Town) -> None:
    _, found = await strange_ends(small_town, most=250)
    assert found == []


UNKNOWN = "The bot does not know what was asked"


async def test_a_command_a_form_and_a_choice_that_are_not_known_are_said_to_be_so(small_town: Town) -> None:
    kinds = await recorded(small_town)
    async with aiohttp.ClientSession() as http:
        for kind, path in (("command", ("command",)), ("form", ("view", "callback_id"))):
            status, said = await answered(small_town, http, kind, with_odd(kinds[kind], path, "/of-another-version"))
            assert (status, UNKNOWN in said) == (200, True)
        # What was typed in a form that this version does not know is given back.
        assert WORDS in said
        unknown = with_odd(kinds["shortcut"], ("callback_id",), "of-another-version")
        assert (await answered(small_town, http, "shortcut", unknown))[0] == 200
    assert UNKNOWN in str(small_town.employee.seen)


async def test_a_button_that_is_not_known_is_said_to_be_so_and_a_choice_in_a_form_is_not(small_town: Town) -> None:
    reference = await small_town.submits(small_town.employee)
    card = small_town.card(small_town.clerk, reference)
    element(card, "Approve")[1]["action_id"] = "of-another-version"
    assert UNKNOWN in small_town.told(await small_town.clerk.press(card, "Approve", forced=True))
    assert bolt_app.of_button({"type": "static_select", "action_id": "accounts"}) is None
    assert bolt_app.of_button({"type": "button", "action_id": "discuss", "url": "https://slack.com/x"}) is None


@pytest.mark.soak
@pytest.mark.timeout(900)
async def test_every_odd_payload_gets_an_answer_or_a_refusal(small_town: Town) -> None:
    number, found = await strange_ends(small_town, most=None)
    assert number > 4_000
    assert found == []
