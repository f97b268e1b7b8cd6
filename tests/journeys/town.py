"""A council at work: the bot and its practice workspace, and what people do there, said as a person would."""

import re
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from typing import Any, Self

from sqlalchemy import Connection, func, select

from chatops.bootstrap import running
from chatops.cli.operations.rehearsal import cast_has_read, practice_settings
from chatops.flow.people.take_on import take_on
from chatops.lifetime import Service
from chatops.outbox.letter import LetterKind
from chatops.policy.content.questions import FIELD as FOUND
from chatops.policy.drafts.declarations import FIELD, STATEMENTS
from chatops.settings.council import Settings
from chatops.settings.people import people
from handlers.practice.council.workspace import Message
from handlers.practice.people.driver import Actor
from handlers.practice.people.outcome import Outcome
from handlers.practice.server import PracticeServer
from handlers.practice.slack_server.reading import buttons
from handlers.screens.editions.policy_pages import CONFIRM
from storage.engine import Database
from storage.outbox.schema import letters
from tests.journeys.reading import Reader
from tests.journeys.record import OnRecord

WORDS = "The Saturday market is on the High Street from nine. All are welcome."
DECLARED = dict.fromkeys((FIELD + name for name in STATEMENTS), "It is so")
FACEBOOK, X, WEBSITE = "Facebook page", "X", "Website news"
LINKS = {
    FACEBOOK: "https://www.facebook.com/ThornburyTC/posts/1001",
    X: "https://x.com/ThornburyTC/status/1001",
    WEBSITE: "https://www.thornbury.example/news/1001",
}
"""What an author answers to each declaration; the accounts as the form offers them, and for each a link to a post."""
FROM_OURS = {"device": "Yes, one of the council's own"}
"""From which device it was posted, as whoever records a post says."""

LOOKED = "Yes, I have looked at it"
MOST_ROUNDS = 500
_REFERENCE = re.compile(r"DR-[0-9A-Z]{6}")


def _next_release(connection: Connection) -> datetime | None:
    """When the next draft is to be released, of whichever council."""
    due: datetime | None = connection.scalar(
        select(func.min(letters.c.not_before)).where(letters.c.kind == LetterKind.RELEASE)
    )
    return due


