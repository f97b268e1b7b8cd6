"""One council's part of the relay: its ways that are shut, its outage, and what a round delivers of its letters.

Nothing of it is shared with another council, so the outage of one platform holds nobody else's letters.
"""

import asyncio
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from chatops.desk import Desk
from chatops.outbox.letter import STEPS, LetterKind
from chatops.ports.delivery import Held
from chatops.ports.outbox import Claimed
from chatops.ports.unit_of_work import UnitOfWork
from chatops.quarantine import InQuarantine
from chatops.relay.deliveries import Deliveries
from chatops.relay.delivering import DELIVERY_LIMIT_S, Delivering
from chatops.relay.holds import Holds
from chatops.relay.outage import LONG, Mail, Outages
from chatops.relay.parcels import Parcel, parcels
from chatops.relay.patience import written

BATCH = 100
"""Letters claimed at once."""
AT_ONCE = 8
"""Recipients served at the same time."""
LEASE = timedelta(minutes=2)
"""How long a claimed letter is kept from other relays; after a crash it is free again when this ends."""
ROUND_S = 10.0
"""How long a round begins deliveries: what has become urgent meanwhile is claimed by the next."""
LANES_TRIED_EVERY = timedelta(minutes=30)
"""How often somebody who could not be reached is tried again."""


