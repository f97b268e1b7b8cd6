"""The composition root: the only file that knows every room. Starts the parts in order and stops them the other way.

Tests, the practice council and a real council run the same parts, put together here.
"""

import asyncio
import secrets
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import aiohttp
import structlog
from aiohttp import web

from chatops import logs
from chatops.anchoring import Anchoring
from chatops.clock import Clock, SystemClock
from chatops.deliveries import deliveries
from chatops.desk import Desk
from chatops.flow.breaches.upkeep import begin_days
from chatops.flow.editions.acknowledge import publish_first
from chatops.flow.people import take_on
from chatops.flow.purdah.calendar import open_calendar
from chatops.mail_settings import mail_server_of
from chatops.outbox.letter import LetterKind
from chatops.plain_sentences import in_plain_sentences
from chatops.ports.council import Council
from chatops.relay.delivery import PlatformAway, TryAgain
from chatops.relay.relay import Relay, Served
from chatops.running_alone import alone_on
from chatops.settings.council import CannotGoOn, CannotStart, Settings, people
from chatops.settings.kinds import SLACK_API
from chatops.settings.pace import pace
from handlers.letters.approver import approver_now
from handlers.letters.couriers import couriers
from handlers.letters.records import records_couriers
from handlers.mail.fallback import FallbackMail
from handlers.mail.outage import OutageMail
from handlers.mail.sending import Mailer, SmtpMailer
from handlers.requests.confidence import Confidence
from handlers.requests.installation import Installation
from handlers.screens import pages
from handlers.slack.bolt_app import bolt_app
from handlers.slack.events import event_courier
from handlers.slack.missed_messages import read_missed
from handlers.slack.repeats import each_once
from handlers.slack.transport.dispatch import Dispatch
from handlers.slack.transport.intake import Intake, bolt_dispatch, make_runner
from handlers.slack.transport.socket import SocketIntake
from handlers.slack.transport.verification import Verification
from handlers.slack.web_api.client import PLATFORM, Home, SlackClient
from handlers.slack.web_api.error_codes import INSTALLATION
from handlers.slack.web_api.pace import Pace
from handlers.web.calendar import CalendarFeed
from handlers.web.closed import closed_in_quarantine
from handlers.web.confidential import ConfidentialPage
from handlers.web.evidence import EvidencePage
from handlers.web.health import Figures, Health, Probe
from storage.database.opening import is_sqlite
from storage.engine import Database
from storage.location import file_of
from storage.migrate import out_of_step
from storage.sealed.key_checks import keys_amiss
from storage.sealed.vault import Keyring

log = structlog.get_logger()

SILENT_S = 90.0
"""How long the socket may be silent before `/healthz` says so; the watchdog mends it before that."""


@dataclass(frozen=True, slots=True)
class Service:
    """The bot of one council, running. `work` ends only by failing."""

    desk: Desk
    relay: Relay
    address: str
    work: asyncio.Task[None]


@asynccontextmanager
async def running(
    settings: Settings, clock: Clock | None = None, *, relaying: bool = True, mailer: Mailer | None = None
) -> AsyncIterator[Service]:
    """The bot, from when it can be asked until the block is left. `relaying=False` leaves the letters where they are.

    `mailer` sends mail in place of the mail server of the settings.

    Raises:
        CannotStart: in plain sentences.
    """
    async with AsyncExitStack() as stack:
        database = Database(settings.database_url.get_secret_value())
        stack.push_async_callback(database.close)
        desk = await _open_desk(settings, database, clock or SystemClock())
        anchoring = Anchoring(settings, database, desk, lambda: _begin_work(settings, desk))
        await anchoring.start()
        session = await stack.enter_async_context(aiohttp.ClientSession(trust_env=True))
        workspace = await _reach_slack(settings, session, desk)
        confidence = Confidence(settings.other_route, settings.breach_channel, settings.cases_kept_months)
        installation = Installation(confidence=confidence)
        figures = Figures()
        carried = couriers(desk, workspace, installation, settings.drafts_channel)
        carried[LetterKind.EVENT] = event_courier(desk, workspace)
        carried |= records_couriers(desk, workspace, settings.anchor_channel)
        mailer = mailer or SmtpMailer(mail_server_of(settings), desk.clock)
        carried[LetterKind.CASE_MAIL] = FallbackMail(
            desk, mailer, settings.fallback_email, lambda: _others_reach(settings, installation)
        )
        outage_mail = OutageMail(desk, mailer, settings.alert_email) if settings.alert_email else None
        table = deliveries(
            carried, approver_now=approver_now(desk, workspace), cases_kept_months=settings.cases_kept_months
        )
        relay = Relay([Served(desk, table, figures.letter, outage_mail)], database.due)
        desk.wake = relay.wake
        dispatch = each_once(
            bolt_dispatch(bolt_app(desk, workspace, installation, settings.slack_bot_token.get_secret_value()))
        )
        verification = _verification(settings)
        app = web.Application(middlewares=[closed_in_quarantine])
        work: list[Callable[[], Coroutine[Any, Any, None]]] = [
            partial(anchoring.run, partial(_tell_clerk, settings, workspace))
        ]
        if relaying:
            work.append(partial(relay.run, alone=is_sqlite(database.url)))
        probes: dict[str, Probe] = {
            "writing": database.writing_amiss,
            "delivery": relay.trouble,
            "records": anchoring.amiss,
        }
        if settings.slack_connection == "http":
            app.add_routes(Intake(verification, dispatch, count=figures.request).routes())
        else:
            socket = _socket(settings, verification, dispatch, desk, workspace, figures)
            work.append(socket.run)
            probes["connection"] = lambda: "silent" if socket.last_seen > SILENT_S else None
        confidential = ConfidentialPage(desk, workspace.names_of, settings.web_address or "")
        evidence = EvidencePage(desk, confidence.evidence, workspace.names_of)
        health = Health(desk, figures, probes)
        app.add_routes([*health.routes(), *CalendarFeed(desk).routes(), *confidential.routes(), *evidence.routes()])
        address = await _listen(stack, app, settings)
        installation.web_address = settings.web_address or address
        task = asyncio.create_task(_all(work))
        stack.push_async_callback(_stopped, task)
        stack.push_async_callback(_rested, relay)
        log.info("ready", address=address, council=desk.council.organisation)
        yield Service(desk, relay, address, task)


