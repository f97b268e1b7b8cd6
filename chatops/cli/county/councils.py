"""The councils of a county, as they come, are served and leave. Each is served apart from the others."""

import asyncio
from collections.abc import Mapping
from contextlib import AsyncExitStack
from datetime import datetime
from functools import partial
from typing import Any, Final

import structlog
from aiohttp import web
from slack_bolt.response import BoltResponse

from chatops.bootstrap import begin_council
from chatops.cli.county.hosted import Hosted, hosted
from chatops.cli.county.invitations import KEPT_AS
from chatops.cli.county.reached import is_still_in, not_served
from chatops.cli.county.tenants import ANOTHERS, Tenants
from chatops.cli.county.tokens import token_ends
from chatops.cli.setting_up.progress import Progress, read_text, written
from chatops.opening import Around, OpenCouncil, open_council
from chatops.relay.relay import Relay
from chatops.settings.council import Settings
from chatops.settings.county import COUNCILS, County
from chatops.settings.wrong import CannotStart
from handlers.slack.manifest import LEAVING
from handlers.slack.transport.verification import team_of
from storage.database.whose import EVERY
from storage.installations import Installed, installed, keep_installation, marks, note_removed
from storage.sealed.vault import Keyring

log = structlog.get_logger()

OPENED_AT_ONCE: Final = 20
"""Councils that are opened at the same time when the bot starts: for each Slack is asked whose its token is."""


