"""The settings of a council's working time, and of how long it may take until something is done about a draft."""

import re
from datetime import time, timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, Field

from chatops.policy.calendar.bank_holidays import Country, bank_holidays
from chatops.policy.calendar.working_hours import WorkingWeek
from chatops.policy.deadlines import LONGEST_LAPSE, Pace

NUMBERS = {
    "remind_after_hours": "1 to 80",
    "escalate_after_hours": "1 to 80",
    "lapse_after_days": "1 to 366",
    "late_after_minutes": "5 to 1440",
}
"""Which whole numbers each setting may be."""

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HOURS = re.compile(r"(\d{1,2}):(\d{2}) to (\d{1,2}):(\d{2})")


def days_of(written: str) -> frozenset[int]:
    """Return the days of “Monday to Friday” or “Monday, Wednesday”; Monday is 0. Raises ValueError."""
    days: set[int] = set()
    for part in written.lower().split(","):
        names = [name.strip() for name in part.split(" to ")]
        if not 1 <= len(names) <= 2 or any(name not in _DAYS for name in names):
            raise ValueError("must be days of the week, such as “Monday to Friday” or “Tuesday, Thursday”")
        first, last = _DAYS.index(names[0]), _DAYS.index(names[-1])
        days |= {(first + n) % 7 for n in range((last - first) % 7 + 1)}
    return frozenset(days)


def hours_of(written: str) -> tuple[time, time]:
    """Return the times of “9:00 to 17:00”. Raises ValueError."""
    found = _HOURS.fullmatch(written.strip())
    try:
        hours = (time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))) if found else None
    except ValueError:
        hours = None
    if hours is None or hours[0] >= hours[1]:
        raise ValueError("must be two times of one day, the earlier first, such as “9:00 to 17:00”")
    return hours


def _days(written: str) -> str:
    days_of(written)
    return written


def _hours(written: str) -> str:
    hours_of(written)
    return written


class Working(BaseModel):
    """Where the council is, when it works, and after how long somebody is reminded or asked."""

    country: Literal["England", "Wales", "Scotland", "Northern Ireland"] = Field(
        "England", description="The country whose bank holidays the council keeps."
    )
    working_days: Annotated[str, AfterValidator(_days)] = Field(
        "Monday to Friday",
        description="The days on which the council works: one to another, or several with commas between. Reminders "
        "come in working time only.",
    )
    working_hours: Annotated[str, AfterValidator(_hours)] = Field(
        "9:00 to 17:00", description="The working hours on those days, by London's clocks."
    )
    remind_after_hours: int = Field(
        4,
        ge=1,
        le=80,
        description="The working hours after which whoever is asked to decide a draft is reminded, and whoever has "
        "words to post. For a draft with a time to go out it is sooner when that time is near.",
    )
    escalate_after_hours: int = Field(
        8,
        ge=1,
        le=80,
        description="The working hours after which the other officer is asked to decide as well, and both officers are "
        "reminded of what others had to post.",
    )
    lapse_after_days: int = Field(
        30,
        ge=1,
        le=LONGEST_LAPSE.days,
        description="The days after which a draft lapses that nobody has decided. One with a time to go out lapses at "
        "that time if it comes first.",
    )
    late_after_minutes: int = Field(
        60,
        ge=5,
        le=1440,
        description="The minutes after its time by which an approved post is late. What is late, because the bot or "
        "Slack was away, is not handed over: it waits until somebody confirms it.",
    )


def pace(settings: Working) -> Pace:
    """Return the council's working time, and how long it may take until something is done about a draft."""
    opens, closes = hours_of(settings.working_hours)
    return Pace(
        WorkingWeek(opens, closes, days_of(settings.working_days), bank_holidays(Country(settings.country))),
        timedelta(hours=settings.remind_after_hours),
        timedelta(hours=settings.escalate_after_hours),
        timedelta(days=settings.lapse_after_days),
        timedelta(minutes=settings.late_after_minutes),
        Country(settings.country),
    )


def out_of_order(settings: Working) -> list[str]:
    """Return a sentence when the other officer would be asked before the first is reminded."""
    if settings.escalate_after_hours >= settings.remind_after_hours:
        return []
    return ["ESCALATE_AFTER_HOURS is less than REMIND_AFTER_HOURS: nobody else is asked before the first is reminded."]
