"""A page of the practice tenant: one person's chat with the bot, what stands in front of them, and what they can do.

Drawn on the server, without a script: every act is a form. It shows the elements that the bot uses, and no others.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, TypeVar

import jinja2
from aiohttp import web

from handlers.practice.teams_server.cards import actions_of, inputs_of
from handlers.practice.teams_server.driver import NotThere, TeamsActor
from handlers.practice.teams_server.tenant import Json, Message, Post, Tenant

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

COMMANDS = ("draft", "breach", "policy", "council", "purdah")
IN_CHANNEL = "channel"
"""What the address says after `in=` for the drafts channel; otherwise it is somebody's own chat with the bot."""
_Entry = TypeVar("_Entry", Message, Post)
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src data: http://127.0.0.1:*; form-action 'self'; "
        "frame-ancestors 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def _folder() -> Traversable:
    return resources.files(__package__) / "pages"


@cache
def _template() -> jinja2.Template:
    """Return the page, translated once: that takes longer than all else that a practice tenant begins with."""
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.ChainableUndefined)
    return environment.from_string((_folder() / "page.html").read_text(encoding="utf-8"))


class TeamsPage:
    """The page at /teams of the practice tenant. ``settled`` waits until the bot has answered what was done."""

    def __init__(self, tenant: Tenant, people: dict[str, TeamsActor], settled: Callable[[], Awaitable[None]]) -> None:
        self._tenant = tenant
        self._people = people
        self._settled = settled
        self._notices: dict[str, list[str]] = {}
        self._sheet = (_folder() / "page.css").read_text(encoding="utf-8")
        self._template = _template()

    def routes(self) -> list[web.RouteDef]:
        """Return the addresses of the page."""
        return [web.get("/teams", self._show), web.get("/teams/page.css", self._css), web.post("/teams/act", self._act)]

    async def _css(self, _request: web.Request) -> web.Response:
        return web.Response(text=self._sheet, content_type="text/css", headers=_HEADERS)

    async def _show(self, request: web.Request) -> web.Response:
        self._refuse_others(request)
        who = request.query.get("who", "employee")
        again = "again" in request.query
        in_channel = request.query.get("in") == IN_CHANNEL
        actor = self._people.get(who)
        if actor is None:
            raise web.HTTPNotFound
        everyone = [one.member for one in self._people.values() if one.member.tenant == self._tenant.id]
        text = self._template.render(
            who=who,
            name=actor.member.name,
            standing=actor.member.standing,
            people=everyone,
            found=[{"title": one.name, "value": one.id} for one in everyone],
            in_channel=in_channel,
            entries=self._entries(actor, in_channel),
            window=_Drawn(actor.window.title, _numbered(actor.window.card)) if actor.window else None,
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

    def _entries(self, actor: TeamsActor, in_channel: bool) -> list[dict[str, Any]]:
        """Return what somebody sees, in order: the bot's cards, and in the channel what people wrote there."""
        cards = self._tenant.in_channel() if in_channel else [one for one in actor.dm if not one.deleted]
        seen = [{"id": one.id, "card": _numbered(one.card)} for one in cards]
        if in_channel:
            seen += [
                {"id": one.id, "by": self._tenant.members[one.member].name, "text": one.text}
                for one in self._tenant.posts
            ]
        return sorted(seen, key=lambda one: int(one["id"]) if in_channel else 0)

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
        where = f"&in={IN_CHANNEL}" if given.get("in") == IN_CHANNEL else ""
        raise web.HTTPSeeOther(f"/teams?who={who}{where}#{'title' if actor.window else 'newest'}")

    async def _done(
        self, actor: TeamsActor, given: dict[str, list[str]], files: tuple[tuple[str, bytes], ...] = ()
    ) -> None:
        """Do what was pressed on the page."""
        if "text" in given and IN_CHANNEL in given.get("in", []):
            actor.posts(given["text"][0])
        elif "text" in given:
            await actor.writes(given["text"][0], files)
        elif "suggest" in given:
            await actor.chooses_of(_found(self._tenant.posts, given["suggest"][0]))
        elif "choose" in given:
            await actor.chooses(given["choose"][0])
        elif "close" in given:
            actor.window = None
        elif "message" in given:
            cards = [*actor.dm, *self._tenant.in_channel()]
            message = _found(cards, given["message"][0])
            await actor.press(message, _place(message.card, given["press"][0]))
        elif "press" in given or "send" in given:
            await self._in_window(actor, given)

    async def _in_window(self, actor: TeamsActor, given: dict[str, list[str]]) -> None:
        if actor.window is None:
            raise NotThere("no window stands in front of them")
        card = actor.window.card
        if "press" in given:
            await actor.presses(_place(card, given["press"][0]))
        else:
            await actor.submits(_place(card, given["send"][0]), _answers(card, given))


@dataclass(frozen=True)
class _Drawn:
    """A window whose buttons have their places."""

    title: str
    card: Json


def _numbered(card: Json) -> Json:
    """Return a card in which each button has its place among all of them: several may have the same title."""
    copied = deepcopy(card)
    for place, action in enumerate(actions_of(copied)):
        action["place"] = place
    return copied


def _place(card: Json, pressed: str) -> int:
    """Return the place of a button that was pressed as it was drawn: `2 Open`. The card may have changed since."""
    place, _, title = pressed.partition(" ")
    titles = [action["title"] for action in actions_of(card)]
    if not place.isdecimal() or titles[int(place) : int(place) + 1] != [title]:
        raise NotThere("that button is not there any more")
    return int(place)


def _found(among: Sequence[_Entry], ident: str) -> _Entry:
    found = next((one for one in among if one.id == ident), None)
    if found is None:
        raise NotThere("that message is not there any more")
    return found


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
