"""At what pace Slack is asked: about one message a second in each channel, each method so often a minute.

https://docs.slack.dev/apis/web-api/rate-limits. Calls wait their turn for a few seconds; one that would wait longer
is put off by its letter, so that nothing sleeps for long while it is held.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta

from chatops.relay.delivery import LaneShut, PlatformAway

LONGEST_WAIT_S = 8.0
"""How long a call waits for its turn: with the answer it ends before the relay breaks it off (20 s)."""
A_MINUTE = {
    "chat.update": 45,
    "conversations.open": 45,
    "conversations.history": 45,
    "views.publish": 90,
}
"""Calls a minute and workspace, a little under Slack's tier (50 for tier 3, 100 for tier 4), for the burst."""
BURST = 5
"""Calls that may come at once when a method has been at rest: with those of the minute after it, still the tier."""
POSTING = "chat.postMessage"
POST_EVERY_S = 1.05
MOST_PLACES = 1000


class Pace:
    """When each call may go out.

    Args:
        kept: whether the pace is kept from the beginning, or only where Slack has said that it was asked too often.
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
        self._next: dict[tuple[str, str], float] = {}
        self._asked: set[tuple[str, str]] = set()

    async def turn(self, method: str, place: str) -> None:
        """Wait for the turn of a call. Raises LaneShut or PlatformAway when it does not come within a few seconds."""
        key = _key(method, place)
        every = POST_EVERY_S if method == POSTING else 60 / A_MINUTE[method] if method in A_MINUTE else 0.0
        if not every or not (self._kept or key in self._asked):
            return
        now = self._monotonic()
        due = max(self._next.get(key, 0.0), now)
        room = 0 if method == POSTING else every * (BURST - 1)
        wait = due - room - now
        if wait > LONGEST_WAIT_S:
            raise put_off(method, "too many messages at once", timedelta(seconds=wait))
        if len(self._next) >= MOST_PLACES:
            self._next = {known: at for known, at in self._next.items() if at > now}
        self._next[key] = due + every
        if wait > 0:
            await self._sleep(wait)

    def must_be_kept(self, method: str, place: str) -> None:
        """Slack said that it was asked too often: from now on this goes out at its pace.

        For how long nothing goes out at all is the relay's business: it holds the letters.
        """
        if len(self._asked) >= MOST_PLACES:
            self._asked.clear()
        self._asked.add(_key(method, place))


def put_off(method: str, why: str, after: timedelta | None) -> LaneShut | PlatformAway:
    """Return what a call raises that comes too soon: posting is counted for each channel, other methods for the
    workspace.
    """
    return LaneShut(why, after) if method == POSTING else PlatformAway(why, after)


def _key(method: str, place: str) -> tuple[str, str]:
    return (method, place if method == POSTING else "")
