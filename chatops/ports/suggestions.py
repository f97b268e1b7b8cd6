"""What the core asks of storage about suggestions."""

from typing import Protocol

from chatops.policy.suggestions import Suggestion


class Suggestions(Protocol):
    """What members have suggested."""

    def fresh_reference(self) -> str:
        """Return a reference that no suggestion has, drawn at random."""
        ...

    def get(self, reference: str) -> Suggestion:
        """Return the suggestion. Raises NoSuch."""
        ...
