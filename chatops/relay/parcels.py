"""Parcels: letters for the same thing to the same person, delivered once and settled together."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from chatops.outbox.about import About
from chatops.outbox.letter import STEPS, Kind, Letter, LetterKind, kind_of, lane_of, person_lane
from chatops.ports.outbox import Claimed
from chatops.relay.holds import Way


@dataclass(frozen=True, slots=True)
class Parcel:
    """The letter to deliver, the numbers of those that it stands for, and how often it has been tried.

    `alerted`: whether an officer has been told that it could not be delivered. `platform`: by which platform it goes,
    as far as the records tell.
    """

    letter: Letter
    numbers: tuple[int, ...]
    tries: int
    alerted: bool
    platform: str = ""

    @property
    def lane(self) -> str:
        """Whom or which channel it goes to."""
        return lane_of(self.letter)

    @property
    def reader(self) -> str:
        """Who gets it, on whichever platform, or its lane: what one person gets comes in order."""
        return person_lane(self.letter.to) if self.letter.to else self.lane

    @property
    def ways(self) -> tuple[Way, ...]:
        """What has to be open for it; nothing for a step of the bot's own."""
        return () if self.letter.kind in STEPS else (self.kind, self.lane)

    @property
    def kind(self) -> tuple[Kind, str]:
        """What it needs of which platform."""
        return kind_of(self.letter), self.platform


def parcels(claimed: Sequence[Claimed]) -> list[Parcel]:
    """Put letters for the same thing to the same person together, in the order in which they were claimed."""
    together: dict[tuple[LetterKind, About, str], list[Claimed]] = defaultdict(list)
    for one in claimed:
        together[(one.letter.kind, one.letter.about, lane_of(one.letter))].append(one)
    return [_parcel(same) for same in together.values()]


def _parcel(same: Sequence[Claimed]) -> Parcel:
    first = same[0].letter
    afresh = any(one.letter.afresh for one in same)
    letter = Letter(first.kind, first.about, first.to, afresh=afresh, channel=first.channel)
    tries, platform = max(one.tries for one in same), next((one.platform for one in same if one.platform), "")
    return Parcel(letter, tuple(one.number for one in same), tries, all(one.alerted for one in same), platform)