async def serve(settings: Settings) -> None:
    """Run the bot of a real council until it is told to stop, or a part of it fails. Raises CannotStart."""
    logs.configure(settings.log_level, settings.log_format)
    with alone_on(file_of(settings.database_url.get_secret_value())):
        async with running(settings) as service:
            await until_stopped(service)


async def until_stopped(service: Service) -> None:
    """Wait for SIGTERM or Ctrl+C. Raises what a part of the service failed of."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({stopping, service.work}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if service.work.done():
        service.work.result()


async def _open_desk(settings: Settings, database: Database, clock: Clock) -> Desk:
    """The council's desk, at which nothing was done yet. Raises CannotStart."""
    with in_plain_sentences():
        sentence = await out_of_step(database)
        if sentence:
            raise CannotStart(sentence)
        await database.check()
        await database.vacuum()
        known = await database.council(PLATFORM, settings.slack_team_id, settings.council_name)
        council: Council = replace(known, pace=pace(settings))
        keyring = Keyring.of(settings.master_key, settings.master_key_before)
        amiss = await database.look(lambda connection: keys_amiss(connection, council, keyring))
        if amiss:
            raise CannotStart("\n".join(amiss))
        return Desk(council, database.records(council, keyring), clock)


async def _tell_clerk(settings: Settings, workspace: SlackClient, sentence: str) -> None:
    """Tell the Clerk of the settings: who holds the office on record may be out of date."""
    await workspace.post(settings.town_clerk, pages.records_notice(sentence))


async def _begin_work(settings: Settings, desk: Desk) -> None:
    """Put on record what the settings say, once the records can be trusted; twice does no harm."""
    await desk.transact(take_on, people=people(settings), accounts=settings.accounts)
    await desk.transact(open_calendar)
    await desk.transact(publish_first)
    await desk.records.write(lambda work: begin_days(work, desk.clock.now()))


async def _reach_slack(settings: Settings, session: aiohttp.ClientSession, desk: Desk) -> SlackClient:
    """Slack, with a token of the right workspace. When Slack is away the bot starts all the same, and waits.

    So it does when the token is refused in the middle of an outage; at any other time that is said at once.
    """
    workspace = SlackClient(
        settings.slack_bot_token.get_secret_value(),
        settings.slack_api_url,
        Home(settings.slack_team_id, settings.slack_enterprise_id),
        session,
        pace=Pace(kept=settings.slack_pace == "kept"),
    )
    try:
        team = await workspace.whose_token()
    except TryAgain as error:
        refused = isinstance(error, PlatformAway) and str(error) in INSTALLATION
        if refused and await desk.records.read(lambda work: work.outages.current()) is None:
            raise CannotStart(f"Slack does not accept SLACK_BOT_TOKEN ({error}). Run: chatops doctor") from error
        log.warning("slack_is_away")
        return workspace
    if team != settings.slack_team_id:
        raise CannotStart("SLACK_BOT_TOKEN belongs to another workspace than SLACK_TEAM_ID says.")
    return workspace


def _others_reach(settings: Settings, installation: Installation) -> str:
    """The web address of the confidential page; in practice everybody is at this computer."""
    here = settings.slack_api_url != SLACK_API
    return settings.web_address or (installation.web_address if here else "")


def _verification(settings: Settings) -> Verification:
    given_secrets = (settings.slack_signing_secret, settings.slack_signing_secret_before)
    given = tuple(secret.get_secret_value() for secret in given_secrets if secret is not None)
    # Over Socket Mode nothing is signed; a secret that nobody knows lets no request in by the other way.
    return Verification(
        given or (secrets.token_hex(32),), settings.slack_app_id, settings.slack_team_id, settings.slack_enterprise_id
    )


def _socket(
    settings: Settings,
    verification: Verification,
    dispatch: Dispatch,
    desk: Desk,
    workspace: SlackClient,
    figures: Figures,
) -> SocketIntake:
    token = settings.slack_app_token
    if token is None:
        raise CannotStart("SLACK_APP_TOKEN is not set, and it is needed because SLACK_CONNECTION is socket.")
    return SocketIntake(
        verification,
        dispatch,
        app_token=token.get_secret_value(),
        base_url=settings.slack_api_url,
        on_gap=lambda: read_missed(desk, workspace),
        count=figures.request,
    )


async def _listen(stack: AsyncExitStack, app: web.Application, settings: Settings) -> str:
    runner = make_runner(app)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as error:
        raise CannotStart(f"HOST and PORT cannot be listened on: {error.strerror}.") from error
    host, port = runner.addresses[0][:2]
    return f"http://{host}:{port}"


async def _all(work: list[Callable[[], Coroutine[Any, Any, None]]]) -> None:
    try:
        async with asyncio.TaskGroup() as group:
            for part in work:
                group.create_task(part())
    except BaseExceptionGroup as faults:
        for fault in faults.exceptions:
            if isinstance(fault, CannotGoOn):
                raise fault from None
        raise


async def _rested(relay: Relay) -> None:
    try:
        await relay.stop()
    except Exception:
        log.warning("letters_not_let_go")  # the database is away; their lease ends by itself


async def _stopped(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
