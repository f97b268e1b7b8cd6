"""What the core asks of storage about who may decide: delegations, and officers who are away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

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

    def lent_by_form(self, form: str) -> str | None:
        """The reference of the delegation that this form made, or None when it has not been sent in."""
        ...

    def get(self, reference: str) -> KeptDelegation:
        """The delegation. Raises NoSuch."""
        ...

    def standing(self, now: datetime) -> Sequence[Delegation]:
        """Those that hold at this instant by their own dates, in the order in which they were lent."""
        ...

    def latest(self, limit: int) -> Sequence[KeptDelegation]:
        """Those that were lent last, over or not, the latest first."""
        ...


@dataclass(frozen=True, slots=True)
class Absence:
    """An officer away from an instant up to another; `ends` is None until they say that they are back.

    `begun` and `over` say what the bot has done about it so far.
    """

    reference: str
    person: Person
    begins: datetime
    ends: datetime | None
    begun: bool = False
    over: bool = False

    def holds_at(self, instant: datetime) -> bool:
        """Whether they are away at this instant."""
        return self.begins <= instant and (self.ends is None or instant < self.ends)


class Absences(Protocol):
    """When officers are away."""

    def fresh_reference(self) -> str:
        """A reference that no absence has, drawn at random."""
        ...

    def set_by_form(self, form: str) -> str | None:
        """The reference of the absence that this form set, or None when it has not been sent in."""
        ...

    def get(self, reference: str) -> Absence:
        """The absence. Raises NoSuch."""
        ...

    def of(self, person: Person, now: datetime) -> Sequence[Absence]:
        """Somebody's absences that are not over, the soonest first."""
        ...
