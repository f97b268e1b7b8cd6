"""The page of the record on which an officer answers a request for information: a form goes in, a zip file comes out.

Nothing of a request is kept: what was typed is on the page that the form came from, and nowhere else.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import partial
from http import HTTPStatus

from aiohttp import web

from chatops.clock import london_instant
from chatops.policy.objections import Refused
from chatops.policy.people import Caller, Person
from chatops.policy.releases.release import PersonalCopy, RecordCopy, Release
from chatops.ports.errors import NoSuch
from chatops.ports.record_copies import Bundle
from handlers.screens import releases as screens
from handlers.screens.answers import Answers
from handlers.screens.filled import filled
from handlers.views.record.links import PATH
from handlers.views.record.public import see_public
from handlers.views.record.releases import see_copy, see_people_on_record, see_personal_copy, see_release
from handlers.web.opened_record import PROOF, OpenedRecord
from handlers.web.public_page import written
from handlers.web.reading import sent_in
from handlers.web.sessions import Session

MOST_BYTES = 64 * 1024
_NOTHING_FOUND = "The record has nothing about this."


class ReleasePage:
    """Serves the page.

    Args:
        record: the record as somebody has opened it.
    """

    def __init__(self, record: OpenedRecord) -> None:
        self._record = record

    def routes(self) -> list[web.RouteDef]:
        """Return the page, and where its forms are sent."""
        return [
            web.get(f"{PATH}/release", self._show),
            web.post(f"{PATH}/release", self._make),
            web.get(f"{PATH}/public", self._public),
        ]

    async def _show(self, request: web.Request) -> web.Response:
        asked = await self._record.asked(request, see_people_on_record)
        if asked is None:
            return self._record.nothing()
        session, by, people = asked
        return await self._page(session, by, await self._record.names(frozenset(people)), tuple(people))

    async def _make(self, request: web.Request) -> web.Response:
        if (request.content_length or 0) > MOST_BYTES:
            return self._record.nothing()
        sent = sent_in((await request.post()).items())
        if not self._record.is_proven(request, sent.hidden.get(PROOF, "")):
            return self._record.nothing()
        asked = await self._record.asked(request, see_people_on_record)
        if asked is None:
            return self._record.nothing()
        session, by, people = asked
        called = await self._record.names(frozenset(people))
        make = {screens.FOI: self._foi, screens.PERSONAL: self._personal, screens.COPY: self._copy}.get(sent.act)
        if make is None:
            return self._record.nothing()
        try:
            name, bundle = await make(by, sent.answers, called, tuple(people))
        except screens.WrongAnswer as no:
            return await self._page(session, by, called, tuple(people), (sent.act, sent.answers, no.wrong))
        # The number by which it is checked is in its name: a browser keeps that, and shows no header to anybody.
        return self._record.pages.file(f"{name}-{bundle.handed.manifest}.zip", bundle.content)

    async def _public(self, request: web.Request) -> web.Response:
        """Return the page for the council's website, to be kept."""
        asked = await self._record.asked(request, see_public)
        if asked is None:
            return self._record.nothing()
        kept = {"Content-Disposition": 'attachment; filename="social-media.html"'}
        headers = {**self._record.pages.headers, **kept}
        return web.Response(body=written(asked[2]), content_type="text/html", charset="utf-8", headers=headers)

    async def _foi(
        self, by: Caller, answers: Answers, called: Mapping[Person, str], _people: tuple[Person, ...]
    ) -> tuple[str, Bundle]:
        of = screens.read_foi(answers)
        asked = Release(
            request=of.request,
            begins=_midnight(of.first),
            ends=_midnight(of.last + timedelta(days=1) if of.last else None),
            about=of.about,
            words=of.words,
            names={str(person): name for person, name in called.items()},
            by_hand=of.by_hand,
        )
        try:
            return "release", await self._record.desk.look(partial(see_release, by=by, asked=asked))
        except NoSuch:
            raise screens.WrongAnswer("about" if of.about else "words", _NOTHING_FOUND) from None
        except Refused as no:
            raise screens.WrongAnswer("first", no.objections[0].sentence) from None

    async def _personal(
        self, by: Caller, answers: Answers, called: Mapping[Person, str], people: tuple[Person, ...]
    ) -> tuple[str, Bundle]:
        user, by_hand = screens.read_personal(answers)
        person = next((one for one in people if one.user == user), None)
        if person is None:
            raise screens.WrongAnswer("person", "Choose who asks.")
        asked = PersonalCopy(str(person), {str(one): name for one, name in called.items()}, by_hand)
        try:
            return "subject-access", await self._record.desk.look(partial(see_personal_copy, by=by, asked=asked))
        except NoSuch:
            raise screens.WrongAnswer("person", _NOTHING_FOUND) from None

    async def _copy(
        self, by: Caller, answers: Answers, called: Mapping[Person, str], _people: tuple[Person, ...]
    ) -> tuple[str, Bundle]:
        of = screens.read_copy(answers)
        asked = RecordCopy(
            begins=_midnight(of.first),
            ends=_midnight(of.last + timedelta(days=1) if of.last else None),
            about=of.about,
            html=of.html,
            pdf=of.pdf,
            redacted=of.redacted,
            names={str(person): name for person, name in called.items()},
        )
        try:
            return "record", await self._record.desk.look(partial(see_copy, by=by, asked=asked))
        except NoSuch:
            raise screens.WrongAnswer("about", _NOTHING_FOUND) from None
        except Refused as no:
            raise screens.WrongAnswer("first", no.objections[0].sentence) from None

    async def _page(
        self,
        session: Session,
        by: Caller,
        called: Mapping[Person, str],
        people: tuple[Person, ...],
        refused: tuple[str, Answers, Mapping[str, str]] | None = None,
    ) -> web.Response:
        """Return the page; a form that was refused stands there with what was typed and what is wrong with it."""
        drawing = self._record.drawing(session, called, "/release", people)
        page = screens.releases_page(self._record.address("/public"))
        body = drawing.screen(page)
        for form in screens.forms():
            if refused and refused[0] == form.name:
                body += drawing.within(filled(form, refused[1]), refused[2])
            else:
                body += drawing.within(form)
        status = HTTPStatus.UNPROCESSABLE_ENTITY if refused else HTTPStatus.OK
        return await self._record.page(session, by, page.title, body, status=status)


def _midnight(day: date | None) -> datetime | None:
    return london_instant(day, time.min) if day else None