class Councils:
    """Every council of the county.

    Args:
        county: what holds for all of them.
        around: what they share.
        relay: delivers the letters of those that are served.

    Attributes:
        tenants: which council what Teams sends is for.
    """

    def __init__(self, county: County, around: Around, relay: Relay) -> None:
        self._county = county
        self._around = around
        self._relay = relay
        self._keyring = Keyring.of(county.master_key, county.master_key_before)
        self.tenants = Tenants()
        self._by_team: dict[str, Hosted] = {}
        self._by_number: dict[int, Hosted] = {}
        self._pages: dict[int, web.PrefixedSubAppResource] = {}
        self._keeping = asyncio.Lock()

    async def begin(self) -> None:
        """Serve every council that is set up. One that cannot be served keeps nobody else from it."""
        for found in await self._around.database.look(lambda at: installed(at, self._keyring), of=EVERY):
            self._know(hosted(found))
        turns = asyncio.Semaphore(OPENED_AT_ONCE)

        async def opened(one: Hosted) -> None:
            async with turns:
                await self.try_to_serve(one)

        await asyncio.gather(*(opened(one) for one in self._by_number.values() if one.is_set_up and one.is_in))

    async def end(self) -> None:
        """Serve nobody any more."""
        for one in self._by_number.values():
            await one.stack.aclose()

    def counts(self) -> dict[str, int]:
        """Return how many councils there are, how many of them are served, and how many should be and are not."""
        every = self._by_number.values()
        served = sum(one.served is not None for one in every)
        return {"councils": len(every), "served": served, "not_served": len(self.waiting())}

    def served(self) -> set[OpenCouncil]:
        """Return what serves each council that is served."""
        return {one.served for one in self._by_number.values() if one.served is not None}

    def of(self, team: str) -> Hosted:
        """Return the council of a workspace, or of a tenant that has none. Raises KeyError."""
        return self._by_team[team]

    def serves(self, team: Any) -> bool:
        """Return whether this workspace is that of a council of the county."""
        return isinstance(team, str) and team in self._by_team and self._by_team[team].council.platform == "slack"

    def pages(self, number: int) -> web.PrefixedSubAppResource | None:
        """Return the pages of a council; None when there is none with this number."""
        if number not in self._pages and number in self._by_number:
            self._pages[number] = self._by_number[number].pages(f"{COUNCILS}/{number}")
        return self._pages.get(number)

    def new_pages(self, one: Hosted) -> None:
        """Note that a council has other pages now."""
        self._pages.pop(one.council.number, None)

    async def dispatch(self, payload: dict[str, Any], headers: Mapping[str, str]) -> BoltResponse:
        """Have the council answer to which Slack delivered this."""
        one = self.of(team_of(payload))
        event = payload.get("event") or {}
        if payload.get("type") == "event_callback" and event.get("type") in LEAVING:
            if not await is_still_in(one, self._around.session, self._county.slack_api_url):
                await self._has_left(one)
            return BoltResponse(status=200)
        served = one.served
        if served is None or served.received.slack is None:
            return not_served(one, payload)
        async with one.turns:
            return await served.received.slack(payload, headers)

    def was_invited_by(self, number: str) -> list[Hosted]:
        """Return who joined with the invitation of this number."""
        return [one for one in self._by_number.values() if one.progress.settings.get(KEPT_AS) == number]

    async def joined(self, platform: str, organisation: str, name: str) -> Hosted:
        """Return the council of an organisation, new or known, to be kept by whoever lets it in."""
        known = self._by_team.get(organisation)
        if known is not None and known.council.platform == platform:
            return known
        council = await self._around.database.council(platform, organisation, name)
        return self._by_number.get(council.number) or self._know(Hosted(council, Progress(platforms=[platform])))

    async def keep(self, one: Hosted) -> None:
        """Keep what a council gave so far."""
        async with self._keeping:
            text, is_set_up, council = written(one.progress), one.is_set_up, one.council
            one.mark = await self._around.database.run(
                lambda connection: keep_installation(connection, council, self._keyring, text, is_set_up=is_set_up),
                of=council,
            )
            self.tenants.note(one)

    async def look(self) -> None:
        """Take over what another process of the county kept: a council that came, was set up, or left."""
        async with self._keeping:
            now = await self._around.database.glance(marks, of=EVERY)
            known = {number: one.mark for number, one in self._by_number.items()}
            gone = [one for number, one in self._by_number.items() if one.mark is not None and number not in now]
            changed = [number for number, mark in now.items() if known.get(number) != mark]
            if not (gone or changed):
                return
            found = await self._around.database.glance(
                lambda connection: installed(connection, self._keyring, only=changed), of=EVERY
            )
        for left in gone:
            await self._stop(left)
            # Two who look at once find the same gone.
            self._by_team.pop(left.team, None)
            self._by_number.pop(left.council.number, None)
        for one in found:
            await self._follow(one)

    async def _follow(self, found: Installed) -> None:
        one = self._by_number.get(found.council.number) or self._know(hosted(found))
        if found.given is not None:
            one.progress.take_over(read_text(found.given))
        one.is_set_up, one.is_in, one.mark = found.is_set_up, found.removed_at is None, found.mark
        self.tenants.note(one)
        if not one.is_in:
            await self._stop(one)
        elif one.is_set_up:
            await self.try_to_serve(one)

    def waiting(self) -> list[Hosted]:
        """Return the councils that should be served and are not."""
        return [one for one in self._by_number.values() if one.is_set_up and one.is_in and one.served is None]

    def ending(self, before: datetime) -> list[Hosted]:
        """Return the councils whose token ends before this instant and can be renewed."""
        every = self._by_number.values()
        return [one for one in every if one.is_in and (ends := token_ends(one.progress)) and ends < before]

    async def set_up(self, one: Hosted) -> None:
        """Put a council on record, and serve it from now on. Raises CannotStart."""
        settings = self._settings_of(one)
        await begin_council(settings, self._around.database, self._around.clock, one.progress.policy)
        one.is_set_up = one.progress.is_recorded = True
        await self.keep(one)
        await self._serve(one)

    async def change(self, one: Hosted, changed: Progress) -> None:
        """Serve a council with what it changed, and keep that. Raises CannotStart: it is served as before."""
        before, one.progress = one.progress, changed
        try:
            await self._serve(one)
        except BaseException:
            one.progress = before
            raise
        await self.keep(one)

    async def try_to_serve(self, one: Hosted) -> None:
        """Serve a council, in place of what served it before; where it cannot be served, note why."""
        try:
            await self._serve(one)
        except CannotStart as reason:
            one.amiss = str(reason)
            log.error("council_not_served", council=one.team, reason=one.amiss)
        except Exception as error:
            one.amiss = "The bot could not begin for this council."
            log.exception("council_not_served", council=one.team, error=type(error).__name__)

    async def _serve(self, one: Hosted) -> None:
        async with AsyncExitStack() as stack:
            settings = self._settings_of(one)
            council = await open_council(stack, settings, self._around)
            council.desk.wake = partial(self._relay.wake, council.desk)
            council.installation.web_address = self._county.address_of(one.council.number)
            await self._relay.add(council.served)
            stack.push_async_callback(self._relay.remove, council.desk)
            before, one.stack = one.stack, stack.pop_all()
            one.served, one.amiss, one.setup, one.entry = council, "", None, None
            self.new_pages(one)
        await before.aclose()

    def _settings_of(self, one: Hosted) -> Settings:
        """Return the settings of a council. Raises CannotStart."""
        app, tenant = one.teams
        if app and self.tenants.taken_by_another(one, app, tenant):
            raise CannotStart(ANOTHERS)
        return self._county.settings_of(one.council.number, one.progress.settings)

    async def _has_left(self, one: Hosted) -> None:
        """Stop serving a council whose workspace the bot was taken out of. Its records stay as they are."""
        now = self._around.clock.now()
        await self._around.database.run(lambda connection: note_removed(connection, one.council, now), of=one.council)
        one.is_in = False
        await self._stop(one)
        log.info("council_left", council=one.team)

    async def _stop(self, one: Hosted) -> None:
        one.served, one.setup, one.entry = None, None, None
        self.new_pages(one)
        stack, one.stack = one.stack, AsyncExitStack()
        await stack.aclose()

    def _know(self, one: Hosted) -> Hosted:
        one.progress.around = self._county.gives()
        self._by_team[one.team] = self._by_number[one.council.number] = one
        self.tenants.note(one)
        return one
