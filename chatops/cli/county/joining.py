"""How a council joins a county: it adds the bot to its workspace, and is led to a set-up of its own."""

import asyncio
from functools import partial
from typing import Final

from aiohttp import web
from markupsafe import Markup

from chatops.cli.county import entries
from chatops.cli.county.councils import Councils
from chatops.cli.county.hosted import Hosted
from chatops.cli.county.invitations import INVITED, LASTS, Invitation, Invitations
from chatops.cli.county.later import later_steps, to_be_changed, with_teams_of
from chatops.cli.county.letting_in import NotInvited, let_in, let_in_tenant
from chatops.cli.county.steps import MayUse, hosted_steps
from chatops.cli.county.teams_joining import JOIN, TeamsJoining
from chatops.cli.setting_up.pages import PATH, SetupPages
from chatops.cli.setting_up.progress import Progress
from chatops.cli.setting_up.step import Amiss, Setup
from chatops.opening import Around
from chatops.settings.county import COUNCILS, County
from handlers.screens import parts as p
from handlers.slack.oauth import INSTALL, Added, AddToSlack
from handlers.slack.setting_up import give_back
from handlers.web.drawing import Drawing
from handlers.web.entry import Entry
from handlers.web.private_pages import PrivatePages
from storage.sealed.vault import Keyring

COOKIE: Final = "invitation"


