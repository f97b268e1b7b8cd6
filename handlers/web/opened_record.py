"""The record as one person has opened it: who they are is asked again for each page, and what is not theirs is not
there.
"""

import re
from collections.abc import Awaitable, Callable
from functools import partial
from http import HTTPStatus
from typing import Any, TypeVar
from urllib.parse import urlsplit

from aiohttp import web
from markupsafe import Markup

from chatops.desk import Desk
from chatops.policy.hidden import with_hidden_shown
from chatops.policy.objections import NotDone
from chatops.policy.people import Caller, Person
from chatops.ports.errors import NoSuch
from handlers.requests.identities import as_person
from handlers.requests.installation import Installation
from handlers.screens import parts as p
from handlers.screens import record as screens
from handlers.views.phrases import Sentence
from handlers.views.record.links import PATH
from handlers.views.record.releases import may_see_releases
from handlers.views.record.review import may_see_review
from handlers.web.confidential import NamesOf
from handlers.web.drawing import Drawing
from handlers.web.journal_check import CHECKS
from handlers.web.private_pages import PrivatePages
from handlers.web.sessions import LASTS, Session, Sessions

COOKIE = "record"
PROOF = "proof"
"""The hidden field that shows that a form comes from a page of the session."""

T = TypeVar("T")
_NOTHING = Markup("")
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
CallerOf = Callable[[str], Awaitable[Caller]]
"""Somebody by the platform's id, with what the platform says of their account now."""


class OpenedRecord:
    """What every page of the record draws on.

    Args:
        desk: the council's desk.
        installation: where the pages are reached, and the addresses that wait to be used.
        callers: asks the platform about somebody's account.
        names: asks what people are called.
    """

    def __init__(self, desk: Desk, installation: Installation, callers: CallerOf, names: NamesOf) -> None:
        self.desk = desk
        self.pages = PrivatePages()
        self._checking = PrivatePages(CHECKS)
        self.names = names
        self._installation = installation
        self._callers = callers
        self._sessions = Sessions(desk.clock)

    def begin(self, token: str) -> web.Response:
        """Use an address: what opens the record, once, or that there is nothing."""
        now = self.desk.clock.now()
        identity = self._installation.record_links.use(token, now) if _TOKEN.fullmatch(token) else None
        if identity is None:
            return self.nothing()
        answer = self.plain(screens.left_page(), HTTPStatus.SEE_OTHER)
        answer.headers["Location"] = "posts"  # relative, because the address may have more before it
        self._keep(answer, self._sessions.begin(str(identity)), int(LASTS.total_seconds()))
        return answer

    def end(self, request: web.Request, proof: str) -> web.Response:
        """Close the record on this computer."""
        if not self.is_proven(request, proof):
            return self.nothing()
        self._sessions.end(request.cookies.get(COOKIE, ""))
        answer = self.plain(screens.left_page())
        self._keep(answer, "", 0)
        return answer

    def is_proven(self, request: web.Request, proof: str) -> bool:
        """Return whether a form was sent from a page of the session."""
        return self._sessions.proven(request.cookies.get(COOKIE, ""), proof) is not None

    async def asked(self, request: web.Request, question: Callable[..., T]) -> tuple[Session, Caller, T] | None:
        """Return what whoever has opened the record is told; None where it is not there for them."""
        session = self._sessions.of(request.cookies.get(COOKIE, ""))
        if session is None:
            return None
        try:
            by = await as_person(self.desk, await self._callers(Person.parse(session.reference).user))
            return session, by, await self.desk.look(question, by=by)
        except (NoSuch, NotDone):
            return None

    async def shown(
        self,
        request: web.Request,
        question: Callable[..., T],
        draw: Callable[[T], p.Page],
        above: Markup | Callable[[T], Markup] = _NOTHING,
        below: Callable[[T], Markup] | None = None,
    ) -> web.Response:
        """Return one page for whoever has opened the record; whatever they may not see is not there.

        What stands `below` may be checked by the script of the page.
        """
        asked = await self.asked(request, question)
        if asked is None:
            return self.nothing()
        session, by, answer = asked
        page = draw(answer)
        page = p.Page(page.name, page.title, screens.to_read(page.parts, self.address))
        called = await self.names(_people_on(page))
        said_above = above(answer) if callable(above) else above
        body = said_above + self.drawing(session, called, "/leave").screen(page)
        if below is None:
            return await self.page(session, by, page.title, body)
        return await self.page(session, by, page.title, body + below(answer), pages=self._checking)

    async def page(
        self,
        session: Session,
        by: Caller,
        title: str,
        body: Markup,
        *,
        status: int = HTTPStatus.OK,
        pages: PrivatePages | None = None,
    ) -> web.Response:
        """Return a page below where one can go from each."""
        ways = [
            ("/posts", "Posts"),
            ("/days", "Posts by day"),
            ("/calendar", "Coming weeks"),
            ("/registers", "Registers"),
        ]
        ways += [("/review", "Yearly review")] if await self.desk.look(may_see_review, by=by) else []
        ways += [("/release", "Answer a request")] if await self.desk.look(may_see_releases, by=by) else []
        link = Markup('<a href="{}">{}</a>\n')
        links = Markup("").join(link.format(self.address(path), words) for path, words in ways)
        leave = p.Buttons("leave", (p.Button(screens.LEAVE, "Close the record"),))
        above = Markup("<nav>\n{}</nav>\n").format(links) + self.drawing(session, {}, "/leave").parts((leave,))
        return (pages or self.pages).page(title, above + body, status=status)

    def drawing(self, session: Session, called: Any, path: str, people: tuple[Person, ...] = ()) -> Drawing:
        """Return what draws a page of this session, whose forms are sent to this path."""
        return Drawing(partial(_called, called), self.address(path), {PROOF: session.proof}, people)

    def address(self, path: str) -> str:
        """Return the whole address of a page of the record, by its path below it."""
        return self._installation.address_of(f"{PATH}{path}")

    def nothing(self) -> web.Response:
        """Return that there is nothing here, whether there is or not."""
        return self.plain(screens.nothing_page(), HTTPStatus.NOT_FOUND)

    def plain(self, page: p.Page, status: int = HTTPStatus.OK) -> web.Response:
        """Return a page that names nobody."""
        return self.pages.page(page.title, Drawing(str).screen(page), status=status)

    def _keep(self, answer: web.Response, token: str, seconds: int) -> None:
        address = urlsplit(self._installation.web_address)
        secure, path = address.scheme == "https", address.path.rstrip("/") + PATH
        answer.set_cookie(COOKIE, token, max_age=seconds, path=path, httponly=True, samesite="Strict", secure=secure)


def _people_on(page: p.Page) -> frozenset[Person]:
    """Everybody whom the page names."""
    said: list[Sentence] = []
    for part in page.parts:
        match part:
            case p.Says(_, sentence):
                said.append(sentence)
            case p.Rows(_, rows):
                said += [sentence for _, sentence in rows]
            case p.Bullets(_, lines):
                said += [line for line in lines if not isinstance(line, str)]
            case _:
                pass
    return frozenset(one for sentence in said for one in sentence if isinstance(one, Person))


def _called(names: Any, person: Person) -> str:
    return with_hidden_shown(names.get(person, person.user))
