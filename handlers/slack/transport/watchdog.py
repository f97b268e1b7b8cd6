"""How long the socket may be silent before it is built anew, and when to give up.

A socket can look healthy while nothing arrives on it, and a client can try a dead address for ever. So only a
pong or a ping from Slack counts as a sign of life, measured on the monotonic clock, which does not jump.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Patience:
    """Durations in seconds."""

    pong: float = 30.0  # without a pong or a ping from Slack before the client is built anew
    connection: float = 60.0  # without a connection before it is built anew
    ping: float = 5.0  # between our pings
    attempt: float = 10.0  # for one attempt to connect, hello included
    retry: float = 1.0  # before the second attempt; doubles
    retry_most: float = 10.0
    handover: float = 15.0  # that a replaced connection may stay, to answer what is under way
    drain: float = 3.0  # for what is under way at the end


class SocketLost(RuntimeError):
    """Twice in a row Slack could not be reached over Socket Mode: end the process and let it be restarted."""


class Broken(Exception):
    """The client has to be built anew, for this reason."""


class Watchdog:
    """Counts failures in a row and knows when Slack was last alive. `monotonic` gives seconds."""

    def __init__(self, patience: Patience, monotonic: Callable[[], float]) -> None:
        self._patience = patience
        self._monotonic = monotonic
        self._failures = 0
        self._last_seen = -math.inf
        self._waiting_since = monotonic()

    def alive(self) -> None:
        """A pong or a ping came: the failures before it are forgotten."""
        self._last_seen = self._waiting_since = self._monotonic()
        self._failures = 0

    @property
    def last_seen(self) -> float:
        """Seconds since Slack was last alive; infinite when it never was."""
        return self._monotonic() - self._last_seen

    @property
    def time_to_connect(self) -> float:
        """Seconds left for getting a connection. A hello alone does not renew them, a pong does: a server
        that greets and hangs up would keep us busy for ever."""
        return self._waiting_since + self._patience.connection - self._monotonic()

    def time_to_pong(self, opened: float) -> float:
        """Seconds left for a sign of life on a connection that was opened at this monotonic time."""
        return max(opened, self._last_seen) + self._patience.pong - self._monotonic()

    def failed(self, reason: str) -> None:
        """One failure more. Raises `SocketLost` at the second in a row."""
        self._failures += 1
        if self._failures >= 2:
            raise SocketLost(f"Slack cannot be reached over Socket Mode: {reason}, twice in a row.")
        self._waiting_since = self._monotonic()
