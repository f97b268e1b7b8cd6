"""The app that a council makes at Slack is allowed what the bot does, and asks for nothing else."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from slack_sdk.web.async_client import AsyncWebClient

from handlers.answering import routes
from handlers.slack import doctor, events
from handlers.slack.manifest import LEAVING, county_manifest, create_link, manifest, scopes
from handlers.slack.oauth import REDIRECT
from handlers.slack.transport import intake

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "handlers/slack/manifest.yaml").read_text(encoding="utf-8")
MANIFEST: dict[str, Any] = yaml.safe_load(TEXT)
SCOPES = set(MANIFEST["oauth_config"]["scopes"]["bot"])

ROOMS = [ROOT / "handlers", ROOT / "chatops"]
PRACTICE = ROOT / "handlers" / "practice"

NEEDS: dict[str, set[str]] = {
    "apps.connections.open": set(),  # the app-level token, with connections:write
    "auth.revoke": set(),
    "auth.test": set(),
    "bots.info": {"users:read"},
    "chat.getPermalink": set(),
    "chat.postEphemeral": {"chat:write"},
    "chat.postMessage": {"chat:write"},
    "chat.update": {"chat:write"},
    "conversations.history": {"im:history"},  # of direct messages to the bot only
    "conversations.info": {"channels:read", "groups:read"},
    "conversations.list": {"channels:read", "groups:read"},
    "conversations.members": {"channels:read", "groups:read"},
    "conversations.open": {"im:write"},
    "files.completeUploadExternal": {"files:write"},
    "files.getUploadURLExternal": {"files:write"},
    "files.info": {"files:read"},
    "oauth.v2.access": set(),  # the app's own client secret
    "users.info": {"users:read"},
    "users.list": {"users:read"},
    "views.open": set(),
    "views.publish": set(),
    "views.push": set(),
    "views.update": set(),
}
"""The scopes that each method needs, as its page says: https://docs.slack.dev/reference/methods/auth.test and so on."""

EVENTS_NEED = {"message.im": {"im:history"}, "app_home_opened": set[str]()}
"""The same of events: https://docs.slack.dev/reference/events/message.im and so on."""

EVERY_METHOD = {
    name.replace("_", "."): name for name in dir(AsyncWebClient) if "_" in name and not name.startswith("_")
}
"""Every method of the Web API that the client knows, by Slack's name of it."""


def sources() -> list[Path]:
    """The code that runs against a real Slack; the practice council is the other side of it."""
    return [file for room in ROOMS for file in room.rglob("*.py") if PRACTICE not in file.parents]


def methods_in(source: str) -> Iterator[str]:
    """The methods of the Web API that a piece of code calls or names, docstrings left out."""
    tree = ast.parse(source)
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    by_attribute = {attribute: method for method, attribute in EVERY_METHOD.items()}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if node.attr in by_attribute and node.attr != "api_call":
                yield by_attribute[node.attr]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield from (word for word in re.findall(r"[a-z]+(?:\.[A-Za-z]+)+", node.value) if word in EVERY_METHOD)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".api_call"):
            if ast.unparse(node.func) == "super().api_call":
                continue  # passes on what was called by its name elsewhere
            named = node.args[0] if node.args else None
            yield str(named.value) if isinstance(named, ast.Constant) else "a method that is worked out"


@cache
def used() -> set[str]:
    return {method for file in sources() for method in methods_in(file.read_text(encoding="utf-8"))}


@pytest.mark.parametrize(
    ("source", "method"),
    [
        ("async def f(client):\n    await client.files_upload_v2(channel='C')", "files.upload.v2"),
        ("call = client.reactions_add", "reactions.add"),
        ("client.api_call('team.info')", "team.info"),
        ("client.api_call(name)", "a method that is worked out"),
        ("session.post(f'{base}conversations.list')", "conversations.list"),
    ],
)
def test_a_method_is_found_however_it_is_called(source: str, method: str) -> None:
    assert method in set(methods_in(source))


def test_the_code_calls_no_method_that_the_manifest_does_not_allow() -> None:
    unknown = used() - NEEDS.keys()
    assert not unknown, f"Look up which scopes these need, and add them to the table: {unknown}"
    refused = {method: NEEDS[method] - SCOPES for method in used() if NEEDS[method] - SCOPES}
    assert not refused


def test_the_code_calls_the_methods_that_its_main_job_rests_on() -> None:
    assert {"auth.test", "chat.postMessage", "chat.update", "users.info", "views.open", "views.publish"} <= used()


