"""The calendar of pre-election periods and polls gets an address, and another when the first is known too widely."""

from datetime import datetime

from chatops.facts.purdah import CalendarOpened
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller
from chatops.policy.purdah import periods
from chatops.ports.unit_of_work import Facts, UnitOfWork, alone


@alone
def open_calendar(work: UnitOfWork, now: datetime) -> Facts:
    """The calendar has an address; nothing when it has one already."""
    if work.calendars.current() is not None:
        return ()
    return (CalendarOpened(at=now, reference="", token=work.calendars.fresh_token()),)


@alone
def move_calendar(work: UnitOfWork, now: datetime, *, by: Caller) -> Facts:
    """House rule 4: the Town Clerk gives the calendar a new address, and the old one leads nowhere. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("calendar:move", "", actor), periods.may_open_the_calendar(actor))
    token = work.calendars.fresh_token()
    return (CalendarOpened(at=now, reference="", by=by.person, office=actor.office, token=token),)
