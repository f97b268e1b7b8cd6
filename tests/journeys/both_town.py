"""A council at work in Slack and in Teams at once: one bot, and people who have an account on each."""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager

from chatops.cli.operations.practice_tenant import in_tenant, join
from handlers.practice.teams_server.driver import TeamsActor
from handlers.practice.teams_server.server import TeamsServer
from handlers.practice.teams_server.tenant import Message
from tests.journeys.each import OnBoth
from tests.journeys.on_slack import OnSlack
from tests.journeys.on_teams import OnTeams
from tests.journeys.place import practice_town
from tests.journeys.teams_town import TeamsTown
from tests.journeys.town import Town


class BothTown(Town):
    """A town in Slack whose bot is in Teams too. Each of the council's people has an account in each."""

    teams: TeamsServer

    async def start(self, *, relaying: bool = False) -> None:
        """Start the bot, and say whose accounts in Teams are whose."""
        await super().start(relaying=relaying)
        await join(self.service, self.server, self.teams)
        await self.deliver()

    async def says_in_teams(self, who: TeamsActor, text: str) -> None:
        """Write to the bot in Teams, and let it answer."""
        assert await who.writes(text) == 200
        await self.deliver()

    async def asks_in_teams(self, who: TeamsActor, reference: str) -> Message:
        """Ask the bot in Teams how a draft stands; give what it answers."""
        await self.says_in_teams(who, f"draft status {reference}")
        return who.dm[-1]


@asynccontextmanager
async def on_both(database_url: str) -> AsyncIterator[BothTown]:
    """A town on both platforms until the block is left."""
    server, teams = practice_town(), TeamsServer()
    await server.start()
    await teams.start()
    town = BothTown(server, database_url)
    town.teams = teams
    town.settings = town.settings.model_copy(update=in_tenant(teams))
    try:
        await town.start()
        yield town
        await town.stop()
        assert town.faults_expected or server.faults_seen == []
        assert teams.service.faults_seen == []
        await town.check_chain()
    finally:
        await town.stop()
        await server.stop()
        await teams.stop()
        await town.database.close()


@asynccontextmanager
async def at_work_in_teams(database_url: str, who: Collection[str]) -> AsyncIterator[OnBoth]:
    """A council in which these people work in Teams and all others in Slack, until the block is left."""
    async with on_both(database_url) as town:
        in_teams = TeamsTown.around(town.teams, town.service, database_url)
        for one in who:
            await town.says_in_teams(town.teams.person(one), "home")
        yield OnBoth(OnSlack(town), OnTeams(in_teams), who)
