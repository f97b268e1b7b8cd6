"""Whether a revision may go out, worked out a second time by other means: whole microseconds and London's law by hand.

Shares nothing with the product, not even its calendar: summer time runs from one in the morning UTC on the last
Sunday of March to the same hour on the last Sunday of October (The Summer Time Order 2002, SI 2002/262).
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime

HOUR = 3_600_000_000
DAY = 24 * HOUR
_EPOCH = date(1970, 1, 1).toordinal()

Period = tuple[int, int | None]
"""From, and up to but not including, in microseconds since 1970; None is never."""


def last_sunday(year: int, month: int) -> int:
    """The number of the last Sunday of March or October, counted in days from 1 January of the year 1."""
    last = date(year, month, 31).toordinal()
    return last - last % 7


def london(day: date, hour: int) -> int:
    """The microsecond at which London's clocks show a full hour that happens once on that day."""
    number = day.toordinal()
    spring, autumn = last_sunday(day.year, 3), last_sunday(day.year, 10)
    summer = (number, hour) > (spring, 1) and (number, hour) < (autumn, 1)
    return (number - _EPOCH) * DAY + (hour - summer) * HOUR


def may_go_out(periods: Iterable[Period], at: int, exempt: set[tuple[str, int]], draft: tuple[str, int]) -> bool:
    """No period holds, or this very revision of this very draft is exempt."""
    for begins, ends in periods:
        if begins <= at and (ends is None or at < ends):
            return draft in exempt
    return True


def as_instant(microseconds: int) -> datetime:
    """The aware UTC instant of a microsecond since 1970."""
    seconds, rest = divmod(microseconds, 1_000_000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest)


def as_microseconds(instant: datetime) -> int:
    """The microsecond since 1970 of an aware instant."""
    shown = instant.astimezone(UTC)
    days = shown.toordinal() - _EPOCH
    return ((days * 24 + shown.hour) * 60 + shown.minute) * 60_000_000 + shown.second * 1_000_000 + shown.microsecond
