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
from handlers.views.breaches import case_in_full
from handlers.views.breaches.evidence import bundle
from handlers.views.breaches.evidence_links import PATH, EvidenceLinks
from handlers.web.confidential import NamesOf

_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
    "Content-Security-Policy": "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}
_ASK = """<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A confidential item</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<h1>A confidential item</h1><p>It can be taken once. Keep the file where nobody else can open it.</p>
<form method="post"><button>Take it</button></form></html>"""
_NOTHING = """<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Nothing can be opened here</title>
<h1>Nothing can be opened here</h1><p>An address can be used once, and for a quarter of an hour.</p></html>"""


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

    def routes(self) -> list[web.RouteDef]:
        """The question whether it is meant, and the file."""
        return [web.get(f"{PATH}/{{token}}", self._ask), web.post(f"{PATH}/{{token}}", self._take)]

    async def _ask(self, _request: web.Request) -> web.Response:
        """The same whatever the address is: programs that look through addresses use none up."""
        return web.Response(text=_ASK, content_type="text/html", headers=_HEADERS)

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
        file = {"Content-Disposition": f'attachment; filename="{case.reference}.zip"'}
        return web.Response(body=made, content_type="application/zip", headers=_HEADERS | file)

    def _nothing(self) -> web.Response:
        return web.Response(text=_NOTHING, content_type="text/html", status=HTTPStatus.NOT_FOUND, headers=_HEADERS)


def _whole(work: UnitOfWork, now: Any, *, reference: str, by: Caller) -> tuple[Case, Any]:
    case = work.cases.get(reference)
    if not is_handler(work, now, case, by):
        raise NoSuch(reference)
    return case, work.cases.record_of(reference)
