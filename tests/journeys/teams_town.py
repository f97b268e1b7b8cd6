"""A council at work in Teams alone: the bot and its practice tenant, and what people do there."""

import json
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any, Self

from pydantic import SecretStr

from chatops import master_key
from chatops.bootstrap import running
from chatops.cli.operations.practice_tenant import in_tenant
from chatops.cli.operations.rehearsal import PRACTICE_ACCOUNTS, all_have_read
from chatops.lifetime import Service
from chatops.policy.drafts.declarations import FIELD, STATEMENTS
from chatops.settings.council import Settings
from handlers.practice.council.clock import PracticeClock
from handlers.practice.teams_server.cards import actions_of
from handlers.practice.teams_server.driver import TeamsActor
from handlers.practice.teams_server.server import TeamsServer
from handlers.practice.teams_server.tenant import Message
from storage.engine import Database
from tests.journeys.place import MORNING
from tests.journeys.record import OnRecord
from tests.support.databases import rows

WORDS = "The Saturday market is on the High Street from nine. All are welcome."
DECLARED = dict.fromkeys((FIELD + name for name in STATEMENTS), "It is so")
FACEBOOK = "Facebook page"
LINK = "https://www.facebook.com/ThornburyTC/posts/1001"
MOST_ROUNDS = 500


def teams_settings(server: TeamsServer, database_url: str) -> Settings:
    """The settings of the bot that serves the practice tenant."""

    def ids(*keys: str) -> tuple[str, ...]:
        return tuple(server.person(key).id for key in keys)

    return Settings(
        council_name="Thornbury Town Council",
        town_clerk=ids("clerk")[0],
        deputy_town_clerk=ids("deputy")[0],
        chair=ids("chair")[0],
        employees=ids("employee", "employee2"),
        volunteers=ids("volunteer"),
        members=ids("councillor", "councillor2"),
        accounts=PRACTICE_ACCOUNTS,
        **in_tenant(server),
        database_url=SecretStr(database_url),
        anchor_file=None,
        port=0,
        master_key=SecretStr(master_key.practice()),
        fallback_email="vice-chair@thornbury.example",
        other_route="You can also write to the Monitoring Officer, Castle Street, Thornbury.",
        smtp_host="localhost",
        smtp_tls="none",
        smtp_from="council-posts@thornbury.example",
    )


class TeamsTown(OnRecord):
    """A practice tenant with the bot running for it. Letters are delivered when a test says so."""

    def __init__(self, server: TeamsServer, database_url: str) -> None:
        self.server = server
        self.clock = PracticeClock(MORNING, running=False)
        self.settings = teams_settings(server, database_url)
        self.database = Database(database_url)
        self._running = AsyncExitStack()
        self._service: Service | None = None

    @classmethod
    def around(cls, server: TeamsServer, service: Service, database_url: str) -> Self:
        """The people of a council whose bot runs already, and is stopped by whoever started it."""
        town = cls(server, database_url)
        town._service = service
        return town

    def person(self, who: str) -> TeamsActor:
        """Somebody to act as, by key."""
        return self.server.person(who)

    @property
    def service(self) -> Service:
        """The bot as it runs now."""
        assert self._service is not None, "The bot is not running."
        return self._service

    async def start(self) -> None:
        """Start the bot, and let everybody have read the policy."""
        self._service = await self._running.enter_async_context(
            running(self.settings, self.clock, relaying=False, networks_here=True)
        )
        self.server.bot_url = f"{self._service.address}/teams/messages"
        await all_have_read(self._service.desk, but=self.person("volunteer").id)

    async def stop(self) -> None:
        """Stop the bot in good order."""
        await self._running.aclose()
        self._running = AsyncExitStack()
        self._service = None

    async def deliver(self) -> None:
        """Deliver every letter that is due, and those that follow from them."""
        for _ in range(MOST_ROUNDS):
            if not await self.service.relay.round():
                return
        raise AssertionError("The letters never come to an end.")

    async def later(self, **by: float) -> None:
        """Let this much time go by at once, and deliver what is due then: `later(hours=1)`."""
        self.clock.move(timedelta(**by))
        await self.deliver()

    async def says(self, who: TeamsActor, text: str) -> Message:
        """Write to the bot; give what it answers."""
        before = len(who.dm)
        assert await who.writes(text) == 200
        await self.deliver()
        assert len(who.dm) > before, "the bot did not answer"
        return who.dm[-1]

    async def submits(self, who: TeamsActor, words: str = WORDS, **answers: Any) -> str:
        """Choose Draft beside the box to write in, fill in the form and send it. Gives its reference."""
        await who.chooses("draft")
        filled = {"words": words, "accounts": [FACEBOOK]} | DECLARED | answers
        told = await who.submits("Send for approval", filled)
        assert (told.status, told.sentence, who.window) == (200, "", None), who.reads(who.window)
        await self.deliver()
        return who.dm[-1].text.split()[1].rstrip(",")

    def card(self, who: TeamsActor, button: str) -> Message:
        """The newest message with this button."""
        found = [one for one in who.dm if button in [action["title"] for action in actions_of(one.card)]]
        assert found, f"no {button!r} among {[who.reads(one) for one in who.dm]}"
        return found[-1]

    def newest(self, who: TeamsActor, words: str) -> Message:
        """The newest message that says this."""
        return next(one for one in reversed(who.dm) if words in one.text)

    async def everything_done(self) -> list[str]:
        """What happened from the beginning, as the journal names it."""
        kept = await rows(self.database, "SELECT entry FROM journal ORDER BY sequence")
        return [json.loads(row["entry"])["act"] for row in kept]
