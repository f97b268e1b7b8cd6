"""The pre-election period: when nothing goes out that has no exemption, and what an exemption needs.

Clause PS-4b, and PS-4c in purdah; house rules 4 and 7. A window is a half-open interval of instants: it holds at the
instant it begins, and no longer at the instant it ends.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from chatops.policy.authority.powers import account_is_sound
from chatops.policy.content.wording import a_text_is_given
from chatops.policy.drafts.draft import Revision
from chatops.policy.drafts.stages import MOVES, Stage
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Office, Person, Standing
from chatops.policy.purdah.polls import Poll


@dataclass(frozen=True, slots=True)
class PurdahWindow:
    """One pre-election period. `ends` is None until it is ended; `poll` is None when it was set without one."""

    reference: str
    begins: datetime
    ends: datetime | None
    reason: str
    poll: Poll | None = None

    def holds_at(self, instant: datetime) -> bool:
        """Return whether the period is in force at this instant."""
        return self.begins <= instant and (self.ends is None or instant < self.ends)

    def is_over_at(self, instant: datetime) -> bool:
        """Return whether the period has ended by this instant."""
        return self.ends is not None and self.ends <= instant


class ExemptionClass(StrEnum):
    """What may go out in purdah all the same. House rule 4."""

    ELECTION_NOTICE = "election notice"
    EMERGENCY = "emergency"
    STATUTORY_NOTICE = "statutory notice"
    FACTUAL_REPLY = "factual reply"
    CONTINUING_SERVICE = "continuing service"


QUESTIONS = {
    "public_money": "Could anyone conclude that public money was being spent to influence the election?",
    "fair": "Would the public and the candidates see it as fair and reasonable?",
}
"""Both are answered in words for an exemption. House rule 4, from the guidance to councils on publicity."""


MOST_WINDOWS = 100
"""Periods that are in force or still to come; a council has a handful."""
FURTHEST_AHEAD = timedelta(days=3660)

SWITCHES = Office.TOWN_CLERK
"""The office that sets and ends the period, exempts, and gives the names of those standing. House rule 4."""

STILL_TO_GO_OUT = (*MOVES["draft:exempt"].possible, Stage.CHANGES_REQUESTED, Stage.UNCONFIRMED)
"""The stages of a draft whose cards say what a period means for it, and whom its words name."""


@dataclass(frozen=True, slots=True)
class Exemption:
    """One revision let through: its class, both answers in words, the reason, by whom. It dies with the revision.

    `digest` is that of the revision as it was when it was exempted, and `office` the one they held. An emergency needs
    no answers.
    """

    reference: str
    revision: int
    digest: str
    kind: ExemptionClass
    public_money: str
    fair: str
    reason: str
    by: Person
    at: datetime
    office: Office = Office.TOWN_CLERK

    def covers(self, reference: str, revision: Revision) -> bool:
        """Return whether it is for this very revision, which reads as it did then."""
        same = self.reference == reference and self.revision == revision.number
        return same and self.digest == revision.digest


def in_force(windows: Iterable[PurdahWindow], instant: datetime) -> tuple[PurdahWindow, ...]:
    """Return the periods that hold at this instant; several may."""
    return tuple(window for window in windows if window.holds_at(instant))


def gate_is_open(
    windows: Iterable[PurdahWindow],
    instant: datetime,
    exemptions: Iterable[Exemption],
    reference: str,
    revision: Revision,
) -> list[Objection]:
    """PS-4b: nothing is approved or released in a pre-election period but a revision that the Clerk has exempted."""
    if not any(window.holds_at(instant) for window in windows):
        return []
    if any(exemption.covers(reference, revision) for exemption in exemptions):
        return []
    sentence = "Purdah is on, and nothing is posted unless the Town Clerk allows it."
    return [Objection("PS-4b", sentence)]


def may_switch(actor: Actor) -> list[Objection]:
    """House rule 4: the Town Clerk alone says when the period begins and ends."""
    return clerk_only(actor, "Only the Town Clerk can switch the pre-election period.")


def may_exempt(actor: Actor, *, clerk_is_there: bool = True) -> list[Objection]:
    """House rule 4: the Town Clerk exempts a revision; while they are away, or the office is vacant, the Deputy may."""
    if not clerk_is_there and actor.is_employee and actor.office is Office.DEPUTY_TOWN_CLERK:
        return account_is_sound(actor)
    return clerk_only(actor, "Only the Town Clerk can allow a draft in purdah.")


def class_may_be_exempted(actor: Actor, kind: ExemptionClass) -> list[Objection]:
    """House rule 4: in the Town Clerk's place the Deputy exempts an emergency, and nothing of another class."""
    if actor.office is SWITCHES or kind is ExemptionClass.EMERGENCY:
        return []
    sentence = "While the Town Clerk is not available, the Deputy can let an emergency through and nothing else."
    return [Objection("house rule 4", sentence, "kind")]


