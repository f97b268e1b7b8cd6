"""A draft that was sent in is put before those who may decide it, and before others when that changes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from chatops.evaluate import approvers, templates
from chatops.evaluate.stopping import stopped_without_them
from chatops.facts.authority import DraftRerouted
from chatops.facts.deadlines import DraftLapsed
from chatops.facts.drafts import DraftRouted
from chatops.facts.templates import DraftApprovedByTemplate
from chatops.policy import deadlines
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import MOVES
from chatops.policy.drafts.template_use import TemplateApproval
from chatops.policy.people import Person
from chatops.policy.templates.template import Template
from chatops.ports.unit_of_work import Facts, UnitOfWork


def route_draft(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """3.1: to the Town Clerk, or to the Deputy when the Town Clerk wrote it or is away, and to whom it was lent.

    Nothing when it moved on already. An emergency goes to both at once. When an office has fallen vacant since and
    nobody can be asked, it is routed to nobody: the author and the drafts channel see that it waits for an officer.
    When its time has passed meanwhile it lapses, and nobody is asked. House rule 15: the use of a template that stands
    is approved by the bot, where nothing would keep it from going out.

    Raises NoSuch.
    """
    draft = work.drafts.get(reference)
    if not moves.can_move(draft, "draft:route"):
        return ()
    over = deadlines.lapses_at(work.council.pace, draft)
    if over is not None and over <= now:
        return (DraftLapsed(at=now, reference=reference, draft=draft, due=over),)
    to = approvers.approvers_to_ask(work, draft, now)
    if template := templates.may_be_approved(work, now, draft):
        return (_approved(now, draft, template, to),)
    first = deadlines.first_deadline(work.council.pace, now, draft)
    return (DraftRouted(at=now, reference=reference, draft=draft, to=to, deadline_at=first),)


def _approved(now: datetime, draft: Draft, template: Template, to: tuple[Person, ...]) -> DraftApprovedByTemplate:
    """House rule 15: the bot approves a use of a template, on the approval that an officer gave that."""
    use, decision = draft.use, template.decision
    if use is None or decision is None:
        raise ValueError(f"{draft.reference} is no use of a template that was approved")
    approved = replace(use, approval=TemplateApproval(decision.by, decision.office, now))
    return DraftApprovedByTemplate(at=now, reference=draft.reference, draft=draft, use=approved, to=to)


def reroute_waiting(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """3.1: whatever waits for a decision is put before those who would be asked for it now, and what is approved and
    rests on somebody who is not able to any more is stopped.

    `reference` is what it comes from: a delegation, an absence, or the council's list of people. Nothing happens to
    drafts that are before the right people, so it may come late, early or twice. A draft that an approver handed to
    somebody stays with them for as long as they may decide it and are there.
    """
    return (*_rerouted(work, now, reference), *stopped_without_them(work, now))


def _rerouted(work: UnitOfWork, now: datetime, cause: str) -> Iterator[DraftRerouted]:
    for draft in work.drafts.in_stages(MOVES["draft:ask-others"].possible):
        to = approvers.approvers_to_ask(work, draft, now)
        if set(to) != set(draft.asked) and not _stays(work, draft, now):
            yield DraftRerouted(at=now, reference=draft.reference, draft=draft, to=to, cause=cause)


def _stays(work: UnitOfWork, draft: Draft, now: datetime) -> bool:
    """Return whether it was handed to the one it is before, and they may still decide it and are not away."""
    handed = work.drafts.reassignments(draft.reference)
    if not handed or draft.asked != (handed[-1].to,) or handed[-1].revision != draft.revision.number:
        return False
    return handed[-1].to in approvers.eligible(work, draft, now) and handed[-1].to not in work.people.away(now)
