"""When the Clerk or the Deputy is away, so that drafts go to the other. Clause 3.1."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from chatops.policy.authority.powers import account_is_sound, holds_approving_office
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Person

FURTHEST = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Absence:
    """An officer away from an instant up to another; `ends` is None until they say that they are back."""

    reference: str
    person: Person
    begins: datetime
    ends: datetime | None

    def holds_at(self, instant: datetime) -> bool:
        """Return whether they are away at this instant."""
        return self.begins <= instant and (self.ends is None or instant < self.ends)


def may_be_away(actor: Actor) -> list[Objection]:
    """3.1: only who is asked to decide says that they are away; nothing waits for anybody else."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if holds_approving_office(actor):
        return []
    sentence = "Only the Town Clerk and the Deputy Town Clerk say here that they are away: drafts wait for nobody else."
    return [Objection("3.1", sentence)]


def absence_makes_sense(
    begins: datetime, ends: datetime | None, others: Sequence[Absence], now: datetime
) -> list[Objection]:
    """3.1: it ends after it begins and after now, is not far off, and is not in another absence of theirs."""
    if ends is not None and ends <= max(begins, now):
        late = "That would be over already." if ends <= now else "The end is not after the start."
        return [Objection("3.1", f"{late} Choose a later day.", "ends")]
    if max(begins, ends or begins) > now + FURTHEST:
        return [Objection("3.1", "That is more than a year ahead. Choose an earlier day.", "begins")]
    if any(_overlap(begins, ends, other) for other in others):
        sentence = "You have said already that you are away in that time. To change it, type /council back first."
        return [Objection("3.1", sentence, "begins")]
    return []


def there_is_an_absence(absences: Sequence[Absence]) -> list[Objection]:
    """3.1: only who is away, or has said that they will be, can be back."""
    if absences:
        return []
    return [Objection("3.1", "You are not away, as far as the record says, so there is nothing to change.")]


def _overlap(begins: datetime, ends: datetime | None, other: Absence) -> bool:
    return (other.ends is None or begins < other.ends) and (ends is None or other.begins < ends)
