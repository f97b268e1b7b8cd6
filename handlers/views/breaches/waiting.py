"""Whether a confidential report waits for somebody: that it does, and nothing of what it says."""

from datetime import datetime

from chatops.evaluate.case_access import is_reader
from chatops.policy.breaches.case import CaseStage
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import UnitOfWork


def something_waits(work: UnitOfWork, now: datetime, *, by: Caller) -> bool:
    """Return whether a case that is not closed, or has something new in it, is this caller's to deal with."""
    return any(
        (case.stage is not CaseStage.CLOSED or case.unread) and is_reader(work, now, case, by)
        for case in work.cases.all()
    )
