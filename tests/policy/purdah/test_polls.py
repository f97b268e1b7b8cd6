"""The latest day for the notice of election, for real polls, by a table that owes nothing to the code.

Each day in the table is counted by hand from polling day: so many weekdays back, and one day more for each bank
holiday that falls between. Where a day was announced at the time, its source stands beside it.
"""

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.purdah.polling_days import (
    notice_is_in_time,
    poll_can_be_held,
    polling_day_is_ahead,
)
from chatops.policy.purdah.polls import REFERENDUMS, Poll, PollKind, last_known_year, latest_start, polls_close

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Known(NamedTuple):
    """A poll, the bank holidays among the days that are counted, and the latest day for its notice."""

    polling_day: str
    skipped: tuple[str, ...]
    notice: str


EASTER_2019, EASTER_2022, EASTER_2025 = ("19 April", "22 April"), ("15 April", "18 April"), ("18 April", "21 April")

ORDINARY = (
    # “Notice of Election – to be published no later than 26 March”: Southampton City Council, May elections 2019
    Known("2019-05-02", EASTER_2019, "2019-03-26"),
    # Postponed to 6 May 2021 by the Coronavirus Act 2020, section 60; the early May holiday was moved to Friday 8 May
    Known("2020-05-07", ("10 April", "13 April"), "2020-03-31"),
    # “Not later than 25 days: Not later than Monday 29 March”: Electoral Commission, as Southend-on-Sea published it
    Known("2021-05-06", ("2 April", "5 April", "3 May"), "2021-03-29"),
    # “Publication of notice of election by 28 March 2022”: North Yorkshire, as Harrogate News published it
    Known("2022-05-05", (*EASTER_2022, "2 May"), "2022-03-28"),
    # As the council that this was first written for was told
    Known("2023-05-04", ("7 April", "10 April", "1 May"), "2023-03-27"),
    # “Last date Notice of Election can be published: Tuesday 26 March”: Electoral Commission, as the ALDC published it
    Known("2024-05-02", ("29 March", "1 April"), "2024-03-26"),
    # “Publication of Notice of Election: Tuesday 25 March”: Stroud and South Hams District Councils
    Known("2025-05-01", EASTER_2025, "2025-03-25"),
    Known("2026-05-07", ("3 April", "6 April", "4 May"), "2026-03-30"),
    Known("2027-05-06", ("3 May",), "2027-03-31"),
    Known("2028-05-04", ("14 April", "17 April", "1 May"), "2028-03-27"),
)
"""Every ordinary local election in England from 2019 to 2028: the first Thursday in May, 25 working days."""

BY_ELECTIONS = (
    # Warwick District Council, local elections 2 December 2021
    Known("2021-12-02", (), "2021-10-28"),
    # Solihull, Dickens Heath Parish Council by-election
    Known("2022-04-07", (), "2022-03-03"),
    # North Yorkshire, Skipton Town Council by-election
    Known("2024-11-20", (), "2024-10-16"),
    # The day of the late Queen's funeral was a bank holiday
    Known("2022-10-06", ("19 September",), "2022-08-31"),
    # Christmas Eve is not counted, though it is no bank holiday
    Known("2025-01-16", ("24 December", "25 December", "26 December", "1 January"), "2024-12-06"),
)

