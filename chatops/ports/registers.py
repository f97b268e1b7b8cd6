"""What the core asks of storage about the council's registers."""

from collections.abc import Sequence
from typing import Protocol

from chatops.policy.registers.register import Entry


class RegisterEntries(Protocol):
    """The entries of every register; each version of each is kept."""

    def fresh_reference(self) -> str:
        """Return a reference that no entry has, drawn at random."""
        ...

    def fresh_salt(self) -> str:
        """Return a salt for a version, drawn at random."""
        ...

    def get(self, reference: str) -> Entry:
        """Return the entry as its newest version has it. Raises NoSuch."""
        ...

    def versions(self, reference: str) -> Sequence[Entry]:
        """Return every version of an entry, in order; none when there is no such entry."""
        ...

    def newest(self, registers: Sequence[str], *, limit: int, naming: str = "") -> Sequence[Entry]:
        """Return the entries of these registers as they stand: those that are not closed first, then the newest
        made. With `naming`, those alone in which this text stands, such as a draft's reference.
        """
        ...
