"""The payloads Slack sends: commands, interactions and events, whole as a bot meets them.

Sources: https://docs.slack.dev/interactivity/implementing-slash-commands,
https://docs.slack.dev/reference/interaction-payloads and https://docs.slack.dev/apis/events-api
"""

from __future__ import annotations

import secrets
from typing import Any

from handlers.practice.council.council import Council
from handlers.practice.council.triggers import give_response_url
from handlers.practice.council.workspace import Channel, Json, Message, Person, View
from handlers.practice.slack_server import messages, views
from handlers.practice.slack_server.inputs import KEYS, state_of
from handlers.practice.slack_server.reading import escape

VERIFICATION_TOKEN = "practice-verification-token"  # noqa: S105 - Slack's old token, which proves nothing
FOREIGN_APP = "A0FOREIGN01"
FOREIGN_TEAM = "T0FOREIGN01"


def _response_url(council: Council, kind: str, user: str, channel: str, ts: str = "") -> str:
    about = {"user": user, "channel": channel, "ts": ts}
    return council.address + give_response_url(council.workspace, kind, council.clock.now(), about)


def _channel_name(channel: Channel) -> str:
    """Give the name a command or click carries, which hides that of a private channel."""
    return {"im": "directmessage", "private": "privategroup"}.get(channel.kind, channel.name)


def command(council: Council, person: Person, channel: Channel, name: str, text: str) -> dict[str, str]:
    """Give the form fields of a slash command. The text is escaped, as Slack does."""
    place = council.workspace
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": place.team_id,
        "team_domain": place.domain,
        "channel_id": channel.id,
        "channel_name": _channel_name(channel),
        "user_id": person.id,
        "user_name": person.name,
        "command": name,
        "text": escape(text),
        "api_app_id": place.app.id,
        "is_enterprise_install": "false",
        "response_url": _response_url(council, "commands", person.id, channel.id),
        "trigger_id": council.triggers.give(person.id),
    }


def _interaction(council: Council, person: Person, kind: str) -> Json:
    place = council.workspace
    return {
        "type": kind,
        "team": {"id": place.team_id, "domain": place.domain},
        "user": {"id": person.id, "username": person.name, "name": person.name, "team_id": person.team_id},
        "api_app_id": place.app.id,
        "token": VERIFICATION_TOKEN,
        "enterprise": None,
        "is_enterprise_install": False,
    }


def _without_app(payload: Json) -> Json:
    """Shortcuts come without the app's id."""
    return {name: value for name, value in payload.items() if name != "api_app_id"}


def action(council: Council, block: Json, element: Json, value: Any) -> Json:
    """Give one entry of ``actions``: the element that was used and what was chosen, if it holds a value."""
    now = council.clock.now()
    shared = ("text", "value", "style", "placeholder", "initial_option", "confirm", "url", "timezone")
    made: Json = {name: element[name] for name in shared if name in element}
    made |= {
        "type": element["type"],
        "action_id": element["action_id"],
        "block_id": block["block_id"],
        "action_ts": f"{int(now.timestamp())}.{now.microsecond:06d}",
    }
    if element["type"] in KEYS:
        made[KEYS[element["type"]]] = value
    return made


def card_key(person: Person, message: Message) -> str:
    """Give the key under which a person's choices on a message are kept."""
    return f"{person.id}/{message.channel}/{message.ts}"


def message_actions(council: Council, person: Person, message: Message, actions: list[Json]) -> Json:
    """Give block_actions from a message, which carries the message as it now stands."""
    place = council.workspace
    kept = place.find(message.channel, message.ts) or message
    channel = place.channels[message.channel]
    values = state_of(kept.blocks, place.card_values.get(card_key(person, message)))
    ephemeral = bool(message.only_for)
    payload = _interaction(council, person, "block_actions")
    container = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": ephemeral,
    }
    payload |= {
        "container": container,
        "channel": {"id": channel.id, "name": _channel_name(channel)},
        "state": {"values": values},
        "response_url": _response_url(council, "actions", person.id, channel.id, message.ts),
        "trigger_id": council.triggers.give(person.id),
        "actions": actions,
    }
    # Slack does not send the body of an ephemeral message back.
    return payload if ephemeral else payload | {"message": messages.as_slack(council, kept)}


def view_actions(council: Council, person: Person, view: View, actions: list[Json]) -> Json:
    """Give block_actions from a modal or a Home tab."""
    payload = _interaction(council, person, "block_actions")
    return payload | {
        "container": {"type": "view", "view_id": view.id},
        "view": views.as_slack(council, view),
        "trigger_id": council.triggers.give(person.id, from_modal=view.type == "modal"),
        "actions": actions,
    }


def view_submission(council: Council, person: Person, view: View) -> Json:
    """Give a form sent."""
    payload = _interaction(council, person, "view_submission")
    return payload | {
        "trigger_id": council.triggers.give(person.id, from_modal=True),
        "view": views.as_slack(council, view),
        "response_urls": [],
    }


def view_closed(council: Council, person: Person, view: View, *, cleared: bool) -> Json:
    """Give a form closed without being sent. What stood in it is not told: Slack gives an empty state."""
    payload = _interaction(council, person, "view_closed")
    return payload | {"view": views.as_slack(council, view) | {"state": {"values": {}}}, "is_cleared": cleared}


def shortcut(council: Council, person: Person, callback_id: str) -> Json:
    """Give a global shortcut."""
    payload = _without_app(_interaction(council, person, "shortcut"))
    return payload | {
        "callback_id": callback_id,
        "trigger_id": council.triggers.give(person.id),
        "action_ts": f"{council.clock.now().timestamp():.6f}",
    }


def message_action(council: Council, person: Person, message: Message, callback_id: str) -> Json:
    """Give a message shortcut."""
    channel = council.workspace.channels[message.channel]
    payload = _without_app(_interaction(council, person, "message_action"))
    return payload | {
        "callback_id": callback_id,
        "trigger_id": council.triggers.give(person.id),
        "response_url": _response_url(council, "actions", person.id, channel.id, message.ts),
        "message_ts": message.ts,
        "channel": {"id": channel.id, "name": _channel_name(channel)},
        "message": messages.as_slack(council, message),
        "action_ts": f"{council.clock.now().timestamp():.6f}",
    }


def event(council: Council, inner: Json) -> Json:
    """Give the envelope of one event of the Events API."""
    place = council.workspace
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": place.team_id,
        "context_team_id": place.team_id,
        "context_enterprise_id": None,
        "api_app_id": place.app.id,
        "event": inner,
        "type": "event_callback",
        "event_id": f"Ev{secrets.token_hex(5).upper()}",
        "event_time": int(council.clock.now().timestamp()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": place.team_id,
                "user_id": place.app.bot_user,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": f"4-{secrets.token_urlsafe(24)}",
    }


def from_elsewhere(payload: Json, what: str) -> Json:
    """Give the payload as it would come from another app or team, for a test of forged requests."""
    changed = dict(payload)
    if what == "foreign_app":
        return changed | {"api_app_id": FOREIGN_APP}
    if "team" in changed:
        user = {**changed["user"], "team_id": FOREIGN_TEAM}
        return changed | {"team": {**changed["team"], "id": FOREIGN_TEAM}, "user": user}
    changed["team_id"] = FOREIGN_TEAM
    if "authorizations" in changed:
        changed["context_team_id"] = FOREIGN_TEAM
        changed["authorizations"] = [{**one, "team_id": FOREIGN_TEAM} for one in changed["authorizations"]]
    return changed
