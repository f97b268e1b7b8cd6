"""What became of a post that the bot published: whether it still reads as it was published. Clauses 3.1, PS-3."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from chatops.policy.publishing.payload import PictureShown, ToPublish, reads_as_sent

READ_AFTER = (timedelta(minutes=10), timedelta(days=1), timedelta(days=30))
"""How long after it was published a post is read back."""


class Finding(StrEnum):
    """What a reading found."""

    AS_PUBLISHED = "as published"
    CHANGED = "changed"
    GONE = "gone"
    NOT_DELETED = "not deleted"
    """Somebody had the bot delete it, and it cannot."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reading of the post on an account found, and when; kept where it is not what was known before."""

    account: str
    found: Finding
    at: datetime


def how_it_reads(readings: Iterable[Reading], account: str) -> Finding:
    """Return what was found last of the post on an account: that it could not be deleted says nothing of that."""
    found = [one.found for one in readings if one.account == account and one.found is not Finding.NOT_DELETED]
    return found[-1] if found else Finding.AS_PUBLISHED


def next_reading(published: datetime, now: datetime) -> datetime | None:
    """Return when a post that was published then is to be read next; None when it has been read for the last time."""
    return next((published + after for after in READ_AFTER if published + after > now), None)


def finding_of(published: ToPublish, words: str | None, pictures: Sequence[PictureShown]) -> Finding:
    """Return what was found: the words and pictures as they are there now, no words where the post is not."""
    if words is None:
        return Finding.GONE
    return Finding.AS_PUBLISHED if reads_as_sent(published, words, pictures) else Finding.CHANGED
