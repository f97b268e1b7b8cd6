"""How a master key is written down: 32 random bytes as nine groups of eight hexadecimal digits.

The ninth group is worked out from the others, so that a key copied by hand and mistyped is told from another key.
"""

import hashlib
import re
import secrets

LENGTH = 32
"""Bytes in a master key, as AES-256 takes them (NIST FIPS 197)."""
_GROUP = 8
_WRITTEN = re.compile(r"[0-9a-f]{72}")


class NotAMasterKey(ValueError):
    """This is no master key; the text goes on after the name of a setting and never has the key in it."""


def fresh() -> str:
    """Return a new master key from the randomness of the operating system, written down."""
    return written(secrets.token_bytes(LENGTH))


def practice() -> str:
    """Return the master key of every practice council. It is no secret, and a real council's bot does not take it."""
    return written(hashlib.sha256(b"the practice council of Thornbury").digest())


def written(key: bytes) -> str:
    """Return the 32 bytes of a key as they are written down."""
    digits = key.hex() + _check(key)
    return "-".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))


def read(text: str) -> bytes:
    """Return the 32 bytes of a key that was written down; hyphens, spaces and capitals make no difference.

    Raises:
        NotAMasterKey: it is none, or was mistyped.
    """
    digits = "".join(text.split()).replace("-", "").lower()
    if not _WRITTEN.fullmatch(digits):
        raise NotAMasterKey("must be as “chatops keys new” writes it: nine groups of eight digits and letters a to f")
    key = bytes.fromhex(digits[: 2 * LENGTH])
    if digits[2 * LENGTH :] != _check(key):
        raise NotAMasterKey("was mistyped: its last group does not agree with the others")
    return key


def _check(key: bytes) -> str:
    return hashlib.sha256(b"council-chatops master key, check" + key).hexdigest()[:_GROUP]
