"""What the core asks of storage about reminders."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.people import Person


@dataclass(frozen=True, slots=True)
class Reminded:
    """When somebody was last reminded, and of which revisions they have been: pairs of reference and number."""

    last: datetime | None
    about: frozenset[tuple[str, int]]


class Reminders(Protocol):
    """Who has been reminded of what."""

    def of(self, person: Person) -> Reminded:
        """The reminders that this person has had."""
        ...
