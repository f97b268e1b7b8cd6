"""Slack's limits: so many calls a minute for each method, and about one message a second in each channel.

Source: https://docs.slack.dev/apis/web-api/rate-limits
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable

TIERS = {1: 1, 2: 20, 3: 50, 4: 100}
"""Calls a minute for each tier."""

SPECIAL = 600
"""Calls a minute for the methods Slack calls special; posting is held back by channel instead."""

GENEROUS = 1_000
"""How many times the real figures are allowed unless a test asks for the real ones."""


class RateLimits:
    """Counts calls over the last minute on the monotonic clock.

    With ``real`` set the tiers are Slack's own; otherwise a thousand times that. ``one_a_second`` holds
    posting to one message a second for each channel. ``monotonic`` gives seconds that never go back.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.monotonic = monotonic
        self.real = False
        self.one_a_second = False
        self._calls: dict[str, deque[float]] = {}

    def wait(self, method: str, tier: int, channel: str = "") -> int:
        """Give 0 if the call may go ahead and is counted, else the seconds for Retry-After."""
        per_minute = TIERS.get(tier, SPECIAL) * (1 if self.real else GENEROUS)
        seconds = self._take(method, per_minute, 60.0)
        if not seconds and channel and self.one_a_second:
            seconds = self._take(f"{method} in {channel}", 1, 1.0)
        return seconds

    def _take(self, key: str, most: int, window: float) -> int:
        now = self.monotonic()
        calls = self._calls.setdefault(key, deque())
        while calls and now - calls[0] >= window:
            calls.popleft()
        if len(calls) >= most:
            return max(1, math.ceil(window - (now - calls[0])))
        calls.append(now)
        return 0
