"""What is written down about requests that were not let in, or not answered: a word, a count, and no flood.

Never a body, a header or an address: whoever knocks cannot choose a single byte of the log.
"""

from collections.abc import Callable
from typing import Final

import structlog

_MINUTE: Final = 60.0


class BoundedLog:
    """At most `lines` lines a minute; the next minute's first line says how many were left out.

    `now` gives seconds; it may jump, which only starts a new minute.
    """

    def __init__(self, event: str, *, now: Callable[[], float], lines: int = 20) -> None:
        self._event = event
        self._now = now
        self._lines = lines
        self._logger = structlog.stdlib.get_logger(__name__)
        self._since = float("-inf")
        self._written = 0
        self._left_out = 0

    def say(self, reason: str, **fields: str | float) -> None:
        """One line at warning level with the reason and the fields, or one more left out."""
        now = self._now()
        if not self._since <= now < self._since + _MINUTE:
            self._since, self._written = now, 0
        if self._written >= self._lines:
            self._left_out += 1
            return
        self._written += 1
        if self._left_out:
            fields["left_out"] = self._left_out
            self._left_out = 0
        self._logger.warning(self._event, reason=str(reason), **fields)
