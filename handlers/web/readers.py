"""A part of the record for somebody from outside, by a link that the Town Clerk gave. House rule 17.

A link opens in one browser, and that browser reads until the link ends. Whatever opens nothing gives the very same
page: a link that has ended, that was opened before, that nobody was given, another council's; and each page that is not
among what is read by the link. Of the link and of what the browser keeps the records have the digests alone.
"""

import hashlib
import re
import secrets
from collections.abc import Awaitable, Callable
from datetime import timedelta
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import urlsplit

from aiohttp import web
from markupsafe import Markup

from chatops.desk import Desk
from chatops.flow.readers import open_link
from chatops.policy.objections import NotDone
from chatops.policy.people import Caller
from chatops.policy.readers import Reader, ReaderView
from chatops.ports.errors import NoSuch
from handlers.requests.installation import Installation
from handlers.screens import readers as screens
from handlers.screens.names import PAGE
from handlers.screens.parts import Page
from handlers.views.phrases import up_to
from handlers.views.purdah.elections import ElectionsView, see_elections
from handlers.views.readers import as_read_from_outside, link_opens, reader_of
from handlers.views.record.review import see_review_from_outside
from handlers.web.confidential import NamesOf
from handlers.web.drawing import Drawing
from handlers.web.opened_record import OpenedRecord
from handlers.web.private_pages import PrivatePages
from handlers.web.record import RecordPages
from handlers.web.review import ReviewPage
from handlers.web.sessions import Session

PATH = "/read"
COOKIE = "reader"
_KEEPS = timedelta(days=31)
"""How long a browser keeps what it reads by; whether that opens anything is asked of the records each time."""
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_WAYS = {
    ReaderView.AUDITOR: (
        ("/posts", "Posts"),
        ("/registers", "Registers"),
        ("/review", "Yearly review"),
        ("/purdah", "Purdah"),
    ),
    ReaderView.ELECTIONS: (("/purdah", "Purdah"),),
}
T = TypeVar("T")
Answering = Callable[[web.Request], Awaitable[web.Response]]


class OpenedByReader(OpenedRecord):
    """The record as somebody from outside has opened it: whether their link stands is asked again for each page."""

    async def reader(self, request: web.Request) -> Reader | None:
        """Return who reads in this browser; None when their link does not stand."""
        kept = request.cookies.get(COOKIE, "")
        return await self.desk.look(reader_of, browser=digest(kept)) if _TOKEN.fullmatch(kept) else None

    async def asked(self, request: web.Request, question: Callable[..., T]) -> tuple[Session, Caller, T] | None:
        """Return what somebody from outside is told; None where it is not there for them."""
        reader = await self.reader(request)
        if reader is None:
            return None
        try:
            by, answer = await self.desk.look(as_read_from_outside, asks=question, reader=reader)
        except (NoSuch, NotDone):
            return None
        return Session(str(by.person), reader.until, ""), by, answer

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
        """Return a page below for whom it was opened, and where one can go."""
        reader = await self.desk.look(lambda work, _now: work.readers.get(by.person.user))
        link = Markup('<a href="{}">{}</a>\n')
        links = Markup("").join(link.format(self.address(path), words) for path, words in _WAYS[reader.view])
        until = up_to(session.until, self.desk.clock.now())
        above = Markup("<nav>\n{}</nav>\n").format(links) + Drawing(str).parts(screens.read_by(reader.who, until))
        return (pages or self.pages).page(title, above + body, status=status)

    def address(self, path: str) -> str:
        """Return the whole address of a page, by its path below what is read by a link."""
        return self._installation.address_of(f"{PATH}{path}")

    def nothing(self) -> web.Response:
        """Return that there is nothing here, whether there is or not."""
        return self.plain(screens.nothing_page(), HTTPStatus.NOT_FOUND)

    async def open(self, request: web.Request, token: str) -> web.Response:
        """Open a link in this browser, or go on reading by it; or say that there is nothing."""
        kept, link = request.cookies.get(COOKIE, ""), digest(token)
        if not _TOKEN.fullmatch(token):
            return self.nothing()
        is_new, reader = await self.desk.look(link_opens, link=link, browser=digest(kept))
        if is_new:
            kept = secrets.token_urlsafe(32)
            try:
                await self.desk.transact(open_link, link=link, browser=digest(kept))
                reader = await self.desk.look(reader_of, browser=digest(kept))
            except NoSuch:  # somebody else was first
                return self.nothing()
        if reader is None:
            return self.nothing()
        answer = self.plain(screens.door_page(), HTTPStatus.SEE_OTHER)
        answer.headers["Location"] = _WAYS[reader.view][0][0].removeprefix("/")  # relative: there may be more before it
        address = urlsplit(self._installation.web_address)
        secure, path = address.scheme == "https", address.path.rstrip("/") + PATH
        lasts = int(_KEEPS.total_seconds())
        answer.set_cookie(COOKIE, kept, max_age=lasts, path=path, httponly=True, samesite="Strict", secure=secure)
        return answer


class ReaderPages(RecordPages):
    """Serves the pages of the record to those from outside, each the pages of their view and no other.

    Args:
        desk: the council's desk.
        installation: where the pages are reached.
        names: asks what people are called.
    """

    def __init__(self, desk: Desk, installation: Installation, names: NamesOf) -> None:
        self._opened = self._record = OpenedByReader(desk, installation, _nobody, names)
        self._review = ReviewPage(self._record, see_review_from_outside)

    def routes(self) -> list[web.RouteDef]:
        """Return the pages, and the door to them."""
        auditor, either = (ReaderView.AUDITOR,), (ReaderView.AUDITOR, ReaderView.ELECTIONS)
        return [
            web.get(f"{PATH}/posts", self._for(auditor, self._posts)),
            web.get(f"{PATH}/post/{{reference}}", self._for(auditor, self._post)),
            web.get(f"{PATH}/registers", self._for(auditor, self._registers)),
            web.get(f"{PATH}/register/{{key}}", self._for(auditor, self._register)),
            web.get(f"{PATH}/entry/{{reference}}", self._for(auditor, self._entry)),
            *(web.get(f"{PATH}{path}", self._for(auditor, one)) for path, one in self._review.answers().items()),
            web.get(f"{PATH}/purdah", self._for(either, self._purdah)),
            web.get(f"{PATH}/{{token}}", self._door),
            web.post(f"{PATH}/{{token}}", self._use),
        ]

    def _for(self, views: tuple[ReaderView, ...], answer: Answering) -> Answering:
        """Return what answers those whose view a page is in, and tells others that there is nothing."""

        async def answered(request: web.Request) -> web.Response:
            reader = await self._opened.reader(request)
            return await answer(request) if reader and reader.view in views else self._opened.nothing()

        return answered

    async def _door(self, _request: web.Request) -> web.Response:
        """A button, and nothing is looked up."""
        return self._opened.plain(screens.door_page())

    async def _use(self, request: web.Request) -> web.Response:
        return await self._opened.open(request, request.match_info["token"])

    async def _purdah(self, request: web.Request) -> web.Response:
        def draw(view: ElectionsView) -> Page:
            return Page(PAGE, "Purdah", screens.elections_parts(view))

        return await self._opened.shown(request, see_elections, draw)


def digest(token: str) -> str:
    """Return by what the records know a link, or what a browser keeps."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


async def _nobody(_user: str) -> Caller:
    """Nobody of the council reads by a link."""
    raise NoSuch("nobody of the council")
