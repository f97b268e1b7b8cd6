"""The seal of a check of the journal, which nobody can make up who has only the database."""

from chatops.policy.anchors import Head
from storage.sealed.council_key import CouncilKey


def seal_of_check(keys: CouncilKey, checked: Head, program: str) -> str:
    """Return the seal of a check that went up to this entry: 64 hexadecimal digits. Raises NoKey, CannotOpen."""
    return keys.of("checks").digest(keys.name, str(checked.sequence), checked.hash, program)