OTHERS = {
    # “The above timetable is the same for PCC and Mayoral elections”: ALDC, 2024
    (PollKind.POLICE, Country.ENGLAND): (25, Known("2024-05-02", ("29 March", "1 April"), "2024-03-26")),
    (PollKind.POLICE, Country.WALES): (25, Known("2024-05-02", ("29 March", "1 April"), "2024-03-26")),
    # “Publication of Notice of Election: Monday 29 March”: West of England Combined Authority, 2021
    (PollKind.MAYORAL, Country.ENGLAND): (25, Known("2021-05-06", ("2 April", "5 April", "3 May"), "2021-03-29")),
    (PollKind.MAYORAL, Country.WALES): (25, Known("2021-05-06", ("2 April", "5 April", "3 May"), "2021-03-29")),
    # “Mayor of London and London Assembly: Tuesday 19 March 2024”: Royal Borough of Kingston
    (PollKind.LONDON_ASSEMBLY, Country.ENGLAND): (30, Known("2024-05-02", ("29 March", "1 April"), "2024-03-19")),
    # “Not later than 22 days (4pm): Tuesday 4 June”: Electoral Commission, as Mark Pack published it
    (PollKind.UK_PARLIAMENT, Country.ENGLAND): (22, Known("2024-07-04", (), "2024-06-04")),
    (PollKind.UK_PARLIAMENT, Country.WALES): (22, Known("2024-07-04", (), "2024-06-04")),
    (PollKind.UK_PARLIAMENT, Country.SCOTLAND): (22, Known("2024-07-04", (), "2024-06-04")),
    (PollKind.UK_PARLIAMENT, Country.NORTHERN_IRELAND): (22, Known("2024-07-04", (), "2024-06-04")),
    # “Publication of notice of election: Monday 28 March”: Electoral Commission, Assembly election in Northern Ireland
    (PollKind.NORTHERN_IRELAND_ASSEMBLY, Country.NORTHERN_IRELAND): (
        25,
        Known("2022-05-05", (*EASTER_2022, "2 May"), "2022-03-28"),
    ),
    (PollKind.SENEDD, Country.WALES): (25, Known("2026-05-07", ("3 April", "6 April", "4 May"), "2026-03-30")),
    # In Scotland Easter Monday is not counted, though it is no bank holiday there
    (PollKind.SCOTTISH_PARLIAMENT, Country.SCOTLAND): (
        28,
        Known("2026-05-07", ("3 April", "6 April", "4 May"), "2026-03-25"),
    ),
    (PollKind.LOCAL, Country.SCOTLAND): (28, Known("2022-05-05", (*EASTER_2022, "2 May"), "2022-03-23")),
    (PollKind.LOCAL, Country.WALES): (25, Known("2022-05-05", (*EASTER_2022, "2 May"), "2022-03-28")),
    # The coronation was kept on Monday 8 May
    (PollKind.LOCAL, Country.NORTHERN_IRELAND): (25, Known("2023-05-18", ("1 May", "8 May"), "2023-04-11")),
}
"""For each other kind of poll and country: the working days that its law asks for, and a poll that was held or is due.

London Assembly: SI 2007/3541. Scotland: SSI 2011/399 and SI 2015/425. UK Parliament: Representation of the People Act
1983, schedule 1. Northern Ireland: SI 2010/2977 and SI 2001/2599. Police: SI 2012/1917. Mayors: SI 2007/1024.
"""


def counted_back(known: Known, days: int) -> date:
    """By hand: so many days back from polling day, leaving out the weekend and the days that are named."""
    at = date.fromisoformat(known.polling_day)
    named = set(known.skipped)
    while days:
        at -= timedelta(days=1)
        written = f"{at.day} {at:%B}"
        if at.isoweekday() < 6 and written not in named:
            days -= 1
        named.discard(written)
    assert not named, f"{named} are not among the days counted before {known.polling_day}"
    return at


def said_of(known: Known, kind: PollKind, country: Country) -> date:
    return latest_start(Poll(kind, country, date.fromisoformat(known.polling_day))).latest_start


@pytest.mark.parametrize("known", [*ORDINARY, *BY_ELECTIONS], ids=lambda known: known.polling_day)
def test_the_notice_of_a_local_election_in_england_is_due_by_this_day(known: Known) -> None:
    assert said_of(known, PollKind.LOCAL, Country.ENGLAND).isoformat() == known.notice


@pytest.mark.parametrize(("kind", "country"), OTHERS)
def test_the_notice_of_another_poll_is_due_by_this_day(kind: PollKind, country: Country) -> None:
    _, known = OTHERS[(kind, country)]
    assert said_of(known, kind, country).isoformat() == known.notice


@pytest.mark.parametrize("known", [*ORDINARY, *BY_ELECTIONS], ids=lambda known: known.polling_day)
def test_the_table_is_what_one_gets_by_counting_on_the_fingers(known: Known) -> None:
    assert counted_back(known, 25).isoformat() == known.notice


