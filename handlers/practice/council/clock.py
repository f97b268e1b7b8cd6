"""The practice council's own time, which can be moved.

Message timestamps, the age of a response address and everything a person sees follow this clock. Request
signatures and triggers do not: they follow the computer's clock, because the bot checks them against it.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class PracticeClock:
    """Tells the practice time as an aware UTC datetime.

    A running clock ticks with the computer; one made with ``running=False`` stands still until it is moved.
    """

    def __init__(self, at: datetime | None = None, *, running: bool = True) -> None:
        self.running = running
        self._base = datetime.now(UTC)
        self._since = time.monotonic()
        if at is not None:
            self.set(at)

    def now(self) -> datetime:
        """Give the practice time, aware and in UTC."""
        if not self.running:
            return self._base
        return self._base + timedelta(seconds=time.monotonic() - self._since)

    def move(self, by: timedelta) -> None:
        """Move the time by this much, back if it is negative."""
        self.set(self.now() + by)

    def set(self, to: datetime) -> None:
        """Make it this time. Raises ValueError for a datetime without a time zone."""
        if to.tzinfo is None:
            raise ValueError("The practice clock takes aware datetimes only.")
        self._base = to.astimezone(UTC)
        self._since = time.monotonic()
