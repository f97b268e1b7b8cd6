"""Who has opened a confidential case on the web, for half an hour, in memory only: a restart forgets everybody."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from chatops.clock import Clock

LASTS = timedelta(minutes=30)
MOST = 50
"""Sessions kept; the oldest makes way."""


@dataclass(frozen=True, slots=True)
class Session:
    """One case, open on one computer. `proof` is in each of its forms, so that no other page can send them."""

    reference: str
    until: datetime
    proof: str


class Sessions:
    """The sessions under way. What the browser keeps is random; here is only its digest."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._open: dict[str, Session] = {}

    def begin(self, reference: str) -> str:
        """Return a session for this case; gives what the browser keeps, 43 characters."""
        self._forget_old()
        while len(self._open) >= MOST:
            del self._open[next(iter(self._open))]
        token = secrets.token_urlsafe(32)
        self._open[_digest(token)] = Session(reference, self._clock.now() + LASTS, secrets.token_urlsafe(32))
        return token

    def of(self, token: str) -> Session | None:
        """Return the session of what a browser keeps, while it lasts. Looked up by a digest, so that time tells
        nothing.
        """
        self._forget_old()
        return self._open.get(_digest(token))

    def proven(self, token: str, proof: str) -> Session | None:
        """Return the same, for a form that was sent with this proof."""
        session = self.of(token)
        # Compared in the same time however much of it is right.
        right = hmac.compare_digest((session.proof if session else "").encode(), proof.encode("utf-8", "replace"))
        return session if session and right else None

    def end(self, token: str) -> None:
        """The session is over."""
        self._open.pop(_digest(token), None)

    def _forget_old(self) -> None:
        now = self._clock.now()
        for digest in [digest for digest, session in self._open.items() if session.until <= now]:
            del self._open[digest]


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
