"""On which days a series comes, and at what instant each of its posts appears."""

from datetime import UTC, date, datetime, time
from itertools import islice

import pytest

from chatops.policy.templates.series import Rhythm, Series, appears, days_to_come, made_at

pytestmark = pytest.mark.clause("house rule 15")
NINE = time(9)


def first_days(rhythm: Rhythm, first: date, number: int) -> list[str]:
    days = Series(rhythm, first, NINE).days(date(2030, 1, 1))
    return [day.isoformat()[5:] for day in islice(days, number)]


@pytest.mark.parametrize(
    ("rhythm", "first", "days"),
    [
        (Rhythm.WEEKLY, date(2027, 12, 25), ["12-25", "01-01", "01-08"]),
        (Rhythm.FORTNIGHTLY, date(2027, 3, 20), ["03-20", "04-03", "04-17"]),
        (Rhythm.MONTHLY, date(2027, 11, 30), ["11-30", "12-30", "01-30", "02-29", "03-30"]),
        (Rhythm.MONTHLY, date(2027, 1, 31), ["01-31", "02-28", "03-31", "04-30"]),
        (Rhythm.ON_THE_WEEKDAY, date(2027, 3, 9), ["03-09", "04-13", "05-11"]),
        (Rhythm.ON_THE_WEEKDAY, date(2027, 3, 30), ["03-30", "04-27", "05-25", "06-29"]),
    ],
)
def test_the_days_of_a_rhythm_are_counted_from_the_first(rhythm: Rhythm, first: date, days: list[str]) -> None:
    assert first_days(rhythm, first, len(days)) == days


@pytest.mark.parametrize(
    ("series", "says"),
    [
        (Series(Rhythm.WEEKLY, date(2027, 3, 20), NINE), "every week on Saturday at 09:00"),
        (Series(Rhythm.FORTNIGHTLY, date(2027, 3, 20), NINE), "every two weeks on Saturday at 09:00"),
        (Series(Rhythm.MONTHLY, date(2027, 3, 22), NINE), "every month on the 22nd at 09:00"),
        (Series(Rhythm.MONTHLY, date(2027, 3, 12), NINE), "every month on the 12th at 09:00"),
        (
            Series(Rhythm.MONTHLY, date(2027, 3, 31), NINE),
            "every month on the 31st, or on the last day of a shorter month, at 09:00",
        ),
        (Series(Rhythm.ON_THE_WEEKDAY, date(2027, 3, 9), NINE), "every month on the second Tuesday at 09:00"),
        (Series(Rhythm.ON_THE_WEEKDAY, date(2027, 3, 30), NINE), "every month on the last Tuesday at 09:00"),
    ],
)
def test_a_series_says_how_often_it_comes(series: Series, says: str) -> None:
    assert series.says == says


def test_nine_stays_nine_when_the_clocks_change() -> None:
    series = Series(Rhythm.WEEKLY, date(2027, 3, 27), NINE)
    assert [appears(series, day).hour for day in series.days(date(2027, 4, 3))] == [9, 8]
    autumn = Series(Rhythm.WEEKLY, date(2027, 10, 30), NINE)
    assert [appears(autumn, day).hour for day in autumn.days(date(2027, 11, 6))] == [8, 9]


def test_a_time_over_which_the_clocks_go_forward_is_an_hour_later_that_day() -> None:
    series = Series(Rhythm.WEEKLY, date(2027, 3, 28), time(1, 30))
    assert appears(series, date(2027, 3, 28)) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert made_at(series, date(2027, 3, 28)) == datetime(2027, 3, 23, 1, 30, tzinfo=UTC)


def test_the_last_day_is_the_last_and_no_day_comes_twice() -> None:
    series = Series(Rhythm.WEEKLY, date(2027, 3, 20), NINE)
    ends = datetime(2027, 4, 3, 23, tzinfo=UTC)  # the day is over at midnight in London, an hour before
    assert list(days_to_come(series, ends, [])) == [date(2027, 3, 20), date(2027, 3, 27), date(2027, 4, 3)]
    assert list(days_to_come(series, ends, [date(2027, 3, 27)])) == [date(2027, 4, 3)]
    assert list(days_to_come(series, ends, [date(2027, 4, 3)])) == []