def window_makes_sense(
    begins: datetime,
    ends: datetime | None,
    others: Sequence[PurdahWindow],
    now: datetime,
    poll: Poll | None = None,
    reason: str = "",
) -> list[Objection]:
    """PS-4b, house rule 7: a period ends after it begins, is not over already, and is not one that is set already.

    Each poll is a period of its own, also on one day: what is set for one, and for what reason, tells them apart.
    """
    if ends is not None and ends <= now:
        return [Objection("PS-4b", "That period would be over already. Choose a later end.", "ends")]
    if ends is not None and ends <= begins:
        return [Objection("PS-4b", "The end is not after the start. Choose a later end.", "ends")]
    if begins > now + FURTHEST_AHEAD:
        return [Objection("PS-4b", "That start is more than ten years ahead. Check the year.", "begins")]
    if len(others) >= MOST_WINDOWS:
        sentence = f"{MOST_WINDOWS} periods are set already. End one that is no longer needed first."
        return [Objection("PS-4b", sentence, "begins")]
    # A period that began earlier and one that begins now are the same from now on.
    same = [window for window in others if max(window.begins, now) == begins and window.ends == ends]
    if poll is not None and any(
        (window.poll, window.reason.casefold()) == (poll, reason.casefold()) for window in same
    ):
        sentence = "A period for that poll is set already. For another poll on that day, say in the reason which it is."
        return [Objection("PS-4b", sentence, "reason")]
    if poll is None and any(window.poll is None for window in same):
        return [Objection("PS-4b", "A pre-election period with that start and that end is set already.", "begins")]
    return []


def last_day_makes_sense(ends: date | None, now: datetime) -> list[Objection]:
    """PS-4b: the last day is not so far ahead that it must be a slip of the pen."""
    if ends is None or ends <= (now + FURTHEST_AHEAD).date():
        return []
    return [Objection("PS-4b", "That end is more than ten years ahead. Check the year.", "ends")]


def exemption_is_answered(kind: ExemptionClass, public_money: str, fair: str, reason: str) -> list[Objection]:
    """House rule 4: both questions are answered in words, and a reason is given. An emergency needs a reason alone."""
    asked = {"public_money": public_money, "fair": fair}
    if kind is ExemptionClass.EMERGENCY:
        asked = {name: answer for name, answer in asked.items() if answer.strip()}
    sentence = "Answer this question in words. Only an emergency goes without."
    return [
        *(one for name, answer in asked.items() for one in a_text_is_given(answer, "answer", "PS-4b", name, sentence)),
        *a_text_is_given(reason, "reason", "PS-4b", "reason", "Say why it may be posted."),
    ]


def a_reason_for_switching(reason: str) -> list[Objection]:
    """PS-4b: the record shows why the period was set or ended."""
    return a_text_is_given(reason, "reason", "PS-4b", "reason", "Say why, for the record.")


def may_give_names(actor: Actor) -> list[Objection]:
    """PS-4c: the Town Clerk alone says who is standing, and has the names erased."""
    return clerk_only(actor, "Only the Town Clerk can give or erase the names of candidates.")


def may_open_the_calendar(actor: Actor) -> list[Objection]:
    """House rule 4: the Town Clerk alone has the address of the calendar, and has it changed."""
    return clerk_only(actor, "Only the Town Clerk has the address of the calendar.")


def clerk_only(actor: Actor, sentence: str, clause: str = "PS-4b") -> list[Objection]:
    """House rule 4: what only the Town Clerk does."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.standing is Standing.EMPLOYEE and actor.office is SWITCHES:
        return []
    return [Objection(clause, sentence)]
