"""Days of a case in words: no time of day is kept."""

from datetime import date, time

from chatops.clock import london_instant
from handlers.views import phrases


def on_day(day: date, today: date) -> str:
    """`Thursday 6 May`, with the year when it is not this one."""
    return phrases.day(london_instant(day, time(12)), london_instant(today, time(12)))


def day_or_none(day: date | None, today: date) -> str:
    """`Thursday 6 May`, or that it is yet to come."""
    return on_day(day, today) if day else "a day to come"
