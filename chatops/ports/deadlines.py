"""What the core asks of storage about reminders."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.deadlines import Purpose
from chatops.policy.people import Person


@dataclass(frozen=True, slots=True)
class Reminded:
    """When somebody was last reminded, and when of each revision, by reference, number and what it waited for."""

    last: datetime | None
    about: Mapping[tuple[str, int, Purpose], datetime]


class Reminders(Protocol):
    """Who has been reminded of what."""

    def of(self, person: Person) -> Reminded:
        """Return the reminders that this person has had."""
        ...
