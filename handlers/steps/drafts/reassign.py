"""The button and form with which an approver hands a draft to another."""

from chatops.flow.drafts.reassign import check_reassignment, reassign_draft
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.authority.council_forms import read_reassignment_form, reassignment_form
from handlers.views.drafts.waiting import see_eligible


async def on_reassign_button(request: Request) -> Answer:
    """The form for whom it goes to, and why."""
    about = request.subject
    await request.desk.transact(
        check_reassignment, reference=about.reference, revision=about.revision, by=request.caller
    )
    return Show(reassignment_form(about, await request.desk.look(see_eligible, reference=about.reference)))


async def on_reassignment(request: Request) -> Answer:
    """The form was sent. What the platform says of the account of whom it goes to is asked now."""
    about = request.subject
    user, note = read_reassignment_form(request.answers)
    to = await request.chosen(user) if user else None
    await request.desk.transact(
        reassign_draft, reference=about.reference, revision=about.revision, to=to, note=note, by=request.caller
    )
    return Done()
