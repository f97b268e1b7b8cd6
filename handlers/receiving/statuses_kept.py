"""What a platform says of people's accounts, believed for a minute, so that not every click asks for it anew."""

import time
from collections.abc import Callable
from typing import Final

from chatops.policy.people import AccountStatus

BELIEVED_S: Final = 60.0
"""Seconds for which what a platform says of an account is believed."""
MOST_STATUSES: Final = 2000


class StatusesKept:
    """The status of each account, by its user id. `monotonic` gives seconds that never go back."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._statuses: dict[str, tuple[float, AccountStatus]] = {}

    def of(self, user: str) -> AccountStatus | None:
        """Return what was said of an account within the last minute; None when nothing was."""
        said_at, status = self._statuses.get(user, (0.0, None))
        return status if status is not None and self._monotonic() - said_at < BELIEVED_S else None

    def note(self, user: str, status: AccountStatus) -> AccountStatus:
        """Keep what a platform says of an account, and return it. What it does not say is asked for again at once."""
        if status is not AccountStatus.UNKNOWN:
            if len(self._statuses) >= MOST_STATUSES:
                self._statuses.clear()
            self._statuses[user] = (self._monotonic(), status)
        return status