class Rounds:
    """Delivers one council's letters, a round at a time.

    Args:
        desk: the council's desk.
        deliveries: how letters of each kind are delivered (`deliveries.whole`).
        count: told of each outcome, `delivered`, `tried` or `parked`, for the figures.
        mail: says by mail that the platform is away, where that is set up.
        holder: the name under which letters are claimed.
        wake: called when there is something new to deliver.

    While the desk is in quarantine, nothing at all is delivered.
    """

    def __init__(
        self,
        desk: Desk,
        deliveries: Deliveries,
        count: Callable[[str], None],
        mail: Mail | None,
        holder: str,
        wake: Callable[[], None],
    ) -> None:
        self.desk = desk
        self._holder = holder
        self._holds = Holds()
        self._outage = Outages(desk, mail)
        self._delivering = Delivering(desk, deliveries, self._holds, holder, count, wake)
        self._lanes_tried_at: datetime | None = None
        self._stopping = False
        self._broken_off = False

    def stop(self) -> None:
        """Begin no other delivery."""
        self._stopping = True

    async def let_go(self) -> None:
        """Leave what is still held to whoever comes next."""
        await written(self.desk, lambda work: work.letters.let_go(self._holder))

    async def take_over(self, *, alone: bool) -> None:
        """Begin with what a former relay left behind; `alone` says that no other is at it now."""
        if alone:
            await written(self.desk, lambda work: work.letters.let_go(None))
        # What could not be delivered may have been mended together with whatever needed a start.
        await written(self.desk, lambda work: work.parked.send_again(None, now=self.desk.clock.now()))

    @property
    def may_deliver(self) -> bool:
        """Whether the council's records can be trusted; nothing is delivered while they cannot."""
        return not self.desk.quarantine.is_on

    @property
    def is_quiet(self) -> bool:
        """Whether nothing is shut and no platform was away, so that a round has nothing to look after."""
        return self._holds.is_empty and self._outage.is_quiet

    def held(self) -> Held:
        """Return what is shut and not to be probed yet."""
        return self._holds.held(self.desk.clock.now())

    def shut_since(self) -> datetime | None:
        """Since when the way to the platform, or to a person or channel, has been shut; None when none is."""
        hold = self._holds.longest_shut(self.desk.clock.now())
        shut = [since for since in (hold[0] if hold else None, self._outage.since) if since is not None]
        return min(shut) if shut else None

    async def prepare(self) -> None:
        """Free what a round held when the records went away, and now and then try who could not be reached."""
        if self._broken_off:
            # It need not wait for the end of its lease.
            await self.let_go()
            self._broken_off = False
        now = self.desk.clock.now()
        if self._lanes_tried_at is None:
            self._lanes_tried_at = now
        if now - self._lanes_tried_at >= LANES_TRIED_EVERY:
            self._lanes_tried_at = now
            await written(self.desk, lambda work: work.parked.try_lanes(now=now))

    async def round(self, *, due: bool) -> int:
        """Deliver what is due now, once, if anything is. Gives the number of letters dealt with."""
        self._broken_off = True
        dealt_with = await self._deliver_what_is_due() if due else 0
        now = self.desk.clock.now()
        if self._holds.some_are_due(now):
            waiting = await self.desk.look(lambda work, _now: work.letters.waiting_ways())
            self._holds.forget_idle(now, waiting)
        dealt_with += await self._outage.look(self._holds.away(now))
        self._broken_off = False
        return dealt_with

    async def _deliver_what_is_due(self) -> int:
        until, ends = self.desk.clock.now() + LEASE, time.monotonic() + ROUND_S
        try:
            claimed = await written(self.desk, lambda work: self._claim(work, until))
        except InQuarantine:
            return 0
        dealt_with, all_of_it = len(claimed), parcels(claimed)
        first, outdated = _released_first(all_of_it)
        left: list[int] = []
        if outdated:
            left += await self._serve_all(first, until, ends)
            then = [one for one in all_of_it if one not in first and one not in outdated]
            claimed = await self._claim_anew([number for one in outdated for number in one.numbers], until)
            dealt_with += len(claimed) - sum(len(one.numbers) for one in outdated)
            all_of_it = [*then, *parcels(claimed)]
        left += await self._serve_all(all_of_it, until, ends)
        if left:
            await written(self.desk, lambda work: work.letters.leave(left, holder=self._holder))
        return dealt_with - len(left)

    async def _serve_all(self, several: Iterable[Parcel], until: datetime, ends: float) -> list[int]:
        """Deliver these. Returns the numbers of the letters that were not tried."""
        lanes: dict[str, list[Parcel]] = defaultdict(list)
        for parcel in several:
            # One person's letters go one after the other, so that cards appear in order and none is drawn twice; on
            # both platforms, where they have them on both.
            lanes[parcel.reader].append(parcel)
        gate = asyncio.Semaphore(AT_ONCE)
        serving = (self._serve(lane, gate, until, ends) for lane in lanes.values())
        # Every lane comes to its end before the next round begins, also when one finds the database away.
        outcomes = await asyncio.gather(*serving, return_exceptions=True)
        numbers: list[int] = []
        for outcome in outcomes:
            if isinstance(outcome, BaseException):
                raise outcome
            numbers += outcome
        return numbers

    async def _claim_anew(self, numbers: Sequence[int], until: datetime) -> Sequence[Claimed]:
        """Leave letters that were not tried, and claim what is due now: those, and what was written since."""

        def leave_and_claim(work: UnitOfWork) -> Sequence[Claimed]:
            work.letters.leave(numbers, holder=self._holder)
            try:
                return self._claim(work, until)
            except InQuarantine:
                return ()

        return await written(self.desk, leave_and_claim)

    def _claim(self, work: UnitOfWork, until: datetime) -> Sequence[Claimed]:
        self.desk.quarantine.check(work)
        now = self.desk.clock.now()
        return work.letters.claim(now=now, holder=self._holder, until=until, limit=BATCH, held=self._holds.held(now))

    async def _serve(self, lane: Iterable[Parcel], gate: asyncio.Semaphore, until: datetime, ends: float) -> list[int]:
        """Deliver one lane's parcels in order. Returns the numbers of the letters that were not tried."""
        left: list[int] = []
        async with gate:
            for parcel in lane:
                now = self.desk.clock.now()
                # Another relay may claim what is left before it could be delivered.
                too_late = now + timedelta(seconds=DELIVERY_LIMIT_S) > until or time.monotonic() > ends
                stopping = self._stopping or self.desk.quarantine.is_on
                if stopping or too_late or not self._holds.let(parcel.ways, now):
                    left += parcel.numbers
                    continue
                try:
                    await self._delivering.deliver(parcel)
                finally:
                    self._holds.probed(parcel.ways)
        return left


def _released_first(several: Sequence[Parcel]) -> tuple[Sequence[Parcel], Sequence[Parcel]]:
    """Return the releases among these, and the cards that each of them is about to make outdated.

    What is approved is mostly released in the same moment, and each card would be drawn twice.
    """
    drafts = {one.letter.about for one in several if one.letter.kind is LetterKind.RELEASE}
    about = [one for one in several if one.letter.about in drafts]
    outdated = [one for one in about if one.letter.kind not in STEPS]
    drawn = {one.letter.about for one in outdated}
    return [one for one in about if one.letter.kind is LetterKind.RELEASE and one.letter.about in drawn], outdated


def long_shut(rounds: Iterable[Rounds]) -> bool:
    """Return whether a way of one of these councils has been shut for long."""
    shut = [(one.desk.clock.now(), since) for one in rounds if (since := one.shut_since()) is not None]
    return any(now - since >= LONG for now, since in shut)
