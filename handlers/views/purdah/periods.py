"""A pre-election period in words, and the picture of the coming weeks."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from chatops.clock import LONDON, london_date, london_instant
from chatops.policy.authority.absences import Absence
from chatops.policy.drafts.draft import Draft
from chatops.policy.people import Person
from chatops.policy.purdah.periods import PurdahWindow
from chatops.policy.purdah.polls import Poll
from handlers.views.phrases import day, quoted, when

WEEKS_AHEAD = 6


@dataclass(frozen=True, slots=True)
class DayView:
    """One day in the picture of the coming weeks: whether a period holds on it, a poll, and how many posts are due.

    `due` says of the first of these, by their time, what each is and when, and `away` which officers are away on it.
    """

    day: date
    purdah: bool
    poll: bool
    posts: int
    due: tuple[str, ...] = ()
    away: tuple[Person, ...] = ()


MOST_NAMED = 6
"""Posts that are named one by one, the soonest: of those after them it is said how many there are on each day."""
Weeks = tuple[tuple[DayView, ...], ...]


def weeks_ahead(
    windows: Sequence[PurdahWindow],
    drafts: Sequence[Draft],
    now: datetime,
    weeks: int = WEEKS_AHEAD,
    absences: Sequence[Absence] = (),
) -> Weeks:
    """Return the weeks from the Monday of the one that this instant is in, as London's calendar has them.

    `drafts` are those whose titles whoever reads it may read.
    """
    today = london_date(now)
    monday = today - timedelta(days=today.weekday())
    polls = {window.poll.day for window in windows if window.poll}
    due = _by_day(drafts, monday)
    return tuple(
        tuple(_day(monday + timedelta(weeks=week, days=n), windows, polls, due, absences) for n in range(7))
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


def _day(
    of: date,
    windows: Sequence[PurdahWindow],
    polls: set[date],
    due: Mapping[date, Sequence[str]],
    absences: Sequence[Absence],
) -> DayView:
    begins, ends = london_instant(of, time.min), london_instant(of + timedelta(days=1), time.min)

    def is_in(one: PurdahWindow | Absence) -> bool:
        return one.begins < ends and (one.ends is None or begins < one.ends)

    posts = due.get(of, ())
    away = tuple(dict.fromkeys(one.person for one in absences if is_in(one)))
    return DayView(of, any(map(is_in, windows)), of in polls, len(posts), tuple(filter(None, posts)), away)


def _by_day(drafts: Sequence[Draft], monday: date) -> Mapping[date, Sequence[str]]:
    """Return the posts of each day from this one on, in order: what the soonest are and when, and nothing of others."""
    timed = ((draft.revision.goes_out_at, draft) for draft in drafts)
    soonest = sorted(
        ((at, draft) for at, draft in timed if at and london_date(at) >= monday),
        key=lambda one: (one[0], one[1].reference),
    )
    found: dict[date, list[str]] = defaultdict(list)
    for number, (at, draft) in enumerate(soonest):
        found[london_date(at)].append(_post(at, draft) if number < MOST_NAMED else "")
    return found


def _post(at: datetime, draft: Draft) -> str:
    """`“Bins at Easter” at 14:30`; its reference where its author gave no title."""
    return f"{quoted(draft.revision.background.title) or draft.reference} at {at.astimezone(LONDON):%H:%M}"


def _is_midnight(instant: datetime) -> bool:
    return instant.astimezone(LONDON).time() == time.min
