"""The approvals that officers gave to their own drafts in a month, as the Chair is told of them. House rule 1."""

from dataclasses import dataclass
from datetime import date, datetime, time

from dateutil.relativedelta import relativedelta

from chatops.clock import london_instant
from chatops.policy.authority.own_drafts import OwnApproval
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, titled, when

MOST_LISTED = 20


@dataclass(frozen=True, slots=True)
class OwnApprovalsView:
    """The approvals of a month: its name, a line and the reason given for each, and how many there are besides.

    The words of the drafts are not in it.
    """

    name: str
    approvals: tuple[tuple[Sentence, str], ...]
    more: int


def see_own_approvals(work: UnitOfWork, now: datetime, *, month: str) -> OwnApprovalsView:
    """Return the approvals of a month, such as `2027-04`, by London's calendar."""
    since = date.fromisoformat(f"{month}-01")
    until = since + relativedelta(months=1)
    given = work.drafts.own_approvals(london_instant(since, time.min), london_instant(until, time.min))
    shown = tuple((_line(one, now), one.reason) for one in given[:MOST_LISTED])
    return OwnApprovalsView(f"{since:%B %Y}", shown, len(given) - len(shown))


def _line(one: OwnApproval, now: datetime) -> Sentence:
    who = titled(one.by, one.office)
    return (f"Draft {one.reference}, version {one.revision}, by ", *who, f", on {when(one.at, now)}:")
