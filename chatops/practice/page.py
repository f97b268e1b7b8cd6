"""The browser page and the few addresses it uses. It shows one person what that person could see.

Everything is same-origin: Host and Origin are checked, nothing may frame the page, and no inline script runs.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
from dataclasses import asdict
from importlib import resources
from typing import Any

import jinja2
import orjson
from aiohttp import web

from chatops.practice.council import Council
from chatops.practice.delivery import Deliveries
from chatops.practice.driver import Actor, Outcome
from chatops.practice.errors import Impossible
from chatops.practice.inputs import state_of
from chatops.practice.payloads import card_key
from chatops.practice.workspace import Channel, Json, Message, View

MOST_MESSAGES = 200
"""How many of the latest messages of a channel are shown."""

GATHER = 0.03
"""Seconds in which changes are gathered before the page is told once."""

_FILES = {
    "page.css": "text/css",
    "page.js": "text/javascript",
    "draw.js": "text/javascript",
}
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Page:
    """Serves the page at / and what it needs under /practice/."""

    def __init__(self, council: Council, deliveries: Deliveries) -> None:
        self.council = council
        self._deliveries = deliveries
        self._stopping = False
        self._files = resources.files("chatops.practice").joinpath("pages")
        self._templates = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined)

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give the addresses to be served."""
        return [
            web.get("/", self._guarded(self._show)),
            web.get("/practice/files/{name}", self._guarded(self._file)),
            web.get("/practice/state", self._guarded(self._state)),
            web.get("/practice/events", self._guarded(self._events)),
            web.post("/practice/act", self._guarded(self._act)),
        ]

    def stop(self) -> None:
        """Let go of every page that listens."""
        self._stopping = True
        self.council.changes.happened()

    def _guarded(self, handler: Any) -> Any:
        async def guarded(request: web.Request) -> web.StreamResponse:
            own = self.council.address.removeprefix("http://")
            hosts = {own, own.replace("127.0.0.1", "localhost")}
            if request.host not in hosts:
                return web.Response(status=403, text="This page answers to its own address only.")
            origin = request.headers.get("Origin")
            foreign = origin is not None and origin not in {f"http://{one}" for one in hosts}
            if foreign or (request.method == "POST" and origin is None):
                return web.Response(status=403, text="This page takes requests from itself only.")
            try:
                response: web.StreamResponse = await handler(request)
            except (Impossible, KeyError) as no:
                return web.Response(status=409, text=str(no.args[0]), headers=_HEADERS)
            except (ValueError, TypeError):
                return web.Response(status=400, text="The page sent something odd.", headers=_HEADERS)
            if not response.prepared:
                response.headers.update(_HEADERS)
            return response

        return guarded

    async def _show(self, _request: web.Request) -> web.Response:
        place = self.council.workspace
        template = self._templates.from_string(self._files.joinpath("page.html").read_text("utf-8"))
        people = [one for one in place.people.values() if not one.is_bot and not one.deleted]
        commands = place.app.commands
        page = template.render(
            team=place.team_name,
            people=people,
            commands=commands,
            command=next(iter(commands), "/help"),
        )
        return web.Response(text=page, content_type="text/html")

    async def _file(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        if name not in _FILES:
            return web.Response(status=404, text="There is no such file.")
        text = self._files.joinpath(name).read_text("utf-8")
        return web.Response(text=text, content_type=_FILES[name])

    async def _events(self, request: web.Request) -> web.StreamResponse:
        stream = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
        await stream.prepare(request)
        changes = self.council.changes
        while not self._stopping:
            known = changes.count
            try:
                await stream.write(f"data: {known}\n\n".encode())
            except ConnectionError:
                break
            await self._next(known)
        return stream

    async def _next(self, known: int) -> None:
        """Wait for changes, or fifteen seconds, after which a message keeps the connection alive."""
        try:
            await self.council.changes.until(lambda: self.council.changes.count > known, 15.0)
            await asyncio.sleep(GATHER)
        except TimeoutError:
            return

    def _actor(self, who: str) -> Actor:
        return Actor(self.council, self._deliveries, self.council.workspace.person(who))

    async def _state(self, request: web.Request) -> web.Response:
        actor = self._actor(request.query.get("as", ""))
        place = self.council.workspace
        channels = [one for one in place.channels.values() if place.can_see(actor.person, one)]
        here = next((one for one in channels if one.id == request.query.get("in")), None)
        bots = {one.id: one.real_name for one in place.people.values()}
        state = {
            "names": bots | {one.id: one.name for one in place.channels.values() if one.kind != "im"},
            "people": [{"id": one.id, "real_name": one.real_name} for one in place.people.values()],
            "bot": place.app.name,
            "channels": [self._channel(one, actor) for one in channels],
            "messages": self._messages(here, actor) if here else [],
            "home": _shown(actor.home),
            "modals": [_shown(one) for one in actor.views],
        }
        return web.Response(body=orjson.dumps(state), content_type="application/json")

    def _channel(self, channel: Channel, actor: Actor) -> Json:
        standing = self.council.workspace.messages.get(channel.id, [])
        return {
            "id": channel.id,
            "name": channel.name,
            "kind": channel.kind,
            "topic": channel.topic,
            "member": actor.id in channel.members and not channel.is_archived,
            "last": next((one.ts for one in reversed(standing) if not one.deleted), ""),
        }

    def _messages(self, channel: Channel, actor: Actor) -> list[Json]:
        place = self.council.workspace
        mine = [one for one in place.ephemerals.get(actor.id, []) if one.channel == channel.id]
        standing = [one for one in [*place.messages.get(channel.id, []), *mine] if not one.deleted]
        standing.sort(key=lambda one: (one.thread_ts or one.ts, one.ts))
        shown = []
        for one in standing[-MOST_MESSAGES:]:
            values = state_of(one.blocks, place.card_values.get(card_key(actor.person, one)))
            shown.append({**asdict(one), "values": values})
        return shown

    async def _act(self, request: web.Request) -> web.Response:
        asked: Any = await request.json(loads=orjson.loads)
        actor = self._actor(asked["as"])
        if asked["act"] == "upload":
            try:
                content = base64.b64decode(asked["content"], validate=True)
            except binascii.Error as error:
                raise ValueError("not base64") from error
            answer: Json = {"file": actor.upload(asked["name"], content, asked["mimetype"])}
        else:
            try:
                outcome = await self._do(actor, asked)
                answer = {"trouble": outcome.trouble, "errors": outcome.errors}
            except Impossible as no:
                answer = {"trouble": str(no), "refused": True}
        return web.Response(body=orjson.dumps(answer), content_type="application/json")

    async def _do(self, actor: Actor, asked: Json) -> Outcome:
        match asked["act"]:
            case "command":
                return await actor.command(asked["command"], asked["text"], asked["channel"])
            case "say":
                return await actor.say(asked["text"], asked["channel"])
            case "open_home":
                return await actor.open_home()
            case "close":
                return await actor.close()
            case "submit":
                view = self._view(actor, asked["view"])
                actor.put(view, asked["values"])
                return await actor.submit(view=view)
            case "press":
                return await self._press(actor, asked)
        raise ValueError("unknown act")

    async def _press(self, actor: Actor, asked: Json) -> Outcome:
        where = self._view(actor, asked["view"]) if "view" in asked else self._message(actor, asked)
        if isinstance(where, View) and asked.get("values"):
            actor.put(where, asked["values"])
        return await actor.press(where, asked["action"], asked.get("value"), block_id=asked["block"])

    def _view(self, actor: Actor, ident: str) -> View:
        for view in [*actor.views, actor.home]:
            if view is not None and view.id == ident:
                return view
        raise Impossible("This form is no longer open.")

    def _message(self, actor: Actor, asked: Json) -> Message:
        place = self.council.workspace
        mine = [one for one in actor.ephemerals if (one.channel, one.ts) == (asked["channel"], asked["ts"])]
        found = mine[0] if mine else place.find(asked["channel"], asked["ts"])
        if found is None:
            raise Impossible("This message is gone.")
        return found


def _shown(view: View | None) -> Json | None:
    return asdict(view) if view is not None else None
