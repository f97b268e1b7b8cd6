"""The bot of a county: one process, one database, and every council in it served apart from the others."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial

import structlog

from chatops import logs
from chatops.bootstrap import answering, sound_database
from chatops.cli.county.councils import Councils
from chatops.cli.county.following import Following
from chatops.cli.county.joining import Joining
from chatops.cli.county.paths import CouncilPaths
from chatops.cli.county.watching import Watching
from chatops.clock import Clock, SystemClock
from chatops.lifetime import listen, rested, run_all, stopped, until_stopped
from chatops.opening import Around
from chatops.relay.relay import Relay
from chatops.running_alone import alone_on
from chatops.settings.county import County
from handlers.mail.sending import Mailer
from handlers.sessions import new_session
from handlers.slack.transport.intake import Intake
from handlers.slack.transport.verification import Verification
from handlers.web.county_health import CountyHealth
from handlers.web.health import Figures
from handlers.web.readiness import Readiness
from storage.database.opening import is_sqlite
from storage.location import file_of
from storage.version import out_of_step

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class CountyService:
    """The bot of a county, running. `work` ends only by failing."""

    around: Around
    councils: Councils
    relay: Relay
    address: str
    work: "asyncio.Task[None]"


@asynccontextmanager
async def running_county(
    county: County, clock: Clock | None = None, *, relaying: bool = True, mailer: Mailer | None = None
) -> AsyncIterator[CountyService]:
    """The bot of a county, from when it can be asked until the block is left. Raises CannotStart.

    `relaying=False` leaves the letters where they are; `mailer` sends mail in place of the mail server.
    """
    from chatops.cli.county.teams_door import TeamsDoor

    async with AsyncExitStack() as stack:
        database = await sound_database(stack, county.database_url.get_secret_value())
        session = await stack.enter_async_context(new_session())
        figures = Figures()
        around = Around(database, session, clock or SystemClock(), figures, mailer, at_one_door=True)
        relay = Relay([], database.due)
        councils = Councils(county, around, relay)
        stack.push_async_callback(councils.end)
        await councils.begin()
        following = Following(county, around, councils)
        door = Intake(_verification(county, councils), councils.dispatch, count=figures.request)
        teams = TeamsDoor(county, councils.tenants).intake(around)
        health = CountyHealth(database, figures, councils.counts)
        ready = Readiness(partial(out_of_step, database))
        joining = Joining(county, around, councils)
        app = answering([*door.routes(), *teams.routes(), *health.routes(), *ready.routes(), *joining.routes()])
        app.router.register_resource(CouncilPaths(councils.pages))
        address = await listen(stack, app, county)
        alone = is_sqlite(database.url)
        delivering = [partial(relay.run, alone=alone), partial(database.hear, relay.hear)] if relaying else []
        watching = Watching(around, councils)
        task = asyncio.create_task(run_all([watching.run, watching.check, following.run, *delivering]))
        stack.push_async_callback(stopped, task)
        stack.push_async_callback(rested, relay)
        log.info("ready", address=address, **councils.counts())
        yield CountyService(around, councils, relay, address, task)


def _verification(county: County, councils: Councils) -> Verification:
    """Return what tells whether a request comes from Slack and is for one of the councils."""
    given = (county.slack_signing_secret, county.slack_signing_secret_before)
    secrets = tuple(secret.get_secret_value() for secret in given if secret is not None)
    return Verification(secrets, county.slack_app_id, None, serves=councils.serves)


async def serve_county(county: County) -> None:
    """Run the bot of a county until it is told to stop, or a part of it fails. Raises CannotStart."""
    logs.configure(county.log_level, county.log_format)
    with alone_on(file_of(county.database_url.get_secret_value())):
        async with running_county(county) as service:
            await until_stopped(service)
