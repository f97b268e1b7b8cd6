"""The coming weeks in sentences, a line for each week in which there is anything: purdah, polling days, posts due."""

from collections.abc import Sequence

from handlers.screens import parts as p
from handlers.views.phrases import listed
from handlers.views.purdah.periods import DayView, Weeks


def weeks_in_words(weeks: Weeks) -> p.Bullets:
    """Return the coming weeks as people would tell each other of them, in the order of the days."""
    lines = [f"Week of {_date(week[0])}: {'; '.join(said)}." for week in weeks if (said := _of_week(week))]
    if lines:
        return p.Bullets("weeks", tuple(lines))
    return p.Bullets(
        "weeks", (f"From {_date(weeks[0][0])} to {_date(weeks[-1][-1])}: no purdah, no poll, no post due.",)
    )


def _of_week(week: Sequence[DayView]) -> list[str]:
    said = []
    held = [day for day in week if day.purdah]
    if len(held) == len(week):
        said.append("purdah all week")
    elif held:
        said.append(f"purdah {_from_to(held)}")
    said += [f"polling day on {_date(day)}" for day in week if day.poll]
    due = [f"{_weekday(day)} ({day.posts})" for day in week if day.posts]
    if due:
        said.append(f"posts due on {listed(due)}")
    return said


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
