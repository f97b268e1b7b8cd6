"""How each thing that Teams sends becomes a request, and the answer to it what Teams is asked to show.

A button or a form is answered at once, in the answer to the request itself: its work is done and committed before. A
message is kept first, and answered by a letter (`events.py`).
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from chatops.desk import Desk
from chatops.policy.people import Caller, Person
from chatops.ports.unit_of_work import UnitOfWork
from handlers.answering import routes
from handlers.answering.people_offered import with_people
from handlers.answering.refusals import Kind
from handlers.answering.working import fresh_budget, worked
from handlers.platform import Platform
from handlers.receiving.answers import Answer as Reply
from handlers.requests.installation import Installation
from handlers.requests.request import Answer, Mend, PutInPlace, PutOnTop, Request, Say, Show
from handlers.screens import pages
from handlers.screens import parts as p
from handlers.teams import commands
from handlers.teams.activities import Sender, object_in, sender_of, text_in
from handlers.teams.drawing import Window
from handlers.teams.inbox import keep_event
from handlers.teams.kept_forms import KeptForms
from handlers.teams.names import BACK, TURN
from handlers.teams.open_forms import OpenForms
from handlers.teams.reading import Sent, sent_in
from handlers.teams.showing import NOTHING, closed, said, said_in_place, window
from handlers.teams.web_api.client import TeamsClient
from handlers.teams.windows import first_wrong, windows_of

SAVED = "It is saved. The message about it shows it in a moment."
DONE = "It is saved."
NOT_PRESSED = "Nothing was changed."
GONE = "That form is not kept any more. Close this window and open it again."
_NO_WRONG: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class TeamsApp:
    """What the bot does with an activity that was let in."""

    desk: Desk
    teams: TeamsClient
    platform: Platform
    installation: Installation
    forms: OpenForms = field(default_factory=OpenForms)

    async def dispatch(self, activity: dict[str, Any]) -> Reply:
        """Return the answer to an activity."""
        sender = sender_of(activity, self.teams.tenant)
        if activity.get("type") != "invoke":
            await keep_event(self.desk, activity, sender)
            return NOTHING
        kept = KeptForms(self.desk, self.forms)
        value = object_in(activity, "value")
        action = object_in(value, "action")  # of a button that acts where it stands
        sent = sent_in((action or value).get("data"))
        await kept.bring_back(sender.user, (sent.number, sent.carries if sent.act == BACK else sent.below))
        reply = await self._invoked(sender, activity, value, sent)
        await kept.keep(sender.user)
        return reply

    async def _invoked(self, sender: Sender, activity: dict[str, Any], value: Mapping[str, Any], sent: Sent) -> Reply:
        """Return the answer to a button or form, or to what was chosen in a menu."""
        match activity.get("name"):
            case "adaptiveCard/action" if value.get("trigger") == "automatic":
                # A client refreshes a card by itself: nobody pressed anything, and no card of ours asks for it.
                return said_in_place(NOT_PRESSED)
            case "adaptiveCard/action":
                return await self._in_place(sender, sent)
            case "task/fetch":
                return await self._pressed(sender, sent)
            case "task/submit" | "composeExtension/submitAction":
                return await (self._filled_in(sender, sent) if sent.is_form else self._pressed(sender, sent))
            case "composeExtension/fetchTask":
                return await self._chosen(sender, text_in(value, "commandId"), object_in(value, "messagePayload"))
            case _:
                return closed()

    async def _in_place(self, sender: Sender, sent: Sent) -> Reply:
        """Answer a button that does what it says where it stands: what came of it is said below its message."""
        request = await self._request(sender, text=sent.carries)
        answer = await worked(routes.BUTTONS[sent.act], Kind.BUTTON, request)
        match answer:
            case Say(text):
                return said_in_place(text)
            case Show(screen, _, otherwise):
                return said_in_place(otherwise or screen.title)
            case _:
                return said_in_place(SAVED)

    async def _pressed(self, sender: Sender, sent: Sent) -> Reply:
        """Answer a button that opens a window, or that stands in one."""
        if sent.act == BACK:
            return await self._again(sender, sent.carries)
        if sent.act == TURN:
            return await self._turned(sender, sent)
        command = commands.command_in(sent.act)
        handler = commands.giving(command) if command else routes.BUTTONS[sent.act]
        confidential = command in routes.CONFIDENTIAL_COMMANDS
        opened = self.forms.fill(sender.user, sent.number, sent)
        answers = opened.answers if opened else sent.answers
        more = {"page": sent.page, "confidential": confidential, "answers": answers}
        request = await self._request(sender, text=sent.carries, **more)
        answer = await worked(handler, Kind.BUTTON, request)
        below = sent.below if isinstance(answer, PutInPlace) else self._still_open(sender, sent.number)
        return await self._answered(answer, sender, below=below)

    async def _filled_in(self, sender: Sender, sent: Sent) -> Reply:
        """Answer a form that was sent."""
        opened = self.forms.fill(sender.user, sent.number, sent)
        if opened is None and sent.part:
            return await self._answered(_gone(sent), sender)
        answers = opened.answers if opened else sent.answers
        number = hashlib.sha256(f"{sender.user}|{sent.number}".encode(errors="replace")).hexdigest()[:32]
        request = await self._request(sender, text=sent.carries, form=number, answers=answers)
        answer = await worked(routes.FORMS[sent.act], Kind.FORM, request, sent.questions)
        if isinstance(answer, Mend):
            if opened is None:
                return await self._answered(_given_back(answer, request), sender)
            return await self._window(sender, opened.screen, opened.below, sent.number, answer.sentences)
        if not isinstance(answer, PutOnTop):
            self.forms.drop(sender.user, sent.number)
        below = self._still_open(sender, sent.number if isinstance(answer, PutOnTop) else sent.below)
        if isinstance(answer, PutInPlace):
            lies_on = self.forms.find(sender.user, below)
            below = lies_on.below if lies_on else ""
        return await self._answered(answer, sender, below=below, after_a_form=True)

    async def _chosen(self, sender: Sender, name: str, message: Mapping[str, Any]) -> Reply:
        """Answer what was chosen in the menu of a message, or beside the box to write in."""
        if message or name in routes.SHORTCUTS:
            # The platform is named as in what is kept of a message, so that a council on several knows whose it is.
            request = await self._request(sender, message={**message, "platform": PLATFORM} if message else message)
            return await self._answered(await worked(routes.SHORTCUTS[name], Kind.BUTTON, request), sender)
        command = f"/{name}"
        request = await self._request(sender, confidential=command in routes.CONFIDENTIAL_COMMANDS)
        return await self._answered(await worked(routes.COMMANDS[command], Kind.COMMAND, request), sender)

    async def _answered(self, answer: Answer, sender: Sender, *, below: str = "", after_a_form: bool = False) -> Reply:
        """Show an answer in a window; where nothing is to be shown, the form below, or nothing."""
        match answer:
            case Show(screen) | PutOnTop(screen) | PutInPlace(screen):
                return await self._window(sender, screen, below)
            case Say(text, parts):
                return await self._window(sender, pages.answer_page(text, parts), below)
            case Mend(sentences):
                return said(" ".join(sentences.values()))
            case _:
                if below:
                    return await self._again(sender, below)
                return closed() if after_a_form else said(DONE)

    async def _again(self, sender: Sender, number: str) -> Reply:
        """Show a form again as it was left, that lay below another."""
        opened = self.forms.find(sender.user, number)
        if opened is None:
            return said(GONE)
        if opened.cards:
            return window(opened.title, opened.card)
        return await self._window(sender, opened.screen, opened.below, number)

    async def _turned(self, sender: Sender, sent: Sent) -> Reply:
        """Show another of the windows of a form or page, and keep what was typed in this one."""
        self.forms.fill(sender.user, sent.number, sent)
        opened = self.forms.turn(sender.user, sent.number, int(sent.carries) if sent.carries.isdecimal() else 0)
        return window(opened.title, opened.card) if opened else await self._answered(_gone(sent), sender)

    async def _window(
        self, sender: Sender, screen: p.Screen, below: str, number: str = "", wrong: Mapping[str, str] = _NO_WRONG
    ) -> Reply:
        known_by = self.forms.keep(sender.user, screen, below, number)
        screen = await with_people(self.desk, screen, PLATFORM, self.teams.tenant)
        drawing = await self.teams.drawing(screen.parts, await self._people_for(screen), NAMES_S)
        cards = windows_of(screen, drawing, Window(known_by, below), wrong)
        if len(cards) > 1:
            opened = self.forms.divide(sender.user, known_by, cards, first_wrong(cards, wrong))
            return window(opened.title, opened.card) if opened else said(GONE)
        return window(screen.title, cards[0])

    async def _people_for(self, screen: p.Screen) -> tuple[Person, ...]:
        """Return those of the council's people who are in Teams, where the screen asks for one."""
        asks = any(isinstance(part, p.Asked) and isinstance(part.input, p.PersonChoice) for part in screen.parts)
        return await self.desk.look(lambda work, _now: _people_in(work, self.teams)) if asks else ()

    def _still_open(self, sender: Sender, number: str) -> str:
        """Return the number of a form that lies below, when it is still kept."""
        return number if self.forms.find(sender.user, number) else ""

    async def _request(self, sender: Sender, **more: Any) -> Request:
        budget = fresh_budget()
        if sender.status is None:
            caller = await self.teams.caller(sender.user, budget.left())
        else:
            caller = Caller(Person(PLATFORM, self.teams.tenant, sender.user), sender.status)
        return Request(self.desk, self.platform, self.installation, caller, budget=budget, **more)


NAMES_S = 0.4
"""Seconds for which a window waits for the names of people in it."""
PLATFORM = "teams"


def _people_in(work: UnitOfWork, teams: TeamsClient) -> tuple[Person, ...]:
    """Return each of the council's people once, by an account of theirs that is in Teams."""
    ours = (PLATFORM, teams.tenant)
    theirs = (work.people.identities_of(entry.person) for entry in work.people.everyone())
    here = ([one for one in several if (one.platform, one.organisation) == ours] for several in theirs)
    return tuple(several[0] for several in here if several)


def _gone(sent: Sent) -> Show:
    """That a form is not kept any more, and what was typed in it."""
    return Show(pages.not_done_page((p.Paragraph("why", GONE), *pages.words_kept(sent.answers.typed()))))


def _given_back(answer: Mend, request: Request) -> Show:
    """Return what is wrong with a form that is not kept any more, and what was typed in it."""
    says = [p.Paragraph(f"why:{n}", sentence) for n, sentence in enumerate(answer.sentences.values())]
    return Show(pages.not_done_page((*says, *pages.words_kept(request.answers.typed()))))
