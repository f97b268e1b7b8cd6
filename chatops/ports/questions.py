"""What the core asks of storage about questions on the policy."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from chatops.policy.editions.questions import Question


class Questions(Protocol):
    """What was asked about the policy, and answered."""

    def fresh_reference(self) -> str:
        """Return a reference that no question has, drawn at random."""
        ...

    def get(self, reference: str) -> Question:
        """Return the question. Raises NoSuch."""
        ...

    def found(self, *, limit: int) -> Sequence[Question]:
        """Return the answered questions that others may read and that are not left out, the newest first."""
        ...

    def still_kept(self) -> Sequence[tuple[str, datetime]]:
        """Return the questions whose words are not erased: the reference of each, and when it was asked."""
        ...
