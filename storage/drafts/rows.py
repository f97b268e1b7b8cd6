"""What the rows of drafts say, row by row."""

from typing import Any

from sqlalchemy import Row

from chatops.policy.after_post import AfterPost, Cause, Event
from chatops.policy.devices import Device
from chatops.policy.drafts.draft import Decision, Lent, Posting, TakenBack, Verdict
from chatops.policy.drafts.template_use import TemplateApproval, TemplateUse
from chatops.policy.people import Office


def decision_of(row: Row[Any]) -> Decision:
    """Return what a row of `decisions` says."""
    said = (row.reason, tuple(row.clauses), lent_of(row), row.own, row.suggested)
    return Decision(Verdict(row.verdict), row.revision, row.digest, row.by, office_of(row.office), row.at, *said)


def taken_back_of(row: Row[Any]) -> TakenBack:
    """Return what a row of `taken_back` says."""
    said = (row.reason, lent_of(row), row.final)
    return TakenBack(row.revision, row.digest, row.by, office_of(row.office), row.at, *said)


def posting_of(row: Row[Any]) -> Posting:
    """Return what a row of `postings` says."""
    device = Device(row.device) if row.device else None
    out = (row.sure, row.broke, row.since, row.network_id)
    return Posting(row.account, row.link, row.by, row.at, *out, device, row.consent)


def after_post_of(row: Row[Any]) -> AfterPost:
    """Return what a row of `after_posts` says."""
    return AfterPost(
        account=row.account,
        event=Event(row.event),
        reason=row.reason,
        happened_at=row.happened_at,
        by=row.by,
        office=office_of(row.office),
        at=row.at,
        link=row.link,
        cause=Cause(row.cause) if row.cause else None,
        who=row.who,
    )


def use_of(row: Row[Any]) -> TemplateUse:
    """Return what a row of `template_uses` says."""
    approval = TemplateApproval(row.approver, office_of(row.office), row.approved_at) if row.approved_at else None
    said = (row.template, row.template_digest, row.by, row.at, approval)
    return TemplateUse(row.reference, row.revision, row.digest, *said)


def lent_of(row: Row[Any]) -> Lent | None:
    """Return the delegation that a decision or a fresh approval was made under, as its row keeps it."""
    return Lent(row.delegation, Office(row.lent_by), row.stated) if row.delegation else None


def office_of(written: str | None) -> Office | None:
    """Return the office that a column names, or None when it names none."""
    return Office(written) if written else None
