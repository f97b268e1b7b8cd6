"""Watches the journals of all councils of a county: one question for all of them, and a closer look where one went on.

A council's own bot looks closely twice a second (`chatops.anchoring`); of a thousand councils most have done nothing.
"""

import asyncio
from collections.abc import Mapping
from typing import Final

import structlog

from chatops import checking
from chatops.anchoring import LOOK_EVERY_S
from chatops.cli.county.councils import Councils
from chatops.opening import Around, OpenCouncil
from chatops.policy.anchors import Head
from storage.database.whose import EVERY
from storage.journal.entries import heads

log = structlog.get_logger()

CLOSELY_EVERY: Final = 120
"""After so many looks, a minute, each council is looked at closely, whether or not it has done anything."""


class Watching:
    """Keeps the anchors of every council that is served.

    Args:
        around: what they share.
        councils: those that there are.
    """

    def __init__(self, around: Around, councils: Councils) -> None:
        self._around = around
        self._councils = councils
        self._seen: dict[OpenCouncil, Head] = {}
        self._looks = 0

    async def run(self) -> None:
        """Go on until cancelled. Raises CannotGoOn: the file of the database was replaced."""
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            await self.look()

    async def check(self) -> None:
        """Have each council's journal checked once a week, one after the other, until cancelled."""
        await asyncio.sleep(checking.FIRST_LOOK_S)
        while True:
            for one in self._councils.served():
                await one.checking.turn()
            await asyncio.sleep(checking.LOOK_EVERY_S)

    async def look(self) -> None:
        """Look once. Raises CannotGoOn."""
        try:
            now = await self._around.database.glance(heads, of=EVERY)
        except Exception as error:
            log.warning("records_not_compared", error=type(error).__name__)  # health says that the database is away
            return
        closely, self._looks = self._looks % CLOSELY_EVERY == 0, self._looks + 1
        served = self._councils.served()
        self._seen = {one: head for one, head in self._seen.items() if one in served}
        for one in served:
            await self._look_at(one, now, closely=closely)

    async def _look_at(self, one: OpenCouncil, now: Mapping[int, Head], *, closely: bool) -> None:
        head = now.get(one.desk.council.number, Head())
        if closely or one.anchoring.amiss() or self._seen.get(one) != head:
            await one.watch_once()
            self._seen[one] = head
