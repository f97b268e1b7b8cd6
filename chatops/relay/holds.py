"""Which ways are shut: kinds of letters that a platform does not take now, and lanes that take nothing.

What is shut is probed with one letter at a time, ever later, and opens when one goes through. All of it is kept in
memory: after a restart each way is tried anew, which does no harm.
"""

import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from chatops.outbox.letter import Kind
from chatops.ports.delivery import Held

Way = tuple[Kind, str] | str
"""A kind of letter on a platform, or a lane (`lane_of`)."""

LONGEST_PROBE = timedelta(minutes=2)
"""The longest time between two probes of a way that is shut."""
STAYS_OPEN = timedelta(minutes=1)
"""A way that shuts again sooner than this was never open: it goes on with its waits, and with its beginning."""
ENOUGH = 3
"""Letters of the same kind that have to go through, one after the other, before a failure is a letter's own."""


@dataclass(slots=True)
class _Hold:
    since: datetime
    until: datetime
    why: str
    seen: bool
    failures: int = 1
    probing: bool = False
    asked: bool = False
    told: bool = False
    opened_at: datetime | None = None


class Holds:
    """The ways that are shut. Every method is given the aware UTC instant at which it is called."""

    def __init__(self) -> None:
        self._holds: dict[Way, _Hold] = {}

    @property
    def is_empty(self) -> bool:
        """Whether no way is shut, or was and is watched still."""
        return not self._holds

    def shut(self, way: Way, now: datetime, why: str, after: timedelta | None = None, *, seen: bool = True) -> None:
        """Hold a way for a while, or for as long as the other side asks with `after`.

        `seen`: whether anybody may hear of it; what is confidential is held in silence.
        """
        hold = self._holds.get(way)
        if hold is None or (hold.opened_at is not None and now - hold.opened_at >= STAYS_OPEN):
            hold = self._holds[way] = _Hold(now, now, why, seen, failures=0)
        hold.failures += after is None
        wait = min(timedelta(seconds=2 ** min(hold.failures, 10)), LONGEST_PROBE)
        # Spread out, so that several relays do not probe together; nobody is asked before the time they said.
        spread = random.uniform(1.0, 1.25 if after is None else 1.1)  # noqa: S311 — no secret hangs on it
        hold.until, hold.why, hold.asked = now + (after or wait) * spread, why, after is not None
        hold.opened_at, hold.probing, hold.seen = None, False, hold.seen or seen

    def open(self, way: Way, now: datetime) -> bool:
        """Note that a letter went through; return whether the way had been shut, other than for its pace."""
        hold = self._holds.get(way)
        if hold is None or hold.opened_at is not None:
            return False
        hold.opened_at = now
        return not hold.asked

    def hurry(self, platform: str, now: datetime) -> None:
        """Probe every kind that is shut on a platform at once, because another has just opened there."""
        for way, hold in self._holds.items():
            if not isinstance(way, str) and way[1] == platform and not hold.asked:
                hold.until = min(hold.until, now)

    def let(self, ways: Iterable[Way], now: datetime) -> bool:
        """Return whether a letter that needs these ways may be tried now. Where one is shut, it is the one that probes
        it.
        """
        shut = [hold for way in ways if (hold := self._holds.get(way)) and hold.opened_at is None]
        if any(hold.probing or hold.until > now for hold in shut):
            return False
        for hold in shut:
            hold.probing = True
        return True

    def probed(self, ways: Iterable[Way]) -> None:
        """A letter that may have been a probe has come to its end, whatever that was."""
        for way in ways:
            if way in self._holds:
                self._holds[way].probing = False

    def held(self, now: datetime) -> Held:
        """Return what is shut and not to be probed yet."""
        ways = [way for way, hold in self._holds.items() if hold.opened_at is None and hold.until > now]
        kinds = frozenset(way for way in ways if not isinstance(way, str))
        return Held(kinds, frozenset(way for way in ways if isinstance(way, str)))

    def some_are_due(self, now: datetime) -> bool:
        """Return whether something that is shut is to be probed."""
        return any(hold.opened_at is None and hold.until <= now for hold in self._holds.values())

    def forget_idle(self, now: datetime, waiting: Held) -> None:
        """Open what is to be probed and has no letter to probe it with: `waiting` says of which ways there are some."""
        for way, hold in self._holds.items():
            if hold.opened_at is None and hold.until <= now and way not in waiting.kinds | waiting.lanes:
                hold.opened_at = now

    def away(self, now: datetime) -> Mapping[str, tuple[datetime, str]]:
        """Since when and why each platform is away that is, by what anybody may hear of."""
        found: dict[str, tuple[datetime, str]] = {}
        for way, since, why in self._shut(now):
            if not isinstance(way, str):
                found[way[1]] = min(found.get(way[1], (since, why)), (since, why))
        return found

    def longest_shut(self, now: datetime) -> tuple[datetime, str] | None:
        """Since when and why any way has been shut, by what anybody may hear of; None when all are open."""
        return min(((since, why) for _, since, why in self._shut(now)), default=None)

    def is_to_be_told(self, lane: str, now: datetime, long: timedelta) -> bool:
        """Return whether a lane has been shut for long, other than for its pace, and nobody was told: true once."""
        hold = self._holds.get(lane)
        if hold is None or hold.asked or hold.told or not hold.seen or now - hold.since < long:
            return False
        hold.told = True
        return True

    def _shut(self, now: datetime) -> Iterator[tuple[Way, datetime, str]]:
        """Return each way that is shut, or opened only just now, since when and why, by what anybody may hear of."""
        for way, hold in self._holds.items():
            if hold.seen and (hold.opened_at is None or now - hold.opened_at < STAYS_OPEN):
                yield way, hold.since, hold.why


class Streaks:
    """How many letters of each kind have gone through one after the other, to tell a letter's fault from weather."""

    MOST_REMEMBERED = 10_000

    def __init__(self) -> None:
        self._lengths: dict[Kind, int] = {}
        self._failed: set[int] = set()

    def went_through(self, kind: Kind) -> None:
        """A letter of this kind was delivered."""
        self._lengths[kind] = self._lengths.get(kind, 0) + 1

    def is_its_own_fault(self, kind: Kind, number: int) -> bool:
        """A letter failed. Returns whether that is its own fault: it failed before, and others have gone through."""
        own = number in self._failed and self._lengths.get(kind, 0) >= ENOUGH
        self._lengths[kind] = 0
        if len(self._failed) >= self.MOST_REMEMBERED:
            self._failed.clear()
        self._failed.add(number)
        return own
