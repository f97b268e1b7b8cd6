"""Whether officers may approve their own drafts where nobody else may decide, and the Chair's list of it each month."""

from datetime import date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta

from chatops.clock import london_date, london_instant
from chatops.facts.own_drafts import OwnApprovalsListed, OwnDraftsSwitched
from chatops.policy.calendar.timing import month_and_end
from chatops.policy.people import Office
from chatops.ports.errors import NotYet
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone

LOOKED_FOR_AGAIN = timedelta(days=1)
"""After how long the list is tried again while there is no Chair."""


@alone
def switch_own_drafts(work: UnitOfWork, now: datetime, *, on: bool) -> Facts:
    """House rule 1: what the council has set holds from now on; nothing when it holds already."""
    if work.own_drafts.allowed() == on:
        return ()
    return (OwnDraftsSwitched(at=now, reference="", on=on),)


def list_own_approvals(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """House rule 1: the Chair is sent the list of a month's approvals of own drafts, once, when the month is over.

    `reference` is the month, as `2027-04`. Nothing when it was sent already, or when there is none. Raises NotYet while
    the month is not over or the office of Chair is vacant.
    """
    since = date.fromisoformat(f"{reference}-01")
    until = since + relativedelta(months=1)
    if work.own_drafts.is_listed(reference):
        return ()
    if london_date(now) < until:
        raise NotYet(month_and_end(london_instant(since, time.min))[1])
    given = work.drafts.own_approvals(london_instant(since, time.min), london_instant(until, time.min))
    if not given:
        return ()
    chair = work.people.holders().get(Office.CHAIR)
    if chair is None:
        raise NotYet(now + LOOKED_FOR_AGAIN)
    return (OwnApprovalsListed(at=now, reference=reference, count=len(given), tell=(chair,)),)
