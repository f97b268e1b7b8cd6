"""Delivers one parcel of a council's letters, and settles, puts back or puts aside what it stands for."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog

from chatops.desk import Desk
from chatops.outbox.letter import UNCOUNTED, Letter, LetterKind, is_confidential, kind_of
from chatops.ports.errors import NoSuch, NotYet
from chatops.ports.unit_of_work import Facts, RecordsAway, UnitOfWork, alone, is_alone
from chatops.quarantine import InQuarantine
from chatops.relay.deliveries import ByStep, Deliveries, Inquiry, Step
from chatops.relay.delivery import Delivered, LaneShut, PlatformAway, Sent, TryAgain, Undeliverable, Unreachable
from chatops.relay.holds import Holds, Streaks
from chatops.relay.outage import LONG
from chatops.relay.parcels import Parcel
from chatops.relay.patience import written
from chatops.relay.putting_aside import alert_officer, put_aside, settled

log = structlog.get_logger()

MOST_TRIES = 12
"""Tries before a letter is put aside: with the waits below, about three quarters of an hour."""
LONGEST_WAIT = timedelta(minutes=15)
LONGEST_CONFIDENTIAL_WAIT = timedelta(hours=1)
DELIVERY_LIMIT_S = 20.0


class Delivering:
    """Delivers parcels of one council.

    Args:
        desk: the council's desk.
        deliveries: how letters of each kind are delivered.
        holds: the ways that are shut for this council.
        holder: the name under which its letters are claimed.
        count: told of each outcome, `delivered`, `tried` or `parked`, for the figures.
        wake: called when a letter was put aside, so that the officer's is looked for at once.

    What is confidential is neither counted nor logged, and never put aside for an officer to see: when it is not taken
    to somebody else it is tried again each hour, or dropped when nobody is there any more to take it.
    """

    def __init__(
        self,
        desk: Desk,
        deliveries: Deliveries,
        holds: Holds,
        holder: str,
        count: Callable[[str], None],
        wake: Callable[[], None],
    ) -> None:
        self._desk = desk
        self._deliveries = deliveries
        self._holds = holds
        self._holder = holder
        self._count = count
        self._wake = wake
        self._streaks = Streaks()
        self._uncounted: Counter[int] = Counter()

    async def deliver(self, parcel: Parcel) -> None:
        """Try it once, and note in the records what came of it. Raises RecordsAway."""
        letter = parcel.letter
        delivery = self._deliveries[letter.kind]
        try:
            if isinstance(delivery, ByStep):
                if not await self._take_step(delivery.step, parcel, delivery.inquiry):
                    return
            else:
                async with asyncio.timeout(DELIVERY_LIMIT_S):
                    outcome = await delivery.courier(letter) or Sent.POSTED
                await self._settle(parcel, outcome if isinstance(outcome, Delivered) else Delivered(outcome, _nothing))
        except InQuarantine:
            await self._put_back(parcel, self._desk.clock.now(), "in quarantine", counted=False)
        except Undeliverable as reason:
            self._holds.open(parcel.kind, self._desk.clock.now())  # the platform is there: it has answered
            await self._give_up(parcel, str(reason), unreachable=isinstance(reason, Unreachable))
        except RecordsAway:
            raise  # the letter has no fault in it, and nothing can be noted of it: the next round lets it go
        except (TryAgain, TimeoutError) as reason:
            await self._wait_for_better_weather(parcel, reason)
        except Exception as error:
            # A bug: it may be mended by a later state of things, and it must not stop the other letters.
            if not is_confidential(letter):
                log.exception("delivery_failed", kind=letter.kind, about=letter.reference)
            await self._count_a_try(parcel, type(error).__name__)
        else:
            self._tally(letter, "delivered")

    async def _take_step(self, step: Step, parcel: Parcel, inquiry: Inquiry | None = None) -> bool:
        """Return whether it was taken; one that comes before its time is put back."""
        about = parcel.letter.reference
        known: Mapping[str, Any] = {}
        if inquiry is not None:
            async with asyncio.timeout(DELIVERY_LIMIT_S):
                known = await inquiry(about)

        taken = True

        def and_settle(work: UnitOfWork, now: datetime) -> Facts:
            nonlocal taken
            self._desk.quarantine.check(work)
            taken = True
            try:
                facts = step(work, now, reference=about, **known)
            except NoSuch:
                facts = ()
            except NotYet as early:
                taken = False
                self._put_back_in(work, parcel, early.until, "before its time", counted=False)
                return ()
            work.letters.settle(parcel.numbers, holder=self._holder)
            return facts

        await self._desk.transact(alone(and_settle) if is_alone(step) else and_settle)
        return taken

    async def _settle(self, parcel: Parcel, delivered: Delivered) -> None:
        """It is delivered, so its ways are open if anything was sent: what waited for them comes next."""
        now, sent = self._desk.clock.now(), delivered.sent
        reopened = sent is not Sent.NOTHING and self._holds.open(parcel.lane, now)
        reached = sent is Sent.POSTED

        def keep_and_settle(work: UnitOfWork) -> None:
            delivered.keep(work)
            settled(work, parcel, holder=self._holder, now=now, reopened=reopened, reached=reached)

        await written(self._desk, keep_and_settle)
        if sent is Sent.NOTHING:
            return
        self._streaks.went_through(kind_of(parcel.letter))
        if self._holds.open(parcel.kind, now) and parcel.letter.kind not in UNCOUNTED:
            self._holds.hurry(parcel.platform, now)

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
            # It may have gone by another platform than the records told, and then that is the one that is away.
            platform = getattr(reason, "platform", "") or parcel.platform
            self._holds.shut((kind_of(letter), platform), now, why, after, seen=seen)
            await self._put_back(parcel, now, why, counted=False, platform=platform)
        else:
            self._uncounted[parcel.numbers[0]] += 1
            wait = after or _wait_after(self._uncounted[parcel.numbers[0]])
            await self._put_back(parcel, now + _spread(wait), why, counted=False)
        self._tally(letter, "tried")

    async def _alert_of_a_shut_lane(self, parcel: Parcel, now: datetime) -> None:
        """An officer hears of it once it has lasted: somebody has to invite the bot again, or lift a restriction."""
        if self._holds.is_to_be_told(parcel.lane, now, LONG) and not parcel.alerted:
            await written(self._desk, lambda work: alert_officer(work, parcel, now=now))

    async def _count_a_try(self, parcel: Parcel, why: str) -> None:
        """What went wrong is the letter's own: try again later, or give up after the last try."""
        if parcel.tries >= MOST_TRIES and (self._instead(parcel) or not is_confidential(parcel.letter)):
            await self._give_up(parcel, f"tried {parcel.tries} times: {why}", unreachable=False)
            return
        self._tally(parcel.letter, "tried")
        wait = LONGEST_CONFIDENTIAL_WAIT if parcel.tries >= MOST_TRIES else _wait_after(parcel.tries)
        await self._put_back(parcel, self._desk.clock.now() + _spread(wait), why)

    async def _put_back(
        self, parcel: Parcel, not_before: datetime, why: str, *, counted: bool = True, platform: str = ""
    ) -> None:
        known = "" if platform == parcel.platform else platform
        given: dict[str, Any] = {"counted": counted, "platform": known}
        await written(self._desk, lambda work: self._put_back_in(work, parcel, not_before, why, **given))

    def _put_back_in(self, work: UnitOfWork, parcel: Parcel, not_before: datetime, why: str, **given: Any) -> None:
        for number in parcel.numbers:
            work.letters.put_back(number, holder=self._holder, not_before=not_before, why=why, **given)

    async def _give_up(self, parcel: Parcel, why: str, *, unreachable: bool) -> None:
        letter, now = parcel.letter, self._desk.clock.now()
        if is_confidential(letter):
            await self._give_up_in_confidence(parcel)
            return
        given: dict[str, Any] = {"holder": self._holder, "now": now, "why": why, "unreachable": unreachable}
        if await written(self._desk, lambda work: put_aside(work, parcel, **given)):
            log.error("letter_parked", kind=letter.kind, about=letter.reference, why=why)
            self._tally(letter, "parked")
        self._wake()

    async def _give_up_in_confidence(self, parcel: Parcel) -> None:
        """It is taken to somebody else, or dropped: nobody is told who could not be told."""
        instead = self._instead(parcel)
        if instead is not None:
            await self._take_step(instead, parcel)
        elif parcel.letter.kind is LetterKind.CASE_MAIL:  # after the fallback comes nobody
            later = self._desk.clock.now() + LONGEST_CONFIDENTIAL_WAIT
            await self._put_back(parcel, later, "not delivered")
        else:
            await written(self._desk, lambda work: work.letters.settle(parcel.numbers, holder=self._holder))

    def _instead(self, parcel: Parcel) -> Step | None:
        delivery = self._deliveries[parcel.letter.kind]
        return None if isinstance(delivery, ByStep) else delivery.instead

    def _tally(self, letter: Letter, outcome: str) -> None:
        if letter.kind not in UNCOUNTED:
            self._count(outcome)


def _nothing(_work: UnitOfWork) -> None:
    """Keep nothing."""


def _wait_after(tries: int) -> timedelta:
    return min(timedelta(seconds=2 ** min(tries, 20)), LONGEST_WAIT)


def _spread(wait: timedelta) -> timedelta:
    """Spread out, so that letters that failed together do not come back together."""
    return wait * random.uniform(1.0, 1.25)  # noqa: S311 — no secret hangs on it
