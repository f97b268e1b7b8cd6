"""The composition root: starts the parts in order and stops them the other way.

Tests, the practice council and a real council run the same parts, put together here and in `chatops.opening`.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

import structlog
from aiohttp import web

from chatops import logs
from chatops.anchoring import Anchoring
from chatops.clock import Clock, SystemClock
from chatops.flow.editions.acknowledge import publish_edition
from chatops.lifetime import Service, listen, rested, run_all, stopped, until_stopped
from chatops.opening import Around, begin_work, open_council, open_desk
from chatops.plain_sentences import in_plain_sentences
from chatops.relay.relay import Relay
from chatops.running_alone import alone_on
from chatops.settings.council import Settings
from chatops.settings.wrong import CannotStart
from handlers.mail.sending import Mailer
from handlers.sessions import new_session
from handlers.web.closed import closed_in_quarantine
from handlers.web.health import Figures, Health, Probe
from handlers.web.readiness import Readiness
from storage.database.opening import is_sqlite
from storage.engine import Database
from storage.location import file_of
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
    """The bot of one council, from when it can be asked until the block is left.

    `relaying=False` leaves the letters where they are; the rest is as `chatops.opening.Around` says.

    Raises:
        CannotStart: in plain sentences.
    """
    async with AsyncExitStack() as stack:
        database = await sound_database(stack, settings.database_url.get_secret_value())
        session = await stack.enter_async_context(new_session())
        figures = Figures()
        around = Around(database, session, clock or SystemClock(), figures, mailer, networks_here)
        council = await open_council(stack, settings, around)
        desk, received = council.desk, council.received
        relay = Relay([council.served], database.due)
        desk.wake = relay.wake
        alone = is_sqlite(database.url)
        delivering = [partial(relay.run, alone=alone), partial(database.hear, relay.hear)] if relaying else []
        health = Health(desk, figures, _probes(database, relay, council.doubt) | dict(received.probes))
        ready = Readiness(partial(out_of_step, database))
        routes = [*received.routes, *health.routes(), *ready.routes(), *council.routes()]
        address = await listen(stack, answering(routes), settings)
        council.installation.web_address = settings.web_address or address
        task = asyncio.create_task(run_all([council.watch, council.checking.run, *received.work, *delivering]))
        stack.push_async_callback(stopped, task)
        stack.push_async_callback(rested, relay)
        log.info("ready", address=address, council=desk.council.organisation)
        yield Service(desk, relay, address, task)


async def sound_database(stack: AsyncExitStack, url: str) -> Database:
    """Return the database, open until the stack is left, once it is known to keep what it is given. Raises
    CannotStart.
    """
    database = Database(url)
    stack.push_async_callback(database.close)
    with in_plain_sentences():
        sentence = await out_of_step(database)
        if sentence:
            raise CannotStart(sentence)
        await database.check()
        await database.vacuum()
    return database


def _probes(database: Database, relay: Relay, doubt: Probe) -> dict[str, Probe]:
    """Return what says of each part that every bot has whether something is amiss with it."""
    return {"writing": database.writing_amiss, "delivery": relay.trouble, "records": doubt}


def answering(routes: Iterable[web.RouteDef]) -> web.Application:
    """Return what answers at the bot's address; nothing of it answers while the records are not trusted."""
    app = web.Application(middlewares=[closed_in_quarantine])
    app.add_routes(routes)
    return app


async def serve(settings: Settings) -> None:
    """Run the bot of a real council until it is told to stop, or a part of it fails. Raises CannotStart."""
    logs.configure(settings.log_level, settings.log_format)
    with alone_on(file_of(settings.database_url.get_secret_value())):
        async with running(settings) as service:
            await until_stopped(service)


async def put_on_record(settings: Settings, policy: str | None) -> None:
    """Put what a new council begins with on record, as the first start does. Twice does no harm.

    `policy` is the council's own text, where it has one. Raises CannotStart.
    """
    async with AsyncExitStack() as stack:
        database = await sound_database(stack, settings.database_url.get_secret_value())
        await begin_council(settings, database, SystemClock(), policy)


async def begin_council(settings: Settings, database: Database, clock: Clock, policy: str | None) -> None:
    """Put what a new council begins with on record in this database. Twice does no harm. Raises CannotStart."""
    desk = await open_desk(settings, database, clock)

    async def begin() -> None:
        if policy and await desk.look(lambda work, _now: work.editions.current()) is None:
            await desk.transact(publish_edition, text=policy, after=0)
        await begin_work(settings, desk)

    anchoring = Anchoring(settings, database, desk, begin)
    await anchoring.start()
    doubt = anchoring.amiss()
    if doubt:
        raise CannotStart(f"The database and ANCHOR_FILE do not belong together ({doubt}).")
