"""What the core asks of storage about those from outside who read the record."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from chatops.policy.readers import Reader


class Readers(Protocol):
    """Those who were given a link. What opens it and what a browser keeps are known by their SHA-256 alone."""

    def fresh_reference(self) -> str:
        """Return a reference that no link has, drawn at random."""
        ...

    def fresh_salt(self) -> str:
        """Return a salt for a new one, drawn at random."""
        ...

    def get(self, reference: str) -> Reader:
        """Return the link. Raises NoSuch."""
        ...

    def latest(self, limit: int) -> Sequence[Reader]:
        """Return at most `limit` links: those that nobody ended before the others, and of each what ends last first."""
        ...

    def standing(self, now: datetime) -> int:
        """Return how many have not ended at an aware instant."""
        ...

    def by_link(self, digest: str) -> Reader | None:
        """Return whose link has this digest, opened or not, ended or not; None when nobody's has."""
        ...

    def by_browser(self, digest: str) -> Reader | None:
        """Return whose browser keeps what has this digest; None when nobody's does."""
        ...
