"""Who has read the policy, and what they may not do before they have. Clauses 2.3a and 4.2a.

An acknowledgement holds for one edition. A new edition asks everybody again, at the next thing they do.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from chatops.clock import london_date
from chatops.policy.authority.powers import APPROVING_OFFICES, account_is_sound
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Person, Standing

DRAFTING = "4.2a"
DECIDING = "2.3a"


@dataclass(frozen=True, slots=True)
class Reading:
    """How one person stands to the policy: the edition that holds now, and when they acknowledged that one.

    `edition` is None while there is no policy on record, `acknowledged_at` until they have acknowledged it.
    """

    edition: int | None
    acknowledged_at: datetime | None = None


def policy_is_acknowledged(reading: Reading, clause: str = DRAFTING) -> list[Objection]:
    """2.3a, 4.2a: whoever sends in a draft or decides on one has read and understood the policy as it is now."""
    if reading.acknowledged_at is not None:
        return []
    sentence = "Read the policy first, and confirm that you have understood it. Type /policy to open it."
    return [Objection(clause, sentence)]


def policy_is_unread(objections: Iterable[Objection]) -> bool:
    """Return whether these objections say that the policy has to be read first."""
    return any(objection.clause in {DRAFTING, DECIDING} and objection.field is None for objection in objections)


def may_acknowledge(actor: Actor) -> list[Objection]:
    """2.3a: all employees, volunteers and members read the policy."""
    unsound = account_is_sound(actor)
    if unsound or actor.standing is not None:
        return unsound
    return [Objection("1.1", "You are not on the council's list of people yet. Ask the Town Clerk to add you.")]


def may_see_register(actor: Actor) -> list[Objection]:
    """2.2: the Town Clerk and the Deputy monitor the policy, so they see who has read it and remind the others."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.standing is Standing.EMPLOYEE and actor.office in APPROVING_OFFICES:
        return []
    return [Objection("2.2", "Only the Town Clerk or the Deputy Town Clerk can see who has read the policy.")]


def to_be_reminded(
    people: Iterable[Person],
    acknowledged: Mapping[Person, datetime],
    reminded: Mapping[Person, datetime],
    now: datetime,
) -> tuple[Person, ...]:
    """2.3a: those who have not acknowledged it and were not reminded today, by London's calendar."""
    today = london_date(now)
    return tuple(
        person
        for person in people
        if person not in acknowledged and not (person in reminded and london_date(reminded[person]) == today)
    )


def somebody_to_remind(missing: Iterable[Person], due: Iterable[Person]) -> list[Objection]:
    """2.3a: a reminder goes to somebody, and to nobody twice in a day."""
    if not tuple(missing):
        return [Objection("2.2", "Everybody has acknowledged it, so there is nobody to remind.")]
    if not tuple(due):
        return [Objection("2.2", "Those who have not were reminded today already. Try again tomorrow.")]
    return []
