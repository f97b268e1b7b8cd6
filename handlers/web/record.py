"""The record as pages, for the people of the council. Each sees there what they may see in the chat, and no more.

Until an address is used, every address gives the very same page, whether there is anything behind it or not. The pages
need no script, are kept by nobody on the way, and nothing can be changed on them.
"""

import re
from collections.abc import Awaitable, Callable
from functools import partial
from http import HTTPStatus
from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit

from aiohttp import web
from markupsafe import Markup

from chatops.desk import Desk
from chatops.policy import references
from chatops.policy.objections import NotDone
from chatops.policy.people import Caller, Person
from chatops.ports.errors import NoSuch
from handlers.requests.identities import as_person
from handlers.requests.installation import Installation
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens import record as screens
from handlers.screens.registers import pages as registers
from handlers.views.phrases import Sentence, with_hidden_shown
from handlers.views.record.links import PATH
from handlers.views.record.posts import PostsView, PostView, see_post, see_posts
from handlers.views.record.review import ReviewView, may_see_review, see_review
from handlers.views.registers.entries import see_entry
from handlers.views.registers.lists import see_register, see_registers
from handlers.web.confidential import NamesOf
from handlers.web.drawing import Drawing
from handlers.web.private_pages import PrivatePages
from handlers.web.review_figures import as_table, days_asked, days_form
from handlers.web.sessions import LASTS, Session, Sessions

COOKIE = "record"
PROOF = "proof"
MOST_WORDS = 200
"""Characters of a search."""

T = TypeVar("T")
_NOTHING = Markup("")
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
CallerOf = Callable[[str], Awaitable[Caller]]
"""Somebody by the platform's id, with what the platform says of their account now."""


