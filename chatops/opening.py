"""One council's part of the bot, put together: its desk, how its letters go out, and what comes in for it.

A bot has one of them, or one for each council of a county. Several share a database, a connection pool and a relay.
"""

from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from functools import partial

import aiohttp
from aiohttp import web

from chatops.anchoring import Anchoring
from chatops.checking import Checking
from chatops.clock import Clock
from chatops.connecting import Connected, Received, connect, receive
from chatops.deliveries import deliveries
from chatops.desk import Desk
from chatops.flow.accounts.register import seed_accounts
from chatops.flow.authority.own_drafts import switch_own_drafts
from chatops.flow.breaches.upkeep import begin_days
from chatops.flow.editions.acknowledge import publish_first
from chatops.flow.people.seed import seed_people
from chatops.flow.purdah.calendar import open_calendar
from chatops.mail_settings import mail_server_of
from chatops.outbox.letter import LetterKind
from chatops.plain_sentences import in_plain_sentences
from chatops.reaching_slack import others_reach
from chatops.relay.relay import Served
from chatops.settings.council import Settings
from chatops.settings.pace import pace
from chatops.settings.people import people
from chatops.settings.wrong import CannotStart
from handlers.letters.approver import approver_now
from handlers.letters.couriers import couriers
from handlers.letters.looks import looks_of
from handlers.letters.records import records_couriers
from handlers.mail.fallback import FallbackMail
from handlers.mail.outage import OutageMail
from handlers.mail.sending import Mailer, SmtpMailer
from handlers.networks.all import networks
from handlers.networks.calls import session_to_networks
from handlers.networks.public_posts import PublicPosts, on_none, over_https
from handlers.platforms import Platforms
from handlers.requests.confidence import Confidence
from handlers.requests.installation import Installation
from handlers.screens import pages
from handlers.web.calendar import CalendarFeed
from handlers.web.confidential import ConfidentialPage
from handlers.web.evidence import EvidencePage
from handlers.web.health import Figures
from handlers.web.readers import ReaderPages
from handlers.web.record import RecordPages
from storage.engine import Database
from storage.sealed.key_checks import keys_amiss
from storage.sealed.vault import Keyring


@dataclass(frozen=True, slots=True)
class Around:
    """What the councils of one process share.

    `mailer` sends mail in place of the mail server of the settings; `networks_here` lets councils publish on servers
    of this computer, as the practice networks are. `at_one_door` says that what Slack and Teams send is taken in
    elsewhere, for all of them.
    """

    database: Database
    session: aiohttp.ClientSession
    clock: Clock
    figures: Figures
    mailer: Mailer | None = None
    networks_here: bool = False
    at_one_door: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class OpenCouncil:
    """One council that is being served."""

    settings: Settings
    desk: Desk
    anchoring: Anchoring
    checking: Checking
    installation: Installation
    connected: Connected
    received: Received
    served: Served

    async def watch(self) -> None:
        """Keep the anchors of its journal, until cancelled. Raises CannotGoOn."""
        await self.anchoring.run(self._tell_clerk)

    def doubt(self) -> str | None:
        """Return in a few words what is wrong with the records, their anchor or their weekly check; for health."""
        return self.anchoring.amiss() or self.checking.amiss()

    async def watch_once(self) -> None:
        """Look once at the anchors of its journal, where somebody else says when. Raises CannotGoOn."""
        await self.anchoring.turn(self._tell_clerk)

    async def _tell_clerk(self, sentence: str) -> None:
        """Tell the Clerk of the settings: who holds the office on record may be out of date."""
        await self.connected.platform.post(self.settings.town_clerk, pages.records_notice(sentence))

    def routes(self) -> Iterator[web.RouteDef]:
        """Give its pages outside the chat: the calendar, a case, its evidence, the record."""
        desk, installation, platform = self.desk, self.installation, self.connected.platform
        yield from CalendarFeed(desk).routes()
        yield from ConfidentialPage(desk, platform.names_of, self.settings.web_address or "").routes()
        yield from EvidencePage(desk, installation.confidence.evidence, platform.names_of).routes()
        yield from RecordPages(desk, installation, platform.caller, platform.names_of, looks_of(desk)).routes()
        yield from ReaderPages(desk, installation, platform.names_of).routes()


