"""References as they are drawn for what is new."""

import secrets

from chatops.policy import references


def drawn(prefix: str) -> str:
    """Return a reference of this kind, drawn at random. One that is there already is refused by its primary key."""
    return references.make(prefix, secrets.randbelow(len(references.ALPHABET) ** references.LENGTH))
