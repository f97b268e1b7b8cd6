"""The browser page and the few addresses it uses. It shows one person what that person could see.

Everything is same-origin: Host and Origin are checked, nothing may frame the page, and no inline script runs.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Awaitable, Callable
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

import jinja2
import orjson
from aiohttp import web

from handlers.practice.council.council import Council
from handlers.practice.council.errors import Impossible
from handlers.practice.council.workspace import Json
from handlers.practice.page.acts import Acts
from handlers.practice.page.behind import Behind
from handlers.practice.page.sight import Asked, Sight
from handlers.practice.page.tour import Tour
from handlers.practice.slack_server.delivery import Deliveries

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

GATHER = 0.015
"""Seconds in which changes are gathered before the page is told once."""

_TYPES = {".css": "text/css", ".js": "text/javascript"}
_SHEETS = ("theme", "page", "talk", "aside")
_PICTURES = {"image/png", "image/jpeg", "image/gif", "image/webp"}
"""What a browser is given to show; anything else that was uploaded stays here."""

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; "
        "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def _folder() -> Traversable:
    return resources.files("handlers.practice.page").joinpath("pages")


@cache
def _template() -> jinja2.Template:
    """Return the page, translated once for all the councils of a process."""
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
    return environment.from_string(_folder().joinpath("page.html").read_text("utf-8"))


class Page:
    """Serves the page at / and what it needs under /practice/."""

    def __init__(self, council: Council, deliveries: Deliveries, *, in_teams: bool = False) -> None:
        """Take the council; `in_teams` says that the page at /teams is there to be shown beside this one."""
        self.council = council
        self._in_teams = in_teams
        self.behind = Behind(council)
        self._tour = Tour(council, in_teams=in_teams)
        self._sight = Sight(council)
        self._acts = Acts(council, deliveries, self._tour)
        self._stopping = False
        self._files = {one.name: one.read_bytes() for one in _folder().iterdir() if one.name.endswith(".js")}
        # One request instead of four, before anything can be drawn.
        self._files["all.css"] = b"\n".join(_folder().joinpath(f"{name}.css").read_bytes() for name in _SHEETS)
        self._template = _template()

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give the addresses to be served."""
        get: dict[str, Handler] = {
            "/": self._show,
            "/practice/files/{name}": self._file,
            "/practice/uploads/{file}": self._upload,
            "/practice/events": self._events,
            "/practice/state": self._state,
            "/practice/messages": self._messages,
            "/practice/tour": self._steps,
            "/practice/clock": self._clock,
            "/practice/behind": self._scenes,
            "/practice/exchanges/{number}": self._exchange,
        }
        post: dict[str, Handler] = {
            "/practice/act": self._act,
            "/practice/clock": self._move,
            "/practice/tour": self._on_tour,
        }
        gets = [web.get(path, self._guarded(handler)) for path, handler in get.items()]
        return [*gets, *(web.post(path, self._guarded(handler)) for path, handler in post.items())]

    def stop(self) -> None:
        """Let go of every page that listens."""
        self._stopping = True
        self.council.changes.happened()

    def _guarded(self, handler: Handler) -> Handler:
        async def guarded(request: web.Request) -> web.StreamResponse:
            no = self._not_from_here(request)
            if no:
                return web.Response(status=403, text=no, headers=_HEADERS)
            try:
                response = await handler(request)
            except (Impossible, KeyError) as impossible:
                return web.Response(status=409, text=str(impossible.args[0]), headers=_HEADERS)
            except (ValueError, TypeError, AttributeError, OverflowError):
                return web.Response(status=400, text="The page sent something odd.", headers=_HEADERS)
            if not response.prepared:
                response.headers.update(_HEADERS)
            return response

        return guarded

    def _not_from_here(self, request: web.Request) -> str:
        """Say why a request is not one of the page's own, or nothing.

        The host is checked because any name can be made to lead to this computer, and the origin because any page of
        the web can send requests to it.
        """
        own = self.council.address.removeprefix("http://")
        hosts = {own, own.replace("127.0.0.1", "localhost")}
        if request.host not in hosts:
            return "This page answers to its own address only."
        origin = request.headers.get("Origin")
        foreign = origin is not None and origin not in {f"http://{one}" for one in hosts}
        if foreign or (request.method == "POST" and origin is None):
            return "This page takes requests from itself only."
        if request.headers.get("Sec-Fetch-Site", "none") not in {"none", "same-origin"} and request.path != "/":
            return "This page takes requests from itself only."
        return ""

    async def _show(self, _request: web.Request) -> web.Response:
        place = self.council.workspace
        people = [one for one in place.people.values() if not one.is_bot and not one.deleted]
        scripts = sorted(name for name in self._files if name.endswith(".js") and name != "theme.js")
        data = {
            "people": [
                {
                    "key": one.key or one.id,
                    "id": one.id,
                    "name": one.real_name,
                    "ours": one.team_id == place.team_id,
                    **_standing(one.standing),
                }
                for one in people
            ],
            "commands": [{"command": name, **about} for name, about in place.app.commands.items()],
            "shortcuts": [one for one in place.app.shortcuts if one["type"] == "message"],
            "domain": place.domain,
            "bot": {"id": place.app.bot_user, "name": place.app.name},
        }
        text = self._template.render(team=place.team_name, scripts=scripts, data=data, in_teams=self._in_teams)
        return web.Response(text=text, content_type="text/html")

    async def _file(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        if name not in self._files:
            return web.Response(status=404, text="There is no such file.")
        kind = _TYPES[name[name.rindex(".") :]]
        return web.Response(body=self._files[name], content_type=kind, charset="utf-8")

    async def _upload(self, request: web.Request) -> web.Response:
        file = self.council.workspace.files.get(request.match_info["file"])
        if file is None or file["mimetype"] not in _PICTURES:
            return web.Response(status=404, text="There is no such picture.")
        return web.Response(body=base64.b64decode(file["content"]), content_type=file["mimetype"])

    async def _events(self, request: web.Request) -> web.StreamResponse:
        stream = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
        await stream.prepare(request)
        changes = self.council.changes
        while not self._stopping:
            known = changes.count
            try:
                await stream.write(f"retry: 500\ndata: {known}\n\n".encode())
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

    async def _state(self, request: web.Request) -> web.Response:
        asked = Asked(*(request.query.get(name, "") for name in ("in", "oldest", "mark")))
        return _json(self._sight.all(self._acts.actor(request.query.get("as", "")), asked))

    async def _messages(self, request: web.Request) -> web.Response:
        query = request.query
        return _json(self._sight.before(self._acts.actor(query.get("as", "")), query["in"], query["before"]))

    async def _steps(self, _request: web.Request) -> web.Response:
        return _json(self._tour.steps())

    async def _on_tour(self, request: web.Request) -> web.Response:
        asked: Any = await request.json(loads=orjson.loads)
        if asked.get("again"):
            self._tour.again()
        else:
            self._tour.looked(str(asked["looked"]))
        return _json(self._tour.steps())

    async def _clock(self, _request: web.Request) -> web.Response:
        return _json(await self.behind.clock())

    async def _move(self, request: web.Request) -> web.Response:
        self._acts.move_clock(await request.json(loads=orjson.loads))
        return _json(await self.behind.clock())

    async def _scenes(self, request: web.Request) -> web.Response:
        after = (int(request.query.get(name, "0")) for name in ("exchange", "entry"))
        return _json(await self.behind.scenes(*after))

    async def _exchange(self, request: web.Request) -> web.Response:
        return _json(self.behind.exchange(int(request.match_info["number"])))

    async def _act(self, request: web.Request) -> web.Response:
        return _json(await self._acts.do(await request.json(loads=orjson.loads)))


def _json(given: Json | list[Json]) -> web.Response:
    return web.Response(body=orjson.dumps(given), content_type="application/json")


def _standing(words: str) -> dict[str, str]:
    """Give the office or standing of a person, and what there is to say besides."""
    for mark in (". ", ": ", ", "):
        first, found, rest = words.rstrip(".").partition(mark)
        if found:
            return {"standing": first, "about": rest[:1].upper() + rest[1:]}
    return {"standing": words.rstrip("."), "about": ""}
