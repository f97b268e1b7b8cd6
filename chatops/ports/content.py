"""What the core asks of storage about what the checks of words know."""

from typing import NamedTuple, Protocol

from chatops.policy.official_list import OfficialList


class Kept(NamedTuple):
    """The official list that holds now, with its number; 0 before there is one."""

    number: int
    listed: OfficialList


class OfficialLists(Protocol):
    """The official lists, one after the other; the newest holds."""

    def newest(self) -> Kept:
        """Return the one that holds now."""
        ...

    def fresh_salt(self) -> str:
        """Return a salt for a new one, drawn at random."""
        ...
