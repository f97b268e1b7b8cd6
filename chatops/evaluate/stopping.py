"""Whether an approved draft may still go out, by what is on record: who approved it, its accounts, its time."""

from datetime import datetime

from chatops.evaluate import approvers, templates
from chatops.evaluate.consents import consents_stand
from chatops.evaluate.pictures import pictures_are_whole
from chatops.facts.authority import DraftStopped
from chatops.policy import stops
from chatops.policy.authority import powers
from chatops.policy.drafts import draft as drafts
from chatops.policy.drafts.draft import Draft
from chatops.policy.people import AccountStatus, Caller
from chatops.policy.stops import StopCause
from chatops.ports.unit_of_work import UnitOfWork


def is_late(work: UnitOfWork, draft: Draft, now: datetime) -> bool:
    """House rule 13: whether its time to go out has passed by more than the council allows."""
    due = approvers.due_since(work, draft)
    return due is not None and bool(stops.is_in_time(due, now, work.council.pace.late_after))


def why_it_is_stopped(work: UnitOfWork, now: datetime, draft: Draft, status: AccountStatus) -> DraftStopped | None:
    """3.1, house rule 13: that it is stopped, and why; None when it may go out.

    `status` is what is known of the account of whoever approved it. A template that they approved holds whether or not
    they are able to approve one still: an officer may end it. A series, which nobody has to begin, does not (house rule
    15).
    """
    approval, due = approvers.current_approval(work, draft), approvers.due_since(work, draft)
    if approval is None or due is None:
        return None
    approver = work.people.actor(Caller(approval.by, status))
    by_template = templates.rests_on(work, draft) and not templates.is_in_series(work, draft)
    objections = {
        StopCause.APPROVER: [] if by_template else powers.approval_is_backed(approver, approval.lent),
        StopCause.TEMPLATE: templates.approval_holds(work, now, draft),
        StopCause.ACCOUNT: drafts.an_account_is_left(draft, (account.key for account in work.accounts.all())),
        StopCause.CONSENT: consents_stand(work, draft.revision.background.consents, now),
        StopCause.PICTURE: pictures_are_whole(work, draft.revision),
        StopCause.LATE: stops.is_in_time(due, now, work.council.pace.late_after),
    }
    cause = next((cause for cause, wrong in objections.items() if wrong), None)
    return approvers.stopped(work, now, draft, cause, objections[cause]) if cause else None