class Town(OnRecord):
    """A practice council with the bot running in it. Letters are delivered when a test says so, or by a relay.

    Args:
        server: the practice workspace, started.
        database_url: a migrated database.
        connection: `http` or `socket`.
    """

    def __init__(self, server: PracticeServer, database_url: str, connection: str = "http") -> None:
        self.server = server
        self.faults_expected = False
        self.settings: Settings = practice_settings(server, database_url).model_copy(
            update={"slack_connection": connection}
        )
        self.database = Database(database_url)
        self._running = AsyncExitStack()
        self._service: Service | None = None
        self._reader = Reader(server)

    @classmethod
    def around(cls, server: PracticeServer, service: Service, database_url: str) -> Self:
        """The people of a council whose bot runs already, and is stopped by whoever started it."""
        town = cls(server, database_url)
        town._service = service
        return town

    # People.

    def person(self, who: str) -> Actor:
        """Somebody to act as, by key."""
        return self.server.person(who)

    @property
    def clerk(self) -> Actor:
        return self.person("clerk")

    @property
    def deputy(self) -> Actor:
        return self.person("deputy")

    @property
    def employee(self) -> Actor:
        return self.person("employee")

    # The bot.

    @property
    def service(self) -> Service:
        """The bot as it runs now."""
        assert self._service is not None, "The bot is not running."
        return self._service

    async def start(self, *, relaying: bool = False) -> None:
        """Start the bot; without `relaying` its letters wait for `deliver`."""
        self._service = await self._running.enter_async_context(
            running(self.settings, self.server.clock, relaying=relaying, networks_here=True)
        )
        if not self._service.desk.quarantine.is_on:
            await cast_has_read(self._service.desk, self.server)
        if self.settings.slack_connection == "http":
            self.server.bot_url = self._service.address + "/slack/events"

    async def stop(self) -> None:
        """Stop the bot in good order."""
        await self._running.aclose()
        self._running = AsyncExitStack()
        self._service = None

    async def restart(self, *, relaying: bool = False) -> None:
        """Stop the bot and start it again on the same records."""
        await self.stop()
        await self.start(relaying=relaying)

    async def change_clerk(self) -> None:
        """Make the Deputy the Clerk and the former Clerk an employee, as whoever runs the server does."""
        staff = tuple(self.person(who).id for who in ("clerk", "employee", "employee2"))
        await self.takes_on(town_clerk=self.deputy.id, deputy_town_clerk=None, employees=staff)

    async def takes_on(self, **changes: Any) -> None:
        """Make the list of people what the settings say with these changes, as on the server."""
        self.settings = self.settings.model_copy(update=changes)
        await self.service.desk.transact(take_on, people=people(self.settings))

    async def deliver(self) -> None:
        """Deliver every letter that is due, and those that follow from them."""
        for _ in range(MOST_ROUNDS):
            if not await self.service.relay.round():
                return
        raise AssertionError("The letters never come to an end.")

    async def later(self, **by: float) -> None:
        """Let this much time go by while the bot works, so that what is to go out does so in time: `later(hours=1)`."""
        until = self.server.clock.now() + timedelta(**by)
        while (due := await self.database.run(_next_release)) and self.server.clock.now() < due < until:
            self.server.clock.set(due)
            await self.deliver()
        self.server.clock.set(until)
        await self.deliver()

    # What people do. Each checks that the act was taken in.

    async def opens_form(self, who: Actor, words: str = "") -> None:
        """Types `/draft`, and the form opens."""
        outcome = await who.command("/draft", words)
        assert (outcome.status, outcome.trouble) == (200, "")
        assert [view.title for view in outcome.views] == ["Draft a post"], self.told(outcome)

    async def sends(self, who: Actor, **answers: Any) -> Outcome:
        """Declares what is asked, fills in these answers and sends the form in front of them."""
        return await who.submit(DECLARED | answers)

    async def opens_account(self, who: Actor, name: str, button: str) -> Outcome:
        """Somebody opens the list of accounts and presses this button of the one with this name."""
        await who.command("/council", "accounts")
        keys = {one.name: one.key for one in await self.service.desk.look(lambda work, _: work.accounts.all())}
        await who.press(who.view, "Open", block_id=f"open:{keys[name]}")
        return await who.press(who.view, button)

    async def lists_account(self, name: str = "", who: Actor | None = None, **answers: str) -> Outcome:
        """The Clerk, or another, opens the list of accounts and adds one."""
        by = who or self.clerk
        await by.command("/council", "accounts")
        await by.press(by.view, "Add an account")
        return await by.submit({"name": name} | answers)

    async def answers_what_was_found(self, who: Actor, sent: Outcome, reply: str = LOOKED, **besides: Any) -> Outcome:
        """Answers each thing that the checks found, where the form has come back with questions about it."""
        found = dict.fromkeys(self.found_in(who), reply) if who.views else {}
        return await who.submit(found | besides) if found else sent

    def found_in(self, who: Actor) -> list[str]:
        """The questions about what was found, in the form in front of somebody."""
        return [one["block_id"] for one in who.view.blocks if one["block_id"].startswith(FOUND) and "element" in one]

    async def submits(self, who: Actor, words: str = WORDS, **answers: Any) -> str:
        """Drafts a post and sends it for approval. Gives its reference, as its author reads it."""
        await self.opens_form(who, words)
        sent = await self.sends(who, **({"accounts": [FACEBOOK]} | answers))
        self._taken_in(who, await self.answers_what_was_found(who, sent))
        await self.deliver()
        return self.newest_reference(who)

    async def revises(self, who: Actor, reference: str, **answers: Any) -> None:
        """Presses Revise on their newest card, changes these answers and sends it."""
        await who.press(self.card(who, reference, "Revise"), "Revise")
        assert who.view.title == "Revise a draft"
        self._taken_in(who, await self.answers_what_was_found(who, await self.sends(who, **answers)))
        await self.deliver()

    async def approves(self, who: Actor, reference: str) -> None:
        """Presses Approve and says yes."""
        await self._presses(who, reference, "Approve")

    async def reads_policy(self, who: Actor) -> None:
        """Types `/policy`, turns every page, confirms and closes what thanks them."""
        await who.command("/policy")
        await self.turns_pages(who)
        await who.submit({"confirmed": [CONFIRM]})
        assert who.view.title == "Thank you"
        await who.close()

    async def turns_pages(self, who: Actor) -> str:
        """Reads the policy in front of them to its last page. Gives all that was read."""
        read = [self.reads(who.view)]
        while str(who.view.body.get("submit", {}).get("text", "")).startswith("Next page"):
            await who.submit({})
            read.append(self.reads(who.view))
        return "\n".join(read)

    async def withdraws(self, who: Actor, reference: str) -> None:
        """Presses Withdraw and says yes."""
        await self._presses(who, reference, "Withdraw")

    async def brings_back(self, who: Actor, reference: str) -> None:
        """Presses Bring it back and says yes."""
        await self._presses(who, reference, "Bring it back")

    async def rejects(self, who: Actor, reference: str, reason: str, *clauses: str) -> None:
        """Presses Reject and says why."""
        await self._turns_down(who, reference, "Reject", reason, clauses)

    async def asks_for_changes(self, who: Actor, reference: str, reason: str, *clauses: str) -> None:
        """Presses Ask for changes and says which."""
        await self._turns_down(who, reference, "Ask for changes", reason, clauses)

    async def records(self, who: Actor, reference: str, **links: str) -> None:
        """Presses I have posted it and gives the link for each account, by its key with `_` for `-`."""
        await who.press(self.card(who, reference, "I have posted it"), "I have posted it")
        sent = await who.submit({key.replace("_", "-"): link for key, link in links.items()} | FROM_OURS)
        self._taken_in(who, sent)
        await self.deliver()

    async def released(self, words: str = WORDS, **answers: Any) -> str:
        """A draft of the employee's that the Clerk has approved and that is released."""
        reference = await self.submits(self.employee, words, **answers)
        await self.approves(self.clerk, reference)
        return reference

    async def asks_status(self, who: Actor, typed: str) -> str:
        """Types `/draft status …` and reads the answer."""
        return self.told(await who.command("/draft", f"status {typed}"))

    # What people see.

    def reads(self, thing: Any) -> str:
        """What somebody reads on a message, a form or a page."""
        return self._reader.text(thing)

    def told(self, outcome: Outcome) -> str:
        """Everything that an act brought before the person: answers, pages, sentences beside questions, trouble."""
        shown = [self.reads(thing) for thing in (*outcome.ephemerals, *outcome.views)]
        return "\n".join([*shown, *outcome.errors.values(), outcome.trouble])

    def card(self, who: Actor, reference: str, button: str = "") -> Message:
        """The newest card for this draft in somebody's conversation with the bot, with this button if one is given."""
        found = [one for one in who.dm if one.text.startswith(f"Draft {reference},")]
        found = [one for one in found if not button or button in buttons(one)]
        assert found, f"No card for {reference} {button!r} among: {[self.reads(one) for one in who.dm]}"
        return found[-1]

    def reads_card(self, who: Actor, reference: str, kind: str = "") -> str:
        """What somebody reads on their newest card for this draft, among those that say `kind`."""
        found = [self.reads(one) for one in who.dm if one.text.startswith(f"Draft {reference},")]
        found = [one for one in found if kind in one]
        assert found, f"No card for {reference} with {kind!r} among: {[self.reads(one) for one in who.dm]}"
        return found[-1]

    def shows(self, who: Actor, reference: str, said: str) -> bool:
        """Whether somebody's newest card for this draft says this now; False while there is none."""
        found = [one for one in who.dm if one.text.startswith(f"Draft {reference},")]
        return bool(found) and said in self.reads(found[-1])

    def status_card(self, reference: str) -> str:
        """What everyone reads on the card in the drafts channel."""
        found = [one for one in self.clerk.messages("drafts") if one.text.startswith(f"Draft {reference},")]
        assert len(found) == 1, f"{len(found)} status cards for {reference}"
        return self.reads(found[0])

    def newest_reference(self, who: Actor) -> str:
        """The reference on the newest card in somebody's conversation with the bot."""
        return str(_REFERENCE.findall(who.dm[-1].text)[-1])

    async def _presses(self, who: Actor, reference: str, button: str) -> None:
        outcome = await who.press(self.card(who, reference, button), button)
        assert (outcome.status, self.told(outcome).strip()) == (200, "")
        await self.deliver()

    async def _turns_down(self, who: Actor, reference: str, button: str, reason: str, clauses: tuple[str, ...]) -> None:
        await who.press(self.card(who, reference, button), button)
        self._taken_in(who, await who.submit({"reason": reason, "clauses": list(clauses)}))
        await self.deliver()

    def _taken_in(self, who: Actor, sent: Outcome) -> None:
        assert (sent.status, self.told(sent).strip(), who.views) == (200, "", [])
