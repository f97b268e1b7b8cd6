"""Requests as bytes, signed as Slack signs them: for what a client of Slack's would never send."""

import json
import time
from typing import Any
from urllib.parse import urlencode

import aiohttp

from handlers.practice.people.driver import Actor
from handlers.practice.slack_server import payloads
from handlers.practice.slack_server.delivery import sign
from tests.journeys.town import Town

FORM = "application/x-www-form-urlencoded"


async def sent(town: Town, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
    """Status and body of the answer to these bytes with these headers."""
    async with (
        aiohttp.ClientSession(skip_auto_headers=["Content-Type"]) as http,
        http.post(town.server.bot_url or "", data=body, headers=headers) as response,
    ):
        return response.status, await response.read()


async def sent_signed(town: Town, payload: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """Status and answer for an interaction; its text is ASCII on the way, so that it may hold half a character."""
    body = urlencode({"payload": json.dumps(payload)}).encode()
    status, answer = await sent(town, body, _signed(town, body, FORM))
    return status, json.loads(answer) if answer else {}


async def sent_event(town: Town, event: dict[str, Any]) -> int:
    """Status of the answer to an event of Slack's."""
    body = json.dumps(payloads.event(town.server.council, event)).encode()
    return (await sent(town, body, _signed(town, body, "application/json")))[0]


def _signed(town: Town, body: bytes, content_type: str) -> dict[str, str]:
    stamp = str(int(time.time()))
    signature = sign(town.server.signing_secret, stamp, body)
    return {"Content-Type": content_type, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature}


def form_with(town: Town, who: Actor, question: str, answer: str) -> dict[str, Any]:
    """The form in front of somebody as Slack sends it, with this answer to one question."""
    payload = payloads.view_submission(town.server.council, who.person, who.view)
    payload["view"]["state"]["values"][question][question]["value"] = answer
    return payload
