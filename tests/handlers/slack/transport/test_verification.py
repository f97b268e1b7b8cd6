"""Whose a payload is, and which shapes are stopped before Bolt falls over them."""

from typing import Any

import pytest
from slack_bolt.request.internals import extract_team_id

from handlers.slack.transport.intake import Intake, Verification, bolt_dispatch, meant_for_us
from handlers.slack.transport.verification import kind_of
from tests.handlers.slack.recorded import (
    APP,
    BLOCK_ACTIONS,
    COMMAND,
    FORM,
    JSON,
    MESSAGE_EVENT,
    OTHER_APP,
    OTHER_TEAM,
    SECRET,
    TEAM,
    URL_VERIFICATION,
    VERIFICATION,
    VIEW_SUBMISSION,
    changed,
    form,
    interaction,
    php_json,
)
from tests.handlers.slack.serving import Hand, bolt_app, logbook, serving

REFUSED = (401, b"")


# ---- whose it is

ELSEWHERE = {"id": OTHER_TEAM, "domain": "elsewhere"}
OURS = [
    ("a command", COMMAND),
    ("a click", BLOCK_ACTIONS),
    ("a form", VIEW_SUBMISSION),
    ("an event", MESSAGE_EVENT),
    ("an outsider's click in a shared channel", changed(BLOCK_ACTIONS, "user.team_id", OTHER_TEAM)),
    ("an outsider's form from a shared channel", changed(VIEW_SUBMISSION, "team", ELSEWHERE)),
    ("an outsider's message in a shared channel", changed(MESSAGE_EVENT, "team_id", OTHER_TEAM)),
    ("an event without authorisations", changed(MESSAGE_EVENT, "authorizations", "!")),
    ("an event with none", changed(MESSAGE_EVENT, "authorizations", [])),
    ("a click where the app is there for the whole organisation", changed(BLOCK_ACTIONS, "team", None)),
]
NOT_OURS = [
    ("another app's command", changed(COMMAND, "api_app_id", OTHER_APP)),
    ("another app's click", changed(BLOCK_ACTIONS, "api_app_id", OTHER_APP)),
    ("another app's event", changed(MESSAGE_EVENT, "api_app_id", OTHER_APP)),
    ("no app", changed(COMMAND, "api_app_id", "!")),
    ("another team's command", changed(COMMAND, "team_id", OTHER_TEAM)),
    ("another team's click", changed(BLOCK_ACTIONS, "team", ELSEWHERE)),
    ("no team", changed(COMMAND, "team_id", "!")),
    ("a click without any team", changed(changed(BLOCK_ACTIONS, "team", None), "user.team_id", "!")),
    ("a form for another installation", changed(VIEW_SUBMISSION, "view.app_installed_team_id", OTHER_TEAM)),
    ("an event for another installation", changed(MESSAGE_EVENT, "authorizations.0.team_id", OTHER_TEAM)),
    ("a team id that is a list", changed(COMMAND, "team_id", [TEAM])),
    ("an app id that is a list", changed(MESSAGE_EVENT, "api_app_id", [APP])),
    ("an enterprise where we have none", changed(changed(COMMAND, "team_id", "!"), "enterprise_id", None)),
]


@pytest.mark.parametrize(("_name", "payload"), OURS, ids=[n for n, _ in OURS])
def test_what_is_delivered_to_our_installation_is_ours(_name: str, payload: dict[str, Any]) -> None:
    assert meant_for_us(payload, VERIFICATION)


@pytest.mark.parametrize(("_name", "payload"), OURS, ids=[n for n, _ in OURS])
def test_the_team_checked_is_the_team_that_bolt_gives_its_listeners(_name: str, payload: dict[str, Any]) -> None:
    assert extract_team_id(payload) == TEAM


@pytest.mark.parametrize(("_name", "payload"), NOT_OURS, ids=[n for n, _ in NOT_OURS])
async def test_what_is_meant_for_others_is_refused(_name: str, payload: dict[str, Any]) -> None:
    assert not meant_for_us(payload, VERIFICATION)
    body, kind = (
        (php_json(payload), JSON)
        if payload.get("type") == "event_callback"
        else (interaction(payload), FORM)
        if "type" in payload
        else (form({k: v for k, v in payload.items() if isinstance(v, str)}), FORM)
    )
    hand = Hand()
    async with serving(Intake(VERIFICATION, hand)) as client:
        assert await client.send(body, kind) == REFUSED
    assert hand.given == []


