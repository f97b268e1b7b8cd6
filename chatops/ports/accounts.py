"""What the core asks of storage about the official accounts."""

from collections.abc import Sequence
from typing import Protocol

from chatops.policy.accounts import Account


class Accounts(Protocol):
    """The register of official accounts."""

    def all(self) -> Sequence[Account]:
        """Return the official accounts, in the order they were registered."""
        ...

    def ever(self) -> Sequence[Account]:
        """Return every account that is or ever was official, in the order they were registered."""
        ...
