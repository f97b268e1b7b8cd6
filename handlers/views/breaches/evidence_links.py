"""Addresses at which a handler takes the evidence of a case out of the chat: each once, for a while, for one person.

They are kept in memory alone: after a restart the handler asks for another.
"""

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from chatops.policy.people import Caller

PATH = "/confidential/evidence"
LASTS = timedelta(minutes=15)
MOST = 200
"""Addresses that can wait at the same time; the oldest makes way."""


@dataclass(frozen=True, slots=True)
class Taking:
    """Who takes the evidence of which case, until when."""

    reference: str
    by: Caller
    until: datetime


@dataclass
class EvidenceLinks:
    """The addresses that wait to be used; of each its digest is kept."""

    _waiting: dict[str, Taking] = field(default_factory=dict)

    def fresh(self, reference: str, by: Caller, now: datetime) -> str:
        """Return the path of a new address for this person."""
        token = secrets.token_urlsafe(32)
        while len(self._waiting) >= MOST:
            del self._waiting[next(iter(self._waiting))]
        self._waiting[_digest(token)] = Taking(reference, by, now + LASTS)
        return f"{PATH}/{token}"

    def use(self, token: str, now: datetime) -> Taking | None:
        """Return what this address gives, and to whom; from now on it gives nothing. None when it never did."""
        taking = self._waiting.pop(_digest(token), None)
        return taking if taking and now < taking.until else None


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
