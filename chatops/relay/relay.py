"""Delivers letters: claims those that are due, hands each to its step or courier, and tries again or puts it aside.

Letters are delivered at least once, so whatever delivers one must look the same twice. Batches, tries and the time
for one delivery are bounded. What concerns one letter is counted against it, and after some tries it is put aside and
an officer is told; what concerns the platform or a channel costs no try, and holds what needs the same way until it
is open again (`chatops.relay.delivery` says whose fault it is). Known elsewhere as the sender of a transactional
outbox.
"""

import asyncio
import random
import secrets
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog

from chatops.desk import Desk
from chatops.outbox.letter import UNCOUNTED, Letter, LetterKind, is_confidential, kind_of
from chatops.ports.errors import NoSuch, NotYet
from chatops.ports.outbox import Claimed
from chatops.ports.unit_of_work import Facts, RecordsAway, UnitOfWork, alone, is_alone
from chatops.quarantine import InQuarantine
from chatops.relay.delivery import LaneShut, PlatformAway, Sent, TryAgain, Undeliverable, Unreachable
from chatops.relay.holds import Holds, Streaks
from chatops.relay.outage import LONG, Mail, OutageWatch
from chatops.relay.parcels import Parcel, parcels
from chatops.relay.putting_aside import alert_officer, put_aside, settled

log = structlog.get_logger()

BATCH = 100
"""Letters claimed at once."""
AT_ONCE = 8
"""Recipients served at the same time."""
MOST_TRIES = 12
"""Tries before a letter is put aside: with the waits below, about three quarters of an hour."""
LONGEST_WAIT = timedelta(minutes=15)
LONGEST_CONFIDENTIAL_WAIT = timedelta(hours=1)
LEASE = timedelta(minutes=2)
"""How long a claimed letter is kept from other relays; after a crash it is free again when this ends."""
DELIVERY_LIMIT_S = 20.0
ROUND_S = 10.0
"""How long a round begins deliveries: what has become urgent meanwhile is claimed by the next."""
LANES_TRIED_EVERY = timedelta(minutes=30)
"""How often somebody who could not be reached is tried again."""
POLL_S = 1.0
STOP_S = 5.0
"""How long a stop waits for deliveries under way."""


class Step(Protocol):
    """A use case that a letter sets off. Raises NotYet when the letter comes before its time.

    It is given the reference that the letter is about, and what was found out for it before (`Inquiry`).
    """

    def __call__(self, work: UnitOfWork, now: datetime, /, *, reference: str) -> Facts: ...


Inquiry = Callable[[str], Awaitable[Mapping[str, Any]]]
"""What a step has to know from outside, asked before its transaction: the step's own names, and what they are now."""


Courier = Callable[[Letter], Awaitable[Sent | None]]
"""Shows people what a letter is about. Returns what it sent; None counts as posted. Raises what
`chatops.relay.delivery` says."""


