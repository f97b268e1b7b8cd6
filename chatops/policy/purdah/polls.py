"""From a polling day to the latest day on which the pre-election period can begin. House rule 7.

The period begins when the notice of election is published. The law gives a last day for that, counted back from
polling day in working days: for a local election in England the 25th (SI 2006/3305, as amended by SI 2014/492). The
Clerk confirms the day on which the notice was really published. The counting, with each country's bank holidays, is
done by the package uk-election-timetables, whose docstrings cite the law for each kind of poll.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from itertools import count, islice

from uk_election_timetables.calendars import Country as PackageCountry
from uk_election_timetables.date import easter_sunday
from uk_election_timetables.election import Election
from uk_election_timetables.elections import (
    GreaterLondonAssemblyElection,
    LocalElection,
    MayoralElection,
    NorthernIrelandAssemblyElection,
    PoliceAndCrimeCommissionerElection,
    ScottishParliamentElection,
    SeneddCymruElection,
    UKParliamentElection,
)

from chatops.clock import london_instant
from chatops.policy.calendar.bank_holidays import Country

POLLS_OPEN = time(7, 0)
"""Representation of the People Act 1983, schedule 1, rule 1; the same in the rules for local elections."""
POLLS_CLOSE = time(22, 0)
"""Parliamentary Elections Rules, rule 1; the same in the rules for local elections: ten at night."""


class PollKind(StrEnum):
    """A kind of poll, as people call it."""

    LOCAL = "local election (parish, town, district or county)"
    MAYORAL = "mayoral election"
    POLICE = "police and crime commissioner election"
    UK_PARLIAMENT = "UK Parliament election"
    SENEDD = "Senedd election"
    SCOTTISH_PARLIAMENT = "Scottish Parliament election"
    NORTHERN_IRELAND_ASSEMBLY = "Northern Ireland Assembly election"
    LONDON_ASSEMBLY = "London Assembly election"
    NEIGHBOURHOOD_PLAN = "neighbourhood plan referendum"
    COUNCIL_TAX = "council tax referendum"
    PARISH_POLL = "parish or community poll"
    NATIONAL_REFERENDUM = "national referendum"


@dataclass(frozen=True, slots=True)
class Referendum:
    """A kind of poll in which nobody is elected: where it is held, and how the law counts its period.

    `days` are days by the calendar, or working days, before polling day; `source` is the law; the hours are London's.
    """

    countries: tuple[Country, ...]
    days: int
    working: bool
    source: str
    opens: time = time(7, 0)
    closes: time = time(22, 0)


REFERENDUMS: dict[PollKind, Referendum] = {
    PollKind.NEIGHBOURHOOD_PLAN: Referendum(
        (Country.ENGLAND,),
        28,
        working=False,
        source="the Neighbourhood Planning (Referendums) Regulations 2012, SI 2012/2031, regulations 4 and 5",
    ),
    PollKind.COUNCIL_TAX: Referendum(
        (Country.ENGLAND,),
        28,
        working=False,
        source="the Local Authorities (Conduct of Referendums) (Council Tax Increases) (England) Regulations 2012, "
        "SI 2012/444, regulations 4 and 5",
    ),
    PollKind.PARISH_POLL: Referendum(
        (Country.ENGLAND, Country.WALES),
        5,
        working=True,
        source="the Parish and Community Meetings (Polls) Rules 1987, SI 1987/1, rule 1 of the schedule",
        opens=time(16, 0),
        closes=time(21, 0),
    ),
    PollKind.NATIONAL_REFERENDUM: Referendum(
        tuple(Country),
        27,
        working=False,
        source="the Political Parties, Elections and Referendums Act 2000, section 125, which counts polling day as "
        "the 28th day",
    ),
}
"""The kinds in which nobody is elected. For the first two the notice is published not fewer than 28 days before; for a
parish poll on the fifth working day before at the latest, and no law keeps the council from publishing things."""


@dataclass(frozen=True, slots=True)
class Poll:
    """A poll: its kind, where it is held, and its polling day by the calendar."""

    kind: PollKind
    country: Country
    day: date


@dataclass(frozen=True, slots=True)
class Working:
    """How the latest start was worked out.

    `latest_start` is the last day for the notice of election; `certain` is False when the bank holidays of that year
    are not known yet, so that the day may be wrong. `days` are the working days that the law asks for, and `left_out`
    the days besides weekends that are not counted among them, in order. `referendum` is how the law counts for a poll
    in which nobody is elected, None for an election.
    """

    poll: Poll
    latest_start: date
    certain: bool
    days: int
    left_out: tuple[date, ...]
    referendum: Referendum | None = None


_PACKAGE_COUNTRY = {
    Country.ENGLAND: PackageCountry.ENGLAND,
    Country.WALES: PackageCountry.WALES,
    Country.SCOTLAND: PackageCountry.SCOTLAND,
    Country.NORTHERN_IRELAND: PackageCountry.NORTHERN_IRELAND,
}

_EVERYWHERE = tuple(Country)
_TIMETABLES: dict[PollKind, tuple[tuple[Country, ...], Callable[[date, PackageCountry], Election]]] = {
    PollKind.LOCAL: (_EVERYWHERE, LocalElection),
    PollKind.MAYORAL: ((Country.ENGLAND, Country.WALES), lambda day, _: MayoralElection(day)),
    PollKind.POLICE: ((Country.ENGLAND, Country.WALES), lambda day, _: PoliceAndCrimeCommissionerElection(day)),
    PollKind.UK_PARLIAMENT: (_EVERYWHERE, UKParliamentElection),
    PollKind.SENEDD: ((Country.WALES,), lambda day, _: SeneddCymruElection(day)),
    PollKind.SCOTTISH_PARLIAMENT: ((Country.SCOTLAND,), lambda day, _: ScottishParliamentElection(day)),
    PollKind.NORTHERN_IRELAND_ASSEMBLY: (
        (Country.NORTHERN_IRELAND,),
        lambda day, _: NorthernIrelandAssemblyElection(day),
    ),
    PollKind.LONDON_ASSEMBLY: ((Country.ENGLAND,), lambda day, _: GreaterLondonAssemblyElection(day)),
}


def latest_start(poll: Poll) -> Working:
    """House rule 7: the day by which the notice of election must be published, when the period begins at the latest.

    Raises ValueError for a kind of poll that the country does not hold; `poll_can_be_held` says so in a sentence.
    """
    if poll.kind in REFERENDUMS:
        return _before_a_referendum(poll, REFERENDUMS[poll.kind])
    countries, timetable = _TIMETABLES[poll.kind]
    if poll.country not in countries:
        raise ValueError(f"{poll.country} holds no {poll.kind}")
    day = timetable(poll.day, _PACKAGE_COUNTRY[poll.country]).notice_of_election_deadline
    days = _working_days(poll.kind, poll.country)
    passed = _weekdays(day, poll.day)
    held = [each for each in passed if each in _bank_holidays(poll.country)]
    left_out = sorted({*held, *_quiet_days(poll.day.year)} & {*passed}) if len(passed) > days + len(held) else held
    return Working(poll, day, poll.day.year <= last_known_year(poll.country), days, tuple(left_out))


def _before_a_referendum(poll: Poll, law: Referendum) -> Working:
    """House rule 7: so many days before polling day, by the calendar or without weekends and bank holidays."""
    if poll.country not in law.countries:
        raise ValueError(f"{poll.country} holds no {poll.kind}")
    if not law.working:
        return Working(poll, poll.day - timedelta(days=law.days), True, law.days, (), law)
    closed = _bank_holidays(poll.country) | _quiet_days(poll.day.year)
    before = (poll.day - timedelta(days=n) for n in count(1))
    open_days = (day for day in before if day.isoweekday() < 6 and day not in closed)
    day = next(islice(open_days, law.days - 1, None))
    left_out = tuple(one for one in _weekdays(day, poll.day) if one in closed)
    certain = poll.day.year <= last_known_year(poll.country)
    return Working(poll, day, certain, law.days, left_out, law)


def held_in(kind: PollKind) -> tuple[Country, ...]:
    """Return the countries that hold this kind of poll."""
    return REFERENDUMS[kind].countries if kind in REFERENDUMS else _TIMETABLES[kind][0]


def is_an_unusual_day(poll: Poll) -> str | None:
    """Return what is unusual about polling day: `a Sunday` or `a bank holiday`; None when nothing is."""
    if poll.day.isoweekday() == 7:
        return "a Sunday"
    return f"a bank holiday in {poll.country}" if poll.day in _bank_holidays(poll.country) else None


def _weekdays(first: date, until: date) -> list[date]:
    """Return the days from Monday to Friday from a day up to but not including another."""
    days = (first + timedelta(days=n) for n in range((until - first).days))
    return [day for day in days if day.isoweekday() < 6]


@cache
def _working_days(kind: PollKind, country: Country) -> int:
    """Return how many working days the law counts back: read off a polling day with no bank holiday in the weeks before
    it.
    """
    polling_day = date(2027, 11, 18)
    notice = _TIMETABLES[kind][1](polling_day, _PACKAGE_COUNTRY[country]).notice_of_election_deadline
    return len(_weekdays(notice, polling_day))


def _quiet_days(year: int) -> set[date]:
    """Days that are no bank holiday everywhere and that some of the laws leave out: Christmas Eve, Easter Monday."""
    return {date(year - 1, 12, 24), date(year, 12, 24), easter_sunday(year) + timedelta(days=1)}


@cache
def last_known_year(country: Country) -> int:
    """Return the last year whose bank holidays the package knows. It counts on after that without saying so."""
    return max(day.year for day in _bank_holidays(country))


@cache
def _bank_holidays(country: Country) -> frozenset[date]:
    calendar = Election.BANK_HOLIDAY_CALENDAR.from_country(_PACKAGE_COUNTRY[country])
    return frozenset(date(int(day.year), int(day.month), int(day.day)) for day in calendar.exempted_dates())


def hours_of(poll: Poll) -> tuple[datetime, datetime]:
    """Return when the polls open and close, by London's clocks: seven to ten, or what the law says for a referendum."""
    law = REFERENDUMS.get(poll.kind)
    opens, closes = (law.opens, law.closes) if law else (POLLS_OPEN, POLLS_CLOSE)
    return london_instant(poll.day, opens), london_instant(poll.day, closes)


def polls_close(poll: Poll) -> datetime:
    """House rule 7: the instant at which the period ends, when the polls close on polling day, London time."""
    return hours_of(poll)[1]
