"""For how long the names of those standing are kept."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from chatops.policy.purdah.periods import PurdahWindow
from chatops.policy.retention import CANDIDATES


def kept_until(
    given_at: datetime, windows: Iterable[PurdahWindow], kept_for: timedelta = CANDIDATES.kept_for
) -> datetime | None:
    """PS-4c: names are kept until some time after the last period that they are needed for; None while nobody knows.

    They are needed for each period that was in force when they were given, or else for the next one; and for each
    that begins before they would have gone. Names that no period follows go that time after they were given.

    Args:
        given_at: when the Town Clerk last gave or changed them.
        windows: the periods that end after that, none of which was called off.
        kept_for: that time.
    """
    needed_until = given_at
    for window in sorted(windows, key=lambda window: window.begins):
        if needed_until > given_at and window.begins > needed_until + kept_for:
            break
        if window.ends is None:
            return None
        needed_until = max(needed_until, window.ends)
    return needed_until + kept_for
