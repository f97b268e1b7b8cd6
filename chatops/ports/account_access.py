"""What the core asks of storage about access to the official accounts."""

from collections.abc import Sequence
from typing import Protocol

from chatops.policy.account_access import Access


class AccountAccess(Protocol):
    """Who was given access to which account."""

    def fresh_reference(self) -> str:
        """Return a reference that no access has, drawn at random."""
        ...

    def get(self, reference: str) -> Access:
        """Return the access, ended or not. Raises NoSuch."""
        ...

    def not_ended(self) -> Sequence[Access]:
        """Return those that nobody has ended and that have not come to their end, in the order in which they were
        given.
        """
        ...
