"""Checks the whole journal once a week and everything that is kept against it, and puts on record that it is whole.

The check goes through everything in a thread of its own, on a view beside which others write, and rests after each page
for as long as that took, so that whoever presses a button meanwhile is answered. What the journal then says is a
checkpoint: `chatops journal verify` goes on from it. A check that finds something puts nothing on record.
"""

import asyncio
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from importlib.metadata import version

import structlog

from chatops.desk import Desk
from chatops.flow.records import record_check
from chatops.policy.anchors import Trail
from storage.database import whose
from storage.engine import Database
from storage.sealed.vault import Keyring

log = structlog.get_logger()

EVERY = timedelta(days=7)
AGAIN_AFTER = timedelta(days=1)
"""When it is checked again after something was found."""
FIRST_LOOK_S, LOOK_EVERY_S = 300.0, 3600.0
"""How long after the start it is seen for the first time whether a check is due, and how often then, in seconds."""
LONGEST_REST_S = 1.0
NOT_WHOLE = "the journal is not whole"


class Checking:
    """The weekly check of one council's journal.

    Args:
        keyring: the master keys, by which what is confidential is checked as well, and the check is sealed.
        database: where the journal is.
        desk: the council's.
    """

    def __init__(self, keyring: Keyring, database: Database, desk: Desk) -> None:
        self._keyring = keyring
        self._database = database
        self._desk = desk
        self._found_at: datetime | None = None

    def amiss(self) -> str | None:
        """Return in a few words what the last check found; for health."""
        return NOT_WHOLE if self._found_at else None

    async def run(self) -> None:
        """Look now and then whether a check is due, until cancelled."""
        await asyncio.sleep(FIRST_LOOK_S)
        while True:
            await self.turn()
            await asyncio.sleep(LOOK_EVERY_S)

    async def turn(self) -> None:
        """Check everything where that is due, and put on record that nothing was found."""
        if self._desk.quarantine.is_on:
            return
        try:
            if await self._is_due():
                await self._check()
        except Exception as error:
            # The database is away, or somebody changed the records beside us: it is tried again in an hour.
            log.warning("journal_not_checked", error=type(error).__name__)

    async def _is_due(self) -> bool:
        from storage.audit.checkpoints import newest

        now, council, keyring = self._desk.clock.now(), self._desk.council, self._keyring
        if self._found_at is not None and now - self._found_at < AGAIN_AFTER:
            return False
        # One without the right seal does not count: it may have been put in to keep the next from being made.
        last = await self._database.glance(lambda connection: newest(connection, council, keyring, Trail()), of=council)
        return last is None or not timedelta(0) <= now - last.at < EVERY

    async def _check(self) -> None:
        from storage.audit.verify import verify

        desk, keyring, rest = self._desk, self._keyring, _resting()
        now = desk.clock.now()
        report = await self._database.study(
            lambda connection: verify(connection, desk.council, rest, keyring, now), of=whose.EVERY
        )
        if not report.whole:
            self._found_at = now
            log.critical("journal_not_whole", count=report.found, why="chatops journal verify --whole says what it is")
            return
        self._found_at = None
        if report.end.sequence:
            await desk.transact(record_check, checked=report.end, program=version("council-chatops"))
            log.info("journal_checked", count=report.end.sequence)


def _resting() -> Callable[[int, int], None]:
    """Return what is called after each page, and rests for as long as the page took."""
    began = time.monotonic()

    def rest(_done: int, _of: int) -> None:
        nonlocal began
        time.sleep(min(time.monotonic() - began, LONGEST_REST_S))
        began = time.monotonic()

    return rest
