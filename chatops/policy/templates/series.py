"""A series: a template that the bot uses by itself, on the days of a rhythm, for whoever proposed it.

House rule 15. Each post of it is a draft of its own, made some days before its time. While nobody has approved the
series as a whole, each goes to an approver.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import count, takewhile

from chatops.clock import NoSuchTime, london_date, london_instant
from chatops.policy.authority import powers
from chatops.policy.objections import Objection
from chatops.policy.people import Actor
from chatops.policy.templates.blanks import CLAUSE, Blank, BlankKind, written_day

MADE_BEFORE = timedelta(days=5)
"""How long before its time each draft of a series is made: an approver who reads it has working days for it, also
over a weekend, and no two drafts of a weekly series wait at once."""
THE_DAY = frozenset({"day", "date"})
"""The names of the blanks that the bot fills in, with the day on which the post is to appear."""


class Rhythm(StrEnum):
    """How often a series comes, counted from its first day."""

    WEEKLY = "every week"
    FORTNIGHTLY = "every two weeks"
    MONTHLY = "every month, on that date"
    ON_THE_WEEKDAY = "every month, on that weekday"


class LeftOut(StrEnum):
    """Why no draft was made for a day of a series."""

    LATE = "late"
    """Its time had passed before the bot could make it."""
    AUTHOR = "author"
    """Whoever proposed the series may not draft now: they have left, or have not read the policy."""
    RULE = "rule"
    """The checks ask something of it now, or another rule stands in its way."""


@dataclass(frozen=True, slots=True)
class Series:
    """How often a series comes, its first day, and the time in London at which each post is to appear."""

    rhythm: Rhythm
    first: date
    at: time

    def days(self, last: date) -> Iterator[date]:
        """Return its days in order, the last day included."""
        return takewhile(lambda day: day <= last, map(self._day, count()))

    def _day(self, turn: int) -> date:
        """Return the day so many turns after the first.

        In a month that is too short, a date is the last day of that month; a fifth weekday is the last of each month.
        """
        if self.rhythm in {Rhythm.WEEKLY, Rhythm.FORTNIGHTLY}:
            return self.first + timedelta(weeks=turn if self.rhythm is Rhythm.WEEKLY else turn * 2)
        begins = _month_after(self.first, turn)
        length = (_month_after(self.first, turn + 1) - begins).days
        if self.rhythm is Rhythm.MONTHLY:
            return begins.replace(day=min(self.first.day, length))
        day = 1 + (self.first.weekday() - begins.weekday()) % 7 + _weeks_before(self.first) * 7
        return begins.replace(day=day if day <= length else day - 7)

    def kept(self) -> list[str]:
        """Return it as it is kept in the records, in the journal and under the digest of its template."""
        return [self.rhythm.value, self.first.isoformat(), self.at.isoformat()]

    @property
    def says(self) -> str:
        """How often it comes, as a sentence goes on: `every week on Saturday at 09:00`."""
        at = f"at {self.at:%H:%M}"
        if self.rhythm is Rhythm.MONTHLY:
            short = ", or on the last day of a shorter month," if self.first.day > 28 else ""
            return f"every month on the {_ordinal(self.first.day)}{short} {at}"
        if self.rhythm is Rhythm.ON_THE_WEEKDAY:
            return f"every month on the {_NTH[_weeks_before(self.first)]} {self.first:%A} {at}"
        return f"{self.rhythm} on {self.first:%A} {at}"


_NTH = ("first", "second", "third", "fourth", "last")


def _weeks_before(day: date) -> int:
    """Return how many such weekdays are before this one in its month."""
    return (day.day - 1) // 7


def _month_after(day: date, number: int) -> date:
    months = day.year * 12 + day.month - 1 + number
    return date(months // 12, months % 12 + 1, 1)


def _ordinal(day: int) -> str:
    ending = "th" if 10 < day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def appears(series: Series, day: date) -> datetime:
    """Return the instant at which the post of a day is to appear: the same time in London all year.

    Where the clocks go forward over that time, an hour later.
    """
    try:
        return london_instant(day, series.at)
    except NoSuchTime:
        return london_instant(day, series.at.replace(hour=series.at.hour + 1))


def made_at(series: Series, day: date) -> datetime:
    """Return the instant from which on the draft of a day is made."""
    return appears(series, day) - MADE_BEFORE


def days_to_come(series: Series, ends: datetime, done: Iterable[date]) -> Iterator[date]:
    """Return the days for which nothing was made or left out, in order. `ends` is when the series is over."""
    past = max(done, default=date.min)
    return (day for day in series.days(london_date(ends - timedelta(microseconds=1))) if day > past)


def values(blanks: Iterable[Blank], day: date) -> dict[str, str]:
    """Return what the bot fills in for a day."""
    return {blank.name: written_day(day, day) for blank in blanks}


def series_is_whole(
    rhythm: str, first: date | None, at: time | None, blanks: Iterable[Blank], last: date | None, now: datetime
) -> tuple[Series | None, list[Objection]]:
    """House rule 15: a series has a rhythm, a first day ahead, a time, and no blank but the day, which the bot fills.

    Return the series, None where it is not whole, and why not.
    """
    wrong = []
    if rhythm not in {*Rhythm}:
        wrong.append(Objection(CLAUSE, "Choose how often it comes.", "rhythm"))
    if first is None:
        wrong.append(Objection(CLAUSE, "Choose the first day on which it is to appear.", "first"))
    if at is None:
        wrong.append(Objection(CLAUSE, "Choose the time at which it is to appear.", "time"))
    if any(blank.kind is not BlankKind.DAY or blank.name.lower() not in THE_DAY for blank in blanks):
        sentence = "In a series the bot fills in {day} and nothing else. Take the other blanks out."
        wrong.append(Objection(CLAUSE, sentence, "words"))
    if wrong or first is None or at is None:
        return None, wrong
    series = Series(Rhythm(rhythm), first, at)
    if appears(series, first) <= now:
        return None, [Objection(CLAUSE, "That day and time have passed. Choose a later first day.", "first")]
    if last is not None and last < first:
        return None, [Objection(CLAUSE, "The last day is before the first one.", "ends")]
    return series, []


def series_is_backed(approver: Actor, author: Actor) -> list[Objection]:
    """3.1, house rule 15: the approval of a series holds while whoever gave it holds an office that may, and whoever
    proposed it drafts for the council.
    """
    if powers.account_is_sound(approver) or not powers.holds_approving_office(approver):
        return [Objection("3.1", "Whoever approved the series is no longer able to approve posts.")]
    if powers.may_draft(author):
        return [Objection(CLAUSE, "Whoever proposed the series no longer drafts for the council.")]
    return []


def no_bank_holiday(is_holiday: bool) -> list[Objection]:
    """House rule 15: what is true each week is often not so on a bank holiday, so an approver reads that post."""
    if not is_holiday:
        return []
    return [Objection(CLAUSE, "It is to appear on a bank holiday, so an approver reads it.")]
