"""The yearly review of the policy, and the figures that it rests on. Clauses 2.1, 2.2 and 10."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from chatops.policy.authority.powers import account_is_sound, holds_approving_office
from chatops.policy.objections import Objection
from chatops.policy.people import Actor

LONGEST = timedelta(days=2 * 366)
"""The longest time that one review looks at."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What happened from one instant up to another. Nothing confidential is counted.

    `posted` has the posts on each account; `cited` how often each clause was cited when something was turned down or
    sent back; `exempted` the exemptions of each class; `hours` the hours from each version's coming in to its decision,
    in order; `delegated` decisions under a delegation, `own` approvals of one's own draft, and `templates` uses of
    templates that the bot approved; `own_devices`, `consented` and `unconsented` posts made by hand from the council's
    devices, and from others with consent and without (clause 9.7).
    """

    sent_in: int
    posted: Mapping[str, int]
    verdicts: Mapping[str, int]
    cited: Mapping[str, int]
    exempted: Mapping[str, int]
    hours: tuple[float, ...]
    delegated: int
    own: int
    templates: int
    lapsed: int
    taken_back: int
    own_devices: int
    consented: int
    unconsented: int
    after: Mapping[str, int]
    pauses: int
    editions: int
    people: int
    readers: int
    made: Mapping[str, int]
    open: Mapping[str, int]
    due: Mapping[str, int]

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


def time_is_right(first: date, last: date) -> list[Objection]:
    """10: a review looks at some days that follow one another, two years at most."""
    if first > last:
        return [Objection("10", "The first day is later than the last.")]
    if last - first > LONGEST:
        return [Objection("10", "Choose two years at most.")]
    return []
