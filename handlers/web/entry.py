"""Who may use a page that sets something up: one browser, let in by a code, asking at an address that is ours.

The code is shown where the program was started, works once and stands ten wrong tries; then there is another, and after
five of them nobody is let in until the program is started again. Whoever is let in last is the only one: an older
session is over. A name that leads elsewhere to this computer (DNS rebinding) and
forms of other sites are turned away by the headers Host and Origin (https://www.rfc-editor.org/rfc/rfc6454).
"""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from chatops.clock import Clock
from chatops.policy.references import ALPHABET, letters_of

MOST_TRIES = 10
"""Wrong codes until there is another code."""
MOST_CODES = 5
"""Codes that wrong tries may use up."""
LASTS = timedelta(hours=2)
"""How long a session lasts after its last request."""
_GROUPS, _GROUP = 3, 4
_THIS_COMPUTER = {"127.0.0.1", "localhost", "::1"}


class Entry:
    """Lets one browser in.

    Args:
        clock: what a session ends by.
        tell: is given each new code, to be shown where the program was started.
        web_address: the address at which others reach this computer; empty when there is none.
    """

    def __init__(self, clock: Clock, tell: Callable[[str], None], web_address: str = "") -> None:
        self._clock = clock
        self._tell = tell
        self._web = urlsplit(web_address)
        self._session = ""
        self._until: datetime | None = None
        self._used_up = 0
        self.proof = ""
        self._new_code()

    def is_ours(self, host: str) -> bool:
        """Return whether a request names this computer: by itself, or by the web address of the settings."""
        try:
            name = urlsplit(f"//{host}").hostname if _is_plain(host) else None
        except ValueError:
            return False
        return name in _THIS_COMPUTER or self.is_the_webs(host)

    def is_the_webs(self, host: str) -> bool:
        """Return whether a request came by the web address of the settings."""
        return bool(self._web.netloc) and host.lower() == self._web.netloc.lower()

    def is_encrypted(self, host: str) -> bool:
        """Return whether a request came by the web address, and that is an encrypted way."""
        return self._web.scheme == "https" and self.is_the_webs(host)

    def is_from_here(self, host: str, origin: str) -> bool:
        """Return whether a form was sent from a page of this computer at this host."""
        ours = f"{self._web.scheme if self.is_the_webs(host) else 'http'}://{host}"
        return self.is_ours(host) and hmac.compare_digest(ours.lower().encode(), origin.lower().encode())

    def before(self, host: str) -> str:
        """Return what stands before the paths of these pages at a host, such as `/bot`; most often nothing."""
        return self._web.path.rstrip("/") if self.is_the_webs(host) else ""

    @property
    def is_shut(self) -> bool:
        """Whether too many wrong codes were tried."""
        return self._used_up >= MOST_CODES

    def let_in(self, code: str) -> str | None:
        """Return what a browser keeps, 43 characters, when it brings the code; None when the code is wrong."""
        given = letters_of(code)
        if self.is_shut or not hmac.compare_digest(_digest(given), _digest(self._code)):
            self._tries += 1
            if self._tries >= MOST_TRIES and not self.is_shut:
                self._used_up += 1
                self._new_code(is_told=not self.is_shut)
            return None
        return self.welcome()

    def welcome(self) -> str:
        """Return what a browser keeps that has shown in another way that it may come in."""
        token = secrets.token_urlsafe(32)
        self._session, self.proof = _digest(token).hex(), secrets.token_urlsafe(32)
        self._until = self._clock.now() + LASTS
        self._new_code()
        return token

    def knows(self, token: str) -> bool:
        """Return whether a browser is the one that was let in; it stays so for two hours more."""
        now = self._clock.now()
        if self._until is None or now >= self._until:
            return False
        known = hmac.compare_digest(_digest(token).hex(), self._session)
        if known:
            self._until = now + LASTS
        return known

    def proven(self, token: str, proof: str) -> bool:
        """Return the same, for a form that was sent with the proof that stands on its pages."""
        right = hmac.compare_digest(self.proof.encode(), proof.encode("utf-8", "replace"))
        return self.knows(token) and right

    def _new_code(self, *, is_told: bool = True) -> None:
        self._tries = 0
        self._code = "".join(secrets.choice(ALPHABET) for _ in range(_GROUPS * _GROUP))
        if is_told:
            self._tell("-".join(self._code[n : n + _GROUP] for n in range(0, len(self._code), _GROUP)))


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()


def _is_plain(host: str) -> bool:
    """Return whether a host header is nothing but a host and a port."""
    return bool(host) and not any(char in host for char in "@/\\?# ,")
