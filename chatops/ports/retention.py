"""What the core asks of storage about how long things are kept."""

from typing import Protocol

from chatops.policy.retention import Retention


class RetentionChanges(Protocol):
    """For how long this council keeps things: the defaults, and what its Town Clerk has changed of them."""

    def of(self, one: Retention) -> Retention:
        """Return a class as this council keeps it now."""
        ...

    def newest(self) -> int:
        """Return the number of the last change; 0 before there is one."""
        ...

    def fresh_salt(self) -> str:
        """Return a salt for a new one, drawn at random."""
        ...
