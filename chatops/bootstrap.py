"""The composition root: the only file that knows every room. Starts the parts in order and stops them the other way.

Tests, the practice council and a real council run the same parts, put together here.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from functools import partial

import structlog
from aiohttp import web

from chatops import logs
from chatops.anchoring import Anchoring
from chatops.clock import Clock, SystemClock
from chatops.connecting import Connected, connect, receive
from chatops.deliveries import deliveries
from chatops.desk import Desk
from chatops.flow.accounts.register import seed_accounts
from chatops.flow.authority.own_drafts import switch_own_drafts
from chatops.flow.breaches.upkeep import begin_days
from chatops.flow.editions.acknowledge import publish_edition, publish_first
from chatops.flow.people.seed import seed_people
from chatops.flow.purdah.calendar import open_calendar
from chatops.lifetime import Service, listen, rested, run_all, stopped, until_stopped
from chatops.mail_settings import mail_server_of
from chatops.outbox.letter import LetterKind
from chatops.plain_sentences import in_plain_sentences
from chatops.reaching_slack import others_reach
from chatops.relay.relay import Relay, Served
from chatops.running_alone import alone_on
from chatops.settings.council import CannotStart, Settings
from chatops.settings.pace import pace
from chatops.settings.people import people
from handlers.letters.approver import approver_now
from handlers.letters.couriers import couriers
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
from handlers.sessions import new_session
from handlers.web.calendar import CalendarFeed
from handlers.web.closed import closed_in_quarantine
from handlers.web.confidential import ConfidentialPage
from handlers.web.evidence import EvidencePage
from handlers.web.health import Figures, Health, Probe
from handlers.web.record import RecordPages
from storage.database.opening import is_sqlite
from storage.engine import Database
from storage.location import file_of
from storage.sealed.key_checks import keys_amiss
from storage.sealed.vault import Keyring
from storage.version import out_of_step

log = structlog.get_logger()


@asynccontextmanager
async def running(
    settings: Settings,
    clock: Clock | None = None,
    *,
    relaying: bool = True,
    mailer: Mailer | None = None,
    networks_here: bool = False,
) -> AsyncIterator[Service]:
    """The bot, from when it can be asked until the block is left. `relaying=False` leaves the letters where they are.

    `mailer` sends mail in place of the mail server of the settings; `networks_here` lets it publish on servers of this
    computer, as the practice networks are.

    Raises:
        CannotStart: in plain sentences.
    """
    async with AsyncExitStack() as stack:
        database = Database(settings.database_url.get_secret_value())
        stack.push_async_callback(database.close)
        desk = await _open_desk(settings, database, clock or SystemClock())
        anchoring = Anchoring(settings, database, desk, lambda: _begin_work(settings, desk))
        await anchoring.start()
        session = await stack.enter_async_context(new_session())
        installation = await _install(stack, settings, networks_here=networks_here)
        connected = await connect(settings, session, desk, installation)
        figures = Figures()
        relay = Relay([_served(settings, desk, connected, installation, figures, mailer)], database.due)
        desk.wake = relay.wake
        received = receive(settings, session, desk, connected, installation, figures)
        delivering = [partial(relay.run, alone=is_sqlite(database.url))] if relaying else []
        watching = partial(anchoring.run, partial(_tell_clerk, settings, connected.platform))
        health = Health(desk, figures, _probes(database, relay, anchoring) | dict(received.probes))
        outside = _pages_outside(settings, desk, connected.platform, installation)
        address = await listen(stack, _answering([*received.routes, *health.routes(), *outside]), settings)
        installation.web_address = settings.web_address or address
        task = asyncio.create_task(run_all([watching, *received.work, *delivering]))
        stack.push_async_callback(stopped, task)
        stack.push_async_callback(rested, relay)
        log.info("ready", address=address, council=desk.council.organisation)
        yield Service(desk, relay, address, task)


async def _install(stack: AsyncExitStack, settings: Settings, *, networks_here: bool) -> Installation:
    """Return what this installation brings with it: who is reached in confidence, and the networks it publishes on."""
    reaching = await stack.enter_async_context(session_to_networks(on_this_computer=networks_here))
    confidence = Confidence(settings.other_route, settings.breach_channel, settings.cases_kept_months)
    public_posts = PublicPosts(reaching, on_none if networks_here else over_https)
    return Installation(
        confidence=confidence, networks=networks(reaching), networks_here=networks_here, public_posts=public_posts
    )


def _served(
    settings: Settings,
    desk: Desk,
    connected: Connected,
    installation: Installation,
    figures: Figures,
    mailer: Mailer | None,
) -> Served:
    """Return how the council's letters are delivered: in the chat, by mail, or as steps of the bot's own."""
    mailer = mailer or SmtpMailer(mail_server_of(settings), desk.clock)
    carried = couriers(desk, connected.platform, installation, settings.channels)
    carried[LetterKind.EVENT] = connected.events(desk, installation)
    carried |= records_couriers(desk, connected.platform, settings.anchor_channel)
    carried[LetterKind.CASE_MAIL] = FallbackMail(
        desk, mailer, settings.fallback_email, lambda: others_reach(settings, installation)
    )
    outage_mail = (
        OutageMail(desk, mailer, settings.alert_email, connected.platform.names) if settings.alert_email else None
    )
    table = deliveries(
        carried, approver_now=approver_now(desk, connected.platform), cases_kept_months=settings.cases_kept_months
    )
    return Served(desk, table, figures.letter, outage_mail)


def _probes(database: Database, relay: Relay, anchoring: Anchoring) -> dict[str, Probe]:
    """Return what says of each part that every bot has whether something is amiss with it."""
    return {"writing": database.writing_amiss, "delivery": relay.trouble, "records": anchoring.amiss}


def _answering(routes: Iterable[web.RouteDef]) -> web.Application:
    """Return what answers at the bot's address; nothing of it answers while the records are not trusted."""
    app = web.Application(middlewares=[closed_in_quarantine])
    app.add_routes(routes)
    return app


