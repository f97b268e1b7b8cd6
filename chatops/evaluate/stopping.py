"""Whether an approved draft may still go out, by what is on record: who approved it, its accounts, its time."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from chatops.evaluate import approvers, templates
from chatops.evaluate.consents import consents_stand
from chatops.evaluate.pictures import pictures_are_whole
from chatops.facts.authority import DraftStopped
from chatops.policy import stops
from chatops.policy.authority import powers
from chatops.policy.drafts import draft as drafts
from chatops.policy.drafts.draft import Confirmation, Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Objection
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
    objections = {
        StopCause.APPROVER: _approver_is_able(work, draft, approval, status),
        StopCause.TEMPLATE: templates.approval_holds(work, now, draft),
        StopCause.ACCOUNT: drafts.an_account_is_left(draft, (account.key for account in work.accounts.all())),
        StopCause.CONSENT: consents_stand(work, draft.revision.background.consents, now),
        StopCause.PICTURE: pictures_are_whole(work, draft.revision),
        StopCause.LATE: stops.is_in_time(due, now, work.council.pace.late_after),
    }
    cause = next((cause for cause, wrong in objections.items() if wrong), None)
    return approvers.stopped(work, now, draft, cause, objections[cause]) if cause else None


def stopped_without_them(work: UnitOfWork, now: datetime) -> Iterator[DraftStopped]:
    """3.1, house rules 13 and 15: what is approved and not handed over is stopped before its time where it rests on
    somebody who is not able to approve any more, or on a series whose author no longer drafts.
    """
    for draft in work.drafts.in_stages([Stage.APPROVED]):
        approval = approvers.current_approval(work, draft)
        if approval is None or draft.postings:
            continue
        in_series = templates.is_in_series(work, draft)
        objections = {
            StopCause.APPROVER: _approver_is_able(work, draft, approval, AccountStatus.ACTIVE),
            StopCause.TEMPLATE: templates.approval_holds(work, now, draft) if in_series else [],
        }
        cause = next((cause for cause, wrong in objections.items() if wrong), None)
        if cause:
            yield approvers.stopped(work, now, draft, cause, objections[cause])


def _approver_is_able(
    work: UnitOfWork, draft: Draft, approval: Confirmation, status: AccountStatus
) -> Sequence[Objection]:
    """3.1, house rule 15: nothing is asked of whoever approved a template that is no series."""
    if templates.rests_on(work, draft) and not templates.is_in_series(work, draft):
        return []
    return powers.approval_is_backed(work.people.actor(Caller(approval.by, status)), approval.lent)