async def open_council(stack: AsyncExitStack, settings: Settings, around: Around) -> OpenCouncil:
    """Open a council until the stack is left. Its letters wait for a relay. Raises CannotStart."""
    desk = await open_desk(settings, around.database, around.clock)
    anchoring = Anchoring(settings, around.database, desk, partial(begin_work, settings, desk))
    await anchoring.start()
    installation = await _install(stack, settings, networks_here=around.networks_here)
    connected = await connect(settings, around.session, desk, installation)
    served = _served(settings, desk, connected, installation, around)
    received = receive(
        settings, around.session, desk, connected, installation, around.figures, own_door=not around.at_one_door
    )
    keyring = Keyring.of(settings.master_key, settings.master_key_before)
    checking = Checking(keyring, around.database, desk)
    return OpenCouncil(settings, desk, anchoring, checking, installation, connected, received, served)


async def open_desk(settings: Settings, database: Database, clock: Clock) -> Desk:
    """Return the council's desk, at which nothing was done yet. Raises CannotStart."""
    with in_plain_sentences():
        known = await database.council(*settings.home, settings.council_name)
        council = replace(
            known,
            pace=pace(settings),
            channels=tuple(settings.channels)[1:],
            communication_policy=settings.communication_policy or "",
        )
        keyring = Keyring.of(settings.master_key, settings.master_key_before)
        amiss = await database.look(lambda connection: keys_amiss(connection, council, keyring), of=council)
        if amiss:
            raise CannotStart("\n".join(amiss))
        return Desk(council, database.records(council, keyring), clock)


async def begin_work(settings: Settings, desk: Desk) -> None:
    """Put on record what the settings say, once the records can be trusted; twice does no harm."""
    await desk.transact(switch_own_drafts, on=settings.officer_alone_may_approve == "yes")
    await desk.transact(seed_people, people=people(settings))
    await desk.transact(seed_accounts, accounts=settings.accounts)
    await desk.transact(open_calendar)
    await desk.transact(publish_first)
    await desk.records.write(lambda work: begin_days(work, desk.clock.now()))


async def _install(stack: AsyncExitStack, settings: Settings, *, networks_here: bool) -> Installation:
    """Return what this installation brings with it: who is reached in confidence, and the networks it publishes on."""
    reaching = await stack.enter_async_context(session_to_networks(on_this_computer=networks_here))
    confidence = Confidence(settings.other_route, settings.breach_channel, settings.cases_kept_months)
    public_posts = PublicPosts(reaching, on_none if networks_here else over_https)
    return Installation(
        confidence=confidence, networks=networks(reaching), networks_here=networks_here, public_posts=public_posts
    )


def _served(settings: Settings, desk: Desk, connected: Connected, installation: Installation, around: Around) -> Served:
    """Return how the council's letters are delivered: in the chat, by mail, or as steps of the bot's own."""
    mailer = around.mailer or SmtpMailer(mail_server_of(settings), desk.clock)
    platform: Platforms = connected.platform
    carried = couriers(desk, platform, installation, settings.channels)
    carried[LetterKind.EVENT] = connected.events(desk, installation)
    carried |= records_couriers(desk, platform, settings.anchor_channel)
    carried[LetterKind.CASE_MAIL] = FallbackMail(
        desk, mailer, settings.fallback_email, lambda: others_reach(settings, installation)
    )
    outage_mail = OutageMail(desk, mailer, settings.alert_email, platform.names) if settings.alert_email else None
    table = deliveries(carried, approver_now=approver_now(desk, platform), cases_kept_months=settings.cases_kept_months)
    return Served(desk, table, around.figures.letter, outage_mail)
