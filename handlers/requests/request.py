"""What somebody asks for, on any platform: who, what, and what they get for an answer."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import wraps
from typing import Any

from chatops.desk import Desk
from chatops.policy import references
from chatops.policy.objections import Withheld
from chatops.policy.people import Caller
from chatops.ports.errors import NoSuch
from handlers.platform import Platform, Written
from handlers.requests.budget import TO_OPEN_S, Budget
from handlers.requests.identities import as_person, as_person_here
from handlers.requests.installation import Installation
from handlers.requests.kept_words import Typed, typed_by
from handlers.screens.answers import Answers
from handlers.screens.names import CaseSubject, Subject
from handlers.screens.parts import Parts, Screen

NAMES_S = 0.5
"""Seconds for which people are looked up who are named in what somebody typed."""


@dataclass(frozen=True, slots=True)
class Request:
    """A command, a button or a form that somebody sent.

    `text` is what was typed after a command, or what a button carries; `form` is the number the platform gave the form
    that was sent, the same each time it is sent; `answers` is what it was filled in with; `page` is the metadata of
    the form or page that a button stands in; `message` is the one whose menu a shortcut was chosen from, as the
    platform sends it. What is typed in a `confidential` request is put in no message. `budget` is the time that is left
    for the answer.
    """

    desk: Desk
    platform: Platform
    installation: Installation
    caller: Caller
    text: str = ""
    form: str = ""
    answers: Answers = field(default_factory=Answers)
    page: str = ""
    confidential: bool = False
    message: Mapping[str, Any] = field(default_factory=dict)
    budget: Budget = field(default_factory=Budget)

    @property
    def subject(self) -> Subject:
        """The draft and revision that a button or form is about. Raises NoSuch when it carries none that we wrote."""
        try:
            return Subject.read(self.text)
        except ValueError:
            raise NoSuch("this button carries no draft") from None

    @property
    def item(self) -> CaseSubject:
        """The confidential case that a button or form is about. Raises NoItem when it carries none that we wrote."""
        try:
            return CaseSubject.read(self.text)
        except ValueError:
            raise NoItem("this button carries no item") from None

    async def typed(self, name: str) -> Typed:
        """Return what this person typed before a form was open, kept under this name."""
        return await typed_by(self.desk, self.platform, self.caller.identity, name, self._to_look_up_s())

    async def chosen(self, user: str) -> Caller:
        """Return whom a form names by the platform's id, with what the platform says of the account that was chosen."""
        return await as_person(self.desk, await self.platform.caller(user))

    async def chosen_message(self) -> Written:
        """Return what the message holds from whose menu a shortcut was chosen."""
        return await self.platform.read(self.message, self._to_look_up_s())

    def _to_look_up_s(self) -> float:
        return self.budget.left(NAMES_S, spare=TO_OPEN_S)

    def reference(self, kind: str, about: str) -> str:
        """Return the reference of this kind that a button carries: of what `about` names. Raises NoSuch when it is
        none.
        """
        found = references.read(self.text, kind)
        if found is None:
            raise NoSuch(f"this button carries no {about}")
        return found


class NoItem(NoSuch):
    """There is no such confidential item, or none that this person may know of."""


@dataclass(frozen=True, slots=True)
class Done:
    """Nothing to say here: the form closes, and the cards show what happened."""


@dataclass(frozen=True, slots=True)
class Say:
    """Words for this person alone."""

    text: str
    parts: Parts


@dataclass(frozen=True, slots=True)
class Show:
    """A form or a page: opened for a button or command, put in place of a form that was sent.

    Should it not open, the person gets `otherwise`, and `words` back, which they have typed and would lose; after a
    command with the parts of `again`, when there are any, which hold a button to try again.
    """

    screen: Screen
    words: str = ""
    otherwise: str = ""
    again: Parts = ()


@dataclass(frozen=True, slots=True)
class PutInPlace:
    """The page that somebody is on, drawn again: that of the button, or the one on which a form lay, which closes."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class PutOnTop:
    """A page laid over the form that was sent. The form lies under it as it was, and is there again afterwards."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Mend:
    """The form stays open with everything in it; each sentence stands beside its question."""

    sentences: Mapping[str, str]


Answer = Done | Say | Show | PutOnTop | PutInPlace | Mend


Handler = Callable[[Request], Awaitable[Answer]]


def acts_at_once(handler: Handler) -> Handler:
    """Mark a handler that hands its caller on to the desk and asks nothing else of them.

    So whose account it is by which they came is looked up where they act, and not in a transaction before.
    """
    handler.acts_at_once = True  # type: ignore[attr-defined]
    return handler


async def by_person(handler: Handler, request: Request) -> Answer:
    """Return the answer to whoever sent a request, as the person they are: every platform answers by this."""
    if getattr(handler, "acts_at_once", False):
        return await handler(replace(request, caller=replace(request.caller, looked_up=False)))
    return await handler(replace(request, caller=await as_person_here(request.desk, request.caller)))


def as_if_absent(handler: Handler) -> Handler:
    """Return what is not there for somebody is not there in the very same words, whichever question found it out."""

    @wraps(handler)
    async def handled(request: Request) -> Answer:
        try:
            return await handler(request)
        except NoItem:
            raise
        except (NoSuch, Withheld) as error:
            raise NoItem(str(error)) from None

    return handled
