"""The page on which the person outside the chat opens a confidential case, once for each link. House rule 5.

Until a link is used, every address gives the very same page, whether there is anything behind it or not: programs that
look through mail fetch links, and must use none up. The page needs no script, is kept by nobody on the way and tells
no other site where its reader came from.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from http import HTTPStatus
from typing import Any, TypeVar
from urllib.parse import urlsplit

from aiohttp import web
from markupsafe import Markup

from chatops.clock import LONDON
from chatops.desk import Desk
from chatops.flow.breaches import fallback
from chatops.policy.breaches.case import Case, CaseStage
from chatops.policy.hidden import with_hidden_shown
from chatops.policy.people import Person
from chatops.ports.errors import Collided, NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers, NoSuchAnswer
from handlers.screens.breaches import case_forms, outside
from handlers.screens.filled import filled
from handlers.screens.names import CaseSubject
from handlers.views.breaches import case_in_full
from handlers.views.breaches.closing import see_closing
from handlers.views.breaches.evidence import bundle
from handlers.web.drawing import Drawing
from handlers.web.private_pages import PrivatePages
from handlers.web.reading import Sent, sent_in
from handlers.web.sessions import LASTS, Session, Sessions

PATH = "/confidential"
COOKIE = "confidential"
MOST_TRIES, IN = 30, timedelta(minutes=1)
"""Links that open nothing, from everybody together, until whoever gives another is told to wait."""
MOST_BYTES = 64 * 1024
PROOF = "proof"
"""The hidden field that shows that a form comes from the page of the session."""

T = TypeVar("T")
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")

NamesOf = Callable[[frozenset[Person]], Awaitable[Mapping[Person, str]]]
"""What people are called; those of whom nobody can say are left out."""


class ConfidentialPage:
    """Serves the page.

    Args:
        desk: the council's desk.
        names: asks what people are called.
        address: the web address at which others reach this service; empty when there is none.
    """

    def __init__(self, desk: Desk, names: NamesOf, address: str = "") -> None:
        self._desk = desk
        self._names = names
        self._address = address
        self._pages = PrivatePages()
        self._sessions = Sessions(desk.clock)
        self._failed: list[datetime] = []

    def routes(self) -> list[web.RouteDef]:
        """Return the page before and after a link is used."""
        return [
            web.get(f"{PATH}/case", self._show),
            web.post(f"{PATH}/case", self._act),
            web.get(f"{PATH}/{{token}}", self._ask),
            web.post(f"{PATH}/{{token}}", self._use),
        ]

    async def _ask(self, _request: web.Request) -> web.Response:
        """A button, and nothing is looked up."""
        return self._page(outside.closed_door_page(int(LASTS.total_seconds() // 60)))

    async def _use(self, request: web.Request) -> web.Response:
        token = request.match_info["token"]
        if not _TOKEN.fullmatch(token):
            return self._nothing()
        try:
            # Looked for before anything is written: whoever has the right link is let in however many others guess.
            if not await self._desk.look(fallback.is_link, token=token):
                return self._guessed()
            read, *_ = await self._desk.transact(fallback.open_by_link, token=token)
        except NoSuch:
            return self._guessed()
        answer = self._page(outside.opened_page(), HTTPStatus.SEE_OTHER)
        answer.headers["Location"] = "case"  # relative, because the address may have more before it
        self._keep(answer, self._sessions.begin(read.reference), int(LASTS.total_seconds()))
        return answer

    async def _show(self, request: web.Request) -> web.Response:
        session = self._sessions.of(request.cookies.get(COOKIE, ""))
        return await self._case(session) if session else self._nothing()

    async def _act(self, request: web.Request) -> web.Response:
        """One of the forms of the page was sent."""
        if (request.content_length or 0) > MOST_BYTES:
            return self._nothing()
        sent = sent_in((await request.post()).items())
        token = request.cookies.get(COOKIE, "")
        session = self._sessions.proven(token, sent.hidden.get(PROOF, ""))
        if session is None:
            return self._nothing()
        if sent.act == outside.LEAVE:
            self._sessions.end(token)
            return self._left()
        try:
            return await self._done(sent, session)
        except NoSuch:
            self._sessions.end(token)
            return self._nothing()
        except fallback.Amiss as amiss:
            return await self._case(session, str(amiss), sent, amiss.field)
        except Collided:
            return await self._case(session, "Somebody else has just changed it. This is how it stands now.", sent)

    async def _done(self, sent: Sent, session: Session) -> web.Response:
        about: dict[str, Any] = {"reference": session.reference, "version": _version(sent.carries)}
        match sent.act:
            case outside.EVIDENCE:
                return await self._evidence(session)
            case outside.ANOTHER_LINK:
                await self._desk.transact(fallback.send_another_link, reference=session.reference)
                self._desk.wake()
                return await self._case(session, "Another address is on its way to you by e-mail.")
            case names.CLOSE:
                outcome, heard, words = _read(case_forms.read_close_form, sent, "outcome", "Choose the outcome.")
                await self._desk.transact(fallback.close_case, **about, outcome=outcome, words=words, heard=heard)
                return await self._case(session, "The report is closed.")
            case names.CASE_ACKNOWLEDGE | names.CASE_LOOK_INTO:
                await self._desk.transact(fallback.deal_with_case, act=sent.act, **about)
                return await self._case(session, "That is on record.")
            case names.WRITE:
                act, words = _read(case_forms.read_write_form, sent, "kind", "Choose what it is.")
                await self._desk.transact(fallback.deal_with_case, act=act, **about, words=words)
                return await self._case(session, "That is on record." if act == "case:note" else "It is sent.")
            case _:
                return await self._case(session)

    async def _evidence(self, session: Session) -> web.Response:
        await self._desk.transact(fallback.hand_over_evidence, reference=session.reference)
        case, entries = await self._desk.look(_whole, reference=session.reference)
        called = await self._names(case_in_full.people_in(case, entries))
        made = await asyncio.to_thread(bundle, case, entries, partial(_called, called))
        return self._pages.file(f"{case.reference}.zip", made)

    async def _case(
        self, session: Session, sentence: str = "", sent: Sent | None = None, field: str | None = None
    ) -> web.Response:
        """Return the case as it stands, below the sentence; a form that was refused has in it what was sent."""
        case, entries = await self._desk.look(_whole, reference=session.reference)
        closing = await self._desk.look(see_closing, reference=session.reference)
        called = await self._names(case_in_full.people_in(case, entries))
        drawing = Drawing(partial(_called, called), action="case", hidden={PROOF: session.proof})
        parts = case_in_full.in_full(case, entries, partial(_called, called))
        page = outside.case_page(parts, f"{session.until.astimezone(LONDON):%H:%M}", sentence)
        wrong = {field: sentence} if field else {}
        body = [drawing.screen(page), drawing.parts((p.Heading("do", "What you can do"),))]
        for part in outside.can_do(case, closing):
            if not isinstance(part, p.Form):
                body.append(drawing.parts((part,)))
            elif sent is not None and sent.act == part.name:
                body.append(drawing.within(filled(part, sent.answers), wrong))
            else:
                body.append(drawing.within(part))
        body.append(drawing.parts(outside.keep_or_leave(may_come_back=_is_open(case))))
        return self._pages.page(page.title, Markup("").join(body))

    def _left(self) -> web.Response:
        answer = self._page(outside.left_page())
        self._keep(answer, "", 0)
        return answer

    def _nothing(self) -> web.Response:
        return self._page(outside.nothing_page(), HTTPStatus.NOT_FOUND)

    def _page(self, page: p.Page, status: int = HTTPStatus.OK) -> web.Response:
        """Return a page that names nobody."""
        return self._pages.page(page.title, Drawing(str).screen(page), status=status)

    def _keep(self, answer: web.Response, token: str, seconds: int) -> None:
        # Only over an encrypted way, wherever others come from; in practice everybody is at this computer.
        secure, path = self._address.startswith("https:"), urlsplit(self._address).path.rstrip("/") + PATH
        answer.set_cookie(COOKIE, token, max_age=seconds, path=path, httponly=True, samesite="Strict", secure=secure)

    def _guessed(self) -> web.Response:
        """Return a link that opens nothing; after many of them a page that says to wait."""
        now = self._desk.clock.now()
        self._failed = [at for at in self._failed if now - at < IN]
        if len(self._failed) >= MOST_TRIES:
            return self._page(outside.wait_page(), HTTPStatus.TOO_MANY_REQUESTS)
        self._failed.append(now)
        return self._nothing()


def _whole(work: UnitOfWork, now: datetime, *, reference: str) -> tuple[Case, Any]:
    case = fallback.case_at_fallback(work, now, reference=reference)
    return case, work.cases.record_of(reference)


def _is_open(case: Case) -> bool:
    return case.stage is not CaseStage.CLOSED


def _called(names: Mapping[Person, str], person: Person) -> str:
    return with_hidden_shown(names.get(person, person.user))


def _version(carries: str) -> int:
    """Return the version of the case that was seen; none that there is when the page did not write it."""
    try:
        return CaseSubject.read(carries).version
    except ValueError:
        return 0


def _read(read: Callable[[Answers], T], sent: Sent, field: str, otherwise: str) -> T:
    """Return what the form's own reader makes of the answers. Raises Amiss for a choice that was not offered, or
    none.
    """
    try:
        return read(sent.answers)
    except (KeyError, NoSuchAnswer):
        raise fallback.Amiss(otherwise, field) from None
