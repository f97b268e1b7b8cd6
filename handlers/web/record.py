"""The record as pages, for the people of the council. Each sees there what they may see in the chat, and no more.

Until an address is used, every address gives the very same page, whether there is anything behind it or not. The pages
need no script but for the button that checks hashes, are kept by nobody on the way, and nothing can be changed on them.
"""

from functools import partial

from aiohttp import web
from markupsafe import Markup

from chatops.desk import Desk
from chatops.policy import references
from handlers.pictures.looks import Looking
from handlers.requests.installation import Installation
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens import record as screens
from handlers.screens.purdah.purdah_pages import home_parts
from handlers.screens.registers import pages as registers
from handlers.views.looks import ROOT
from handlers.views.purdah.window import PurdahView, see_purdah
from handlers.views.record.links import PATH
from handlers.views.record.lists import Asked, MonthView, PostsView, see_month, see_posts
from handlers.views.record.posts import PostView, see_post
from handlers.views.registers.entries import see_entry
from handlers.views.registers.lists import see_register, see_registers
from handlers.web.confidential import NamesOf
from handlers.web.journal_check import entries_section
from handlers.web.opened_record import PROOF, CallerOf, OpenedRecord
from handlers.web.record_search import address_after, asked_of, day_of, search_form
from handlers.web.releases import ReleasePage
from handlers.web.review import ReviewPage
from handlers.web.sessions import LASTS


class RecordPages:
    """Serves the pages.

    Args:
        desk: the council's desk.
        installation: where the pages are reached, and the addresses that wait to be used.
        callers: asks the platform about somebody's account.
        names: asks what people are called.
        look: draws a picture by its address.
    """

    def __init__(
        self, desk: Desk, installation: Installation, callers: CallerOf, names: NamesOf, look: Looking
    ) -> None:
        self._record = OpenedRecord(desk, installation, callers, names)
        self._look = look
        self._releases = ReleasePage(self._record)
        self._review = ReviewPage(self._record)

    def routes(self) -> list[web.RouteDef]:
        """Return the pages, and the door to them."""
        return [
            web.get(f"{PATH}/posts", self._posts),
            web.get(f"{PATH}/post/{{reference}}", self._post),
            web.get(f"{PATH}/days", self._by_day),
            web.get(f"{PATH}/calendar", self._calendar),
            web.get(f"{PATH}/{{address:{ROOT}/[^?]{{1,200}}}}", self._picture),
            web.get(f"{PATH}/registers", self._registers),
            web.get(f"{PATH}/register/{{key}}", self._register),
            web.get(f"{PATH}/entry/{{reference}}", self._entry),
            *self._review.routes(),
            *self._releases.routes(),
            web.post(f"{PATH}/leave", self._leave),
            web.get(f"{PATH}/{{token}}", self._door),
            web.post(f"{PATH}/{{token}}", self._use),
        ]

    async def _door(self, _request: web.Request) -> web.Response:
        """A button, and nothing is looked up."""
        return self._record.plain(screens.door_page(int(LASTS.total_seconds() // 60)))

    async def _use(self, request: web.Request) -> web.Response:
        return self._record.begin(request.match_info["token"])

    async def _posts(self, request: web.Request) -> web.Response:
        asked = asked_of(request.query)

        def page(view: PostsView) -> p.Page:
            later = address_after(self._record.address("/posts"), asked, view.later)
            narrowed = asked != Asked(after=asked.after)
            parts = screens.posts_parts(view, asked.words, self._record.address, later, narrowed=narrowed)
            return _page("The council's record", parts)

        def form(view: PostsView) -> Markup:
            return search_form(asked, view.accounts)

        return await self._record.shown(request, partial(see_posts, asked=asked), page, form)

    async def _by_day(self, request: web.Request) -> web.Response:
        month = day_of(f"{request.query.get('month', '')}-01")

        def page(view: MonthView) -> p.Page:
            return _page(f"Sent in: {view.month:%B %Y}", screens.month_parts(view, self._record.address))

        return await self._record.shown(request, partial(see_month, month=month), page)

    async def _post(self, request: web.Request) -> web.Response:
        reference = references.read(request.match_info["reference"]) or ""

        def draw(view: PostView) -> p.Page:
            return _page(view.draft.reference, screens.post_parts(view))

        def journal(view: PostView) -> Markup:
            return entries_section(view.entries, view.head)

        return await self._record.shown(request, partial(see_post, reference=reference), draw, below=journal)

    async def _calendar(self, request: web.Request) -> web.Response:
        """Purdah, polls, who is away and what is due in the coming weeks, as Home shows it."""

        def page(view: PurdahView) -> p.Page:
            return _page("The coming weeks", tuple(home_parts(view)))

        return await self._record.shown(request, see_purdah, page)

    async def _picture(self, request: web.Request) -> web.Response:
        """A picture that stands on one of the pages, for whoever has the record open."""
        if await self._record.asked(request, see_registers) is None:
            return self._record.nothing()
        look = await self._look(request.match_info["address"])
        if look is None:
            return self._record.nothing()
        return web.Response(body=look.content, content_type=look.kind, headers=self._record.pages.headers)

    async def _registers(self, request: web.Request) -> web.Response:
        return await self._record.shown(request, see_registers, registers.registers_page)

    async def _register(self, request: web.Request) -> web.Response:
        return await self._record.shown(
            request, partial(see_register, key=request.match_info["key"]), registers.register_page
        )

    async def _entry(self, request: web.Request) -> web.Response:
        reference = references.read(request.match_info["reference"], references.REGISTER) or ""
        return await self._record.shown(request, partial(see_entry, reference=reference), registers.entry_page)

    async def _leave(self, request: web.Request) -> web.Response:
        return self._record.end(request, str((await request.post()).get(PROOF, "")))


def _page(title: str, parts: p.Parts) -> p.Page:
    return p.Page(names.PAGE, title, parts)
