"""Requests as Slack sends them, for an invented council, and how to sign them.

Shapes follow the reference pages of docs.slack.dev and what the wire shows: PHP's JSON, so slashes and
letters outside ASCII are escaped; forms with `+` for a space. The words carry a canary that no log may hold.
"""

import copy
import hashlib
import hmac
import json
import time
from typing import Any
from urllib.parse import quote_plus

from handlers.slack.transport.intake import Verification

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
OLD_SECRET = "0ld42231b10e8888abcd99yyyzzz85a5"
APP = "A02CHATOPS1"
TEAM = "T02COUNCIL1"
OTHER_APP = "A09STRANGER"
OTHER_TEAM = "T09STRANGER"
CANARY = "canary-in-the-council-chamber"
WORDS = f"Café & market: “{CANARY}” – Saturday 10:00, £2 entry. 100% local! \n<https://example.org|here>"

VERIFICATION = Verification(signing_secrets=(SECRET,), app_id=APP, team_id=TEAM)
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


def php_json(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).replace("/", "\\/").encode()


def form(fields: dict[str, str]) -> bytes:
    return "&".join(f"{quote_plus(k)}={quote_plus(v)}" for k, v in fields.items()).encode()


def interaction(payload: dict[str, Any]) -> bytes:
    return b"payload=" + quote_plus(php_json(payload)).encode()


def signature(body: bytes, timestamp: str, secret: str = SECRET) -> str:
    return "v0=" + hmac.new(secret.encode(), b"v0:%b:%b" % (timestamp.encode(), body), hashlib.sha256).hexdigest()


