"""The page at which a handler takes the evidence of a case: nothing until a button is pressed, then one file, once."""

import asyncio
from functools import partial
from http import HTTPStatus
from typing import Any

from aiohttp import web

from chatops.desk import Desk
from chatops.evaluate.case_access import is_handler
from chatops.flow.breaches.casework import read_case
from chatops.policy.breaches.case import Case
from chatops.policy.objections import Withheld
from chatops.policy.people import Caller, Person
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.screens.breaches import outside
from handlers.views.breaches import case_in_full
from handlers.views.breaches.evidence import bundle
from handlers.views.breaches.evidence_links import PATH, EvidenceLinks
from handlers.web.confidential import NamesOf
from handlers.web.drawing import Drawing
from handlers.web.private_pages import PrivatePages


class EvidencePage:
    """Serves the file to whoever has an address that was made for a handler, who must still be one.

    Args:
        desk: the council's desk.
        links: the addresses that wait.
        names: asks what people are called.
    """

    def __init__(self, desk: Desk, links: EvidenceLinks, names: NamesOf) -> None:
        self._desk = desk
        self._links = links
        self._names = names
        self._pages = PrivatePages()

    def routes(self) -> list[web.RouteDef]:
        """Return the question whether it is meant, and the file."""
        return [web.get(f"{PATH}/{{token}}", self._ask), web.post(f"{PATH}/{{token}}", self._take)]

    async def _ask(self, _request: web.Request) -> web.Response:
        """Return the same whatever the address is: programs that look through addresses use none up."""
        page = outside.take_page()
        return self._pages.page(page.title, Drawing(str).screen(page))

    async def _take(self, request: web.Request) -> web.Response:
        taking = self._links.use(request.match_info["token"], self._desk.clock.now())
        if taking is None:
            return self._nothing()
        try:
            case, entries = await self._desk.look(_whole, reference=taking.reference, by=taking.by)
            await self._desk.transact(read_case, reference=taking.reference, by=taking.by, how="evidence")
        except (NoSuch, Withheld):
            return self._nothing()
        names = await self._names(case_in_full.people_in(case, entries))

        def called(person: Person) -> str:
            return names.get(person, person.user)

        made = await asyncio.to_thread(partial(bundle, case, entries, called))
        return self._pages.file(f"{case.reference}.zip", made)

    def _nothing(self) -> web.Response:
        page = outside.nothing_to_take_page()
        return self._pages.page(page.title, Drawing(str).screen(page), status=HTTPStatus.NOT_FOUND)


def _whole(work: UnitOfWork, now: Any, *, reference: str, by: Caller) -> tuple[Case, Any]:
    case = work.cases.get(reference)
    if not is_handler(work, now, case, by):
        raise NoSuch(reference)
    return case, work.cases.record_of(reference)
