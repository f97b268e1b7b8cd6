"""The yearly review of the policy, and the figures that it rests on. Clauses 2.1, 2.2 and 10."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from chatops.clock import london_date, london_instant
from chatops.policy.authority.powers import account_is_sound, holds_approving_office
from chatops.policy.breaches.case import Case
from chatops.policy.breaches.confidence import may_read
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Office, Person
from chatops.policy.registers.yearly import A_YEAR, BEFORE_A_YEAR

LONGEST = timedelta(days=2 * 366)
"""The longest time that one review looks at."""


FEWEST = 5
"""Confidential reports are told of from this many on, and by fives: nobody is recognised, or found by subtraction."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What happened from one instant up to another. Nothing confidential is counted.

    `posted` has the posts on each account, and `months` those of each month of London (`2027-03`); `refused` and
    `sent_back` how often each clause was cited when something was turned down or sent back; `prompted` the versions of
    which the checks asked something under a clause; `advised` those that were given advice on accessibility,
    `described` the pictures with an alt text, and `allowed` approvals of what the checks refuse (5.12). `exempted` has
    the exemptions of each class, and `routine` the uses of routine notices; `hours` the hours from each version's
    coming in to its decision, in order. `delegations` were begun; `delegated` decisions were made under one, `own`
    approvals are of one's own draft, and `templates` uses of templates that the bot approved. `escalated` drafts were
    put before the other officer because nobody had decided, and `afresh` approvals given anew, because it was late or
    purdah came between. `own_devices`, `consented` and `unconsented` are posts made by hand from the council's devices,
    and from others with consent and without (9.7). `reading` has for each standing who has read the newest edition, and
    how many there are now.
    """

    sent_in: int
    posted: Mapping[str, int]
    months: Mapping[str, int]
    verdicts: Mapping[str, int]
    refused: Mapping[str, int]
    sent_back: Mapping[str, int]
    prompted: Mapping[str, int]
    advised: int
    allowed: int
    pictures: int
    described: int
    exempted: Mapping[str, int]
    routine: int
    hours: tuple[float, ...]
    delegations: int
    delegated: int
    own: int
    templates: int
    escalated: int
    afresh: int
    lapsed: int
    taken_back: int
    own_devices: int
    consented: int
    unconsented: int
    after: Mapping[str, int]
    pauses: int
    editions: int
    reading: Mapping[str, tuple[int, int]]
    made: Mapping[str, int]
    open: Mapping[str, int]
    due: Mapping[str, int]

    @property
    def people(self) -> int:
        """How many people are on the council's list now."""
        return sum(people for _, people in self.reading.values())

    @property
    def readers(self) -> int:
        """How many of them have read the newest edition of the policy."""
        return sum(readers for readers, _ in self.reading.values())

    @property
    def median_hours(self) -> float | None:
        """The hours within which half of the decisions were made; None where there was none."""
        if not self.hours:
            return None
        middle = len(self.hours) // 2
        return self.hours[middle] if len(self.hours) % 2 else (self.hours[middle - 1] + self.hours[middle]) / 2


def may_review(actor: Actor) -> list[Objection]:
    """10, 2.2: the Town Clerk and the Deputy review the policy each year, and monitor how it is used."""
    unsound = account_is_sound(actor)
    if unsound or holds_approving_office(actor):
        return unsound
    return [Objection("10", "Only the Town Clerk and the Deputy Town Clerk see the figures of the yearly review.")]


def first_reminder(published: datetime) -> datetime:
    """10: return when the first review of an edition is brought to mind, thirty days before its year is over.

    Later ones are brought to mind by the entry of the review before, after as many days.
    """
    return london_instant(london_date(published) + timedelta(days=BEFORE_A_YEAR + 1), time.min)


def first_review(published: datetime) -> datetime:
    """10: return the last moment of London's day by which an edition is reviewed first."""
    return london_instant(london_date(published) + timedelta(days=A_YEAR), time.max)


def time_is_right(first: date, last: date) -> list[Objection]:
    """10: a review looks at some days that follow one another, two years at most."""
    if first > last:
        return [Objection("10", "The first day is later than the last.")]
    if last - first > LONGEST:
        return [Objection("10", "Choose two years at most.")]
    return []


def may_be_counted(case: Case, officers: Collection[Actor], holders: Mapping[Office, Person]) -> bool:
    """10, house rule 5: whether a report may be counted in what these officers see.

    Only where each of them may read it now. So no figure differs between them, none differs by a report about one of
    them, and neither learns from it anything that they could not read.
    """
    return bool(officers) and all(may_read(officer, case, holders) for officer in officers)


def told_number(reports: int) -> str:
    """10: return how many confidential reports there were, as it is told: by fives, and nothing of fewer."""
    return f"{reports // FEWEST * FEWEST} or more" if reports >= FEWEST else f"fewer than {FEWEST}, or none"
