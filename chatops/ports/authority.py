"""What the core asks of storage about who may decide: delegations, officers who are away, own drafts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.authority.absences import Absence
from chatops.policy.people import Delegation, Person


@dataclass(frozen=True, slots=True)
class KeptDelegation:
    """A delegation as it is kept. `over` says that its end, by itself or before its time, has been journalled."""

    delegation: Delegation
    over: bool


class Delegations(Protocol):
    """Approval that was lent."""

    def fresh_reference(self) -> str:
        """Return a reference that no delegation has, drawn at random."""
        ...

    def get(self, reference: str) -> KeptDelegation:
        """Return the delegation. Raises NoSuch."""
        ...

    def current(self, now: datetime) -> Sequence[Delegation]:
        """Return those that hold at this instant by their own dates, in the order in which they were lent."""
        ...

    def latest(self, limit: int) -> Sequence[KeptDelegation]:
        """Return those that were lent last, over or not, the latest first."""
        ...


class Absences(Protocol):
    """When officers are away."""

    def fresh_reference(self) -> str:
        """Return a reference that no absence has, drawn at random."""
        ...

    def get(self, reference: str) -> Absence:
        """Return the absence. Raises NoSuch."""
        ...

    def of(self, person: Person, now: datetime) -> Sequence[Absence]:
        """Somebody's absences that are not over, the soonest first."""
        ...


class OwnDrafts(Protocol):
    """Approvals by officers of what they wrote themselves. House rule 1."""

    def allowed(self) -> bool:
        """Return whether the council has set that an officer may, where nobody else may decide."""
        ...

    def is_listed(self, month: str) -> bool:
        """Return whether the list of this month, such as `2027-04`, has been sent."""
        ...
