"""The only reader of the time, and the only place that knows London's calendar.

Everything else is given an aware UTC instant and passes it down.
"""

from datetime import UTC, date, datetime, time
from typing import Protocol
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


class Clock(Protocol):
    """Where the time comes from. The practice council has one that can be moved forward."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)


class NoSuchTime(ValueError):
    """That time of day does not exist on that date in London: the clocks go forward over it."""


def london_instant(day: date, at: time) -> datetime:
    """Return the instant at which London's clocks show this date and time, aware, in UTC.

    When the clocks go back an hour happens twice; the first of the two is meant, in summer time.

    Raises:
        NoSuchTime: the clocks go forward over that time on that day.
    """
    shown = datetime.combine(day, at, tzinfo=LONDON)
    instant = shown.astimezone(UTC)
    if instant.astimezone(LONDON).replace(tzinfo=None) != shown.replace(tzinfo=None):
        raise NoSuchTime(f"{at:%H:%M} does not exist on {day.isoformat()} in London")
    return instant


def london_date(instant: datetime) -> date:
    """Return the date that London's calendars show at this aware instant."""
    return instant.astimezone(LONDON).date()
