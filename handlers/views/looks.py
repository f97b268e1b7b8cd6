"""Where the bot's own pictures are to be seen: each address ends with a digest, so that nobody guesses one."""

from typing import Final

from chatops.policy.digests import salted_digest

ROOT: Final = "looks"
_MARK: Final = 32
"""Hexadecimal digits of the digest: 128 bits."""


def mark_of(secret: str, what: str) -> str:
    """Return the digest with which an address ends that shows this, under a secret that only the council has."""
    return salted_digest(secret, f"{ROOT} {what}")[:_MARK]
