"""A repeat of the same request gets the same answer and is not run again.

What two requests are known as the same by is for each platform to say. Slack's signature covers the time and the body,
so the same signature within its five minutes is the same request: a proxy that tried again, or someone who recorded it.
Slack's own retries of an event are signed anew and are recognised by their event id, in the database.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from handlers.receiving.answers import Answer


class Replays:
    """The last answers given, by what each was known by: at most `count` of them and `size` bytes together.

    Not for more than one event loop. `on_repeat` is called for each repeat answered.
    """

    def __init__(
        self,
        *,
        count: int = 4_096,
        size: int = 8 * 1024 * 1024,
        on_repeat: Callable[[], None] = lambda: None,
    ) -> None:
        self._count = count
        self._room = size
        self._on_repeat = on_repeat
        self._stored: OrderedDict[str, Answer] = OrderedDict()
        self._running: dict[str, asyncio.Future[Answer]] = {}

    async def once(self, key: str, work: Callable[[], Awaitable[Answer]]) -> Answer:
        """The answer stored under this key, or that of `work`, which runs once at a time.

        A repeat that comes while the first is being worked on waits for it. An answer of 500 or above is
        given to those who waited and is not stored. Where the work raised or was cancelled, nobody has an
        answer, and the next in line does the work. Raises whatever `work` raises.
        """
        while (running := self._running.get(key)) is not None:
            # `wait` leaves the first alone when this one's client hangs up.
            await asyncio.wait([running])
            if not running.cancelled():
                self._on_repeat()
                return running.result()
        stored = self._stored.get(key)
        if stored is not None:
            self._stored.move_to_end(key)
            self._on_repeat()
            return stored
        return await self._first(key, work)

    async def _first(self, key: str, work: Callable[[], Awaitable[Answer]]) -> Answer:
        running: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._running[key] = running
        try:
            answer = await work()
            running.set_result(answer)
        finally:
            del self._running[key]
            if not running.done():
                running.cancel()
        if answer.status < 500:
            self._keep(key, answer)
        return answer

    def _keep(self, key: str, answer: Answer) -> None:
        self._stored[key] = answer
        self._room -= answer.weight
        while self._stored and (self._room < 0 or len(self._stored) > self._count):
            _, oldest = self._stored.popitem(last=False)
            self._room += oldest.weight
