"""In which order drafts in hand are put before whoever looks: emergencies first, then by when each is to be posted."""

from datetime import datetime
from typing import Final

NO_TIME: Final = 2**40
"""The place of a draft without a time, behind all that have one: seconds, about the year 36,800."""


def place_of(goes_out_at: datetime | None, *, urgent: bool) -> int:
    """Return a number by which a draft stands among the others, the lower the sooner.

    `goes_out_at` is an aware instant; one without it is posted once it is approved. Drafts of the same number stand in
    the order in which they were sent in.
    """
    due = NO_TIME if goes_out_at is None else int(goes_out_at.timestamp())
    return due - 2 * NO_TIME if urgent else due
