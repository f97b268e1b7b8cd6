"""How long one answer may take altogether: Slack waits for 3 s, and what one wait takes is not there for the next."""

import math
import time
from collections.abc import Callable
from typing import Final

ANSWER_S: Final = 2.5
"""Seconds for all that an answer waits for: who it is, the database, opening a form. The rest is for the way."""
TO_OPEN_S: Final = 0.5
"""Seconds that are left over for the answer itself, a form or a page, whatever else was slow."""


class Budget:
    """The time that is left for one answer. `monotonic` gives seconds that never go back."""

    def __init__(self, seconds: float = ANSWER_S, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._ends = monotonic() + seconds

    def left(self, most: float = math.inf, *, spare: float = 0.0) -> float:
        """Seconds for the next wait: `most`, or what is left when `spare` is kept back; never less than none."""
        return max(0.0, min(most, self._ends - self._monotonic() - spare))
