"""`/purdah routine`, and the buttons and forms of routine notices."""

from chatops.flow.drafts.decide import approve_as_routine, check_decision
from chatops.flow.purdah.routine import RoutineForm, allow_routine, check_allowing, end_routine
from chatops.policy import references
from chatops.policy.drafts.draft import Verdict
from handlers.requests.request import Answer, Done, Request, Say, Show
from handlers.screens.authority.council_forms import read_statement
from handlers.screens.purdah import routine as screens
from handlers.views.drafts.draft import see_draft
from handlers.views.purdah.routine import routine_form_view

_NOTHING_SET = (
    "No period of purdah is set, and a routine notice is allowed for a period. Set one first with /purdah poll or "
    "/purdah on."
)


async def open_routine(request: Request) -> Answer:
    """The form in which the Town Clerk allows one."""
    await request.desk.transact(check_allowing, by=request.caller)
    view = await request.desk.look(routine_form_view, by=request.caller)
    return Show(screens.routine_form(view)) if view.windows else Say(_NOTHING_SET, ())


async def on_routine(request: Request) -> Answer:
    """The form was sent."""
    given = screens.read_routine_form(request.answers)
    filled = RoutineForm(
        form=request.form,
        name=given.name,
        covers=given.covers,
        accounts=given.accounts,
        kind=given.kind,
        public_money=given.public_money,
        fair=given.fair,
        windows=given.windows,
    )
    await request.desk.transact(allow_routine, filled=filled, by=request.caller)
    return Done()


async def on_end_button(request: Request) -> Answer:
    """The Town Clerk ends one."""
    reference = request.reference(references.ROUTINE, "routine notice")
    await request.desk.transact(end_routine, reference=reference, by=request.caller)
    return Say("It is no longer allowed in purdah. The Deputy and the Chair are told.", ())


async def on_state_button(request: Request) -> Answer:
    """Whoever approves is asked whether the draft is the routine notice that its author says it is."""
    about = request.subject
    view = await request.desk.look(see_draft, reference=about.reference, by=request.caller)
    if view.routine is not None and view.revision == about.revision and view.may_approve:
        return Show(screens.routine_statement_form(view))
    await request.desk.transact(
        check_decision, verdict=Verdict.APPROVED, reference=about.reference, revision=about.revision, by=request.caller
    )
    return Say(f"This message is old, and nothing was changed. /draft status {about.reference} shows a new one.", ())


async def on_stated(request: Request) -> Answer:
    """They stated that it is, and approve it."""
    about = request.subject
    await request.desk.transact(
        approve_as_routine,
        reference=about.reference,
        revision=about.revision,
        routine=screens.read_routine_statement(request.answers),
        stated=read_statement(request.answers),
        reason=request.answers.text("reason"),
        by=request.caller,
    )
    return Done()
