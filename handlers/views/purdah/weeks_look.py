"""The coming weeks as a picture: where it is to be seen, and what is drawn there.

The address itself says what is on each day, in two digits: so whoever has it learns nothing from the picture that they
were not shown, and it is drawn without looking anything up. It ends with a digest under the secret of the council's
calendar, so that nobody has pictures drawn who was not shown one. No post is named in it, and no person.
"""

import hmac
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from chatops.clock import london_date
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.looks import ROOT, mark_of
from handlers.views.purdah.periods import Weeks

_PURDAH: Final = 1
_POLL: Final = 2
_AWAY: Final = 4
WEEKS_DRAWN: Final = 5
"""Weeks that are drawn: more would be taller than Teams shows with letters that a telephone shows large enough."""
MOST_COUNTED: Final = 9
"""Posts of one day that are counted; where there are more, it says so many and more."""
_ADDRESS: Final = re.compile(ROOT + r"/weeks/(\d{4}-\d\d-\d\d)/(\d{1,3})/((?:[0-7]\d){7,70})/([0-9a-f]{32})")


@dataclass(frozen=True, slots=True)
class DayLook:
    """What is drawn of one day."""

    day: date
    purdah: bool
    poll: bool
    away: bool
    posts: int


@dataclass(frozen=True, slots=True)
class WeeksLook:
    """What is drawn: the days, whole weeks from a Monday, and which of them is today."""

    days: tuple[DayLook, ...]
    today: date


def address_of_weeks(work: UnitOfWork, now: datetime, weeks: Weeks) -> str:
    """Return the address of the picture of these weeks; empty while the calendar has no secret to mark it with."""
    calendar = work.calendars.current()
    if calendar is None:
        return ""
    days = [day for week in weeks[:WEEKS_DRAWN] for day in week]
    written = "".join(
        f"{_PURDAH * one.purdah + _POLL * one.poll + _AWAY * bool(one.away)}{min(one.posts, MOST_COUNTED)}"
        for one in days
    )
    said = f"{days[0].day.isoformat()}/{(london_date(now) - days[0].day).days}/{written}"
    return f"{ROOT}/weeks/{said}/{_mark(calendar.token, said)}"


def weeks_at(work: UnitOfWork, address: str) -> WeeksLook | None:
    """Return what is drawn at an address; None when nobody was given that address."""
    found, calendar = _ADDRESS.fullmatch(address), work.calendars.current()
    if found is None or calendar is None:
        return None
    begins, today, written, mark = found.groups()
    if not hmac.compare_digest(mark, _mark(calendar.token, f"{begins}/{today}/{written}")):
        return None
    first = date.fromisoformat(begins)
    days = tuple(
        _day(first + timedelta(days=n), int(written[2 * n]), int(written[2 * n + 1])) for n in range(len(written) // 2)
    )
    return WeeksLook(days, first + timedelta(days=int(today)))


def _day(day: date, is_on_it: int, posts: int) -> DayLook:
    return DayLook(day, bool(is_on_it & _PURDAH), bool(is_on_it & _POLL), bool(is_on_it & _AWAY), posts)


def _mark(secret: str, said: str) -> str:
    return mark_of(secret, f"weeks {said}")
