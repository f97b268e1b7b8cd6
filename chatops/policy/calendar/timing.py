"""When a post may be asked to go out, and when the bot brings news by itself."""

from datetime import date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta

from chatops.clock import LONDON, NoSuchTime, london_date, london_instant
from chatops.policy.objections import Objection

FURTHEST_AHEAD = timedelta(days=366)
MORNING = time(8, 0)
NIGHT = time(23, 0)
LIST_AT = time(9, 0)
"""When the list of a month or a week is due, on the first day of the next, by London's clocks."""


def asked_time(day: date | None, at: time | None) -> tuple[datetime | None, list[Objection]]:
    """Return the instant that a date and a time in London mean; None when both are empty, which means now.

    3.1: what is approved includes when it goes out, so half an answer is not guessed at.
    """
    if day is None and at is None:
        return None, []
    if day is None:
        return None, [_about("Choose the date too, or clear the time to have it posted once it is approved.", "day")]
    if at is None:
        return None, [_about("Choose the time too, or clear the date to have it posted once it is approved.", "time")]
    try:
        return london_instant(day, at), []
    except NoSuchTime:
        return None, [_about(f"The clocks go forward that night: {at:%H:%M} does not exist. Choose another.", "time")]


def time_is_ahead(goes_out_at: datetime | None, now: datetime) -> list[Objection]:
    """3.1: nobody can approve something that should have gone out already."""
    if goes_out_at is None:
        return []
    if goes_out_at <= now:
        return [
            _about("That time has passed. Choose a later one, or clear both to have it posted once approved.", "day")
        ]
    if goes_out_at > now + FURTHEST_AHEAD:
        return [_about("That is more than a year ahead. Choose an earlier date.", "day")]
    return []


def by_day(instant: datetime) -> datetime | None:
    """Return the next morning when this instant is in the night by London's clocks, else None: at once."""
    local = instant.astimezone(LONDON)
    if MORNING <= local.time() < NIGHT:
        return None
    return london_instant(local.date() + timedelta(days=local.time() >= NIGHT), MORNING)


def month_and_end(instant: datetime) -> tuple[str, datetime]:
    """Return the month of London's calendar, as `2027-04`, and when a list of it is due."""
    day = london_date(instant).replace(day=1)
    return f"{day:%Y-%m}", london_instant(day + relativedelta(months=1), LIST_AT)


def week_and_end(instant: datetime) -> tuple[str, datetime]:
    """Return the week of London's calendar, as `2027-W15`, and when a list of it is due."""
    day = london_date(instant)
    year, week, weekday = day.isocalendar()
    return f"{year}-W{week:02}", london_instant(day + timedelta(days=8 - weekday), LIST_AT)


def week_of(week: str) -> tuple[datetime, datetime]:
    """Return the instants at which a week of London's calendar begins and ends. Raises ValueError when it is none."""
    monday = date.fromisoformat(f"{week}-1")
    return london_instant(monday, time.min), london_instant(monday + timedelta(days=7), time.min)


def _about(sentence: str, field: str) -> Objection:
    return Objection("3.1", sentence, field)
