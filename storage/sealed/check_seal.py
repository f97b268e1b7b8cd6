"""The seal of a check of the journal, which nobody can make up who has only the database."""

from datetime import UTC, datetime

from chatops.policy.anchors import Head
from storage.sealed.council_key import CouncilKey


def seal_of_check(keys: CouncilKey, checked: Head, program: str, at: datetime) -> str:
    """Return the seal of a check that went up to this entry, put on record at this instant: 64 hexadecimal digits.

    The instant is in it so that what a check said cannot be said again later, to keep the next one from being made.
    Raises NoKey, CannotOpen.
    """
    when = at.astimezone(UTC).isoformat(timespec="microseconds")
    return keys.of("checks").digest(keys.name, str(checked.sequence), checked.hash, program, when)
