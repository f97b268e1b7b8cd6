"""What is said of a series: on which days it comes, which posts the bot made, and which it left out and why."""

from collections.abc import Sequence
from datetime import datetime

from chatops.clock import london_date
from chatops.policy.templates.blanks import written_day
from chatops.policy.templates.series import MADE_BEFORE, LeftOut, days_to_come
from chatops.policy.templates.template import SeriesDay, Template
from handlers.views.phrases import listed

ONE_BY_ONE = "Until the Town Clerk or the Deputy approves the series as a whole, each post of it goes to an approver."
"""What is said of a series that nobody has decided on."""
MOST_DAYS = 5
"""Days on which the next posts appear, or that were left out, that are listed."""
_WHY = {
    LeftOut.LATE: "Its time had passed before the bot could make it.",
    LeftOut.AUTHOR: "Whoever proposed the series could not draft: they have left, or have to read the policy first.",
    LeftOut.RULE: "The checks ask something of it now. Draft it with /draft, and what they ask is said there.",
}


def says_of_series(template: Template, now: datetime) -> str:
    """Return on which days a series comes, and which are the next; empty for a template that is none."""
    series = template.series
    if series is None:
        return ""
    today = london_date(now)
    first = f"from {written_day(series.first, today)}"
    says = (
        f"A series: {series.says}, {first}. The bot makes each draft {MADE_BEFORE.days} days before, for whoever "
        "proposed it."
    )
    if not template.stands(now):
        return says
    ahead = [day for day in days_to_come(series, template.ends, ()) if day >= today][:MOST_DAYS]
    return f"{says} Next: {listed([written_day(day, today) for day in ahead])}." if ahead else says


def left_out(days: Sequence[SeriesDay]) -> tuple[str, ...]:
    """Return the days for which no draft was made, each with the reason, the newest first."""
    return tuple(f"{written_day(one.day, one.day)}: {_WHY[one.why]}" for one in days if one.why)[:MOST_DAYS]
