"""The buttons and forms with which the Clerk or the Deputy decides."""

from chatops.flow.drafts.decide import approve_again, approve_draft, check_decision, confirm_draft, turn_down_draft
from chatops.policy.drafts.draft import Verdict
from chatops.policy.drafts.stages import Stage
from handlers.slack.blocks.authority.council_forms import read_statement, statement_form
from handlers.slack.blocks.drafts.reason_form import read_reason_form, reason_form
from handlers.slack.request import Answer, Done, Say, Show, Visit
from handlers.views.drafts.draft import Offer, see_draft


async def on_approve_button(visit: Visit) -> Answer:
    """Approved, once Slack has asked whether it is meant."""
    about = visit.subject
    await visit.desk.transact(approve_draft, reference=about.reference, revision=about.revision, by=visit.caller)
    return Done()


async def on_approve_again_button(visit: Visit) -> Answer:
    """Approved again after a hold."""
    about = visit.subject
    await visit.desk.transact(approve_again, reference=about.reference, revision=about.revision, by=visit.caller)
    return Done()


async def on_state_and_approve_button(visit: Visit) -> Answer:
    """A delegate approves for a topic: the form in which they state that the draft belongs to it."""
    about = visit.subject
    view = await visit.desk.look(see_draft, reference=about.reference, by=visit.caller)
    if view.topics and view.revision == about.revision and view.offers & _APPROVING:
        return Show(statement_form(about, view.topics))
    await visit.desk.transact(
        check_decision, verdict=Verdict.APPROVED, reference=about.reference, revision=about.revision, by=visit.caller
    )
    return Say(f"This card is old, and nothing was changed. /draft status {about.reference} shows a new one.", ())


_APPROVING = {Offer.APPROVE, Offer.APPROVE_AGAIN, Offer.CONFIRM}


async def on_stated(visit: Visit) -> Answer:
    """A delegate stated that the draft belongs to the topic, and approves it."""
    about, stated = visit.subject, read_statement(visit.answers)
    view = await visit.desk.look(see_draft, reference=about.reference, by=visit.caller)
    approve = _APPROVALS.get(view.stage, approve_draft)
    await visit.desk.transact(
        approve, reference=about.reference, revision=about.revision, by=visit.caller, stated=stated
    )
    return Done()


_APPROVALS = {Stage.HELD: approve_again, Stage.UNCONFIRMED: confirm_draft}
"""What a delegate's approval is where the draft was approved before."""


async def on_confirm_button(visit: Visit) -> Answer:
    """Somebody with authority confirms what another approved who is no longer able."""
    about = visit.subject
    await visit.desk.transact(confirm_draft, reference=about.reference, revision=about.revision, by=visit.caller)
    return Done()


async def on_changes_button(visit: Visit) -> Answer:
    """The form for what should change."""
    return await _ask_why(visit, Verdict.CHANGES_REQUESTED)


async def on_reject_button(visit: Visit) -> Answer:
    """The form for why it is rejected."""
    return await _ask_why(visit, Verdict.REJECTED)


async def on_changes_reason(visit: Visit) -> Answer:
    """What should change was sent."""
    return await _turn_down(visit, Verdict.CHANGES_REQUESTED)


async def on_rejection_reason(visit: Visit) -> Answer:
    """Why it is rejected was sent."""
    return await _turn_down(visit, Verdict.REJECTED)


async def _ask_why(visit: Visit, verdict: Verdict) -> Answer:
    about = visit.subject
    await visit.desk.transact(
        check_decision, verdict=verdict, reference=about.reference, revision=about.revision, by=visit.caller
    )
    view = await visit.desk.look(see_draft, reference=about.reference, by=visit.caller)
    return Show(reason_form(verdict, about, view.topics))


async def _turn_down(visit: Visit, verdict: Verdict) -> Answer:
    about = visit.subject
    reason, clauses = read_reason_form(visit.answers)
    await visit.desk.transact(
        turn_down_draft,
        verdict=verdict,
        reference=about.reference,
        revision=about.revision,
        reason=reason,
        clauses=clauses,
        by=visit.caller,
        stated=read_statement(visit.answers),
    )
    return Done()