def test_the_manifest_asks_for_no_scope_that_nothing_needs() -> None:
    needed = {"commands"} if routes.COMMANDS else set[str]()
    needed |= {scope for method in used() for scope in NEEDS[method]}
    needed |= {scope for event in events.EVENTS for scope in EVENTS_NEED[event]}
    assert needed == SCOPES


def test_the_manifest_asks_for_nothing_of_users() -> None:
    assert set(MANIFEST["oauth_config"]["scopes"]) == {"bot"}


def test_the_doctor_asks_for_the_scopes_of_the_manifest() -> None:
    assert set(doctor.SCOPES) == SCOPES
    assert len(doctor.SCOPES) == len(SCOPES)


def test_commands_and_manifest_agree() -> None:
    assert {command["command"] for command in MANIFEST["features"]["slash_commands"]} == set(routes.COMMANDS)


def test_shortcuts_and_manifest_agree() -> None:
    shortcuts = MANIFEST["features"]["shortcuts"]
    assert {shortcut["callback_id"] for shortcut in shortcuts} == set(routes.SHORTCUTS)
    for shortcut in shortcuts:
        assert shortcut["type"] == "message"
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150


def test_events_and_manifest_agree() -> None:
    assert set(MANIFEST["settings"]["event_subscriptions"]["bot_events"]) == set(events.EVENTS)


def _told() -> list[str]:
    told: list[str] = MANIFEST["settings"]["event_subscriptions"]["bot_events"]
    return list(told)


def test_the_app_of_a_county_leads_back_to_the_bot_and_is_told_when_it_is_taken_out() -> None:
    pasted = yaml.safe_load(county_manifest("https://bot.example.gov.uk/", REDIRECT))
    assert pasted["oauth_config"]["redirect_urls"] == [f"https://bot.example.gov.uk{REDIRECT}"]
    assert pasted["settings"]["event_subscriptions"]["bot_events"] == [*_told(), *LEAVING]
    del pasted["oauth_config"]["redirect_urls"]
    pasted["settings"]["event_subscriptions"]["bot_events"] = _told()
    assert pasted == yaml.safe_load(manifest("https://bot.example.gov.uk/"))


def test_a_council_of_a_county_is_asked_for_what_the_manifest_asks_for() -> None:
    assert set(scopes()) == SCOPES


def test_buttons_and_forms_reach_the_bot() -> None:
    assert routes.BUTTONS
    assert routes.FORMS
    assert MANIFEST["settings"]["interactivity"]["is_enabled"] is True


def test_every_command_explains_itself_and_has_its_words_escaped() -> None:
    for command in MANIFEST["features"]["slash_commands"]:
        assert command["description"]
        assert command["usage_hint"]
        assert command["should_escape"] is True


def test_people_can_open_the_home_tab_and_write_to_the_bot() -> None:
    home = MANIFEST["features"]["app_home"]
    assert home == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }


def test_the_app_is_for_one_workspace_over_socket_mode() -> None:
    settings = MANIFEST["settings"]
    assert settings["socket_mode_enabled"] is True
    assert settings["org_deploy_enabled"] is False
    assert settings["token_rotation_enabled"] is False


def test_the_manifest_is_within_the_limits_of_slack() -> None:
    # https://docs.slack.dev/reference/app-manifest
    shown = MANIFEST["display_information"]
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 174 <= len(shown["long_description"]) <= 4000
    assert len(MANIFEST["features"]["bot_user"]["display_name"]) <= 80


def test_the_manifest_says_where_slack_reaches_the_bot_over_the_web() -> None:
    comments = [line for line in TEXT.splitlines() if line.startswith("#")]
    assert sum(f".gov.uk{intake.PATH}" in line for line in comments) == 3


def test_what_is_pasted_at_slack_is_the_manifest_and_over_the_web_says_where() -> None:
    assert yaml.safe_load(manifest()) == MANIFEST
    pasted = yaml.safe_load(manifest("https://bot.example.gov.uk/"))
    where = f"https://bot.example.gov.uk{intake.PATH}"
    assert pasted["settings"]["socket_mode_enabled"] is False
    assert pasted["settings"]["event_subscriptions"]["request_url"] == where
    assert pasted["settings"]["interactivity"]["request_url"] == where
    assert {command["url"] for command in pasted["features"]["slash_commands"]} == {where}
    assert parse_qs(urlsplit(create_link(manifest())).query)["manifest_yaml"] == [manifest()]