def signed(body: bytes, content_type: str = FORM, *, secret: str = SECRET, at: float | None = None) -> dict[str, str]:
    """The headers that Slack sends with this body."""
    timestamp = str(int(time.time() if at is None else at))
    return {
        "Content-Type": content_type,
        "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        "Accept": "application/json,*/*",
        "X-Slack-Request-Timestamp": timestamp,
        "X-Slack-Signature": signature(body, timestamp, secret),
    }


COMMAND: dict[str, str] = {
    "token": "gIkuvaNzQIHg97ATvDxqgjtO",
    "team_id": TEAM,
    "team_domain": "little-wickham",
    "channel_id": "C02DRAFTS01",
    "channel_name": "drafts",
    "user_id": "U02EMPLOYEE",
    "user_name": "j.field",
    "command": "/draft",
    "text": WORDS,
    "api_app_id": APP,
    "is_enterprise_install": "false",
    "response_url": "https://hooks.slack.com/commands/T02COUNCIL1/397700885554/96rGlfmibIGlgcZRskXaIFfN",
    "trigger_id": "13345224609.738474920.8088930838d88f008e0",
}

_USER = {"id": "U02CLERK001", "username": "clerk", "name": "clerk", "team_id": TEAM}
_TEAM = {"id": TEAM, "domain": "little-wickham"}
_BLOCKS: list[dict[str, Any]] = [
    {
        "type": "rich_text",
        "block_id": f"words-{n}",
        "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": WORDS}]}],
    }
    for n in range(3)
]

BLOCK_ACTIONS: dict[str, Any] = {
    "type": "block_actions",
    "user": _USER,
    "api_app_id": APP,
    "token": "Shh_its_a_seekrit",
    "container": {
        "type": "message",
        "message_ts": "1752222222.000100",
        "channel_id": "D02CLERKBOT",
        "is_ephemeral": False,
    },
    "trigger_id": "13345224610.738474920.8088930838d88f008e1",
    "team": _TEAM,
    "enterprise": None,
    "is_enterprise_install": False,
    "channel": {"id": "D02CLERKBOT", "name": "directmessage"},
    "message": {
        "user": "U02CHATBOT1",
        "type": "message",
        "ts": "1752222222.000100",
        "bot_id": "B02CHATBOT1",
        "app_id": APP,
        "text": WORDS,
        "team": TEAM,
        "blocks": _BLOCKS,
    },
    "state": {"values": {}},
    "response_url": "https://hooks.slack.com/actions/T02COUNCIL1/397700885555/96rGlfmibIGlgcZRskXaIFfO",
    "actions": [
        {
            "action_id": "approve",
            "block_id": "decide",
            "text": {"type": "plain_text", "text": "Approve", "emoji": True},
            "value": "DR-7KQ2M9.1",
            "style": "primary",
            "type": "button",
            "action_ts": "1752222230.123456",
        }
    ],
}

VIEW_SUBMISSION: dict[str, Any] = {
    "type": "view_submission",
    "team": _TEAM,
    "user": _USER,
    "api_app_id": APP,
    "token": "Shh_its_a_seekrit",
    "trigger_id": "13345224611.738474920.8088930838d88f008e2",
    "view": {
        "id": "V02FORM0001",
        "team_id": TEAM,
        "type": "modal",
        "blocks": [
            {
                "type": "input",
                "block_id": "words",
                "label": {"type": "plain_text", "text": "Words", "emoji": True},
                "optional": False,
                "element": {"type": "plain_text_input", "action_id": "words", "multiline": True},
            }
        ],
        "private_metadata": "",
        "callback_id": "draft",
        "state": {"values": {"words": {"words": {"type": "plain_text_input", "value": WORDS}}}},
        "hash": "1752222222.aBcDeFgH",
        "title": {"type": "plain_text", "text": "New draft", "emoji": True},
        "clear_on_close": False,
        "notify_on_close": False,
        "close": None,
        "submit": {"type": "plain_text", "text": "Send", "emoji": True},
        "previous_view_id": None,
        "root_view_id": "V02FORM0001",
        "app_id": APP,
        "external_id": "",
        "app_installed_team_id": TEAM,
        "bot_id": "B02CHATBOT1",
    },
    "response_urls": [],
    "is_enterprise_install": False,
    "enterprise": None,
}

MESSAGE_EVENT: dict[str, Any] = {
    "token": "Shh_its_a_seekrit",
    "team_id": TEAM,
    "context_team_id": TEAM,
    "context_enterprise_id": None,
    "api_app_id": APP,
    "event": {
        "client_msg_id": "c6d3ae1b-45a5-4d09-9ecb-7c6b1c7d3f11",
        "type": "message",
        "text": WORDS,
        "user": "U02EMPLOYEE",
        "ts": "1752222240.000200",
        "team": TEAM,
        "blocks": _BLOCKS[:1],
        "channel": "D02EMPLOYEE",
        "event_ts": "1752222240.000200",
        "channel_type": "im",
    },
    "type": "event_callback",
    "event_id": "Ev02MESSAGE1",
    "event_time": 1752222240,
    "authorizations": [
        {
            "enterprise_id": None,
            "team_id": TEAM,
            "user_id": "U02CHATBOT1",
            "is_bot": True,
            "is_enterprise_install": False,
        }
    ],
    "is_ext_shared_channel": False,
    "event_context": "4-eyJldCI6Im1lc3NhZ2UifQ",
}

URL_VERIFICATION: dict[str, Any] = {
    "token": "Jhj5dZrVaK7ZwHHjRyZWjbDl",
    "challenge": "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P",
    "type": "url_verification",
}

# Every kind of request that is let in: its body and its content type.
LET_IN: dict[str, tuple[bytes, str]] = {
    "command": (form(COMMAND), FORM),
    "block_actions": (interaction(BLOCK_ACTIONS), FORM),
    "view_submission": (interaction(VIEW_SUBMISSION), FORM),
    "event": (php_json(MESSAGE_EVENT), JSON),
}


def envelope(kind: str, payload: dict[str, Any], envelope_id: str = "e-1") -> dict[str, Any]:
    """The same over Socket Mode; kind is slash_commands, interactive or events_api."""
    return {
        "envelope_id": envelope_id,
        "type": kind,
        "payload": payload,
        "accepts_response_payload": kind != "events_api",
    }


def changed(payload: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """A copy with one field changed; the path is dotted, `!` as the value takes the field away."""
    copied: dict[str, Any] = copy.deepcopy(payload)
    *way, last = path.split(".")
    place: Any = copied
    for step in way:
        place = place[int(step)] if step.isdigit() else place[step]
    if value == "!":
        del place[last]
    else:
        place[int(last) if last.isdigit() else last] = value
    return copied
