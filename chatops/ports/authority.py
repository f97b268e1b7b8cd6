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
        """A reference that no delegation has, drawn at random."""
        ...

    def get(self, reference: str) -> KeptDelegation:
        """The delegation. Raises NoSuch."""
        ...

    def current(self, now: datetime) -> Sequence[Delegation]:
        """Those that hold at this instant by their own dates, in the order in which they were lent."""
        ...

    def latest(self, limit: int) -> Sequence[KeptDelegation]:
        """Those that were lent last, over or not, the latest first."""
        ...


class Absences(Protocol):
    """When officers are away."""

    def fresh_reference(self) -> str:
        """A reference that no absence has, drawn at random."""
        ...

    def get(self, reference: str) -> Absence:
        """The absence. Raises NoSuch."""
        ...

    def of(self, person: Person, now: datetime) -> Sequence[Absence]:
        """Somebody's absences that are not over, the soonest first."""
        ...


class OwnDrafts(Protocol):
    """Approvals by officers of what they wrote themselves. House rule 1."""

    def allowed(self) -> bool:
        """Whether the council has set that an officer may, where nobody else may decide."""
        ...

    def is_listed(self, month: str) -> bool:
        """Whether the list of this month, such as `2027-04`, has been sent."""
        ...
