"""Delivers letters: claims those that are due, hands each to its step or courier, and tries again or puts it aside.

Letters are delivered at least once, so whatever delivers one must look the same twice. Batches, tries and the time
for one delivery are bounded; what cannot be delivered is parked and an officer is told. Known elsewhere as the
sender of a transactional outbox.
"""

import asyncio
import random
import secrets
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog

from chatops.desk import Desk
from chatops.policy.authority import whom_to_alert
from chatops.policy.letters import UNCOUNTED, Errand, Letter, is_confidential
from chatops.ports import Claimed, Facts, NoSuch, NotYet, UnitOfWork, alone, is_alone

log = structlog.get_logger()

BATCH = 100
"""Letters claimed at once."""
AT_ONCE = 8
"""Recipients served at the same time."""
MOST_TRIES = 12
"""Tries before a letter is parked: with the waits below, about three quarters of an hour."""
LONGEST_WAIT = timedelta(minutes=15)
LONGEST_CONFIDENTIAL_WAIT = timedelta(hours=1)
LEASE = timedelta(minutes=2)
"""How long a claimed letter is kept from other relays; after a crash it is free again when this ends."""
DELIVERY_LIMIT_S = 20.0
POLL_S = 1.0
STOP_S = 5.0
"""How long a stop waits for deliveries under way."""


class TryAgain(Exception):
    """The letter cannot be delivered now. `after` is how long the other side asks to be left alone, or None."""

    def __init__(self, why: str, after: timedelta | None = None) -> None:
        super().__init__(why)
        self.after = after


class Undeliverable(Exception):
    """The letter cannot be delivered as things are; a person has to look. The text says why."""


class Step(Protocol):
    """A use case that a letter sets off. Raises NotYet when the letter comes before its time.

    It is given the reference that the letter is about, and what was found out for it before (`Inquiry`).
    """

    def __call__(self, work: UnitOfWork, now: datetime, /, *, reference: str) -> Facts: ...


Inquiry = Callable[[str], Awaitable[Mapping[str, Any]]]
"""What a step has to know from outside, asked before its transaction: the step's own names, and what they are now."""


Courier = Callable[[Letter], Awaitable[None]]
"""Shows people what a letter is about. Raises TryAgain or Undeliverable."""


@dataclass(frozen=True, slots=True)
class _Parcel:
    """Letters for the same thing to the same person: delivered once, settled together."""

    letter: Letter
    numbers: tuple[int, ...]
    tries: int