class Relay:
    """Delivers the letters of one council.

    Args:
        desk: the council's desk.
        steps: for each kind of letter that moves a draft on, its use case, run in the transaction that settles it.
        couriers: for each kind of letter that is shown to people, what shows it.
        inquiries: for each kind of letter whose step has to know something from outside, what finds it out.
        count: told of each outcome, `delivered`, `tried` or `parked`, for the figures.
        instead: for kinds of letters that are taken to somebody else when they cannot be delivered, the step for it.
        mail: says by mail that the platform is away, where that is set up.

    What is confidential is neither counted nor logged, and never put aside for an officer to see: when it is not taken
    to somebody else it is tried again each hour, or dropped when nobody is there any more to take it.

    While the desk is in quarantine, nothing at all is delivered.
    """

    def __init__(
        self,
        desk: Desk,
        steps: Mapping[LetterKind, Step],
        couriers: Mapping[LetterKind, Courier],
        count: Callable[[str], None] = lambda _outcome: None,
        instead: Mapping[LetterKind, Step] | None = None,
        inquiries: Mapping[LetterKind, Inquiry] | None = None,
        mail: Mail | None = None,
    ) -> None:
        self._inquiries = inquiries or {}
        self._desk = desk
        self._steps = steps
        self._couriers = couriers
        self._count = count
        self._instead = instead or {}
        self._holds = Holds()
        self._streaks = Streaks()
        self._outage = OutageWatch(desk, mail)
        self._uncounted: Counter[int] = Counter()
        self._lanes_tried_at: datetime | None = None
        self._holder = secrets.token_hex(8)
        self._woken = asyncio.Event()
        self._stopping = False
        self._broken_off = False
        self._at_rest = asyncio.Event()
        self._at_rest.set()

    async def stop(self) -> None:
        """Begin no other delivery, wait a moment for those under way, and leave the rest to whoever comes next.

        A card that was posted and not noted down would be posted again.
        """
        self._stopping = True
        self.wake()
        with suppress(TimeoutError):
            async with asyncio.timeout(STOP_S):
                await self._at_rest.wait()
        await self._desk.records.write(lambda work: work.letters.let_go(self._holder))

    def wake(self) -> None:
        """Letters have been written: look at once instead of at the next poll."""
        self._woken.set()

    def trouble(self) -> str | None:
        """`shut` when the way to the platform, or to a person or channel, has been shut for 10 minutes; else None."""
        now = self._desk.clock.now()
        shut = [hold[0] for hold in [self._holds.longest_shut(now)] if hold]
        shut += [self._outage.since] if self._outage.since else []
        return "shut" if shut and now - min(shut) >= LONG else None

    async def run(self, *, alone: bool) -> None:
        """Deliver until stopped. `alone` says that no other relay serves this database, so that what a former
        one held when it was killed is taken over at once instead of when its lease ends."""
        if alone:
            await self._desk.records.write(lambda work: work.letters.let_go(None))
        # What could not be delivered may have been mended together with whatever needed a start.
        await self._desk.records.write(lambda work: work.parked.send_again(None, now=self._desk.clock.now()))
        self._at_rest.clear()
        try:
            while not self._stopping:
                self._woken.clear()
                if not await self._round_in_any_weather():
                    await self._rest()
        finally:
            self._at_rest.set()

    async def _round_in_any_weather(self) -> int:
        try:
            return await self.round()
        except RecordsAway:
            log.warning("records_away")  # the letters are safe in them, and the next round finds them
            return 0
        except Exception:
            log.exception("relay_round_failed")
            return 0

    async def round(self) -> int:
        """Deliver what is due now, once. Gives the number of letters dealt with."""
        if self._desk.quarantine.is_on:
            return 0
        if self._broken_off:
            # What a round held when the database went away need not wait for the end of its lease.
            await self._desk.records.write(lambda work: work.letters.let_go(self._holder))
        self._broken_off = True
        dealt_with = await self._whole_round()
        self._broken_off = False
        return dealt_with

    async def _whole_round(self) -> int:
        await self._try_lanes()
        dealt_with = await self._deliver_what_is_due() if await self._something_is_due() else 0
        now = self._desk.clock.now()
        if self._holds.some_are_due(now):
            waiting = await self._desk.look(lambda work, _now: work.letters.waiting_ways())
            self._holds.forget_idle(now, waiting)
        return dealt_with + await self._outage.look(self._holds.away(now))

    async def _deliver_what_is_due(self) -> int:
        until = self._desk.clock.now() + LEASE
        try:
            claimed = await self._desk.records.write(lambda work: self._claim(work, until))
        except InQuarantine:
            return 0
        lanes: dict[str, list[Parcel]] = defaultdict(list)
        for parcel in parcels(claimed):
            # One person's letters go one after the other, so that cards appear in order and none is drawn twice.
            lanes[parcel.lane].append(parcel)
        gate = asyncio.Semaphore(AT_ONCE)
        ends = time.monotonic() + ROUND_S
        serving = (self._serve(lane, gate, until, ends) for lane in lanes.values())
        # Every lane comes to its end before the next round begins, also when one finds the database away.
        outcomes = await asyncio.gather(*serving, return_exceptions=True)
        numbers: list[int] = []
        for outcome in outcomes:
            if isinstance(outcome, BaseException):
                raise outcome
            numbers += outcome
        if numbers:
            await self._desk.records.write(lambda work: work.letters.leave(numbers, holder=self._holder))
        return len(claimed) - len(numbers)

    async def _try_lanes(self) -> None:
        """Now and then, try whether those who could not be reached can be now."""
        now = self._desk.clock.now()
        if self._lanes_tried_at is None:
            self._lanes_tried_at = now
        if now - self._lanes_tried_at >= LANES_TRIED_EVERY:
            self._lanes_tried_at = now
            await self._desk.records.write(lambda work: work.parked.try_lanes(now=now))

    async def _something_is_due(self) -> bool:
        held = self._holds.held(self._desk.clock.now())
        due = await self._desk.look(lambda work, now: work.letters.next_due(now, held))
        return due is not None and due <= self._desk.clock.now()

    def _claim(self, work: UnitOfWork, until: datetime) -> Sequence[Claimed]:
        self._desk.quarantine.check(work)
        now = self._desk.clock.now()
        return work.letters.claim(now=now, holder=self._holder, until=until, limit=BATCH, held=self._holds.held(now))

    async def _serve(self, lane: Iterable[Parcel], gate: asyncio.Semaphore, until: datetime, ends: float) -> list[int]:
        """Deliver one lane's parcels in order. Returns the numbers of the letters that were not tried."""
        left: list[int] = []
        async with gate:
            for parcel in lane:
                now = self._desk.clock.now()
                # Another relay may claim what is left before it could be delivered.
                too_late = now + timedelta(seconds=DELIVERY_LIMIT_S) > until or time.monotonic() > ends
                stopping = self._stopping or self._desk.quarantine.is_on
                if stopping or too_late or not self._holds.let(parcel.ways, now):
                    left += parcel.numbers
                    continue
                try:
                    await self._deliver(parcel)
                finally:
                    self._holds.probed(parcel.ways)
        return left

    async def _deliver(self, parcel: Parcel) -> None:
        letter = parcel.letter
        try:
            if letter.kind in self._steps:
                await self._take_step(self._steps[letter.kind], parcel)
            else:
                async with asyncio.timeout(DELIVERY_LIMIT_S):
                    sent = await self._couriers[letter.kind](letter)
                await self._settle(parcel, sent or Sent.POSTED)
        except NotYet as early:
            await self._put_back(parcel, early.until, "before its time", counted=False)
        except InQuarantine:
            await self._put_back(parcel, self._desk.clock.now(), "in quarantine", counted=False)
        except Undeliverable as reason:
            self._holds.open(kind_of(letter), self._desk.clock.now())  # the platform is there: it has answered
            await self._give_up(parcel, str(reason), unreachable=isinstance(reason, Unreachable))
        except RecordsAway:
            raise  # the letter has no fault in it, and nothing can be noted of it: the next round lets it go
        except (TryAgain, TimeoutError) as reason:
            await self._wait_for_better_weather(parcel, reason)
        except Exception as error:
            # A bug: it may be mended by a later state of things, and it must not stop the other letters.
            if not is_confidential(letter):
                log.exception("delivery_failed", kind=letter.kind, about=letter.about)
            await self._count_a_try(parcel, type(error).__name__)
        else:
            self._tally(letter, "delivered")

    async def _take_step(self, step: Step, parcel: Parcel) -> None:
        about = parcel.letter.about
        known: Mapping[str, Any] = {}
        if parcel.letter.kind in self._inquiries:
            async with asyncio.timeout(DELIVERY_LIMIT_S):
                known = await self._inquiries[parcel.letter.kind](about)

        def and_settle(work: UnitOfWork, now: datetime) -> Facts:
            self._desk.quarantine.check(work)
            work.letters.settle(parcel.numbers, holder=self._holder)
            try:
                return step(work, now, reference=about, **known)
            except NoSuch:
                return ()

        await self._desk.transact(alone(and_settle) if is_alone(step) else and_settle)

    async def _settle(self, parcel: Parcel, sent: Sent) -> None:
        """It is delivered, so its ways are open if anything was sent: what waited for them comes next."""
        now = self._desk.clock.now()
        reopened = sent is not Sent.NOTHING and self._holds.open(parcel.lane, now)
        reached = sent is Sent.POSTED
        await self._desk.records.write(
            lambda work: settled(work, parcel, holder=self._holder, now=now, reopened=reopened, reached=reached)
        )
        if sent is Sent.NOTHING:
            return
        self._streaks.went_through(kind_of(parcel.letter))
        if self._holds.open(kind_of(parcel.letter), now) and parcel.letter.kind not in UNCOUNTED:
            self._holds.hurry(now)

    async def _wait_for_better_weather(self, parcel: Parcel, reason: TryAgain | TimeoutError) -> None:
        """Hold the way that is shut; it costs the letter no try, unless others of its kind go through."""
        letter, now = parcel.letter, self._desk.clock.now()
        after, why = getattr(reason, "after", None), str(reason) or type(reason).__name__
        seen = letter.kind not in UNCOUNTED
        if isinstance(reason, LaneShut):
            self._holds.shut(parcel.lane, now, why, after, seen=seen)
            await self._put_back(parcel, now, why, counted=False)
            await self._alert_of_a_shut_lane(parcel, now)
            return
        asked = after is not None or not parcel.ways or is_confidential(letter)
        if not asked and self._streaks.is_its_own_fault(kind_of(letter), parcel.numbers[0]):
            await self._count_a_try(parcel, why)
        elif parcel.ways and isinstance(reason, PlatformAway | TimeoutError):
            self._holds.shut(kind_of(letter), now, why, after, seen=seen)
            await self._put_back(parcel, now, why, counted=False)
        else:
            self._uncounted[parcel.numbers[0]] += 1
            wait = after or _wait_after(self._uncounted[parcel.numbers[0]])
            await self._put_back(parcel, now + _spread(wait), why, counted=False)
        self._tally(letter, "tried")

    async def _alert_of_a_shut_lane(self, parcel: Parcel, now: datetime) -> None:
        """An officer hears of it once it has lasted: somebody has to invite the bot again, or lift a restriction."""
        if self._holds.is_to_be_told(parcel.lane, now, LONG) and not parcel.alerted:
            await self._desk.records.write(lambda work: alert_officer(work, parcel, now=now))

    async def _count_a_try(self, parcel: Parcel, why: str) -> None:
        """What went wrong is the letter's own: try again later, or give up after the last try."""
        if parcel.tries >= MOST_TRIES and (parcel.letter.kind in self._instead or not is_confidential(parcel.letter)):
            await self._give_up(parcel, f"tried {parcel.tries} times: {why}", unreachable=False)
            return
        self._tally(parcel.letter, "tried")
        wait = LONGEST_CONFIDENTIAL_WAIT if parcel.tries >= MOST_TRIES else _wait_after(parcel.tries)
        await self._put_back(parcel, self._desk.clock.now() + _spread(wait), why)

    async def _put_back(self, parcel: Parcel, not_before: datetime, why: str, *, counted: bool = True) -> None:
        def put_back(work: UnitOfWork) -> None:
            for number in parcel.numbers:
                work.letters.put_back(number, holder=self._holder, not_before=not_before, why=why, counted=counted)

        await self._desk.records.write(put_back)

    async def _give_up(self, parcel: Parcel, why: str, *, unreachable: bool) -> None:
        letter, now = parcel.letter, self._desk.clock.now()
        if is_confidential(letter):
            await self._give_up_in_confidence(parcel)
            return
        log.error("letter_parked", kind=letter.kind, about=letter.about, why=why)
        self._tally(letter, "parked")
        await self._desk.records.write(
            lambda work: put_aside(work, parcel, holder=self._holder, now=now, why=why, unreachable=unreachable)
        )
        self.wake()

    async def _give_up_in_confidence(self, parcel: Parcel) -> None:
        """It is taken to somebody else, or dropped: nobody is told who could not be told."""
        if parcel.letter.kind in self._instead:
            await self._take_step(self._instead[parcel.letter.kind], parcel)
        elif parcel.letter.kind is LetterKind.CASE_MAIL:  # after the fallback comes nobody
            later = self._desk.clock.now() + LONGEST_CONFIDENTIAL_WAIT
            await self._put_back(parcel, later, "not delivered")
        else:
            await self._desk.records.write(lambda work: work.letters.settle(parcel.numbers, holder=self._holder))

    def _tally(self, letter: Letter, outcome: str) -> None:
        if letter.kind not in UNCOUNTED:
            self._count(outcome)

    async def _rest(self) -> None:
        """Wait to be woken, or for the next poll: another process or a moved clock wakes nobody."""
        try:
            async with asyncio.timeout(POLL_S):
                await self._woken.wait()
        except TimeoutError:
            return


def _wait_after(tries: int) -> timedelta:
    return min(timedelta(seconds=2 ** min(tries, 20)), LONGEST_WAIT)


def _spread(wait: timedelta) -> timedelta:
    """Spread out, so that letters that failed together do not come back together."""
    return wait * random.uniform(1.0, 1.25)  # noqa: S311 — no secret hangs on it