@pytest.mark.parametrize(("kind", "country"), OTHERS)
def test_so_is_the_table_of_the_other_polls(kind: PollKind, country: Country) -> None:
    days, known = OTHERS[(kind, country)]
    assert counted_back(known, days).isoformat() == known.notice


def by_table() -> list[tuple[PollKind, Country, int, Known]]:
    local = (PollKind.LOCAL, Country.ENGLAND, 25)
    return [(*local, known) for known in (*ORDINARY, *BY_ELECTIONS)] + [(*of, *said) for of, said in OTHERS.items()]


@pytest.mark.parametrize(("kind", "country", "days", "known"), by_table())
def test_the_working_says_how_many_days_were_counted_and_which_were_left_out(
    kind: PollKind, country: Country, days: int, known: Known
) -> None:
    working = latest_start(Poll(kind, country, date.fromisoformat(known.polling_day)))
    assert working.days == days
    assert tuple(f"{day.day} {day:%B}" for day in working.left_out) == known.skipped


@given(st.sampled_from(sorted(OTHERS)), st.dates(date(2019, 6, 1), date(2036, 12, 31)))
def test_the_days_that_were_counted_add_up(of: tuple[PollKind, Country], day: date) -> None:
    working = latest_start(Poll(*of, day))
    passed = [working.latest_start + timedelta(days=n) for n in range((day - working.latest_start).days)]
    counted = [each for each in passed if each.isoweekday() < 6 and each not in working.left_out]
    assert len(counted) == working.days == OTHERS[of][0]


def test_the_table_has_every_ordinary_election_and_every_kind_of_poll() -> None:
    days = [date.fromisoformat(known.polling_day) for known in ORDINARY]
    assert [day.year for day in days] == list(range(2019, 2029))
    assert all(day.isoweekday() == 4 and day.month == 5 and day.day <= 7 for day in days)
    held = {
        (kind, country) for kind in PollKind for country in Country if not poll_can_be_held(held_in(kind, country), NOW)
    }
    referendums = {(kind, country) for kind, law in REFERENDUMS.items() for country in law.countries}
    assert held == OTHERS.keys() | {(PollKind.LOCAL, Country.ENGLAND)} | referendums


@pytest.mark.parametrize(
    ("kind", "starts", "closes"),
    [
        # 28 days before by SI 2012/2031 and SI 2012/444; the 28th day ends the period by section 125 of the 2000 Act.
        (PollKind.NEIGHBOURHOOD_PLAN, date(2027, 4, 8), "21:00"),
        (PollKind.COUNCIL_TAX, date(2027, 4, 8), "21:00"),
        (PollKind.NATIONAL_REFERENDUM, date(2027, 4, 9), "21:00"),
        # The fifth day before, without the bank holiday on 3 May and the weekend; 16:00 to 21:00 by SI 1987/1.
        (PollKind.PARISH_POLL, date(2027, 4, 28), "20:00"),
    ],
)
def test_a_referendum_has_a_length_and_hours_of_its_own(kind: PollKind, starts: date, closes: str) -> None:
    poll = Poll(kind, Country.ENGLAND, date(2027, 5, 6))
    working = latest_start(poll)
    assert working.latest_start == starts
    assert working.referendum == REFERENDUMS[kind]
    assert f"{polls_close(poll):%H:%M}" == closes


def held_in(kind: PollKind, country: Country) -> Poll:
    return Poll(kind, country, date(2027, 5, 6))


@pytest.mark.parametrize(
    ("kind", "country", "sentence"),
    [
        (PollKind.SENEDD, Country.ENGLAND, "There is no Senedd election in England."),
        (PollKind.POLICE, Country.SCOTLAND, "There is no police and crime commissioner election in Scotland."),
        (PollKind.LONDON_ASSEMBLY, Country.WALES, "There is no London Assembly election in Wales."),
    ],
)
def test_a_poll_that_a_country_does_not_hold_is_not_worked_out(kind: PollKind, country: Country, sentence: str) -> None:
    assert [(o.sentence, o.field, o.clause) for o in poll_can_be_held(held_in(kind, country), NOW)] == [
        (sentence, "kind", "PS-4b")
    ]
    with pytest.raises(ValueError, match="holds no"):
        latest_start(held_in(kind, country))