class Relay:
    """Delivers the letters of one council.

    Args:
        desk: the council's desk.
        steps: for each errand that moves a draft on, its use case; it runs in the transaction that settles the letter.
        couriers: for each errand that is shown to people, what shows it.
        inquiries: for each errand whose step has to know something from outside, what finds it out.
        count: told of each outcome, `delivered`, `tried` or `parked`, for the figures.
        instead: for errands that are taken to somebody else when they cannot be delivered, the step that does so.

    What is confidential is neither counted nor logged, and never put aside for an officer to see: when it is not taken
    to somebody else it is tried again each hour, or dropped when nobody is there any more to take it.
    """

    def __init__(
        self,
        desk: Desk,
        steps: Mapping[Errand, Step],
        couriers: Mapping[Errand, Courier],
        count: Callable[[str], None] = lambda _outcome: None,
        instead: Mapping[Errand, Step] | None = None,
        inquiries: Mapping[Errand, Inquiry] | None = None,
    ) -> None:
        self._inquiries = inquiries or {}
        self._desk = desk
        self._steps = steps
        self._couriers = couriers
        self._count = count
        self._instead = instead or {}
        self._holder = secrets.token_hex(8)
        self._woken = asyncio.Event()
        self._stopping = False
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

    async def run(self, *, alone: bool) -> None:
        """Deliver until stopped. `alone` says that no other relay serves this database, so that what a former
        one held when it was killed is taken over at once instead of when its lease ends."""
        if alone:
            await self._desk.records.write(lambda work: work.letters.let_go(None))
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
        except Exception:
            # The database is away: the letters are safe in it, and the next round finds them.
            log.exception("relay_round_failed")
            return 0

    async def round(self) -> int:
        """Deliver what is due now, once. Gives the number of letters dealt with."""
        if not await self._something_is_due():
            return 0
        until = self._desk.clock.now() + LEASE
        claimed = await self._desk.records.write(lambda work: self._claim(work, until))
        lanes: dict[str, list[_Parcel]] = defaultdict(list)
        for parcel in _parcels(claimed):
            # One person's letters go one after the other, so that cards appear in order and none is drawn twice.
            lanes[str(parcel.letter.to or parcel.letter.about)].append(parcel)
        gate = asyncio.Semaphore(AT_ONCE)
        await asyncio.gather(*(self._serve(lane, gate, until) for lane in lanes.values()))
        return len(claimed)

    async def _something_is_due(self) -> bool:
        due = await self._desk.look(lambda work, now: work.letters.next_due(now))
        return due is not None and due <= self._desk.clock.now()

    def _claim(self, work: UnitOfWork, until: datetime) -> Sequence[Claimed]:
        return work.letters.claim(now=self._desk.clock.now(), holder=self._holder, until=until, limit=BATCH)

    async def _serve(self, lane: Iterable[_Parcel], gate: asyncio.Semaphore, until: datetime) -> None:
        async with gate:
            for parcel in lane:
                if self._stopping or self._desk.clock.now() + timedelta(seconds=DELIVERY_LIMIT_S) > until:
                    return  # another relay may claim what is left before it could be delivered
                await self._deliver(parcel)

    async def _deliver(self, parcel: _Parcel) -> None:
        letter = parcel.letter
        try:
            if letter.errand in self._steps:
                await self._take_step(self._steps[letter.errand], parcel)
            else:
                async with asyncio.timeout(DELIVERY_LIMIT_S):
                    await self._couriers[letter.errand](letter)
                await self._desk.records.write(lambda work: work.letters.settle(parcel.numbers, holder=self._holder))
        except NotYet as early:
            await self._wait_until(parcel, early.until, "before its time")
        except Undeliverable as reason:
            await self._park(parcel, str(reason))
        except TryAgain as reason:
            await self._put_back(parcel, str(reason), reason.after)
        except Exception as error:
            # A bug or a broken network: both may pass, and neither may stop the other letters.
            if not is_confidential(letter):
                log.exception("delivery_failed", errand=letter.errand, about=letter.about)
            await self._put_back(parcel, type(error).__name__, None)
        else:
            self._tally(letter, "delivered")

    async def _take_step(self, step: Step, parcel: _Parcel) -> None:
        about = parcel.letter.about
        known: Mapping[str, Any] = {}
        if parcel.letter.errand in self._inquiries:
            async with asyncio.timeout(DELIVERY_LIMIT_S):
                known = await self._inquiries[parcel.letter.errand](about)

        def and_settle(work: UnitOfWork, now: datetime) -> Facts:
            work.letters.settle(parcel.numbers, holder=self._holder)
            try:
                return step(work, now, reference=about, **known)
            except NoSuch:
                return ()

        await self._desk.transact(alone(and_settle) if is_alone(step) else and_settle)

    async def _put_back(self, parcel: _Parcel, why: str, after: timedelta | None) -> None:
        if parcel.tries >= MOST_TRIES and (parcel.letter.errand in self._instead or not is_confidential(parcel.letter)):
            await self._park(parcel, f"tried {parcel.tries} times: {why}")
            return
        self._tally(parcel.letter, "tried")
        wait = LONGEST_CONFIDENTIAL_WAIT if parcel.tries >= MOST_TRIES else None
        wait = wait or after or min(timedelta(seconds=2**parcel.tries), LONGEST_WAIT)
        # Spread out, so that letters that failed together do not come back together.
        spread = wait * random.uniform(1.0, 1.25)  # noqa: S311 — no secret hangs on it
        await self._wait_until(parcel, self._desk.clock.now() + spread, why)

    async def _wait_until(self, parcel: _Parcel, not_before: datetime, why: str) -> None:
        def put_back(work: UnitOfWork) -> None:
            for number in parcel.numbers:
                work.letters.put_back(number, holder=self._holder, not_before=not_before, why=why)

        await self._desk.records.write(put_back)

    async def _park(self, parcel: _Parcel, why: str) -> None:
        letter, now = parcel.letter, self._desk.clock.now()
        if is_confidential(letter):
            await self._give_up_in_confidence(parcel)
            return
        log.error("letter_parked", errand=letter.errand, about=letter.about, why=why)
        self._tally(letter, "parked")

        def park(work: UnitOfWork) -> None:
            for number in parcel.numbers:
                work.letters.park(number, holder=self._holder, at=now, why=why)
            officer = whom_to_alert(work.people.holders(), besides=letter.to)
            if officer is not None and letter.errand is not Errand.UNDELIVERED:
                work.letters.write(Letter(Errand.UNDELIVERED, letter.about, officer, afresh=True), now=now)

        await self._desk.records.write(park)
        self.wake()

    async def _give_up_in_confidence(self, parcel: _Parcel) -> None:
        """It is taken to somebody else, or dropped: nobody is told who could not be told."""
        if parcel.letter.errand in self._instead:
            await self._take_step(self._instead[parcel.letter.errand], parcel)
        elif parcel.letter.errand is Errand.CASE_MAIL:  # after the fallback comes nobody
            await self._wait_until(parcel, self._desk.clock.now() + LONGEST_CONFIDENTIAL_WAIT, "not delivered")
        else:
            await self._desk.records.write(lambda work: work.letters.settle(parcel.numbers, holder=self._holder))

    def _tally(self, letter: Letter, outcome: str) -> None:
        if letter.errand not in UNCOUNTED:
            self._count(outcome)

    async def _rest(self) -> None:
        """Wait to be woken, or for the next poll: another process or a moved clock wakes nobody."""
        try:
            async with asyncio.timeout(POLL_S):
                await self._woken.wait()
        except TimeoutError:
            return


def _parcels(claimed: Sequence[Claimed]) -> list[_Parcel]:
    together: dict[tuple[Errand, str, str], list[Claimed]] = defaultdict(list)
    for one in claimed:
        together[(one.letter.errand, one.letter.about, str(one.letter.to))].append(one)
    parcels = []
    for same in together.values():
        first = same[0].letter
        merged = Letter(first.errand, first.about, first.to, afresh=any(one.letter.afresh for one in same))
        parcels.append(_Parcel(merged, tuple(one.number for one in same), max(one.tries for one in same)))
    return parcels
