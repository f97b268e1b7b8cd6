"""The journal as the core is given it: an entry as the very text that was hashed, and whether the chain holds."""

from dataclasses import dataclass

from chatops.policy.anchors import Head


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One entry. `hash` is the one that is kept with it, `before` the one that is kept with the entry before it."""

    number: int
    text: str
    hash: str
    before: str


@dataclass(frozen=True, slots=True)
class Followed:
    """The chain, each of whose hashes was worked out again from the first entry on.

    `end` is the last entry that is as it must be; `broken_at` is the number of the first that is not, changed, put in,
    moved or gone, and None where the chain is whole.
    """

    end: Head
    broken_at: int | None
