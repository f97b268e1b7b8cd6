"""When a post may be asked to go out: London's dates and times, the two odd nights of the year included."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatops.clock import LONDON
from chatops.policy.calendar.timing import FURTHEST_AHEAD, asked_time, month_and_end, time_is_ahead

NOW = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)
SPRING, AUTUMN = date(2027, 3, 28), date(2027, 10, 31)


def test_no_date_and_no_time_mean_as_soon_as_it_is_approved() -> None:
    assert asked_time(None, None) == (None, [])


@pytest.mark.parametrize(
    ("day", "at", "instant"),
    [
        (date(2027, 3, 2), time(12, 0), datetime(2027, 3, 2, 12, 0, tzinfo=UTC)),
        (date(2027, 7, 1), time(12, 0), datetime(2027, 7, 1, 11, 0, tzinfo=UTC)),
        (date(2027, 7, 1), time(0, 30), datetime(2027, 6, 30, 23, 30, tzinfo=UTC)),
        (SPRING, time(0, 59), datetime(2027, 3, 28, 0, 59, tzinfo=UTC)),
        (SPRING, time(2, 0), datetime(2027, 3, 28, 1, 0, tzinfo=UTC)),
        (AUTUMN, time(0, 59), datetime(2027, 10, 30, 23, 59, tzinfo=UTC)),
        (AUTUMN, time(1, 30), datetime(2027, 10, 31, 0, 30, tzinfo=UTC)),
        (AUTUMN, time(2, 0), datetime(2027, 10, 31, 2, 0, tzinfo=UTC)),
    ],
    ids=["winter", "summer", "summer_night", "before_forward", "after_forward", "before_back", "doubled", "after_back"],
)
def test_a_date_and_a_time_are_london_s(day: date, at: time, instant: datetime) -> None:
    assert asked_time(day, at) == (instant, [])


@pytest.mark.parametrize("at", [time(1, 0), time(1, 30), time(1, 59)])
def test_a_time_in_the_missing_hour_is_refused_and_not_moved(at: time) -> None:
    instant, (objection,) = asked_time(SPRING, at)
    assert instant is None
    assert (objection.clause, objection.field) == ("3.1", "time")
    assert f"{at:%H:%M} does not exist" in objection.sentence


@pytest.mark.parametrize(
    ("day", "at", "field"), [(None, time(12, 0), "day"), (date(2027, 3, 2), None, "time")], ids=["no_date", "no_time"]
)
def test_half_a_time_is_not_guessed_at(day: date | None, at: time | None, field: str) -> None:
    instant, (objection,) = asked_time(day, at)
    assert instant is None
    assert (objection.clause, objection.field) == ("3.1", field)


@given(st.dates(), st.times())
def test_any_date_and_time_give_that_wall_clock_in_london_or_an_objection(day: date, at: time) -> None:
    instant, objections = asked_time(day, at)
    if instant is None:
        assert len(objections) == 1
    else:
        assert instant.utcoffset() == timedelta(0)
        assert instant.astimezone(LONDON).replace(tzinfo=None, fold=0) == datetime.combine(day, at)


@pytest.mark.parametrize("ahead", [timedelta(minutes=1), timedelta(days=30), FURTHEST_AHEAD])
def test_a_time_ahead_is_let_through(ahead: timedelta) -> None:
    assert time_is_ahead(NOW + ahead, NOW) == []


def test_as_soon_as_approved_is_always_ahead() -> None:
    assert time_is_ahead(None, NOW) == []


@pytest.mark.parametrize(
    "off",
    [timedelta(0), timedelta(seconds=-1), timedelta(days=-400), FURTHEST_AHEAD + timedelta(seconds=1)],
    ids=["this_very_moment", "just_past", "long_past", "more_than_a_year_ahead"],
)
def test_a_time_that_cannot_be_kept_is_refused(off: timedelta) -> None:
    (objection,) = time_is_ahead(NOW + off, NOW)
    assert (objection.clause, objection.field) == ("3.1", "day")


@given(st.datetimes(timezones=st.just(UTC)))
def test_no_instant_makes_the_rule_fail(instant: datetime) -> None:
    assert len(time_is_ahead(instant, NOW)) <= 1


@pytest.mark.parametrize(
    ("instant", "month", "due"),
    [
        (datetime(2027, 1, 31, 12, tzinfo=UTC), "2027-01", datetime(2027, 2, 1, 9, tzinfo=UTC)),
        (datetime(2028, 2, 29, 12, tzinfo=UTC), "2028-02", datetime(2028, 3, 1, 9, tzinfo=UTC)),
        (datetime(2027, 12, 31, 23, 59, tzinfo=UTC), "2027-12", datetime(2028, 1, 1, 9, tzinfo=UTC)),
        (datetime(2027, 3, 31, 22, 59, tzinfo=UTC), "2027-03", datetime(2027, 4, 1, 8, tzinfo=UTC)),
        (datetime(2027, 3, 31, 23, 0, tzinfo=UTC), "2027-04", datetime(2027, 5, 1, 8, tzinfo=UTC)),
    ],
)
def test_the_list_of_a_month_is_due_on_the_first_of_the_next(instant: datetime, month: str, due: datetime) -> None:
    assert month_and_end(instant) == (month, due)
