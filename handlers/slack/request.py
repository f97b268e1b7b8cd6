"""Somebody at the door: who, what they asked for, and what they get for an answer."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

from chatops.desk import Desk
from chatops.policy import references
from chatops.policy.objections import Withheld
from chatops.policy.people import Caller
from chatops.ports.errors import NoSuch
from handlers.screens.answers import Answers
from handlers.screens.names import CaseSubject, Subject
from handlers.screens.parts import Parts, Screen
from handlers.slack.budget import TO_OPEN_S, Budget
from handlers.slack.kept_words import Typed, typed_by
from handlers.slack.web_api.client import SlackClient

NAMES_S = 0.5
"""Seconds for which Slack is asked what people are called who are named in what somebody typed."""


@dataclass(frozen=True, slots=True)
class Request:
    """A command, a button or a form that somebody sent.

    `text` is what was typed after a command, or what a button carries; `form` is the number Slack gave the form
    that was sent, the same each time it is sent; `answers` is what it was filled in with; `page` is the metadata of
    the form or page that a button stands in; `message` is the one whose menu a shortcut was chosen from, as Slack sends
    it. What is typed in a `confidential` request is put in no message. `budget` is the time that is left for the
    answer.
    """

    desk: Desk
    workspace: SlackClient
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
        """What this person typed before a form was open, kept under this name."""
        within_s = self.budget.left(NAMES_S, spare=TO_OPEN_S)
        return await typed_by(self.desk, self.workspace, self.caller.person, name, within_s)

    def reference(self, kind: str, about: str) -> str:
        """The reference of this kind that a button carries: of what `about` names. Raises NoSuch when it is none."""
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
class Redraw:
    """The page that a button stands in, drawn again."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Refresh:
    """A form that lay on a page is done and closes; the page below is drawn again."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Push:
    """A page laid over the form that was sent. The form lies under it as it was, and is there again afterwards."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Mend:
    """The form stays open with everything in it; each sentence stands beside its question."""

    sentences: Mapping[str, str]


Answer = Done | Say | Show | Push | Mend | Redraw | Refresh


def as_if_absent(handler: Callable[[Request], Awaitable[Answer]]) -> Callable[[Request], Awaitable[Answer]]:
    """What is not there for somebody is not there in the very same words, whichever question found it out."""

    @wraps(handler)
    async def handled(request: Request) -> Answer:
        try:
            return await handler(request)
        except NoItem:
            raise
        except (NoSuch, Withheld) as error:
            raise NoItem(str(error)) from None

    return handled
