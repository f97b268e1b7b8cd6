"""A page of the practice tenant: one person's chat with the bot, what stands in front of them, and what they can do.

Drawn on the server, without a script: every act is a form. It shows the elements that the bot uses, and no others.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from importlib import resources
from typing import Any

import jinja2
from aiohttp import web

from handlers.practice.teams_server.cards import inputs_of
from handlers.practice.teams_server.driver import NotThere, TeamsActor
from handlers.practice.teams_server.tenant import TENANT, Json, Message, Tenant

COMMANDS = ("draft", "breach", "policy", "council", "purdah")
CHANNEL = "channel"
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src data: http://127.0.0.1:*; form-action 'self'; "
        "frame-ancestors 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


class TeamsPage:
    """The page at /teams of the practice tenant. ``settled`` waits until the bot has answered what was done."""

    def __init__(self, tenant: Tenant, people: dict[str, TeamsActor], settled: Callable[[], Awaitable[None]]) -> None:
        self._tenant = tenant
        self._people = people
        self._settled = settled
        self._notices: dict[str, list[str]] = {}
        folder = resources.files(__package__) / "pages"
        self._sheet = (folder / "page.css").read_text(encoding="utf-8")
        environment = jinja2.Environment(autoescape=True, undefined=jinja2.ChainableUndefined)
        self._template = environment.from_string((folder / "page.html").read_text(encoding="utf-8"))

    def routes(self) -> list[web.RouteDef]:
        """Return the addresses of the page."""
        return [web.get("/teams", self._show), web.get("/teams/page.css", self._css), web.post("/teams/act", self._act)]

    async def _css(self, _request: web.Request) -> web.Response:
        return web.Response(text=self._sheet, content_type="text/css", headers=_HEADERS)

    async def _show(self, request: web.Request) -> web.Response:
        self._refuse_others(request)
        who = request.query.get("who", "employee")
        again = "again" in request.query
        actor = self._people.get(who)
        if actor is None and who != CHANNEL:
            raise web.HTTPNotFound
        everyone = [one.member for one in self._people.values() if one.member.tenant == TENANT]
        text = self._template.render(
            who=who,
            name=actor.member.name if actor else "The drafts channel",
            standing=actor.member.standing if actor else "What everybody in the team sees.",
            people=everyone,
            found=[{"title": one.name, "value": one.id} for one in everyone],
            messages=self._messages(actor),
            window=actor.window if actor else None,
            notices=[] if again else self._notices.pop(who, []),
            commands=COMMANDS,
        )
        return web.Response(text=text, content_type="text/html", headers=_HEADERS)

    def _refuse_others(self, request: web.Request) -> None:
        """Refuse a name that somebody has made lead to this computer, and what another page sends here."""
        if request.url.host not in {"127.0.0.1", "localhost"}:
            raise web.HTTPForbidden
        if request.headers.get("Origin", "") not in {"", "null", f"http://{request.host}"}:
            raise web.HTTPForbidden

    def _messages(self, actor: TeamsActor | None) -> list[Message]:
        if actor is not None:
            return [one for one in actor.dm if not one.deleted]
        threads = [one for one in self._tenant.conversations.values() if one.channel]
        return [message for thread in threads for message in thread.messages]

    async def _act(self, request: web.Request) -> web.Response:
        self._refuse_others(request)
        given = await request.post()
        who = str(given.get("who", ""))
        actor = self._people.get(who)
        if actor is None:
            raise web.HTTPNotFound
        before = len(actor.told)
        try:
            sent = [one for one in given.getall("file", []) if isinstance(one, web.FileField) and one.filename]
            files = tuple((one.filename, one.file.read()) for one in sent)
            typed = {name: [str(one) for one in given.getall(name)] for name in given if name != "file"}
            await self._done(actor, typed, files)
        except NotThere as reason:
            self._notices.setdefault(who, []).append(str(reason))
        await self._settled()
        self._notices.setdefault(who, []).extend(actor.told[before:])
        raise web.HTTPSeeOther(f"/teams?who={who}#{'title' if actor.window else 'newest'}")

    async def _done(
        self, actor: TeamsActor, given: dict[str, list[str]], files: tuple[tuple[str, bytes], ...] = ()
    ) -> None:
        """Do what was pressed on the page."""
        if "text" in given:
            await actor.writes(given["text"][0], files)
        elif "choose" in given:
            await actor.chooses(given["choose"][0])
        elif "close" in given:
            actor.window = None
        elif "message" in given:
            message = next((one for one in actor.dm if one.id == given["message"][0]), None)
            if message is None:
                raise NotThere("that message is not there any more")
            await actor.press(message, given["press"][0])
        elif "press" in given:
            await actor.presses(given["press"][0])
        elif "send" in given and actor.window is not None:
            await actor.submits(given["send"][0], _answers(actor.window.card, given))


def _answers(card: Json, given: dict[str, list[str]]) -> dict[str, Any]:
    """Return what was filled in, by the names of the questions."""
    found: dict[str, Any] = {}
    for element in inputs_of(card):
        values = [value.replace("\r\n", "\n") for value in given.get(element["id"], []) if value]
        name = element["id"].partition(".")[2]
        if element["type"] == "Input.ChoiceSet":
            found[name] = values
        else:
            found[name] = values[0] if values else ""
    return found
