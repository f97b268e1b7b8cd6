"""What the core asks of storage about forms for drafts that were saved for later."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.people import Person


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A form that somebody saved for later: what it is known by, whose it is, when it was saved, what is in it."""

    name: str
    by: Person
    kept_at: datetime
    body: str


class UnfinishedDrafts(Protocol):
    """Forms for drafts that were saved for later, sealed, each for its author alone and for a time."""

    def of(self, by: Collection[Person], *, now: datetime) -> Sequence[Unfinished]:
        """Return those of somebody by any of their accounts, the newest first. Raises CannotOpen."""
        ...

    def keep(self, unfinished: Unfinished) -> None:
        """Keep a form, or put it in the place of the one of its name; what is past its time goes."""
        ...

    def remove(self, name: str, by: Collection[Person]) -> None:
        """Remove a form of theirs: it was sent, or thrown away. Nothing where they have none of this name."""
        ...

    def saved_before(self, instant: datetime) -> int:
        """Return how many, whosever they are, were saved last at an aware instant or before."""
        ...
