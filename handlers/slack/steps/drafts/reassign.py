"""The button and form with which an approver hands a draft to another."""

from chatops.flow.drafts.reassign import check_reassignment, hand_on_draft
from handlers.slack.blocks.authority.council_forms import handing_on_form, read_handing_on_form
from handlers.slack.request import Answer, Done, Request, Show
from handlers.views.drafts.waiting import see_eligible


async def on_hand_on_button(request: Request) -> Answer:
    """The form for whom it goes to, and why."""
    about = request.subject
    await request.desk.transact(
        check_reassignment, reference=about.reference, revision=about.revision, by=request.caller
    )
    return Show(handing_on_form(about, await request.desk.look(see_eligible, reference=about.reference)))


async def on_handed_on(request: Request) -> Answer:
    """The form was sent. What Slack says of the account of whom it goes to is asked now."""
    about = request.subject
    user, note = read_handing_on_form(request.answers)
    to = await request.workspace.caller(user) if user else None
    await request.desk.transact(
        hand_on_draft, reference=about.reference, revision=about.revision, to=to, note=note, by=request.caller
    )
    return Done()