def _pages_outside(
    settings: Settings, desk: Desk, platform: Platforms, installation: Installation
) -> Iterator[web.RouteDef]:
    """Give the pages outside the chat: the calendar, a case, its evidence, the record."""
    yield from CalendarFeed(desk).routes()
    yield from ConfidentialPage(desk, platform.names_of, settings.web_address or "").routes()
    yield from EvidencePage(desk, installation.confidence.evidence, platform.names_of).routes()
    yield from RecordPages(desk, installation, platform.caller, platform.names_of).routes()


async def serve(settings: Settings) -> None:
    """Run the bot of a real council until it is told to stop, or a part of it fails. Raises CannotStart."""
    logs.configure(settings.log_level, settings.log_format)
    with alone_on(file_of(settings.database_url.get_secret_value())):
        async with running(settings) as service:
            await until_stopped(service)


async def _open_desk(settings: Settings, database: Database, clock: Clock) -> Desk:
    """Return the council's desk, at which nothing was done yet. Raises CannotStart."""
    with in_plain_sentences():
        sentence = await out_of_step(database)
        if sentence:
            raise CannotStart(sentence)
        await database.check()
        await database.vacuum()
        known = await database.council(*settings.home, settings.council_name)
        council = replace(
            known,
            pace=pace(settings),
            channels=tuple(settings.channels)[1:],
            communication_policy=settings.communication_policy or "",
        )
        keyring = Keyring.of(settings.master_key, settings.master_key_before)
        amiss = await database.look(lambda connection: keys_amiss(connection, council, keyring))
        if amiss:
            raise CannotStart("\n".join(amiss))
        return Desk(council, database.records(council, keyring), clock)


async def _tell_clerk(settings: Settings, platform: Platforms, sentence: str) -> None:
    """Tell the Clerk of the settings: who holds the office on record may be out of date."""
    await platform.post(settings.town_clerk, pages.records_notice(sentence))


async def put_on_record(settings: Settings, policy: str | None) -> None:
    """Put what a new council begins with on record, as the first start does. Twice does no harm.

    `policy` is the council's own text, where it has one. Raises CannotStart.
    """
    database = Database(settings.database_url.get_secret_value())
    try:
        desk = await _open_desk(settings, database, SystemClock())

        async def begin() -> None:
            if policy and await desk.look(lambda work, _now: work.editions.current()) is None:
                await desk.transact(publish_edition, text=policy, after=0)
            await _begin_work(settings, desk)

        anchoring = Anchoring(settings, database, desk, begin)
        await anchoring.start()
        doubt = anchoring.amiss()
        if doubt:
            raise CannotStart(f"The database and ANCHOR_FILE do not belong together ({doubt}).")
    finally:
        await database.close()


async def _begin_work(settings: Settings, desk: Desk) -> None:
    """Put on record what the settings say, once the records can be trusted; twice does no harm."""
    await desk.transact(switch_own_drafts, on=settings.officer_alone_may_approve == "yes")
    await desk.transact(seed_people, people=people(settings))
    await desk.transact(seed_accounts, accounts=settings.accounts)
    await desk.transact(open_calendar)
    await desk.transact(publish_first)
    await desk.records.write(lambda work: begin_days(work, desk.clock.now()))