class Joining:
    """The addresses at which a council joins.

    Args:
        county: what holds for all councils.
        around: what they share.
        councils: those that there are.
    """

    def __init__(self, county: County, around: Around, councils: Councils) -> None:
        self._county = county
        self._around = around
        self._councils = councils
        self._install = county.web_address + INSTALL
        self._invitations = Invitations(Keyring.of(county.master_key, county.master_key_before))
        self._drawn = PrivatePages()
        self._changing = asyncio.Lock()

    def routes(self) -> list[web.RouteDef]:
        """Return the address of the county, and those that lead to Slack and back."""
        county = self._county
        key = Keyring.of(county.master_key, county.master_key_before).current.digest("states of joining")
        adding = AddToSlack(
            (county.slack_client_id, county.slack_client_secret.get_secret_value()),
            bytes.fromhex(key),
            api_url=county.slack_api_url,
            web_address=county.web_address,
            session=self._around.session,
            added=self._added,
            refused=self._refused,
            now=self._around.clock.now,
        )
        in_teams = TeamsJoining(county, self._around, self._added_in_teams)
        invited = web.get(f"{INVITED}/{{token}}", self._invited)
        return [web.get("/", self._front), invited, *adding.routes(), *in_teams.routes()]

    async def _front(self, request: web.Request) -> web.Response:
        try:
            invitation = self._invitation(request)
        except NotInvited:
            name = None
        else:
            name = invitation.council if invitation is not None else ""
        return self._page(entries.front_page(self._install, self._county.web_address + JOIN, name))

    async def _invited(self, request: web.Request) -> web.Response:
        """Have the browser keep an invitation that stands, and lead it on, so that the address shows it no longer."""
        token = request.match_info["token"]
        answer = self._drawn.page("Invitation", Markup(""), status=303)
        answer.headers["Location"] = ".."
        if self._standing(token) is not None:
            seconds, secure = int(LASTS.total_seconds()), self._county.web_address.startswith("https:")
            # Whoever comes back from Slack comes from elsewhere, where "Strict" keeps it from us.
            answer.set_cookie(COOKIE, token, max_age=seconds, httponly=True, samesite="Lax", secure=secure)
        return answer

    def _invitation(self, request: web.Request) -> Invitation | None:
        """Return the invitation that a browser has; None where none is needed. Raises NotInvited."""
        if self._county.invitations == "open":
            return None
        found = self._standing(request.cookies.get(COOKIE, ""))
        if found is None:
            raise NotInvited
        return found

    def _standing(self, token: str) -> Invitation | None:
        """Return the invitation of a link, if it stands and nobody joined with it."""
        found = self._invitations.read(token, self._around.clock.now())
        return None if found is None or self._councils.was_invited_by(found.number) else found

    def _refused(self, sentence: str) -> web.Response:
        return self._page(entries.refused_page(sentence, self._install))

    async def _added(self, request: web.Request, added: Added) -> web.Response:
        """Keep what lets the bot into a workspace, and lead whoever added it to the set-up, if that is not done."""
        async with self._changing:
            try:
                one = await let_in(self._councils, added, lambda: self._invitation(request))
            except NotInvited:
                await give_back(self._around.session, self._county.slack_api_url, added.token.token)
                return self._refused(entries.STRANGER)
            if not one.is_set_up:
                return self._led_to_set_up(request, one)
            await self._councils.try_to_serve(one)
            name = one.progress.value("COUNCIL_NAME")
            if one.amiss:
                return self._page(entries.not_served_page(name, one.amiss))
            return self._offered_changes(request, one)

    async def _added_in_teams(self, request: web.Request, given: Progress) -> web.Response:
        """Keep a council's app at Microsoft, and lead whoever gave it to the set-up. Raises Amiss."""
        async with self._changing:
            try:
                one = await let_in_tenant(self._councils, given, lambda: self._invitation(request))
            except NotInvited:
                raise Amiss(entries.STRANGER) from None
            if not one.is_set_up and not one.progress.value("SLACK_TEAM_ID"):
                return self._led_to_set_up(request, one)
            await self._councils.try_to_serve(one)
            name = one.progress.value("COUNCIL_NAME")
            return self._page(entries.not_served_page(name, one.amiss) if one.amiss else entries.renewed_secret(name))

    def _led_to_set_up(self, request: web.Request, one: Hosted) -> web.Response:
        """Let this browser in to the set-up of a council, and no other from now on."""
        if one.setup is None or one.entry is None:
            one.entry = Entry(self._around.clock, _tell_nobody, self._county.address_of(one.council.number))
            one.setup = SetupPages(
                self._set_up_of(one), one.entry, entries.begun_page, lambda: entries.stranger_page(self._install)
            )
            self._councils.new_pages(one)
        where = f"..{COUNCILS}/{one.council.number}{PATH}"
        answer = self._drawn.page("Set-up", Markup(""), status=303)
        answer.headers["Location"] = where
        one.setup.remember(answer, request, one.entry.welcome())
        return answer

    def _offered_changes(self, request: web.Request, one: Hosted) -> web.Response:
        """Let this browser in to what a council that is set up changes there."""
        where = self._county.address_of(one.council.number)
        one.entry = Entry(self._around.clock, _tell_nobody, where)
        stranger = partial(entries.stranger_page, self._install)
        one.setup = SetupPages(self._changes_of(one), one.entry, entries.changed_page, stranger)
        self._councils.new_pages(one)
        answer = self._page(entries.renewed_page(one.progress.value("COUNCIL_NAME"), where + PATH))
        one.setup.remember(answer, request, one.entry.welcome())
        return answer

    def _changes_of(self, one: Hosted) -> Setup:
        async def keep(_progress: Progress) -> None:
            """Keep nothing before the last step."""

        async def change(given: Progress) -> None:
            await self._councils.change(one, with_teams_of(one.progress, given))

        steps = later_steps(change, self._may_use(one))
        return Setup(to_be_changed(one.progress), self._around.session, self._around.clock, steps, keep)

    def _may_use(self, one: Hosted) -> MayUse:
        return lambda app, tenant: not self._councils.tenants.taken_by_another(one, app, tenant)

    def _set_up_of(self, one: Hosted) -> Setup:
        async def keep(_progress: Progress) -> None:
            await self._councils.keep(one)

        steps = hosted_steps(lambda: self._councils.set_up(one), self._may_use(one))
        return Setup(one.progress, self._around.session, self._around.clock, steps, keep)

    def _page(self, page: p.Page) -> web.Response:
        return self._drawn.page(page.title, Drawing(str).screen(page))


def _tell_nobody(_code: str) -> None:
    """There is no code: whoever added the bot is let in."""
