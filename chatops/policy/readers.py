"""Somebody from outside who reads a part of the record for a time, by a link of the Town Clerk's. House rule 17."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from chatops.clock import london_date
from chatops.policy.authority.powers import account_is_sound, holds_approving_office
from chatops.policy.content.wording import a_text_is_given
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Office, Person

LONGEST_NAME = 150
"""Characters of who it is for."""
LONGEST_REASON = 500
"""Characters of why they read it."""
LONGEST = timedelta(days=30)
"""How far away the end may be."""
MOST = 10
"""Links that may stand at once."""


class ReaderView(StrEnum):
    """What somebody from outside reads. The value is what the record keeps."""

    AUDITOR = "auditor"
    ELECTIONS = "elections"


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody from outside, and their link. Nothing in it opens anything: of what does, only digests are kept.

    `who` is whom it was given to, in the Town Clerk's words; `until` the aware instant at which it ends by itself.
    """

    reference: str
    who: str
    view: ReaderView
    why: str
    until: datetime
    by: Person
    at: datetime
    salt: str
    opened_at: datetime | None = None
    ended_by: Person | None = None
    ended_at: datetime | None = None

    def stands(self, now: datetime) -> bool:
        """Return whether it has not ended, by itself or because somebody ended it."""
        return self.ended_at is None and now < self.until


def may_give_link(actor: Actor) -> list[Objection]:
    """House rule 17: the Town Clerk alone lets somebody from outside read the record."""
    if actor.is_employee and actor.office is Office.TOWN_CLERK:
        return account_is_sound(actor)
    return [Objection("house rule 17", "Only the Town Clerk can let somebody from outside read the record.")]


def may_end_link(actor: Actor) -> list[Objection]:
    """House rule 17: the Town Clerk and the Deputy see who reads the record from outside, and may end it at once."""
    if holds_approving_office(actor):
        return account_is_sound(actor)
    sentence = "Only the Town Clerk and the Deputy Town Clerk see who reads the record from outside."
    return [Objection("house rule 17", sentence)]


def link_can_be_given(who: str, why: str, until: date | None, now: datetime, *, standing: int) -> list[Objection]:
    """House rule 17: it is said whom it is for and why, and it ends within thirty days."""
    rule, today = "house rule 17", london_date(now)
    whom = a_text_is_given(who, "name", rule, "who", "Say whom it is for, by name and office.", LONGEST_NAME)
    asks = "Say why they read it: it stays in the record."
    reason = a_text_is_given(why, "reason", rule, "why", asks, LONGEST_REASON)
    if until is None or until < today:
        reason.append(Objection(rule, "Choose the last day on which they read it: today or later.", "until"))
    elif until > today + LONGEST:
        reason.append(Objection(rule, f"Choose a day within {LONGEST.days} days. Give another link then.", "until"))
    if standing >= MOST:
        reason.append(Objection(rule, f"There are {MOST} such links already. End one first."))
    return [*whom, *reason]
