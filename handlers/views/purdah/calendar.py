"""The calendar of pre-election periods and polls: nothing about any person, and none of anybody's own words."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.purdah.periods import PurdahWindow
from chatops.policy.purdah.polls import hours_of
from chatops.ports.purdah import KeptWindow
from chatops.ports.unit_of_work import UnitOfWork

MOST_PERIODS = 100


@dataclass(frozen=True, slots=True)
class Event:
    """One entry: its lasting name, what it says, from when to when (aware UTC), and when it last changed.

    `ends` is None when nobody knows it yet.
    """

    uid: str
    summary: str
    begins: datetime
    ends: datetime | None
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The calendar with the secret part of its address, and when anything in it last changed."""

    token: str
    council: str
    events: tuple[Event, ...]
    changed_at: datetime


def see_calendar(work: UnitOfWork, _now: datetime) -> CalendarView | None:
    """Return the periods that were not called off, the latest hundred, and their polls; None while there is no
    calendar.
    """
    address = work.calendars.current()
    if address is None:
        return None
    kept = work.purdah.latest(MOST_PERIODS)
    events = [event for one in kept if not one.called_off for event in _events(one)]
    changed_at = max([address.since, *(one.changed_at for one in kept)])
    return CalendarView(address.token, work.council.name, tuple(events), changed_at)


def _events(kept: KeptWindow) -> list[Event]:
    window = kept.window
    more = "" if window.ends else " (until the Town Clerk ends it)"
    held = Event(window.reference, f"Pre-election period{more}", window.begins, window.ends, kept.changed_at)
    return [held, *_polling_day(window, kept.changed_at)]


def _polling_day(window: PurdahWindow, changed_at: datetime) -> list[Event]:
    poll = window.poll
    if poll is None:
        return []
    says = f"Polling day: {poll.kind.partition(' (')[0]}, {poll.country}"
    opens, closes = hours_of(poll)
    return [Event(f"{window.reference}-poll", says, opens, closes, changed_at)]
