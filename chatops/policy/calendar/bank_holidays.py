"""The bank holidays of each country of the United Kingdom, by the package `holidays`.

Its data comes from the government's list (https://www.gov.uk/bank-holidays), and for years that are not on the list
yet from the rules of the Banking and Financial Dealings Act 1971.
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import cache

import holidays


class Country(StrEnum):
    """The countries of the United Kingdom, which have bank holidays and election rules of their own."""

    ENGLAND = "England"
    WALES = "Wales"
    SCOTLAND = "Scotland"
    NORTHERN_IRELAND = "Northern Ireland"


_SUBDIVISIONS = {
    Country.ENGLAND: "ENG",
    Country.WALES: "WLS",
    Country.SCOTLAND: "SCT",
    Country.NORTHERN_IRELAND: "NIR",
}


def bank_holidays(country: Country) -> Callable[[date], bool]:
    """Tells of a date whether it is a bank holiday in this country."""
    return lambda day: day in _of_year(country, day.year)


@cache
def _of_year(country: Country, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("GB", subdiv=_SUBDIVISIONS[country], years=year))
