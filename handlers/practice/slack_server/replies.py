"""The response addresses a bot may answer at later: /actions/… and /commands/….

Source: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
"""

from __future__ import annotations

from typing import Any

import orjson
from aiohttp import web

from handlers.practice.council.council import Council
from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.triggers import use_response_url
from handlers.practice.council.workspace import Json, Message
from handlers.practice.slack_server import messages
from handlers.practice.slack_server.answers import show_reply

_KNOWN = {
    "text",
    "blocks",
    "response_type",
    "replace_original",
    "delete_original",
    "thread_ts",
    "unfurl_links",
    "unfurl_media",
    "metadata",
}


class Replies:
    """Serves response addresses. Slack answers "ok" in plain text, or 404 with a code."""

    def __init__(self, council: Council) -> None:
        self.council = council

    async def handle(self, request: web.Request) -> web.Response:
        """Take one reply."""
        self.council.started()
        try:
            about = use_response_url(self.council.workspace, request.path, self.council.clock.now())
            self._reply(about, await self._body(request))
        except SlackRefused as no:
            self.council.note_bot_fault(f"A reply to a response address was refused: {no.code}.")
            return web.json_response({"ok": False, "error": no.code}, status=404)
        except ValueError as wrong:
            return web.json_response({"ok": False, "error": str(wrong)}, status=400)
        finally:
            self.council.finished()
        return web.Response(text="ok")

    async def _body(self, request: web.Request) -> Json:
        try:
            body: Any = orjson.loads(await request.read())
        except orjson.JSONDecodeError as error:
            raise SlackRefused("invalid_payload") from error
        if not isinstance(body, dict) or set(body) - _KNOWN:
            raise SlackRefused("invalid_payload")
        return body

    def _reply(self, about: Json, body: Json) -> None:
        place = self.council.workspace
        person, channel = place.people[about["user"]], place.channels[about["channel"]]
        original = self._original(about)
        if body.get("delete_original") is True:
            if original is None:
                raise SlackRefused("message_not_found")
            messages.remove(self.council, original)
        elif body.get("replace_original") is True:
            if original is None:
                raise SlackRefused("message_not_found")
            messages.edit(self.council, original, body.get("text") or "", body.get("blocks"))
        else:
            show_reply(self.council, person, channel, body, "a response address")

    def _original(self, about: Json) -> Message | None:
        place = self.council.workspace
        found = place.find(about["channel"], about["ts"]) if about["ts"] else None
        if found is not None:
            return found
        mine = [one for one in place.ephemerals.get(about["user"], []) if not one.deleted]
        return next((one for one in mine if one.ts == about["ts"] and one.channel == about["channel"]), None)
