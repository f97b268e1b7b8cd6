"""Addresses that open the record for one person once. They wait in memory: after a restart one asks for another."""

import hashlib
import secrets
from datetime import datetime, timedelta

from chatops.policy.people import Identity

PATH = "/record"
WAITS = timedelta(minutes=10)
MOST = 200
"""Addresses that wait; the oldest makes way."""


class RecordLinks:
    """The addresses that wait. Of each its digest is kept, and by which account its person asked for it."""

    def __init__(self) -> None:
        self._waiting: dict[str, tuple[Identity, datetime]] = {}

    def fresh(self, identity: Identity, now: datetime) -> str:
        """Return the path of a new address; the one before of the same account opens nothing any more."""
        self._forget(now)
        for digest in [digest for digest, (whose, _) in self._waiting.items() if whose == identity]:
            del self._waiting[digest]
        while len(self._waiting) >= MOST:
            del self._waiting[next(iter(self._waiting))]
        token = secrets.token_urlsafe(32)
        self._waiting[_digest(token)] = (identity, now + WAITS)
        return f"{PATH}/{token}"

    def use(self, token: str, now: datetime) -> Identity | None:
        """Return whose address this is, which opens nothing any more; None when it is nobody's or too old."""
        self._forget(now)
        identity, _ = self._waiting.pop(_digest(token), (None, now))
        return identity

    def _forget(self, now: datetime) -> None:
        for digest in [digest for digest, (_, until) in self._waiting.items() if until <= now]:
            del self._waiting[digest]


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
