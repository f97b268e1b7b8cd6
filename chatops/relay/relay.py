"""Delivers letters: asks once for all councils whose are due, and lets each council deliver its own.

Letters are delivered at least once, so whatever delivers one must look the same twice. Batches, tries and the time
for one delivery are bounded. What concerns one letter is counted against it, and after some tries it is put aside and
an officer is told; what concerns the platform or a channel costs no try, and holds what needs the same way until it
is open again (`chatops.relay.delivery` says whose fault it is). Known elsewhere as the sender of a transactional
outbox.
"""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import structlog

from chatops.desk import Desk
from chatops.ports.council import Council
from chatops.ports.delivery import Held
from chatops.ports.unit_of_work import RecordsAway
from chatops.relay.deliveries import Deliveries
from chatops.relay.outage import Mail
from chatops.relay.rounds import Rounds, long_shut

log = structlog.get_logger()

POLL_S = 1.0
STOP_S = 5.0
"""How long a stop waits for deliveries under way."""

Due = Callable[[datetime, Mapping[Council, Held]], Awaitable[Collection[Council]]]
"""Asks the records once: of these councils, those with a letter that is due at this aware UTC instant, is held by
nobody, and is not among what is held back for that council. Raises RecordsAway."""


@dataclass(frozen=True, slots=True)
class Served:
    """A council whose letters the relay delivers: its desk, how each kind is delivered, and who hears of it.

    `count` is told of each outcome, `delivered`, `tried` or `parked`, for the figures. `mail` says by mail that the
    platform is away, where that is set up.
    """

    desk: Desk
    deliveries: Deliveries
    count: Callable[[str], None] = lambda _outcome: None
    mail: Mail | None = None


class Relay:
    """Delivers the letters of all councils of a process, whose records are in one database.

    A council that is still at its last round, because its platform is slow or away, is left out of the next ones.
    """

    def __init__(self, councils: Sequence[Served], due: Due) -> None:
        self._holder = secrets.token_hex(8)
        self._due = due
        self._rounds = [self._rounds_of(one) for one in councils]
        self._alone: bool | None = None
        self._under_way: dict[Rounds, asyncio.Task[None]] = {}
        self._woken = asyncio.Event()
        self._named: set[int] = set()
        self._all = True
        self._stopping = False
        self._at_rest = asyncio.Event()
        self._at_rest.set()

    def _rounds_of(self, one: Served) -> Rounds:
        wake = partial(self.wake, one.desk)
        return Rounds(one.desk, one.deliveries, one.count, one.mail, self._holder, wake)

    async def add(self, one: Served) -> None:
        """Deliver the letters of another council from now on."""
        rounds = self._rounds_of(one)
        if self._alone is not None:
            await rounds.take_over(alone=self._alone)
        self._rounds.append(rounds)
        self.wake()

    async def remove(self, desk: Desk) -> None:
        """Deliver no other letter of a council, once the round that it is at is over."""
        leaving = [one for one in self._rounds if one.desk is desk]
        self._rounds = [one for one in self._rounds if one.desk is not desk]
        for one in leaving:
            one.stop()
            if one in self._under_way:
                await asyncio.wait([self._under_way[one]], timeout=STOP_S)
            await one.let_go()

    async def stop(self) -> None:
        """Begin no other delivery, wait a moment for those under way, and leave the rest to whoever comes next.

        A card that was posted and not noted down would be posted again.
        """
        self._stopping = True
        for one in self._rounds:
            one.stop()
        self.wake()
        with suppress(TimeoutError):
            async with asyncio.timeout(STOP_S):
                await self._at_rest.wait()
        for one in self._rounds:
            await one.let_go()

    def wake(self, desk: Desk | None = None) -> None:
        """Letters have been written, at this desk or anywhere: look at once instead of at the next poll."""
        self.hear(desk.council.number if desk else None)

    def hear(self, council: int | None) -> None:
        """Letters of the council with this number have been written, or of any: here, or by another process."""
        if council is None:
            self._all = True
        else:
            self._named.add(council)
        self._woken.set()

    def trouble(self) -> str | None:
        """`shut` when the way to a platform, or to a person or channel, has been shut for 10 minutes; else None."""
        return "shut" if long_shut(self._rounds) else None

    async def run(self, *, alone: bool) -> None:
        """Deliver until stopped. `alone` says that no other relay serves this database, so that what a former
        one held when it was killed is taken over at once instead of when its lease ends."""
        self._alone = alone
        await self._take_over(alone=alone)
        self._at_rest.clear()
        try:
            while not self._stopping:
                self._woken.clear()
                await self._begin()
                await self._rest()
            await asyncio.gather(*self._under_way.values())
        finally:
            for task in self._under_way.values():
                task.cancel()
            self._at_rest.set()

    async def _take_over(self, *, alone: bool) -> None:
        """Begin with what former relays left; while the records are away, again and again."""
        for one in list(self._rounds):
            while not self._stopping:
                try:
                    await one.take_over(alone=alone)
                    break
                except (RecordsAway, TimeoutError):
                    log.warning("records_away")
                    await asyncio.sleep(POLL_S)

    async def round(self) -> int:
        """Deliver what is due now, once, of every council. Gives the number of letters dealt with."""
        ready = await self._ready(self._rounds)
        rounds = (one.round(due=due) for one, due in ready.items() if due or not one.is_quiet)
        outcomes = await asyncio.gather(*rounds, return_exceptions=True)
        for outcome in outcomes:
            if isinstance(outcome, BaseException):
                raise outcome
        return sum(outcome for outcome in outcomes if isinstance(outcome, int))

    async def _ready(self, rounds: Sequence[Rounds]) -> dict[Rounds, bool]:
        """Return those that may deliver now, each with whether something is due: one query for all of them."""
        able = [one for one in rounds if one.may_deliver]
        for one in able:
            await one.prepare()
        if not able:
            return {}
        due = await self._due(able[0].desk.clock.now(), {one.desk.council: one.held() for one in able})
        return {one: one.desk.council in due for one in able}

    async def _begin(self) -> None:
        """Begin a round of every council that was named, or of all, but for those that are at their last one still.

        What one of many does keeps nobody from looking after the others: it names itself, and they are polled.
        """
        asked = None if self._all else self._named
        self._all, self._named = False, set()
        here = self._rounds if asked is None else [one for one in self._rounds if one.desk.council.number in asked]
        try:
            ready = await self._ready([one for one in here if one not in self._under_way])
        except (RecordsAway, TimeoutError):
            log.warning("records_away")  # the letters are safe in them, and the next round finds them
            return
        except Exception:
            log.exception("relay_round_failed")
            return
        for one, due in ready.items():
            if not due and one.is_quiet:
                continue
            self._under_way[one] = asyncio.create_task(self._in_any_weather(one, due=due))

    async def _in_any_weather(self, one: Rounds, *, due: bool) -> None:
        try:
            if await one.round(due=due):
                self.wake(one.desk)
        except (RecordsAway, TimeoutError):
            log.warning("records_away")
        except Exception:
            log.exception("relay_round_failed")
        finally:
            del self._under_way[one]

    async def _rest(self) -> None:
        """Wait to be woken, or for the next poll: a moved clock wakes nobody, nor another process on SQLite."""
        try:
            async with asyncio.timeout(POLL_S):
                await self._woken.wait()
        except TimeoutError:
            self._all = True
