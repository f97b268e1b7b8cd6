"""What the relay is given besides the letters: what it leaves alone for now, and what is kept of an outage."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.outbox.about import Undelivered
from chatops.outbox.letter import Kind
from chatops.policy.people import Person


@dataclass(frozen=True, slots=True)
class Held:
    """Letters that are not claimed now: those of these kinds on a platform, and those in these lanes (`lane_of`)."""

    kinds: frozenset[tuple[Kind, str]] = frozenset()
    lanes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Outage:
    """A chat platform is away, or was: since when, why, when mail said so, and when it was back (aware UTC).

    `platform` says which; empty in what was kept while there was one.
    """

    since: datetime
    why: str
    mailed_at: datetime | None = None
    over_at: datetime | None = None
    platform: str = ""


@dataclass(frozen=True, slots=True)
class Parked:
    """A letter that was put aside, as somebody at the command line sees it."""

    number: int
    kind: str
    about: str
    to: str
    at: datetime
    why: str


class Outages(Protocol):
    """The outages that are going on, or are over and not told of yet: one at most for each platform."""

    def all(self) -> Sequence[Outage]:
        """Return each of them."""
        ...

    def current(self) -> Outage | None:
        """Return the one that began first, or None."""
        ...

    def keep(self, outage: Outage) -> None:
        """The outage stands like this from now on."""
        ...

    def forget(self, platform: str) -> None:
        """There is none of this platform any more."""
        ...


class ParkedLetters(Protocol):
    """Letters that were put aside. Nothing confidential is among them."""

    def all(self) -> Sequence[Parked]:
        """Return each of them, oldest first."""
        ...

    def missed(self, what: Undelivered) -> Sequence[tuple[Person | None, str]]:
        """Return whom such letters were not delivered to, None for the channel, each with why, once an officer is told.

        Of letters that are waiting still as well as of those put aside.
        """
        ...

    def send_again(self, numbers: Sequence[int] | None, *, now: datetime) -> int:
        """These, or all when None, are due at once, with all their tries. Returns how many there were."""
        ...

    def try_lanes(self, *, now: datetime) -> int:
        """Return the oldest letter of each person or channel that could not be reached is due at once. Returns how
        many.
        """
        ...

    def bring_back(self, lane: str, *, now: datetime) -> int:
        """Make what was put aside because this lane could not be reached due at once; return how many there were."""
        ...
