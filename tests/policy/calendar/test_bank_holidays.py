"""Two packages tell the bot of bank holidays, one for elections and one for working hours: they say the same."""

from datetime import date

import pytest

from chatops.policy.calendar.bank_holidays import Country, bank_holidays
from chatops.policy.purdah.polls import Poll, PollKind, is_an_unusual_day, last_known_year

FIRST = 2012
"""The first year whose bank holidays both know."""


@pytest.mark.parametrize("country", Country)
def test_both_sources_know_the_same_bank_holidays_from_monday_to_friday(country: Country) -> None:
    """At weekends `holidays` names the day itself beside its substitute, and neither counts anything there."""
    last = last_known_year(country)
    days = map(date.fromordinal, range(date(FIRST, 1, 1).toordinal(), date(last + 1, 1, 1).toordinal()))
    weekdays = [day for day in days if day.weekday() < 5]
    of_elections = [day for day in weekdays if is_an_unusual_day(Poll(PollKind.LOCAL, country, day))]
    assert of_elections == [day for day in weekdays if bank_holidays(country)(day)]
    assert len(of_elections) >= 8 * (last + 1 - FIRST)
