"""How a council joins a county in Teams: it gives the app that its administrator made, and Microsoft takes its secret.

That Microsoft gives a token for the secret shows that whoever sends the form looks after the app in that tenant, as the
return from Slack does for a workspace. Nothing is kept before.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from http import HTTPStatus
from typing import Final

from aiohttp import web

from chatops.cli.setting_up.progress import Progress
from chatops.cli.setting_up.step import Amiss, Setup
from chatops.cli.setting_up.teams import APP_AT_MICROSOFT
from chatops.opening import Around
from chatops.settings.county import County
from handlers.screens.answers import NoSuchDate
from handlers.screens.filled import filled
from handlers.web.drawing import Drawing
from handlers.web.entry import Entry
from handlers.web.private_pages import PrivatePages
from handlers.web.reading import Sent, sent_in

JOIN: Final = "/teams/join"
_MOST_BYTES: Final = 16_384

LetIn = Callable[[web.Request, Progress], Awaitable[web.Response]]
"""Is given what was tried at Microsoft, and leads the browser on. Raises Amiss."""


class TeamsJoining:
    """The page at which a council that uses Teams alone joins, or gives its app's next secret.

    Args:
        county: what holds for all councils.
        around: what they share.
        let_in: is told of an app that Microsoft gives a token for.
    """

    def __init__(self, county: County, around: Around, let_in: LetIn) -> None:
        self._county = county
        self._around = around
        self._let_in = let_in
        self._entry = Entry(around.clock, lambda _code: None, county.web_address)
        self._drawn = PrivatePages(says_origin=True)

    def routes(self) -> list[web.RouteDef]:
        """Return the address."""
        return [web.get(JOIN, self._show), web.post(JOIN, self._sent)]

    async def _show(self, _request: web.Request) -> web.Response:
        return await self._page(self._nothing_given())

    async def _sent(self, request: web.Request) -> web.Response:
        is_ours = self._entry.is_from_here(request.host, request.headers.get("Origin", ""))
        if not is_ours or (request.content_length or 0) > _MOST_BYTES:
            return await self._page(self._nothing_given(), status=HTTPStatus.FORBIDDEN)
        sent, setup = sent_in((await request.post()).items()), self._nothing_given()
        try:
            await APP_AT_MICROSOFT.take(setup, sent.answers)
            return await self._let_in(request, setup.progress)
        except NoSuchDate as wrong:
            return await self._page(self._nothing_given(), sent, "There is no such day.", wrong.question)
        except Amiss as amiss:
            return await self._page(self._nothing_given(), sent, str(amiss), amiss.question)

    def _nothing_given(self) -> Setup:
        async def keep(_progress: Progress) -> None:
            """Keep nothing."""

        progress = Progress(platforms=["teams"], around=self._county.gives())
        return Setup(progress, self._around.session, self._around.clock, (APP_AT_MICROSOFT,), keep)

    async def _page(
        self,
        setup: Setup,
        sent: Sent | None = None,
        sentence: str = "",
        question: str = "",
        status: HTTPStatus = HTTPStatus.OK,
    ) -> web.Response:
        form = await APP_AT_MICROSOFT.show(setup)
        if sent is not None:
            form = filled(form, sent.answers)
        wrong = {question or "TEAMS_APP_ID": sentence} if sentence else {}
        body = Drawing(str, action=JOIN.rpartition("/")[2]).screen(replace(form, submit="Check and go on"), wrong)
        return self._drawn.page(form.title, body, status=status)