@pytest.mark.parametrize("year", [2027, 2028])
def test_a_year_whose_bank_holidays_are_known_is_certain(year: int) -> None:
    assert all(latest_start(Poll(PollKind.LOCAL, country, date(year, 5, 4))).certain for country in Country)


def test_the_first_year_whose_bank_holidays_are_not_known_is_uncertain() -> None:
    for country in Country:
        assert last_known_year(country) == 2028
        assert not latest_start(Poll(PollKind.LOCAL, country, date(2029, 5, 3))).certain


@pytest.mark.parametrize(
    ("day", "instant"),
    [
        ("2027-05-06", "2027-05-06T21:00:00+00:00"),  # summer
        ("2027-02-04", "2027-02-04T22:00:00+00:00"),  # winter
        ("2027-03-28", "2027-03-28T21:00:00+00:00"),  # the clocks went forward that morning
        ("2027-10-31", "2027-10-31T22:00:00+00:00"),  # the clocks went back that morning
        ("2028-02-29", "2028-02-29T22:00:00+00:00"),
    ],
)
def test_the_polls_close_at_ten_at_night_by_london_s_clocks(day: str, instant: str) -> None:
    closes = polls_close(Poll(PollKind.LOCAL, Country.ENGLAND, date.fromisoformat(day)))
    assert closes == datetime.fromisoformat(instant)


@pytest.mark.parametrize(
    ("day", "at", "sentence"),
    [
        ("2026-11-21", NOW, "That polling day has passed."),
        ("2026-11-22", datetime(2026, 11, 22, 22, 0, tzinfo=UTC), "That polling day has passed."),
        ("2037-01-01", NOW, "That polling day is more than ten years ahead."),
    ],
)
def test_a_polling_day_that_cannot_be_meant_is_asked_for_again(day: str, at: datetime, sentence: str) -> None:
    (objection,) = polling_day_is_ahead(date.fromisoformat(day), at)
    assert objection.sentence.startswith(sentence)
    assert (objection.field, objection.clause) == ("day", "PS-4b")


@pytest.mark.parametrize(
    ("day", "at"),
    [
        ("2026-11-22", NOW),
        ("2026-11-22", datetime(2026, 11, 22, 21, 59, 59, 999999, tzinfo=UTC)),
        ("2036-12-31", NOW),
    ],
)
def test_a_polling_day_to_come_may_be_today_or_ten_years_ahead(day: str, at: datetime) -> None:
    assert polling_day_is_ahead(date.fromisoformat(day), at) == []


@pytest.mark.parametrize(
    ("published", "sentence"),
    [
        ("2027-04-01", "The last day for the notice is Wednesday 31 March 2027. Give that day or an earlier one."),
        ("2027-05-07", "That is after the poll. Give the day on which the notice is published."),
    ],
)
def test_a_notice_that_comes_too_late_is_asked_about(published: str, sentence: str) -> None:
    working = latest_start(Poll(PollKind.LOCAL, Country.ENGLAND, date(2027, 5, 6)))
    (objection,) = notice_is_in_time(working, date.fromisoformat(published))
    assert (objection.sentence, objection.field, objection.clause) == (sentence, "begins", "PS-4b")


@pytest.mark.parametrize("published", ["2027-03-31", "2027-03-01", "2020-01-01"])
def test_a_notice_in_time_is_taken(published: str) -> None:
    working = latest_start(Poll(PollKind.LOCAL, Country.ENGLAND, date(2027, 5, 6)))
    assert notice_is_in_time(working, date.fromisoformat(published)) == []


def test_where_bank_holidays_are_not_known_the_clerk_s_day_stands() -> None:
    working = latest_start(Poll(PollKind.LOCAL, Country.ENGLAND, date(2029, 5, 3)))
    assert notice_is_in_time(working, working.latest_start + timedelta(days=3)) == []
    assert notice_is_in_time(working, date(2029, 5, 3)) == []
    assert len(notice_is_in_time(working, date(2029, 5, 4))) == 1
