"""What the Clerk and the Deputy recommended to the Council, and what came of it. Clause 2.2."""

from dataclasses import dataclass
from datetime import date

from chatops.clock import london_date
from chatops.policy.registers.register import State
from chatops.policy.registers.yearly import RECOMMENDATIONS
from chatops.ports.unit_of_work import UnitOfWork

MOST = 2000


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
