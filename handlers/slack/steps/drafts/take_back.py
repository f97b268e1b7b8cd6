"""The button and form with which an approver takes an approval back."""

from chatops.flow.drafts.take_back import check_taking_back, take_back_approval
from handlers.slack.blocks.drafts.reason_form import taking_back_form
from handlers.slack.request import Answer, Done, Show, Visit


async def on_take_back_button(visit: Visit) -> Answer:
    """The form for why."""
    about = visit.subject
    await visit.desk.transact(check_taking_back, reference=about.reference, revision=about.revision, by=visit.caller)
    return Show(taking_back_form(about))


async def on_taken_back(visit: Visit) -> Answer:
    """The form was sent."""
    about, reason = visit.subject, visit.answers.text("reason")
    await visit.desk.transact(
        take_back_approval, reference=about.reference, revision=about.revision, reason=reason, by=visit.caller
    )
    return Done()
