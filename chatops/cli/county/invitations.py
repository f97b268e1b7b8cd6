"""Invitations: whoever runs a county gives each council a link, without which a new council is not let in.

A link is signed and nothing is kept of it until a council joins with it. Then its number stays with what that council
gave, and no other joins with it.
"""

import base64
import binascii
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from chatops.cli.setting_up.council import LONGEST_NAME
from storage.sealed.vault import Keyring

LASTS: Final = timedelta(days=14)
INVITED: Final = "/invited"
KEPT_AS: Final = "INVITATION"
"""What its number is kept as, with what a council gave."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link that stands: its number, and what the council is called that it was made for."""

    number: str
    council: str


class Invitations:
    """Makes and reads the links of a county.

    Args:
        keyring: has the master key that they are signed with.
    """

    def __init__(self, keyring: Keyring) -> None:
        self._key = bytes.fromhex(keyring.current.digest("invitations to a county"))

    def make(self, council: str, now: datetime) -> str:
        """Return the last part of a link for a council of this name. Raises ValueError: the name is none."""
        name = council.strip()
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            raise ValueError(f"Give the council's name, in {LONGEST_NAME} characters or fewer.")
        written = base64.urlsafe_b64encode(name.encode()).decode().rstrip("=")
        body = f"{secrets.token_urlsafe(16)}.{int((now + LASTS).timestamp())}.{written}"
        return f"{body}.{self._signature(body)}"

    def read(self, token: str, now: datetime) -> Invitation | None:
        """Return the invitation of a link; None when it is not one of ours, or has ended."""
        body, _, signature = token.rpartition(".")
        if not hmac.compare_digest(self._signature(body).encode(), signature.encode("utf-8", "replace")):
            return None
        number, ends, written = body.split(".")
        if now.timestamp() >= int(ends):
            return None
        try:
            name = base64.urlsafe_b64decode(written + "=" * (-len(written) % 4)).decode()
        except (binascii.Error, UnicodeDecodeError):
            return None
        return Invitation(number, name)

    def _signature(self, body: str) -> str:
        return hmac.digest(self._key, body.encode("utf-8", "replace"), hashlib.sha256).hex()
