"""An entry of the journal as the core is given it: the very text that was hashed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One entry. `hash` is the one that is kept with it, `before` the one that is kept with the entry before it."""

    number: int
    text: str
    hash: str
    before: str
