"""London's calendar, and the only reader of the time."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from chatops.clock import NoSuchTime, SystemClock, london_date, london_instant


def test_the_clock_of_this_computer_gives_an_aware_utc_instant() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 6, 1), 24)])
def test_the_days_on_which_the_clocks_change_have_23_and_25_hours(day: date, hours: int) -> None:
    midnight = time(0, 0)
    assert london_instant(day + timedelta(days=1), midnight) - london_instant(day, midnight) == timedelta(hours=hours)


def test_a_time_that_the_clocks_skip_does_not_exist() -> None:
    with pytest.raises(NoSuchTime, match="01:15 does not exist on 2027-03-28"):
        london_instant(date(2027, 3, 28), time(1, 15))


def test_a_time_that_comes_twice_means_the_first() -> None:
    assert london_instant(date(2027, 10, 31), time(1, 15)) == datetime(2027, 10, 31, 0, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2027, 1, 1, 23, 59, tzinfo=UTC), date(2027, 1, 1)),
        (datetime(2027, 6, 30, 23, 0, tzinfo=UTC), date(2027, 7, 1)),
    ],
    ids=["winter", "summer"],
)
def test_the_date_is_the_one_that_london_s_calendars_show(instant: datetime, day: date) -> None:
    assert london_date(instant) == day
