"""The buttons and forms with which the Clerk or the Deputy decides."""

from chatops.flow.drafts.decide import approve_again, approve_draft, check_decision, confirm_draft, turn_down_draft
from chatops.policy.drafts.draft import Verdict
from chatops.policy.drafts.stages import Stage
from chatops.ports.errors import NoSuch
from handlers.requests.request import Answer, Done, Request, Say, Show, acts_at_once
from handlers.screens.authority.council_forms import read_statement, statement_form
from handlers.screens.drafts.declared import declarations_page
from handlers.screens.drafts.reason_form import (
    allowing_form,
    own_approval_form,
    read_reason_form,
    read_suggested,
    reason_form,
)
from handlers.screens.names import Subject
from handlers.views.drafts.draft import see_draft
from handlers.views.drafts.offers import Offer


@acts_at_once
async def on_approve_button(request: Request) -> Answer:
    """Approved, once they were asked whether it is meant."""
    about = request.subject
    await request.desk.transact(approve_draft, reference=about.reference, revision=about.revision, by=request.caller)
    return Done()


async def on_declarations_button(request: Request) -> Answer:
    """What the author declared of the draft as it stands. Raises NoSuch for whoever may not read it."""
    view = await request.desk.look(see_draft, reference=request.subject.reference, by=request.caller)
    if view.content is None:
        raise NoSuch(f"there is no draft {view.reference} to read")
    return Show(declarations_page(view.content.declared, Subject(view.reference, view.revision)))


async def on_approve_own_button(request: Request) -> Answer:
    """An officer approves their own draft, where nobody else may decide it: the form for why."""
    about = request.subject
    await request.desk.transact(
        check_decision, verdict=Verdict.APPROVED, reference=about.reference, revision=about.revision, by=request.caller
    )
    return Show(own_approval_form(about))


@acts_at_once
async def on_own_approved(request: Request) -> Answer:
    """An officer said why they approve their own draft."""
    about, reason = request.subject, request.answers.text("reason")
    await request.desk.transact(
        approve_draft, reference=about.reference, revision=about.revision, reason=reason, by=request.caller
    )
    return Done()


async def on_approve_allowing_button(request: Request) -> Answer:
    """An approver is to allow contact details that are not on the official list: the form for why."""
    about = request.subject
    await request.desk.transact(
        check_decision, verdict=Verdict.APPROVED, reference=about.reference, revision=about.revision, by=request.caller
    )
    view = await request.desk.look(see_draft, reference=about.reference, by=request.caller)
    return Show(allowing_form(about, view.topics))


@acts_at_once
async def on_allowed(request: Request) -> Answer:
    """An approver said why they allow what the author asks for, and approves it."""
    about, reason = request.subject, request.answers.text("reason")
    await request.desk.transact(
        approve_draft,
        reference=about.reference,
        revision=about.revision,
        reason=reason,
        by=request.caller,
        stated=read_statement(request.answers),
    )
    return Done()


@acts_at_once
async def on_approve_again_button(request: Request) -> Answer:
    """Approved again after a hold."""
    about = request.subject
    await request.desk.transact(approve_again, reference=about.reference, revision=about.revision, by=request.caller)
    return Done()


async def on_state_and_approve_button(request: Request) -> Answer:
    """A delegate approves for a topic: the form in which they state that the draft belongs to it."""
    about = request.subject
    view = await request.desk.look(see_draft, reference=about.reference, by=request.caller)
    if view.topics and view.revision == about.revision and view.offers & _APPROVING:
        return Show(statement_form(about, view.topics))
    await request.desk.transact(
        check_decision, verdict=Verdict.APPROVED, reference=about.reference, revision=about.revision, by=request.caller
    )
    return Say(f"This message is old, and nothing was changed. /draft status {about.reference} shows a new one.", ())


_APPROVING = {Offer.APPROVE, Offer.APPROVE_AGAIN, Offer.CONFIRM}


async def on_stated(request: Request) -> Answer:
    """A delegate stated that the draft belongs to the topic, and approves it."""
    about, stated = request.subject, read_statement(request.answers)
    view = await request.desk.look(see_draft, reference=about.reference, by=request.caller)
    approve = _APPROVALS.get(view.stage, approve_draft)
    await request.desk.transact(
        approve, reference=about.reference, revision=about.revision, by=request.caller, stated=stated
    )
    return Done()


_APPROVALS = {Stage.HELD: approve_again, Stage.UNCONFIRMED: confirm_draft}
"""What a delegate's approval is where the draft was approved before."""


@acts_at_once
async def on_confirm_button(request: Request) -> Answer:
    """Somebody with authority confirms what another approved who is no longer able."""
    about = request.subject
    await request.desk.transact(confirm_draft, reference=about.reference, revision=about.revision, by=request.caller)
    return Done()


async def on_changes_button(request: Request) -> Answer:
    """The form for what should change."""
    return await _ask_why(request, Verdict.CHANGES_REQUESTED)


async def on_reject_button(request: Request) -> Answer:
    """The form for why it is rejected."""
    return await _ask_why(request, Verdict.REJECTED)


@acts_at_once
async def on_changes_reason(request: Request) -> Answer:
    """What should change was sent."""
    return await _turn_down(request, Verdict.CHANGES_REQUESTED)


@acts_at_once
async def on_rejection_reason(request: Request) -> Answer:
    """Why it is rejected was sent."""
    return await _turn_down(request, Verdict.REJECTED)


async def _ask_why(request: Request, verdict: Verdict) -> Answer:
    about = request.subject
    await request.desk.transact(
        check_decision, verdict=verdict, reference=about.reference, revision=about.revision, by=request.caller
    )
    view = await request.desk.look(see_draft, reference=about.reference, by=request.caller)
    return Show(reason_form(verdict, about, view.topics, view.content.words if view.content else ""))


async def _turn_down(request: Request, verdict: Verdict) -> Answer:
    about = request.subject
    reason, clauses = read_reason_form(request.answers)
    await request.desk.transact(
        turn_down_draft,
        verdict=verdict,
        reference=about.reference,
        revision=about.revision,
        reason=reason,
        clauses=clauses,
        by=request.caller,
        stated=read_statement(request.answers),
        suggested=read_suggested(request.answers),
    )
    return Done()