class RecordPages:
    """Serves the pages.

    Args:
        desk: the council's desk.
        installation: where the pages are reached, and the addresses that wait to be used.
        callers: asks the platform about somebody's account.
        names: asks what people are called.
    """

    def __init__(self, desk: Desk, installation: Installation, callers: CallerOf, names: NamesOf) -> None:
        self._desk = desk
        self._installation = installation
        self._callers = callers
        self._names = names
        self._pages = PrivatePages()
        self._sessions = Sessions(desk.clock)

    def routes(self) -> list[web.RouteDef]:
        """Return the pages, and the door to them."""
        return [
            web.get(f"{PATH}/posts", self._posts),
            web.get(f"{PATH}/post/{{reference}}", self._post),
            web.get(f"{PATH}/registers", self._registers),
            web.get(f"{PATH}/register/{{key}}", self._register),
            web.get(f"{PATH}/entry/{{reference}}", self._entry),
            web.get(f"{PATH}/review", self._review),
            web.get(f"{PATH}/review.csv", self._figures),
            web.post(f"{PATH}/leave", self._leave),
            web.get(f"{PATH}/{{token}}", self._door),
            web.post(f"{PATH}/{{token}}", self._use),
        ]

    async def _door(self, _request: web.Request) -> web.Response:
        """A button, and nothing is looked up."""
        return self._plain(screens.door_page(int(LASTS.total_seconds() // 60)))

    async def _use(self, request: web.Request) -> web.Response:
        token = request.match_info["token"]
        now = self._desk.clock.now()
        identity = self._installation.record_links.use(token, now) if _TOKEN.fullmatch(token) else None
        if identity is None:
            return self._nothing()
        answer = self._plain(screens.left_page(), HTTPStatus.SEE_OTHER)
        answer.headers["Location"] = "posts"  # relative, because the address may have more before it
        self._keep(answer, self._sessions.begin(str(identity)), int(LASTS.total_seconds()))
        return answer

    async def _posts(self, request: web.Request) -> web.Response:
        words = request.query.get("words", "")[:MOST_WORDS]
        written = request.query.get("first", "0")
        first = int(written) if written.isascii() and written.isdigit() and len(written) < 7 else 0

        def page(view: PostsView) -> p.Page:
            later = (
                f"{self._address('/posts')}?{urlencode({'words': words, 'first': view.later})}" if view.later else ""
            )
            return _page("The council's record", screens.posts_parts(view, words, self._address, later))

        return await self._shown(request, partial(see_posts, words=words, first=first), page, _search(words))

    async def _post(self, request: web.Request) -> web.Response:
        reference = references.read(request.match_info["reference"]) or ""

        def draw(view: PostView) -> p.Page:
            return _page(view.draft.reference, screens.post_parts(view))

        return await self._shown(request, partial(see_post, reference=reference), draw)

    async def _registers(self, request: web.Request) -> web.Response:
        return await self._shown(request, see_registers, registers.registers_page)

    async def _register(self, request: web.Request) -> web.Response:
        return await self._shown(request, partial(see_register, key=request.match_info["key"]), registers.register_page)

    async def _entry(self, request: web.Request) -> web.Response:
        reference = references.read(request.match_info["reference"], references.REGISTER) or ""
        return await self._shown(request, partial(see_entry, reference=reference), registers.entry_page)

    async def _review(self, request: web.Request) -> web.Response:
        first, last = days_asked(request.query)

        def draw(view: ReviewView) -> p.Page:
            return _page("Yearly review", screens.review_parts(view))

        above = days_form(first, last, self._address("/review.csv"))
        return await self._shown(request, partial(see_review, first=first, last=last), draw, above)

    async def _figures(self, request: web.Request) -> web.Response:
        first, last = days_asked(request.query)
        asked = await self._asked(request, partial(see_review, first=first, last=last))
        if asked is None:
            return self._nothing()
        named = f"review-{asked[2].first.isoformat()}-{asked[2].last.isoformat()}.csv"
        headers = {**self._pages.headers, "Content-Disposition": f'attachment; filename="{named}"'}
        return web.Response(body=as_table(asked[2]), content_type="text/csv", charset="utf-8", headers=headers)

    async def _leave(self, request: web.Request) -> web.Response:
        sent = await request.post()
        token = request.cookies.get(COOKIE, "")
        if self._sessions.proven(token, str(sent.get(PROOF, ""))) is None:
            return self._nothing()
        self._sessions.end(token)
        answer = self._plain(screens.left_page())
        self._keep(answer, "", 0)
        return answer

    async def _shown(
        self,
        request: web.Request,
        question: Callable[..., T],
        draw: Callable[[T], p.Page],
        above: Markup = _NOTHING,
    ) -> web.Response:
        """Return one page for whoever has opened the record; whatever they may not see is not there."""
        asked = await self._asked(request, question)
        if asked is None:
            return self._nothing()
        session, by, answer = asked
        page = draw(answer)
        page = _page(page.title, screens.to_read(page.parts, self._address))
        called = await self._names(_people_on(page))
        drawing = Drawing(partial(_called, called), action=self._address("/leave"), hidden={PROOF: session.proof})
        reviews = await self._desk.look(may_see_review, by=by)
        body = Markup("").join((self._ways(session, reviews=reviews), above, drawing.screen(page)))
        return self._pages.page(page.title, body)

    async def _asked(self, request: web.Request, question: Callable[..., T]) -> tuple[Session, Caller, T] | None:
        """Return what whoever has opened the record is told; None where it is not there for them."""
        session = self._sessions.of(request.cookies.get(COOKIE, ""))
        if session is None:
            return None
        try:
            by = await as_person(self._desk, await self._callers(Person.parse(session.reference).user))
            return session, by, await self._desk.look(question, by=by)
        except (NoSuch, NotDone):
            return None

    def _ways(self, session: Session, *, reviews: bool) -> Markup:
        """Return where one can go from each page, and the button that closes the record."""
        leave = p.Buttons("leave", (p.Button(screens.LEAVE, "Close the record"),))
        drawing = Drawing(str, action=self._address("/leave"), hidden={PROOF: session.proof})
        ways = [("/posts", "Posts"), ("/registers", "Registers"), *([("/review", "Yearly review")] if reviews else [])]
        link = Markup('<a href="{}">{}</a>\n')
        links = Markup("").join(link.format(self._address(path), words) for path, words in ways)
        return Markup("<nav>\n{}</nav>\n").format(links) + drawing.parts((leave,))

    def _address(self, path: str) -> str:
        return self._installation.address_of(f"{PATH}{path}")

    def _nothing(self) -> web.Response:
        return self._plain(screens.nothing_page(), HTTPStatus.NOT_FOUND)

    def _plain(self, page: p.Page, status: int = HTTPStatus.OK) -> web.Response:
        """Return a page that names nobody."""
        return self._pages.page(page.title, Drawing(str).screen(page), status=status)

    def _keep(self, answer: web.Response, token: str, seconds: int) -> None:
        address = urlsplit(self._installation.web_address)
        secure, path = address.scheme == "https", address.path.rstrip("/") + PATH
        answer.set_cookie(COOKIE, token, max_age=seconds, path=path, httponly=True, samesite="Strict", secure=secure)


def _page(title: str, parts: p.Parts) -> p.Page:
    return p.Page(names.PAGE, title, parts)


def _search(words: str) -> Markup:
    """Return a form that only asks: what is looked for stands in the address."""
    return Markup(
        '<form method="get" role="search">\n<label for="words">Find a post by its words or reference</label>\n'
        '<input id="words" name="words" type="search" maxlength="{}" value="{}">\n'
        '<button type="submit" class="plain">Find</button>\n</form>\n'
    ).format(MOST_WORDS, words)


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
