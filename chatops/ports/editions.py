"""What the core asks of storage about the policy: its editions, and who has acknowledged them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from chatops.policy.editions.acknowledgements import Reading
from chatops.policy.editions.edition import Edition
from chatops.policy.people import Person


class Editions(Protocol):
    """The editions of the policy, and who has acknowledged which."""

    def current(self) -> Edition | None:
        """Return the edition that holds now, or None before the first is published."""
        ...

    def all(self) -> Sequence[Edition]:
        """Return every edition that was published, the first one first."""
        ...

    def reading(self, person: Person) -> Reading:
        """Return how this person stands to the edition that holds now."""
        ...

    def acknowledged(self, edition: int) -> Mapping[Person, datetime]:
        """Return who has acknowledged this edition, and when."""
        ...

    def reminded(self, edition: int) -> Mapping[Person, datetime]:
        """Return who was reminded to read this edition, and when last."""
        ...
