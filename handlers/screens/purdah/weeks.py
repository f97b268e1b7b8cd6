"""The coming weeks in sentences, a line for each week in which there is anything: purdah, polling days, who is away,
posts due.
"""

from collections.abc import Sequence

from handlers.screens import parts as p
from handlers.views.phrases import Sentence, listed
from handlers.views.purdah.periods import DayView, Weeks


def weeks_in_words(weeks: Weeks) -> p.Bullets:
    """Return the coming weeks as people would tell each other of them, in the order of the days."""
    lines = [_line(week[0], said) for week in weeks if (said := _of_week(week))]
    if lines:
        return p.Bullets("weeks", tuple(lines))
    through = f"From {_date(weeks[0][0])} to {_date(weeks[-1][-1])}"
    return p.Bullets("weeks", (f"{through}: no purdah, no poll, and no post due that you may read.",))


def _line(monday: DayView, said: Sequence[Sentence]) -> str | Sentence:
    """Return what there is in a week as one sentence; as plain words where it names nobody."""
    parts = [f"Week of {_date(monday)}: ", *said[0], *(part for one in said[1:] for part in ("; ", *one)), "."]
    return "".join(map(str, parts)) if all(isinstance(part, str) for part in parts) else tuple(parts)


def _of_week(week: Sequence[DayView]) -> list[Sentence]:
    return [*((one,) for one in _dates(week)), *_away(week), *((one,) for one in _posts(week))]


def _dates(week: Sequence[DayView]) -> list[str]:
    said = []
    held = [day for day in week if day.purdah]
    if len(held) == len(week):
        said.append("purdah all week")
    elif held:
        said.append(f"purdah {_from_to(held)}")
    said += [f"polling day on {_date(day)}" for day in week if day.poll]
    return said


def _away(week: Sequence[DayView]) -> list[Sentence]:
    people = dict.fromkeys(person for day in week for person in day.away)
    return [(person, f" is away {_when([day for day in week if person in day.away], week)}") for person in people]


def _when(days: Sequence[DayView], week: Sequence[DayView]) -> str:
    return "all week" if len(days) == len(week) else _from_to(days)


def _posts(week: Sequence[DayView]) -> list[str]:
    due = [f"{_weekday(day)} ({_named(day)})" for day in week if day.posts]
    what = "one post" if sum(day.posts for day in week) == 1 else "posts"
    return [f"{what} due on {listed(due)}"] if due else []


def _named(day: DayView) -> str:
    """Return which posts are due on a day: those that are named, and how many more; how many where none is."""
    more = day.posts - len(day.due)
    return ", ".join((*day.due, *([f"{more} more"] if more else []))) if day.due else str(day.posts)


def _from_to(held: Sequence[DayView]) -> str:
    if len(held) == 1:
        return f"on {_date(held[0])}"
    if (held[-1].day - held[0].day).days == len(held) - 1:
        return f"from {_date(held[0])} to {_date(held[-1])}"
    return f"on {listed([_date(day) for day in held])}"


def _date(day: DayView) -> str:
    return f"{day.day:%A} {day.day.day} {day.day:%B}"


def _weekday(day: DayView) -> str:
    return f"{day.day:%A} {day.day.day}"
