"""Working time by London's clocks: how much of it lies between two instants, and when so much of it has gone by.

Pure: it is given the hours, the days of the week and which dates are holidays. Clause 3.1 gives nobody a time to
decide in; a council works by the day, and so do its reminders. A day's hours are a half-open interval of instants, so
the hour that the clocks skip or repeat is counted as it really passes.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from chatops.clock import NoSuchTime, london_date, london_instant

LONGEST_BREAK = 400
"""Days without work after which a council is taken to work no more."""

_NONE = timedelta(0)


def no_holidays(_day: date) -> bool:
    """No day is a holiday."""
    return False


@dataclass(frozen=True, slots=True)
class WorkingWeek:
    """When a council works: from and until which time of day, on which days (Monday is 0), but for holidays."""

    opens: time = time(9)
    closes: time = time(17)
    days: frozenset[int] = frozenset(range(5))
    is_holiday: Callable[[date], bool] = field(default=no_holidays, compare=False)

    def hours(self, day: date) -> tuple[datetime, datetime] | None:
        """Return the instants from which and until which the council works on this day, or None when it does not."""
        if day.weekday() not in self.days or self.is_holiday(day):
            return None
        opens, closes = _instant(day, self.opens), _instant(day, self.closes)
        return (opens, closes) if opens < closes else None


def is_working(week: WorkingWeek, instant: datetime) -> bool:
    """Return whether the council is at work at this instant."""
    hours = week.hours(london_date(instant))
    return hours is not None and hours[0] <= instant < hours[1]


def next_working(week: WorkingWeek, instant: datetime) -> datetime:
    """This instant when the council is at work, else the next one at which it opens."""
    for opens, closes in _from(week, instant):
        if instant < closes:
            return max(instant, opens)
    raise AssertionError("unreachable: the working days go on for ever")


def worked_between(week: WorkingWeek, since: datetime, until: datetime) -> timedelta:
    """Return how much working time lies between two instants; nothing when the second is not after the first."""
    total = _NONE
    for opens, closes in _from(week, since):
        if opens >= until:
            break
        total += max(_NONE, min(closes, until) - max(opens, since))
    return total


def after_working(week: WorkingWeek, since: datetime, amount: timedelta) -> datetime:
    """Return the first instant at work by which so much working time has gone by since then.

    What is reached with the last minute of a day falls on the opening of the next: nothing comes after hours.
    """
    left = amount
    for opens, closes in _from(week, since):
        begins = max(opens, since)
        if left < closes - begins:
            return begins + left
        left -= max(_NONE, closes - begins)
    raise AssertionError("unreachable: the working days go on for ever")


def _from(week: WorkingWeek, instant: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Return the hours of each working day, from the day of this instant on. Raises ValueError when there are none."""
    day, idle = london_date(instant), 0
    while idle < LONGEST_BREAK:
        hours = week.hours(day)
        idle = 0 if hours else idle + 1
        if hours:
            yield hours
        day += timedelta(days=1)
    raise ValueError("the council works on no day")


def _instant(day: date, at: time) -> datetime:
    """Return when London's clocks show this time; where they skip it, the instant at which they go forward."""
    while True:
        try:
            return london_instant(day, at)
        except NoSuchTime:
            at = (datetime.combine(day, at) + timedelta(minutes=1)).time()
