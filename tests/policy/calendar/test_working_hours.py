"""Working time, by hand and against an oracle that counts the minutes."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chatops.policy.calendar.bank_holidays import Country, bank_holidays
from chatops.policy.calendar.working_hours import WorkingWeek, after_working, is_working, next_working, worked_between

LONDON = ZoneInfo("Europe/London")
WEEK = WorkingWeek(is_holiday=bank_holidays(Country.ENGLAND))
NIGHTS = WorkingWeek(time(0, 30), time(3, 30), frozenset({6}))
"""A council that works on Sundays over the hour at which the clocks change."""


def at(written: str) -> datetime:
    """An instant by London's clocks, the first of the two when there are two."""
    return datetime.fromisoformat(written).replace(tzinfo=LONDON).astimezone(UTC)


def counted(week: WorkingWeek, since: datetime, until: datetime) -> timedelta:
    """Working time counted minute by minute, by nothing but the clock on the wall and the calendar."""
    minutes, instant = 0, since
    while instant < until:
        wall = instant.astimezone(LONDON)
        in_hours = week.opens <= wall.time() < week.closes
        minutes += in_hours and wall.weekday() in week.days and not week.is_holiday(wall.date())
        instant += timedelta(minutes=1)
    return timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("since", "hours", "then"),
    [
        ("2027-03-01 09:30", 4, "2027-03-01 13:30"),
        ("2027-03-01 13:00", 4, "2027-03-02 09:00"),  # the last minute of the day: the opening of the next
        ("2027-03-01 12:59", 4, "2027-03-01 16:59"),
        ("2027-03-01 06:00", 4, "2027-03-01 13:00"),
        ("2027-03-05 16:00", 4, "2027-03-08 12:00"),  # over a weekend
        ("2027-03-06 12:00", 8, "2027-03-09 09:00"),
        ("2027-03-25 16:00", 4, "2027-03-30 12:00"),  # over Easter, and the clocks go forward
        ("2027-10-29 16:00", 4, "2027-11-01 12:00"),  # the clocks go back
        ("2027-12-24 13:00", 8, "2027-12-29 13:00"),  # Christmas at a weekend has substitutes
    ],
)
def test_so_much_working_time_goes_by(since: str, hours: int, then: str) -> None:
    assert after_working(WEEK, at(since), timedelta(hours=hours)) == at(then)


@pytest.mark.parametrize(
    ("country", "day", "off"),
    [
        (Country.ENGLAND, date(2027, 3, 29), True),
        (Country.SCOTLAND, date(2027, 3, 29), False),  # Easter Monday is none there
        (Country.SCOTLAND, date(2027, 11, 30), True),
        (Country.ENGLAND, date(2027, 11, 30), False),
        (Country.NORTHERN_IRELAND, date(2027, 7, 12), True),
        (Country.WALES, date(2027, 7, 12), False),
        (Country.WALES, date(2027, 8, 30), True),
        (Country.SCOTLAND, date(2027, 8, 30), False),
    ],
)
def test_each_country_has_its_own_bank_holidays(country: Country, day: date, *, off: bool) -> None:
    assert bank_holidays(country)(day) is off


def test_a_night_on_which_the_clocks_change_is_as_long_as_it_is() -> None:
    forward, back, plain = (date(2027, 3, 28), date(2027, 10, 31), date(2027, 11, 7))
    for day, hours in ((forward, 2), (back, 4), (plain, 3)):
        opened = NIGHTS.hours(day)
        assert opened is not None
        assert opened[1] - opened[0] == timedelta(hours=hours)


def test_hours_that_begin_in_the_skipped_hour_begin_when_the_clocks_go_forward() -> None:
    week = WorkingWeek(time(1, 30), time(4), frozenset({6}))
    assert week.hours(date(2027, 3, 28)) == (at("2027-03-28 02:00"), at("2027-03-28 04:00"))


def test_a_council_that_never_works_is_said_to_be_one() -> None:
    with pytest.raises(ValueError, match="works on no day"):
        next_working(WorkingWeek(is_holiday=lambda _day: True), at("2027-03-01 09:30"))


_instants = st.integers(0, 235 * 1440).map(lambda n: datetime(2027, 3, 20, tzinfo=UTC) + timedelta(minutes=n))
_weeks = st.sampled_from([WEEK, NIGHTS, WorkingWeek(time(8, 15), time(12, 45), frozenset({0, 2, 5}))])


@settings(max_examples=60, deadline=None)
@given(week=_weeks, since=_instants, minutes=st.integers(0, 7 * 24 * 60))
def test_working_time_is_what_is_counted_minute_by_minute(week: WorkingWeek, since: datetime, minutes: int) -> None:
    until = since + timedelta(minutes=minutes)
    assert worked_between(week, since, until) == counted(week, since, until)


@settings(max_examples=150, deadline=None)
@given(week=_weeks, since=_instants, minutes=st.integers(0, 40 * 60))
def test_after_so_much_working_time_so_much_has_been_worked(week: WorkingWeek, since: datetime, minutes: int) -> None:
    amount = timedelta(minutes=minutes)
    then = after_working(week, since, amount)
    assert worked_between(week, since, then) == amount
    assert is_working(week, then)
    assert next_working(week, then) == then >= since
    # Nothing later would do: at any working instant before it, less has been worked.
    before = then - timedelta(minutes=1)
    assert not is_working(week, before) or before < since or worked_between(week, since, before) < amount
