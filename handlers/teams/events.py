"""What Teams tells of by itself: somebody wrote to the bot, changed or deleted what they wrote, or installed the app.

An event was kept in the inbox (`inbox.py`), and is dealt with from there by a letter. What somebody wrote stays for a
day, sealed, so that a form can be opened with it.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from chatops.desk import Desk
from chatops.outbox.letter import Letter
from chatops.policy.people import AccountStatus, Caller, Person
from chatops.policy.retention import TYPED_WORDS
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import TryAgain, Unreachable
from handlers.answering import own_events, routes
from handlers.answering.commands import said_in_chat
from handlers.answering.refusals import Kind
from handlers.answering.working import fresh_budget, worked
from handlers.platform import Platform
from handlers.requests.identities import as_person_here
from handlers.requests.installation import Installation
from handlers.requests.kept_words import is_kept
from handlers.requests.request import Answer, Request, Say, Show
from handlers.screens import names
from handlers.screens import parts as p
from handlers.steps import home
from handlers.teams import commands
from handlers.teams.inbox import ADDED, INSTALLED, MESSAGE, REMOVED, Event
from handlers.teams.spoken import has_files
from handlers.teams.web_api.client import TeamsClient
from handlers.teams.web_api.kept import PLATFORM

EVENTS_REMEMBERED = timedelta(days=2)
"""How long the number of an event is kept so that a repeat is recognised."""
WARNING = (
    "What you type here is kept by Microsoft 365, where the council's administrators can find it. Nothing was "
    "reported. Each of these opens in a window of its own."
)
IN_A_CHANNEL = "Write to it in a chat of your own: find the app under Apps, and open its chat."
AMONG_SEVERAL = f"The bot answers nobody where others can read it. {IN_A_CHANNEL}"
_OPENS, _READS = "Open the form", "Open it"


def event_courier(
    desk: Desk, teams: TeamsClient, platform: Platform, installation: Installation, otherwise: Courier | None = None
) -> Courier:
    """Return what deals with an event from the inbox; its body goes once it has been dealt with.

    `platform` is what steps are given; `otherwise` deals with events of another platform, where there is one.
    """
    app = _Events(desk, teams, platform, installation)

    async def deal_with(letter: Letter) -> None:
        body = await desk.look(lambda work, _now: work.inbox.body(letter.reference))
        event = json.loads(body) if body is not None else {}
        if event.get("platform") != PLATFORM and otherwise is not None:
            await otherwise(letter)
            return
        if event.get("platform") == PLATFORM:
            await app.deal_with(letter.reference, event)
        elif event.get("type") in own_events.OWN_EVENTS:
            await own_events.OWN_EVENTS[event["type"]](desk, platform, event)
        now = desk.clock.now()

        def done(work: UnitOfWork) -> None:
            if not (is_kept(event) or event.get("type") == MESSAGE):
                work.inbox.done(letter.reference)
            work.inbox.clear(before=now - TYPED_WORDS.kept_for)
            work.inbox.forget(before=now - EVENTS_REMEMBERED)

        await desk.records.write(done)

    return deal_with


@dataclass(frozen=True, slots=True)
class _Events:
    """What is done about what Teams tells of."""

    desk: Desk
    teams: TeamsClient
    platform: Platform
    installation: Installation

    async def deal_with(self, name: str, event: Event) -> None:
        """Answer what somebody wrote or installed, in their own chat with the bot. Raises TryAgain, Undeliverable."""
        if event["type"] == REMOVED:
            await self.teams.conversations.forget_person(str(event["user"]))
            return
        if event["type"] == ADDED:
            says = p.Card(AMONG_SEVERAL, (p.Paragraph("where", AMONG_SEVERAL),))
            with suppress(Unreachable):  # the chat is gone, or the bot is out of it again: nobody waits for this
                await self.teams.answer_in(str(event["place"]), says)
            return
        if event.get("personal") and not event.get("status"):
            place, service = str(event.get("place") or ""), str(event.get("service") or "")
            await self.teams.conversations.learn(str(event["user"]), place, service)
        await self._answer(name, event)
        if event["type"] == INSTALLED:
            await self.reached(str(event["user"]))

    async def _answer(self, name: str, event: Event) -> None:
        if not event.get("personal") and not await self._has_own_chat(event):
            await self._say_where(event)
            return
        caller = await as_person_here(self.desk, await _caller(self.teams, event))
        card = await self._card_for(caller, name, event)
        if card is None:
            return
        if event.get("status"):  # who is in no directory is reached nowhere else than where they wrote
            await self.teams.answer_in(event["place"], card)
            return
        try:
            await self.teams.post(caller.identity.user, card)
        except Unreachable:
            if event.get("personal"):
                raise
            await self._say_where(event)

    async def _has_own_chat(self, event: Event) -> bool:
        """Return whether the bot reaches somebody in a chat of their own. Raises TryAgain, Undeliverable."""
        if event.get("status"):
            return False
        try:
            await self.teams.conversations.with_person(str(event["user"]))
        except Unreachable:
            return False
        return True

    async def _say_where(self, event: Event) -> None:
        """Say where to write to the bot, in a place where others read what stands there."""
        says = p.Card(IN_A_CHANNEL, (p.Paragraph("where", IN_A_CHANNEL),))
        if event.get("targeted"):  # that they wrote to the bot is for nobody else to see
            await self.teams.tell_one(event["place"], event["targeted"], says)
        else:
            await self.teams.answer_in(event["place"], says)

    async def reached(self, user: str) -> None:
        """Deliver what was put aside for somebody who had not installed the app."""
        now = self.desk.clock.now()

        def bring_back(work: UnitOfWork) -> None:
            identity = Person(PLATFORM, self.teams.tenant, user)
            person = work.people.links().get(identity, identity)
            work.parked.bring_back(str(person), now=now)

        await self.desk.records.write(bring_back)
        self.desk.wake()

    async def _card_for(self, caller: Caller, name: str, event: Event) -> p.Card | None:
        """Return what to answer with; None when nothing here is for whoever wrote it."""
        words = str(event.get("text") or "")
        if event["type"] == INSTALLED or commands.is_home(words):
            found = await home.home_for(self.desk, caller)
            return p.Card("What waits for you, and how the council stands.", found.parts)
        command = str(event.get("command") or "")
        if not command:
            files = has_files(event)
            meant = said_in_chat(words)
            return await home.greeting_for(self.desk, caller, self.teams, typed=name, files=files, meant=meant)
        if command in routes.CONFIDENTIAL_COMMANDS:
            return _in_confidence()
        request = Request(self.desk, self.platform, self.installation, caller, text=words, budget=fresh_budget())
        answer = await worked(lambda asked: commands.on_command(asked, command), Kind.COMMAND, request)
        return _card_of(answer, command, name)


def _in_confidence() -> p.Card:
    """Return what opens in a window whatever is about reports: the same for everybody, and for whatever was typed."""
    buttons = (
        p.Button(names.START_REPORT, "Report a breach", "-"),
        p.Button(names.HAVE_CODE, "I have a code", "-"),
        p.Button(names.LIST_CASES, "Reports that wait for me", "-"),
    )
    return p.Card(WARNING, (p.Paragraph("warning", WARNING), p.Buttons("start", buttons)))


def _card_of(answer: Answer, command: str, name: str) -> p.Card:
    """Return an answer as a message: what is to be read stands there, and what is filled in has a button."""
    match answer:
        case Say(text, parts):
            return p.Card(text, parts or (p.Paragraph("says", text),))
        case Show(p.Page(title=title, parts=parts)):
            return p.Card(title, (p.Heading("title", title), *parts))
        case Show(screen):
            act = names.DRAFT_MESSAGE if command == "/draft" else commands.act_of(command)
            asks = any(isinstance(part, p.Asked) for part in screen.parts)
            opens = p.Button(act, _OPENS if asks else _READS, name, style=p.Style.PRIMARY)
            return p.Card(screen.title, (p.Heading("title", screen.title), p.Buttons("open", (opens,))))
        case _:
            return p.Card("Done.", (p.Paragraph("says", "Done."),))


async def _caller(teams: TeamsClient, event: Event) -> Caller:
    """Return who this is. Nobody waits for the answer, so Teams is asked again later when it does not say. Raises
    TryAgain.
    """
    if event.get("status"):
        return Caller(Person(PLATFORM, teams.tenant, str(event["user"])), AccountStatus(event["status"]))
    caller = await teams.caller(str(event["user"]))
    if caller.status is AccountStatus.UNKNOWN:
        raise TryAgain("Teams does not say who this is")
    return caller
