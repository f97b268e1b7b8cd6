"""What became of a post that the bot published: whether it still reads as it was published. Clauses 3.1, PS-3."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

READ_AFTER = (timedelta(minutes=10), timedelta(days=1), timedelta(days=30))
"""How long after it was published a post is read back."""


class Finding(StrEnum):
    """What a reading found."""

    AS_PUBLISHED = "as published"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reading of the post on an account found, and when; kept where it is not what was known before."""

    account: str
    found: Finding
    at: datetime


def next_reading(published: datetime, now: datetime) -> datetime | None:
    """Return when a post that was published then is to be read next; None when it has been read for the last time."""
    return next((published + after for after in READ_AFTER if published + after > now), None)


def finding_of(published: str, read: str | None) -> Finding:
    """Return what was found: `read` is how the words read now, None when the post is not there."""
    if read is None:
        return Finding.GONE
    return Finding.AS_PUBLISHED if _plain(published) == _plain(read) else Finding.CHANGED


def _plain(words: str) -> str:
    return words.replace("\r\n", "\n").strip()
