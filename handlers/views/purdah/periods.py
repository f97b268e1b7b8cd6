"""A pre-election period in words, and the picture of the coming weeks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from chatops.clock import LONDON, london_date, london_instant
from chatops.policy.drafts.draft import Draft
from chatops.policy.purdah.periods import PurdahWindow
from chatops.policy.purdah.polls import Poll
from handlers.views.phrases import day, when

WEEKS_AHEAD = 6


@dataclass(frozen=True, slots=True)
class DayView:
    """One day in the picture of the coming weeks: whether a period holds on it, a poll, and how many posts are due."""

    day: date
    purdah: bool
    poll: bool
    posts: int


Weeks = tuple[tuple[DayView, ...], ...]


def weeks_ahead(
    windows: Sequence[PurdahWindow], drafts: Sequence[Draft], now: datetime, weeks: int = WEEKS_AHEAD
) -> Weeks:
    """Return the weeks from the Monday of the one that this instant is in, as London's calendar has them."""
    today = london_date(now)
    monday = today - timedelta(days=today.weekday())
    polls = {window.poll.day for window in windows if window.poll}
    due = [london_date(d.revision.goes_out_at) for d in drafts if d.revision.goes_out_at]
    return tuple(
        tuple(_day(monday + timedelta(weeks=week, days=n), windows, polls, due) for n in range(7))
        for week in range(weeks)
    )


def period(window: PurdahWindow, now: datetime) -> str:
    """`from Monday 30 March until Thursday 6 May at 22:00`, in the words of London's calendar."""
    begins = day(window.begins, now) if _is_midnight(window.begins) else when(window.begins, now)
    if window.ends is None:
        return f"from {begins} until the Town Clerk ends it"
    if _is_midnight(window.ends):
        return f"from {begins} to the end of {day(window.ends - timedelta(seconds=1), now)}"
    return f"from {begins} until {when(window.ends, now)}"


def poll_in_words(poll: Poll, now: datetime) -> str:
    """`local election in England on Thursday 6 May 2027`."""
    kind = poll.kind.value.partition(" (")[0]
    return f"{kind} in {poll.country} on {day(london_instant(poll.day, time(12)), now)}"


def _day(of: date, windows: Sequence[PurdahWindow], polls: set[date], due: list[date]) -> DayView:
    begins, ends = london_instant(of, time.min), london_instant(of + timedelta(days=1), time.min)
    held = any(window.begins < ends and (window.ends is None or begins < window.ends) for window in windows)
    return DayView(of, held, of in polls, due.count(of))


def _is_midnight(instant: datetime) -> bool:
    return instant.astimezone(LONDON).time() == time.min
