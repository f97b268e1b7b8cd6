"""What the core asks of storage about pauses, and what was let through them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.pauses import LetThrough, Pause


@dataclass(frozen=True, slots=True)
class KeptPause:
    """A pause as it is kept: whether it is over, when it last changed, and why it was ended when somebody ended it."""

    pause: Pause
    over: bool
    changed_at: datetime
    ended_why: str | None = None


class Pauses(Protocol):
    """The pauses, and the revisions that were let through them."""

    def fresh_reference(self) -> str:
        """Return a reference that no pause has, drawn at random."""
        ...

    def get(self, reference: str) -> KeptPause:
        """Return the pause. Raises NoSuch."""
        ...

    def standing(self) -> Sequence[Pause]:
        """Return the pauses that are not over, the earliest first; one whose end has just passed may be among them."""
        ...

    def last_end(self) -> datetime | None:
        """Return when the pause ended that was over last, or None when none ever was."""
        ...

    def let_through(self, reference: str) -> Sequence[LetThrough]:
        """Return each time a revision of this draft was let through, in order."""
        ...

    def let_through_since(self, since: datetime) -> Sequence[LetThrough]:
        """Whatever was let through from this instant on, in order."""
        ...
