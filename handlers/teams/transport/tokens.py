"""The token with which Microsoft's service says that a request is its own: read strictly, before anything is believed.

Only its form and its signature are judged here. A token is not bound to the body that it comes with, and whoever gets
one can use it for an hour: none is ever logged or kept.

Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
"""

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt import PyJWS
from jwt.exceptions import InvalidTokenError

from handlers.receiving.json_objects import Malformed, read_json
from handlers.teams.transport.rejections import Reason, Rejected

LONGEST_TOKEN: Final = 8_000
"""Characters of the whole header; what is longer than 8,190 aiohttp refuses by itself."""
ALGORITHM: Final = "RS256"
_BEARER: Final = re.compile(r"Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)")
_UNKNOWN: Final = ("crit", "b64")
"""Headers that ask for a reading other than the plain one: https://www.rfc-editor.org/rfc/rfc7515#section-4.1.11."""
_JWS: Final = PyJWS()


@dataclass(frozen=True, slots=True)
class Token:
    """A token of the one right form, of which nothing is known to be true yet. `key` names the key that signed it."""

    key: str
    written: str = field(repr=False)

    def claims(self, key: RSAPublicKey) -> dict[str, Any]:
        """Return what the token says, if it was signed with this key.

        Raises:
            Rejected: it was not, or it says it in a way that could be read in two ways.
        """
        try:
            payload = _JWS.decode(self.written, key, algorithms=[ALGORITHM])
        except (InvalidTokenError, ValueError):
            raise Rejected(Reason.FORGED) from None
        try:
            return read_json(payload)
        except Malformed:
            raise Rejected(Reason.CLAIMS) from None


def bearer_token(headers: Sequence[str]) -> Token:
    """Return the token of the one `Authorization` header.

    Raises:
        Rejected: there is none, there are several, or it is not of the form that the service sends.
    """
    if len(headers) != 1 or len(headers[0]) > LONGEST_TOKEN:
        raise Rejected(Reason.TOKEN)
    found = _BEARER.fullmatch(headers[0])
    if found is None:
        raise Rejected(Reason.TOKEN)
    header = _header(found[1].partition(".")[0])
    kind, key = header.get("typ", "JWT"), header.get("kid")
    if header.get("alg") != ALGORITHM or any(name in header for name in _UNKNOWN):
        raise Rejected(Reason.ALGORITHM)
    if kind != "JWT" or type(key) is not str or not key:
        raise Rejected(Reason.TOKEN)
    return Token(key, found[1])


def _header(written: str) -> dict[str, Any]:
    try:
        return read_json(base64.b64decode(f"{written}{'=' * (-len(written) % 4)}", altchars=b"-_", validate=True))
    except (binascii.Error, Malformed):
        raise Rejected(Reason.TOKEN) from None