@pytest.mark.parametrize(
    "payload",
    [
        {**changed(COMMAND, "team_id", OTHER_TEAM), "enterprise_id": "E02COUNTY01"},
        changed(changed(BLOCK_ACTIONS, "team", None), "enterprise", {"id": "E02COUNTY01", "name": "County"}),
        changed(BLOCK_ACTIONS, "team", {"id": OTHER_TEAM, "enterprise_id": "E02COUNTY01"}),
        changed(
            MESSAGE_EVENT,
            "authorizations.0",
            {"team_id": None, "enterprise_id": "E02COUNTY01", "is_enterprise_install": True},
        ),
    ],
)
def test_an_enterprise_counts_only_where_the_door_names_it(payload: dict[str, Any]) -> None:
    payload = changed(payload, "user.team_id", OTHER_TEAM) if isinstance(payload.get("user"), dict) else payload
    assert not meant_for_us(payload, VERIFICATION)
    assert meant_for_us(payload, Verification((SECRET,), APP, TEAM, "E02COUNTY01"))
    assert not meant_for_us(payload, Verification((SECRET,), APP, TEAM, "E09STRANGER"))


# ---- shapes that Bolt 1.30 falls over, though signed


BOLT_FALLS_OVER = [
    *[changed(MESSAGE_EVENT, "event", odd) for odd in (None, 5, "x", [], {}, {"type": 5}, {"type": None})],
    *[changed(MESSAGE_EVENT, "authorizations", odd) for odd in (5, "x", [5], [None], [[]], {"a": 1})],
    *[changed(MESSAGE_EVENT, path, 5) for path in ("event.user", "event.channel", "event.text", "enterprise")],
    *[changed(BLOCK_ACTIONS, "actions", odd) for odd in ([], None, 5, "x", [5], [{}], [{"action_id": 5}])],
    *[changed(BLOCK_ACTIONS, path, 5) for path in ("user", "team", "channel", "enterprise", "response_url")],
    *[changed(BLOCK_ACTIONS, path, {}) for path in ("user.id", "team.id", "user.team_id", "channel.id")],
    changed(BLOCK_ACTIONS, "event", "x"),
    changed(BLOCK_ACTIONS, "view", "x"),
    changed(BLOCK_ACTIONS, "message.user", 5),
    *[changed(VIEW_SUBMISSION, "view", odd) for odd in (None, 5, "x", [], {}, {"callback_id": "draft"})],
    *[changed(VIEW_SUBMISSION, "response_urls", odd) for odd in (None, 5, "x", [5])],
    changed(VIEW_SUBMISSION, "view.callback_id", 5),
    changed(BLOCK_ACTIONS, "function_data", {"execution_id": "Fx1"}),
    {**BLOCK_ACTIONS, "function_execution_id": "Fx1", "bot_access_token": "xwfp-1"},
    changed(MESSAGE_EVENT, "event.function_execution_id", "Fx1"),
    *[{**BLOCK_ACTIONS, "type": odd} for odd in (None, 5, "interactive_message", "dialog_submission", "x")],
    {**BLOCK_ACTIONS, "type": "ssl_check"},
    {**BLOCK_ACTIONS, "command": "/draft"},
    {**MESSAGE_EVENT, "command": "/draft"},
    {**COMMAND, "type": "url_verification"},
    {**COMMAND, "command": 5},
    {**COMMAND, "ssl_check": "1"},
    {**COMMAND, "event": "x"},
    {**COMMAND, "user": 5},
    {},
]


@pytest.mark.parametrize("payload", BOLT_FALLS_OVER, ids=range(len(BOLT_FALLS_OVER)))
async def test_a_payload_of_a_shape_that_slack_never_sends_is_refused_before_bolt(
    payload: dict[str, Any],
) -> None:
    assert kind_of(payload) is None
    reached: list[dict[str, Any]] = []
    with logbook() as book:
        async with serving(Intake(VERIFICATION, bolt_dispatch(bolt_app(reached)))) as client:
            assert await client.send(php_json(payload), JSON) == REFUSED
            assert await client.send(interaction(payload), FORM) == REFUSED
    assert reached == []
    assert book.records == []


async def test_each_kind_comes_only_the_way_slack_sends_it() -> None:
    hand = Hand()
    async with serving(Intake(VERIFICATION, hand)) as client:
        assert await client.send(php_json(BLOCK_ACTIONS), JSON) == REFUSED
        assert await client.send(php_json(COMMAND), JSON) == REFUSED
        assert await client.send(interaction(MESSAGE_EVENT), FORM) == REFUSED
        assert await client.send(interaction(URL_VERIFICATION), FORM) == REFUSED
        assert await client.send(form({"ssl_check": "1", "token": "x"}), FORM) == REFUSED
    assert hand.given == []
