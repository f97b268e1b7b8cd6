"""Clicks on Approve as Slack sends them: made and signed beforehand, one for each draft."""

import json
from typing import Any

from handlers.screens.names import APPROVE, Subject
from tests.bench.drafts import Prepared
from tests.bench.people import APP, CLERK, SECRET, TEAM
from tests.bench.stock import PATH
from tests.handlers.slack.recorded import interaction, signed


def bodies(prepared: Prepared) -> list[bytes]:
    """The body of a click for each draft: the whole card is in it, as it is when Slack sends one."""
    first = prepared.references[0]
    written = interaction(_payload(prepared.card, first))
    return [written.replace(first.encode(), reference.encode()) for reference in prepared.references]


def requests(written: list[bytes]) -> list[bytes]:
    """The bodies as whole HTTP requests, signed now: they are good for five minutes."""
    made = []
    for body in written:
        headers = {"Host": "127.0.0.1", **signed(body, secret=SECRET), "Content-Length": str(len(body))}
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        made.append(f"POST {PATH} HTTP/1.1\r\n{head}\r\n".encode() + body)
    return made


def _payload(card: dict[str, Any], reference: str) -> dict[str, Any]:
    team = {"id": TEAM, "domain": "thornbury"}
    return {
        "type": "block_actions",
        "team": team,
        "user": {"id": CLERK, "username": "margaret.hale", "name": "margaret.hale", "team_id": TEAM},
        "api_app_id": APP,
        "token": "practice-verification-token",
        "enterprise": None,
        "is_enterprise_install": False,
        "container": {
            "type": "message",
            "message_ts": "1752222222.000100",
            "channel_id": "D0CLERKBOT",
            "is_ephemeral": False,
        },
        "channel": {"id": "D0CLERKBOT", "name": "directmessage"},
        "state": {"values": {}},
        "response_url": "https://hooks.slack.com/actions/T0THORNBURY/397700885555/96rGlfmibIGlgcZRskXaIFfO",
        "trigger_id": "13345224610.738474920.8088930838d88f008e1",
        "message": {
            "user": "U0BOT00001",
            "type": "message",
            "ts": "1752222222.000100",
            "bot_id": "B0BOT00001",
            "app_id": APP,
            "team": TEAM,
            **card,
        },
        "actions": [
            {
                "action_id": APPROVE,
                "block_id": "buttons",
                "text": {"type": "plain_text", "text": "Approve", "emoji": True},
                "value": Subject(reference, 1).written(),
                "style": "primary",
                "confirm": _confirm(card),
                "type": "button",
                "action_ts": "1752222230.123456",
            }
        ],
    }


def _confirm(card: dict[str, Any]) -> Any:
    found = (element for block in card["blocks"] for element in block.get("elements", ()) if "confirm" in element)
    return json.loads(json.dumps(next(found)["confirm"]))
