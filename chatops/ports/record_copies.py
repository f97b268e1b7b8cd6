"""What the core asks of storage for a copy of a part of the record, made in memory for whoever may hand it out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.people import Person
from chatops.policy.releases.release import Handed, PersonalCopy, RecordCopy, Release


@dataclass(frozen=True, slots=True)
class Bundle:
    """What was made, and the zip file of it."""

    handed: Handed
    content: bytes


class RecordCopies(Protocol):
    """Copies of the record. Nothing confidential is read for any."""

    def people(self) -> Sequence[Person]:
        """Return all who are or were on the council's list or read its policy, in a stable order."""
        ...

    def release(self, asked: Release, now: datetime) -> Bundle:
        """Return what was asked for under the Freedom of Information Act. Raises NoSuch where there is nothing."""
        ...

    def personal(self, asked: PersonalCopy, now: datetime) -> Bundle:
        """Return what the record holds of one person, for them. Raises NoSuch where there is nothing."""
        ...

    def drafts(self, asked: RecordCopy) -> int:
        """Return how many drafts such a copy would have."""
        ...

    def copy(self, asked: RecordCopy, now: datetime) -> Bundle:
        """Return a copy of the record. Raises NoSuch where nothing is called what it is to be about."""
        ...
