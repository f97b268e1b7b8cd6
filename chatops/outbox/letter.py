"""What a letter is: an undelivered consequence of a fact. It says what to show and to whom, never the words.

A letter about a card means: make what this person or place sees agree with how the draft stands when the letter
is delivered. Repeats and reordering are harmless for that reason. `afresh` asks for a new message, so that the
person notices; without it the message already there is redrawn.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from chatops.facts.fact import Fact
from chatops.outbox.about import About, TakenIn
from chatops.policy.people import Person


class LetterKind(StrEnum):
    """What a letter is for: a step that the bot takes, or something that is shown to people."""

    ROUTE = "route"
    RELEASE = "release"
    DECISION_CARD = "decision card"
    STATUS_CARD = "status card"
    FOUND_OUT_NOTICE = "found out notice"
    PUBLISH = "publish"
    READ_BACK = "read back"
    READING_NOTICE = "reading notice"
    DELETE_POST = "delete post"
    CONNECTION_NOTICE = "connection notice"
    AUTHOR_CARD = "author card"
    HANDOVER_CARD = "handover card"
    PURDAH_TURN = "purdah turn"
    PURDAH_NOTICE = "purdah notice"
    PURDAH_AFFECTED = "purdah affected"
    EXEMPTION_NOTICE = "exemption notice"
    PAUSE_TURN = "pause turn"
    PAUSE_NOTICE = "pause notice"
    LET_THROUGH_NOTICE = "let-through notice"
    EXEMPTIONS_DUE = "exemptions due"
    ROUTINE_NOTICE = "routine notice"
    ROUTINE_USES_DUE = "routine uses due"
    ROUTINE_USES = "routine uses"
    SERIES_TURN = "series turn"
    TEMPLATES_SWITCHED = "templates switched"
    TEMPLATE_NOTICE = "template notice"
    EXEMPTION_LIST = "exemption list"
    OWN_APPROVALS_DUE = "own approvals due"
    OWN_APPROVALS = "own approvals"
    DELEGATION_TURN = "delegation turn"
    DELEGATION_NOTICE = "delegation notice"
    ACCESS_TURN = "access turn"
    ACCESS_NOTICE = "access notice"
    REGISTER_TURN = "register turn"
    REGISTER_NOTICE = "register notice"
    REROUTE = "reroute"
    NAMES_DUE = "names due"
    NAMES_ERASED = "names erased"
    QUESTION_TURN = "question turn"
    DEADLINE = "duty"
    REMINDER = "reminder"
    SUGGESTION_CARD = "suggestion card"
    EDITION_NOTICE = "edition notice"
    READING_REMINDER = "reading reminder"
    ABSENCE_NOTICE = "absence notice"
    ROLES_NOTICE = "roles notice"
    IDENTITY_NOTICE = "identity notice"
    STANDING_NOTICE = "standing notice"
    OFFICE_CARD = "office card"
    LEAVING_LIST = "leaving list"
    UNDELIVERED = "undelivered"
    OUTAGE_NOTICE = "outage notice"
    EVENT = "event"
    CASE_NOTICE = "case notice"
    CASE_VIEWERS = "case viewers"
    CASE_INFORM = "case inform"
    CASE_ANSWER = "case answer"
    CASE_MAIL = "case mail"
    CASE_TURN = "case turn"
    COMMIT_DAY = "commit day"
    HEAD_NOTICE = "head notice"


CONFIDENTIAL = frozenset(
    {
        LetterKind.CASE_NOTICE,
        LetterKind.CASE_VIEWERS,
        LetterKind.CASE_INFORM,
        LetterKind.CASE_ANSWER,
        LetterKind.CASE_MAIL,
        LetterKind.CASE_TURN,
        LetterKind.COMMIT_DAY,
    }
)
"""Kinds of letters of which nobody can see anything: not counted, not logged, addressed to nobody until they are
delivered."""

UNCOUNTED = CONFIDENTIAL | {LetterKind.EVENT}
"""Kinds of letters that no figure shows: what somebody writes to the bot may be the beginning of a report."""

_Type = TypeVar("_Type")


@dataclass(frozen=True, slots=True)
class Letter:
    """One undelivered consequence: the kind of letter, what it is about, and for whom (None: the council's channel).

    `not_before` is an aware UTC instant before which it is not due; None means it is due at once. `channel` is the
    platform whose channel it is for, where a council has a channel on several; empty for the one on its first. To a
    person it is the platform on which it reaches them, when they have their messages on both; else empty.
    """

    kind: LetterKind
    about: About
    to: Person | None = None
    afresh: bool = False
    not_before: datetime | None = None
    channel: str = ""

    @property
    def reference(self) -> str:
        """The reference that it is about, or what it is about as it is written."""
        return str(self.about)

    def about_a(self, what: type[_Type]) -> _Type:
        """Return what it is about. Raises TypeError when it is nothing of this type."""
        if isinstance(self.about, what):
            return self.about
        raise TypeError(f"a letter of the kind {self.kind} is about no {what.__name__}")


Kind = tuple[LetterKind, bool]
"""A kind of letter, and whether it asks for a new message: letters of one kind need the same of the platform."""

CHANNEL = "channel"
"""The lane of what is shown in the council's channel."""

STEPS = frozenset(
    {
        LetterKind.ROUTE,
        LetterKind.RELEASE,
        LetterKind.PURDAH_TURN,
        LetterKind.PAUSE_TURN,
        LetterKind.EXEMPTIONS_DUE,
        LetterKind.ROUTINE_USES_DUE,
        LetterKind.OWN_APPROVALS_DUE,
        LetterKind.DELEGATION_TURN,
        LetterKind.ACCESS_TURN,
        LetterKind.REGISTER_TURN,
        LetterKind.SERIES_TURN,
        LetterKind.REROUTE,
        LetterKind.NAMES_DUE,
        LetterKind.QUESTION_TURN,
        LetterKind.DEADLINE,
        LetterKind.CASE_TURN,
        LetterKind.COMMIT_DAY,
    }
)
"""Kinds of letters that are steps of the bot's own: nothing is shown, so no platform can be away for them."""

_AT_NETWORKS = frozenset({LetterKind.PUBLISH, LetterKind.READ_BACK, LetterKind.DELETE_POST})
BY_THEMSELVES = STEPS | UNCOUNTED | _AT_NETWORKS | {LetterKind.HEAD_NOTICE}
"""Kinds that go by themselves when they are addressed to nobody: those of no channel, or of a channel of their own."""

ONCE = STEPS | UNCOUNTED
"""Kinds that go to nobody on both of their platforms. What is confidential is shown in as few places as it can be: that
something waits is said once, where somebody is now, and not besides on a screen at which another may sit."""

FIRST: frozenset[Kind] = frozenset({(step, False) for step in STEPS} | {(LetterKind.HANDOVER_CARD, False)})
"""Kinds that go before all others: steps, and the cards with words to post, which may have to be taken back."""

_CARDS = (LetterKind.DECISION_CARD, LetterKind.STATUS_CARD, LetterKind.AUTHOR_CARD, LetterKind.SUGGESTION_CARD)
LAST: frozenset[Kind] = frozenset((kind, False) for kind in _CARDS)
"""Kinds that only draw again what hangs already: whoever is asked something comes before them."""


Writers = dict[type[Fact], Callable[[Any], Iterable[Letter]]]
"""What writes the letters of each kind of fact."""


def is_confidential(letter: Letter) -> bool:
    """Return whether nobody may hear that this letter could not be delivered: not even that somebody wrote to the
    bot.
    """
    return letter.kind in CONFIDENTIAL or (letter.kind is LetterKind.EVENT and TakenIn(letter.reference).is_typed)


def kind_of(letter: Letter) -> Kind:
    """Return the kind of a letter: what it needs of the platform."""
    return letter.kind, letter.afresh


def urgency(letter: Letter) -> int:
    """Return whether a letter goes first (0), in its turn (1) or last (2)."""
    return 0 if kind_of(letter) in FIRST else 2 if kind_of(letter) in LAST else 1


def lane_of(letter: Letter) -> str:
    """Return whom or which channel a letter goes to, and on which of their platforms when they have it on both.

    One that is addressed to nobody until it is delivered, or to a channel of its own, goes by itself.
    """
    if letter.to is not None:
        return person_lane(letter.to, letter.channel)
    if letter.kind in BY_THEMSELVES:
        return f"{letter.kind} {letter.about}"
    return channel_lane(letter.channel)


def person_lane(person: Person, platform: str = "") -> str:
    """Return the lane of what somebody is shown on a platform; empty for what is shown where they are reached."""
    return f"{person} {platform}".rstrip()


def channel_lane(platform: str) -> str:
    """Return the lane of what is shown in the council's channel on a platform; empty for its first."""
    return f"{CHANNEL} {platform}" if platform else CHANNEL


def in_each_channel(letter: Letter, others: Iterable[str]) -> tuple[Letter, ...]:
    """Return the letter, and where it is for the council's channel, the same for its channels on these other
    platforms.
    """
    alone = letter.to is not None or letter.channel or letter.kind in BY_THEMSELVES
    return (letter, *(() if alone else (replace(letter, channel=platform) for platform in others)))
