"""What the platforms are answered at the bot's addresses while it is being set up."""

from http import HTTPStatus

from aiohttp import web

from handlers.receiving.bodies import BrokenOff, TooBig, read_body
from handlers.receiving.json_objects import Malformed, read_json
from handlers.slack.transport.intake import PATH as SLACK_PATH
from handlers.teams.transport.intake import PATH as TEAMS_PATH

MOST_BYTES, WAIT_S = 4096, 2.5
"""Bytes of a challenge of Slack's that are read, and for how long."""


def routes() -> list[web.RouteDef]:
    """Return the doors of both platforms, as far as they open by now."""
    return [web.post(TEAMS_PATH, _turned_away), web.post(SLACK_PATH, _challenged)]


async def _turned_away(_request: web.Request) -> web.Response:
    """As the bot will: so “doctor” finds whether the way from the web leads here."""
    return web.Response(status=HTTPStatus.UNAUTHORIZED)


async def _challenged(request: web.Request) -> web.Response:
    """Slack asks whether its requests arrive here, before it takes an app that it reaches over the web.

    Source: https://docs.slack.dev/reference/events/url_verification.
    """
    try:
        asked = read_json(await read_body(request, most=MOST_BYTES, seconds=WAIT_S))
    except (Malformed, TooBig, BrokenOff):
        return await _turned_away(request)
    challenge = asked.get("challenge") if asked.get("type") == "url_verification" else None
    if not isinstance(challenge, str) or not (challenge.isascii() and challenge.isalnum()):
        return await _turned_away(request)
    return web.Response(text=challenge, headers={"X-Content-Type-Options": "nosniff"})
