"""What tokens say whose signature was verified, so that one is verified once and not with each request it comes with.

Microsoft's service sends one token with all that it sends for an hour, and verifying a signature is the dearest step
of the door. A token is known again by its hash alone, and only with the very key that it was verified with: when the
keys are fetched anew, or one of them is withdrawn, every token is verified again. Its times are judged each time.
"""

import hashlib
from collections.abc import Mapping
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from handlers.teams.transport.tokens import Token

MOST_KEPT: Final = 64
"""Tokens that are known again; one service signs with few at a time."""


class VerifiedTokens:
    """The claims of the tokens that were verified last."""

    def __init__(self) -> None:
        self._kept: dict[bytes, tuple[RSAPublicKey, Mapping[str, Any]]] = {}

    def claims(self, token: Token, key: RSAPublicKey) -> Mapping[str, Any]:
        """Return what a token says, if it was signed with this key.

        Raises:
            Rejected: as `Token.claims`; nothing is kept of a token that is rejected.
        """
        name = hashlib.sha256(token.written.encode("ascii")).digest()
        kept = self._kept.get(name)
        if kept is not None and kept[0] is key:
            return kept[1]
        claims = token.claims(key)
        self._kept.pop(name, None)
        if len(self._kept) >= MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[name] = key, claims
        return claims
