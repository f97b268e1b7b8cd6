"""Measurements on a county: what one council costs, and whether those who do nothing cost whoever does something."""

import asyncio
import time
from dataclasses import dataclass

from chatops.bootstrap import begin_council
from chatops.cli.setting_up.progress import Progress, written
from chatops.clock import SystemClock
from chatops.settings.county import County
from handlers.practice.council.cast import TEAM
from storage.engine import Database
from storage.installations import keep_installation
from storage.migrate import migrate
from storage.sealed.vault import Keyring
from tests.bench.bench import Bench, Outcome
from tests.bench.memory import memory_mib
from tests.bench.proof import WorkSkipped
from tests.bench.tables import number, table
from tests.journeys.town import Town
from tests.support.county import OTHER_ROUTE, QUIET, InCounty, county_at_work

IDLE_S, SETTLED_S = 20.0, 3.0
DRAFTS = 15
"""Drafts that are written and approved in one council, beside the others."""


@dataclass(frozen=True, slots=True)
class OfCounty:
    """What so many councils cost.

    Each to open, in milliseconds of processor time and kilobytes of memory; all of them at rest, in hundredths of a
    processor; and a draft of one of them that is written and approved, in milliseconds of processor time.
    """

    councils: int
    open_ms: float
    memory_kb: float
    idle_percent: float
    draft_ms: float


async def county(bench: Bench) -> Outcome:
    """One council beside others that do nothing."""
    shown = table(
        "A county on SQLite: one council works, the others are served and do nothing",
        ("councils",),
        "to open each, ms", "memory of each, KB", "all at rest, % of a processor", "a draft approved, ms",
    )  # fmt: skip
    seen = []
    for councils in bench.plan.councils:
        bench.say(f"setting up {councils:,} councils")
        seen.append(one := await of_county(bench, councils))
        shown.add_row(str(councils), *map(number, (one.open_ms, one.memory_kb, one.idle_percent, one.draft_ms)))
    shown.caption = (
        "Processor time of the bot with the practice servers that it works against, and what it has more of memory "
        f"once all are open. A draft in the largest against the smallest: {seen[-1].draft_ms / seen[0].draft_ms:.2f}."
    )
    return Outcome((shown,), {11: f"{seen[-1].draft_ms / seen[0].draft_ms:.2f}"})


async def of_county(bench: Bench, councils: int) -> OfCounty:
    """Measure a county of so many councils, of which one works. Raises WorkSkipped where they are not all served."""
    url = await (await bench.databases("SQLite")).empty()
    database = Database(url)
    await migrate(database)
    anchor = bench.folder / f"county-{councils}" / "county.anchor"
    async with county_at_work(url, anchor_file=anchor) as here:
        await here.set_up_all()
        for quiet in range(councils - len(here.slack.servers)):
            await _add(here.county, database, f"{QUIET}{quiet:05d}")
        await database.close()
        here.relaying = True
        begun, before = time.process_time(), 1024 * memory_mib()
        await here.restart()
        opened, memory = time.process_time() - begun, 1024 * memory_mib() - before
        if here.running.councils.counts()["served"] != councils:
            raise WorkSkipped(f"Not all are served: {here.running.councils.counts()}")
        await asyncio.sleep(SETTLED_S)
        begun = time.process_time()
        await asyncio.sleep(IDLE_S)
        idle = (time.process_time() - begun) / IDLE_S * 100
        return OfCounty(councils, opened * 1000 / councils, max(memory, 0) / councils, idle, await _draft_ms(here))


class Relayed(Town):
    """A town whose letters the relay delivers while everything else goes on."""

    async def deliver(self) -> None:
        """Wait until nothing is due."""
        while (await self.service.desk.look(lambda work, now: work.letters.backlog(now))).due:  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def _draft_ms(county: InCounty) -> float:
    town = await county.town(TEAM, Relayed)
    await county.decides(TEAM, town)
    begun = time.process_time()
    for _ in range(DRAFTS):
        await county.decides(TEAM, town)
    return (time.process_time() - begun) / DRAFTS * 1000


async def _add(county: County, database: Database, team: str) -> None:
    """Set up a council that does nothing."""
    council = await database.council("slack", team, team)
    given = {
        "COUNCIL_NAME": team,
        "TOWN_CLERK": "U0CLERK001",
        "EMPLOYEES": "U0EMPLOY01",
        "SLACK_BOT_TOKEN": f"xoxb-{team}",
        "SLACK_TEAM_ID": team,
        "DRAFTS_CHANNEL": "C0DRAFTS01",
        "FALLBACK_EMAIL": "vice-chair@county.example",
        "OTHER_ROUTE": OTHER_ROUTE,
    }
    keyring, text = Keyring.of(county.master_key), written(Progress(platforms=["slack"], settings=given))
    await database.run(lambda connection: keep_installation(connection, council, keyring, text, is_set_up=True))
    await begin_council(county.settings_of(council.number, given), database, SystemClock(), None)
