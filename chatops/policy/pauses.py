"""The pause: an officer stops every post, for any reason, until an end that they set or until it is ended.

House rule 9. A pause begins when it is set and holds up to the instant it ends. It stops what purdah stops, at the same
gates; what may go out all the same is let through, one revision at a time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from chatops.clock import NoSuchTime, london_instant
from chatops.policy.authority import powers
from chatops.policy.content.wording import a_text_is_given
from chatops.policy.drafts.draft import Draft, Revision
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Office, Person

CLAUSE = "house rule 9"
MOST_PAUSES = 20
"""Pauses that hold at one time; a council has one, or a second that is longer."""
FURTHEST_AHEAD = timedelta(days=366)


class PauseKind(StrEnum):
    """What a pause is for: a notice says it, and for some there are words to post."""

    MOURNING = "mourning"
    HACKED = "an account that somebody else has got into"
    OTHER = "another reason"


READY_WORDS = {
    PauseKind.MOURNING: "As a mark of respect, we are pausing our posts for now. We will still share urgent safety "
    "information. For help with council services, please use the contact details on our website.",
    PauseKind.HACKED: "One of our social media accounts has been used by somebody else. Please do not trust, share or "
    "reply to anything it posts, and do not open its links, until we say here that we have it back. We are working to "
    "put this right.",
}
"""Words to begin a draft with: nothing of them is posted unless it is sent in, approved and let through."""


@dataclass(frozen=True, slots=True)
class Pause:
    """One pause: by whom, why, from when until when (None: until it is ended)."""

    reference: str
    kind: PauseKind
    begins: datetime
    ends: datetime | None
    reason: str
    by: Person

    def holds_at(self, instant: datetime) -> bool:
        """Return whether it is on at this instant."""
        return self.begins <= instant and (self.ends is None or instant < self.ends)


@dataclass(frozen=True, slots=True)
class LetThrough:
    """One revision that an officer let through: of which digest, why, by whom and in which office, when.

    It reaches the pauses that were on then, and none that is set later.
    """

    reference: str
    revision: int
    digest: str
    reason: str
    by: Person
    office: Office | None
    at: datetime

    def covers(self, reference: str, revision: Revision, pause: Pause) -> bool:
        """Return whether it is for this very revision, which reads as it did then, and this pause was on already."""
        same = (self.reference, self.revision, self.digest) == (reference, revision.number, revision.digest)
        return same and pause.begins <= self.at


def stands_in_the_way(
    pauses: Iterable[Pause], instant: datetime, allowed: Sequence[LetThrough], reference: str, revision: Revision
) -> tuple[Pause, ...]:
    """Return the pauses that are on at this instant and through which this revision was not let."""
    return tuple(
        pause
        for pause in pauses
        if pause.holds_at(instant) and not any(one.covers(reference, revision, pause) for one in allowed)
    )


def gate_is_open(
    pauses: Iterable[Pause], instant: datetime, allowed: Sequence[LetThrough], reference: str, revision: Revision
) -> list[Objection]:
    """House rule 9: nothing is approved or released in a pause but a revision that an officer has let through."""
    if not stands_in_the_way(pauses, instant, allowed, reference, revision):
        return []
    sentence = "All posts are paused, and nothing is posted unless the Town Clerk or the Deputy lets it through."
    return [Objection(CLAUSE, sentence)]


def may_pause(actor: Actor) -> list[Objection]:
    """House rule 9: the Town Clerk or the Deputy pauses everything, and ends a pause."""
    unsound = powers.account_is_sound(actor)
    if unsound:
        return unsound
    if powers.holds_approving_office(actor):
        return []
    return [Objection(CLAUSE, "Only the Town Clerk or the Deputy Town Clerk can pause all posts or end a pause.")]


def may_let_through(actor: Actor, draft: Draft) -> list[Objection]:
    """House rule 9: whoever may pause lets a draft through, and nobody their own."""
    return may_pause(actor) or powers.nobody_decides_their_own(actor, draft)


def a_reason_for_the_pause(reason: str) -> list[Objection]:
    """House rule 9: the record shows why everything was paused, why a pause ended, and why something went out in it."""
    return a_text_is_given(reason, "reason", CLAUSE, "reason", "Say why, for the record.")


def asked_end(day: date | None, at: time | None) -> tuple[datetime | None, list[Objection]]:
    """Return the instant at which a pause ends by London's clocks; None for until it is ended.

    A day without a time holds to its end.
    """
    if day is None:
        return None, [Objection(CLAUSE, "Choose the day too, or clear the time.", "ends")] if at else []
    if at is None:
        return london_instant(day + timedelta(days=1), time.min), []
    try:
        return london_instant(day, at), []
    except NoSuchTime:
        sentence = f"The clocks go forward that night: {at:%H:%M} does not exist. Choose another."
        return None, [Objection(CLAUSE, sentence, "ends_at")]


def end_makes_sense(ends: datetime | None, now: datetime, others: Sequence[Pause]) -> list[Objection]:
    """House rule 9: a pause ends after now, within a year, and there are not too many."""
    if ends is not None and ends <= now:
        return [Objection(CLAUSE, "That time has passed. Choose a later end.", "ends")]
    if ends is not None and ends > now + FURTHEST_AHEAD:
        return [Objection(CLAUSE, "That is more than a year ahead. Check the year.", "ends")]
    if len(others) >= MOST_PAUSES:
        return [Objection(CLAUSE, "Too many pauses are on already. End them first.", "reason")]
    return []
