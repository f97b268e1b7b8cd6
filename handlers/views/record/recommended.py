"""What the Clerk and the Deputy recommended to the Council, and when the policy was reviewed. Clauses 2.2 and 10."""

from dataclasses import dataclass
from datetime import date

from chatops.clock import london_date
from chatops.policy.registers.register import State
from chatops.policy.registers.yearly import RECOMMENDATIONS, REVIEWS
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.record.review_sections import Row

MOST = 2000
_NO_REVIEW = (
    "No review is in the register of yearly reviews. Make its entry: the bot then gives a reminder of the next one, "
    "thirty days before it is due"
)


@dataclass(frozen=True, slots=True)
class Recommended:
    """One recommendation: its reference, what, why, for the meeting on which day, and what the Council resolved.

    `meeting` is ISO 8601 or empty; `resolved` is empty while it is open.
    """

    reference: str
    what: str
    why: str
    meeting: str
    resolved: str


def recommended(work: UnitOfWork, first: date, last: date) -> tuple[Recommended, ...]:
    """Return those that are open, and those that were changed in these days."""
    found = work.register_entries.newest([RECOMMENDATIONS.key], limit=MOST)
    told = [one for one in found if one.state is not State.CLOSED or first <= london_date(one.at) <= last]
    return tuple(
        Recommended(
            one.reference,
            one.values.get("what", ""),
            one.values.get("why", ""),
            one.values.get("meeting", ""),
            one.why if one.state is State.CLOSED else "",
        )
        for one in told
    )


def reviewed(work: UnitOfWork) -> tuple[Row, ...]:
    """Return when the policy was reviewed last, by the register, and when the reminder of the next comes."""
    entries = [one for one in work.register_entries.newest([REVIEWS.key], limit=MOST) if one.values.get("reviewed")]
    if not entries:
        return (("Last reviewed", _NO_REVIEW, ""),)
    last = max(entries, key=lambda one: one.values["reviewed"])
    rows: list[Row] = [("Last reviewed", f"{_day(last.values['reviewed'])} ({last.reference})", "")]
    if last.values.get("adopted"):
        rows.append(("Adopted by the Council", _day(last.values["adopted"]), ""))
    if last.due_at is not None and last.state is not State.CLOSED:
        rows.append(("Reminder of the next review", _day(london_date(last.due_at).isoformat()), ""))
    return tuple(rows)


def _day(written: str) -> str:
    day = date.fromisoformat(written)
    return f"{day.day} {day:%B} {day.year}"
