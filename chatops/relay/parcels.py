"""Parcels: letters for the same thing to the same person, delivered once and settled together."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from chatops.outbox.about import About
from chatops.outbox.letter import STEPS, Letter, LetterKind, kind_of, lane_of
from chatops.ports.outbox import Claimed
from chatops.relay.holds import Way


@dataclass(frozen=True, slots=True)
class Parcel:
    """The letter to deliver, the numbers of those that it stands for, and how often it has been tried.

    `alerted`: whether an officer has been told that it could not be delivered.
    """

    letter: Letter
    numbers: tuple[int, ...]
    tries: int
    alerted: bool

    @property
    def lane(self) -> str:
        """Whom or which channel it goes to."""
        return lane_of(self.letter)

    @property
    def ways(self) -> tuple[Way, ...]:
        """What has to be open for it; nothing for a step of the bot's own."""
        return () if self.letter.kind in STEPS else (kind_of(self.letter), self.lane)


def parcels(claimed: Sequence[Claimed]) -> list[Parcel]:
    """Put letters for the same thing to the same person together, in the order in which they were claimed."""
    together: dict[tuple[LetterKind, About, str], list[Claimed]] = defaultdict(list)
    for one in claimed:
        together[(one.letter.kind, one.letter.about, str(one.letter.to))].append(one)
    return [_parcel(same) for same in together.values()]


def _parcel(same: Sequence[Claimed]) -> Parcel:
    first = same[0].letter
    letter = Letter(first.kind, first.about, first.to, afresh=any(one.letter.afresh for one in same))
    tries = max(one.tries for one in same)
    return Parcel(letter, tuple(one.number for one in same), tries, all(one.alerted for one in same))
