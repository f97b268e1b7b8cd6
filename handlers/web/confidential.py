"""The page on which the person outside the chat opens a confidential case, once for each link. House rule 5.

Until a link is used, every address gives the very same page, whether there is anything behind it or not: programs that
look through mail fetch links, and must use none up. The page needs no script, is kept by nobody on the way and tells
no other site where its reader came from.
"""

import asyncio
import hashlib
import re
from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from functools import cached_property, partial
from http import HTTPStatus
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

import jinja2
from aiohttp import web
from markupsafe import Markup

from chatops.clock import LONDON
from chatops.desk import Desk
from chatops.flow.breaches import fallback
from chatops.policy.breaches import casework
from chatops.policy.breaches.case import Case, CaseStage, Outcome
from chatops.policy.content.wording import LONGEST_WORDS
from chatops.policy.people import Person
from chatops.ports.errors import Collided, NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.breaches import case_in_full
from handlers.views.breaches.evidence import bundle
from handlers.web.sessions import LASTS, Session, Sessions

PATH = "/confidential"
COOKIE = "confidential"
MOST_TRIES, IN = 30, timedelta(minutes=1)
"""Links that open nothing, from everybody together, until whoever gives another is told to wait."""
MOST_BYTES = 64 * 1024

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_MOVES = (("case:acknowledge", "Say that you have it"), ("case:look-into", "Say that it is being looked into"))

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
        self._style = Markup(resources.files("handlers.web").joinpath("pages/confidential.css").read_text("utf-8"))  # noqa: S704
        self._sessions = Sessions(desk.clock)
        self._failed: list[datetime] = []
        self._pages = jinja2.Environment(
            loader=jinja2.PackageLoader("handlers.web", "pages"),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
        )

    def routes(self) -> list[web.RouteDef]:
        """The page before and after a link is used."""
        return [
            web.get(f"{PATH}/case", self._show),
            web.post(f"{PATH}/case", self._act),
            web.get(f"{PATH}/{{token}}", self._ask),
            web.post(f"{PATH}/{{token}}", self._use),
        ]

    async def _ask(self, _request: web.Request) -> web.Response:
        """A button, and nothing is looked up."""
        minutes = int(LASTS.total_seconds() // 60)
        return self._page("open", "A confidential item", minutes=minutes)

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
        answer = self._page("done", "Opened", heading="Opened", sentence="", status=HTTPStatus.SEE_OTHER)
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
        form = {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
        token = request.cookies.get(COOKIE, "")
        session = self._sessions.proven(token, form.get("proof", ""))
        if session is None:
            return self._nothing()
        if form.get("act") == "leave":
            self._sessions.end(token)
            return self._left()
        try:
            return await self._done(form, session)
        except NoSuch:
            self._sessions.end(token)
            return self._nothing()
        except fallback.Amiss as amiss:
            return await self._case(session, str(amiss), form.get("words", ""))
        except Collided:
            return await self._case(session, "Somebody was quicker. This is how it stands now.", form.get("words", ""))

    async def _done(self, form: Mapping[str, str], session: Session) -> web.Response:
        act, words = form.get("act", ""), form.get("words", "")
        if act == "evidence":
            return await self._evidence(session)
        if act == "another":
            await self._desk.transact(fallback.send_another_link, reference=session.reference)
            self._desk.wake()
            return await self._case(session, "Another address is on its way to you by e-mail.")
        about: dict[str, Any] = {"reference": session.reference, "version": _number(form.get("version", ""))}
        if act == "case:close":
            outcome = next((one for one in Outcome if one == form.get("outcome")), None)
            await self._desk.transact(fallback.close_case, **about, outcome=outcome, words=words)
            return await self._case(session, "The case is closed.")
        kind = form.get("kind", "") if act == "write" else act
        if kind not in (fallback.WRITING if act == "write" else dict(_MOVES)):
            raise fallback.Amiss("Choose what it is.")
        await self._desk.transact(fallback.deal_with_case, act=kind, **about, words=words)
        return await self._case(
            session, "That is on record." if kind in {"case:note", *dict(_MOVES)} else "It is sent."
        )

    async def _evidence(self, session: Session) -> web.Response:
        await self._desk.transact(fallback.hand_over_evidence, reference=session.reference)
        case, entries = await self._desk.look(_whole, reference=session.reference)
        names = await self._names(case_in_full.people_in(case, entries))
        made = await asyncio.to_thread(bundle, case, entries, partial(_called, names))
        file = {"Content-Disposition": f'attachment; filename="{case.reference}.zip"'}
        return web.Response(body=made, content_type="application/zip", headers=self._headers | file)

    async def _case(self, session: Session, sentence: str = "", words: str = "") -> web.Response:
        case, entries = await self._desk.look(_whole, reference=session.reference)
        names = await self._names(case_in_full.people_in(case, entries))
        return self._page(
            "case",
            "Confidential case",
            case=case,
            parts=case_in_full.in_full(case, entries, partial(_called, names)),
            moves=[move for move in _MOVES if casework.can_move(case, move[0])],
            open=case.stage is not CaseStage.CLOSED,
            outcomes=list(Outcome),
            longest=LONGEST_WORDS,
            proof=session.proof,
            until=f"{session.until.astimezone(LONDON):%H:%M}",
            sentence=sentence,
            words=words,
        )

    def _left(self) -> web.Response:
        sentence = "You can close this window. Nothing of the case is kept on this computer."
        answer = self._page("done", "Left", heading="You have left the case", sentence=sentence)
        self._keep(answer, "", 0)
        return answer

    def _nothing(self) -> web.Response:
        """The one answer to whatever opens nothing."""
        return self._page("nothing", "Nothing can be opened here", status=HTTPStatus.NOT_FOUND)

    def _page(self, name: str, title: str, *, status: int = HTTPStatus.OK, **said: Any) -> web.Response:
        text = self._pages.get_template(f"confidential_{name}.html").render(title=title, style=self._style, **said)
        return web.Response(text=text, status=status, content_type="text/html", headers=self._headers)

    @cached_property
    def _headers(self) -> dict[str, str]:
        style = b64encode(hashlib.sha256(self._style.encode()).digest()).decode()
        return {
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "X-Robots-Tag": "noindex, nofollow",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{style}'; form-action 'self'; "
            "base-uri 'none'; frame-ancestors 'none'",
        }

    def _keep(self, answer: web.Response, token: str, seconds: int) -> None:
        # Only over an encrypted way, wherever others come from; in practice everybody is at this computer.
        secure, path = self._address.startswith("https:"), urlsplit(self._address).path.rstrip("/") + PATH
        answer.set_cookie(COOKIE, token, max_age=seconds, path=path, httponly=True, samesite="Strict", secure=secure)

    def _guessed(self) -> web.Response:
        """A link that opens nothing; after many of them a page that says to wait."""
        now = self._desk.clock.now()
        self._failed = [at for at in self._failed if now - at < IN]
        if len(self._failed) >= MOST_TRIES:
            return self._page("wait", "Try again in a minute", status=HTTPStatus.TOO_MANY_REQUESTS)
        self._failed.append(now)
        return self._nothing()


def _whole(work: UnitOfWork, now: datetime, *, reference: str) -> tuple[Case, Any]:
    case = fallback.case_at_fallback(work, now, reference=reference)
    return case, work.cases.record_of(reference)


def _called(names: Mapping[Person, str], person: Person) -> str:
    return names.get(person, person.user)


def _number(typed: str) -> int:
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0
