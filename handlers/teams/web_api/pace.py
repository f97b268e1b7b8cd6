"""At what pace Teams is written to: so many messages in each conversation, and so many calls of the app in all.

https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit. Calls wait their turn for a few seconds; one
that would wait longer is put off by its letter, so that nothing sleeps for long while it is held.
"""

import asyncio
import time
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable
from datetime import timedelta

from chatops.relay.delivery import LaneShut

LONGEST_WAIT_S = 8.0
"""How long a call waits for its turn: with the answer it ends before the relay breaks it off (20 s)."""
IN_A_CONVERSATION = ((7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0))
"""Messages that are sent or changed in one conversation in so many seconds."""
IN_ALL = ((30, 1.0),)
"""Calls of the app in one tenant in a second: Microsoft's pages say 50, and 30 in older ones."""
MOST_PLACES = 1000
_ALL = ""


class Pace:
    """When each call may go out.

    Args:
        kept: whether the pace is kept from the beginning, or only where Teams has said that it was too fast.
        monotonic: seconds that never go back.
        sleep: waits for so many seconds.
    """

    def __init__(
        self,
        *,
        kept: bool = True,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._kept = kept
        self._monotonic = monotonic
        self._sleep = sleep
        self._sent: OrderedDict[str, deque[float]] = OrderedDict()
        self._asked: set[str] = set()

    async def turn(self, place: str) -> None:
        """Wait for the turn of a message in this conversation. Raises LaneShut when it does not come within seconds."""
        if not (self._kept or place in self._asked):
            return
        now = self._monotonic()
        due = max(self._due(place, IN_A_CONVERSATION, now), self._due(_ALL, IN_ALL, now))
        if due - now > LONGEST_WAIT_S:
            raise LaneShut("too many messages at once", timedelta(seconds=due - now))
        for name, limits in ((place, IN_A_CONVERSATION), (_ALL, IN_ALL)):
            self._note(name, due, most=limits[-1][0])
        if due > now:
            await self._sleep(due - now)

    def must_be_kept(self, place: str) -> None:
        """Teams said that it was written to too often: from now on this conversation is written to at its pace.

        For how long nothing goes out at all is the relay's business: it holds the letters.
        """
        if len(self._asked) >= MOST_PLACES:
            self._asked.clear()
        self._asked.add(place)

    def _due(self, name: str, limits: tuple[tuple[int, float], ...], now: float) -> float:
        """Return when the next one may go out: none of the limits is reached then."""
        sent = self._sent.get(name, deque())
        return max([now, *(sent[-most] + seconds for most, seconds in limits if len(sent) >= most)])

    def _note(self, name: str, at: float, most: int) -> None:
        sent = self._sent.setdefault(name, deque(maxlen=most))
        sent.append(at)
        self._sent.move_to_end(name)
        if len(self._sent) > MOST_PLACES:
            self._sent.popitem(last=False)
