"""“Save for later” in the form for a draft, and what its author does with it afterwards."""

from dataclasses import replace

from chatops.flow.drafts.submit import check_draft, check_revision
from chatops.policy.pictures import FILES_FIELD
from handlers.requests.filled_draft import as_filled_in, filled_in
from handlers.requests.kept_words import forget_typed
from handlers.requests.pictures import pictures_of
from handlers.requests.request import Answer, PutInPlace, Request, Show
from handlers.requests.unfinished import Saved, forget_saved, save, saved_by
from handlers.screens.drafts.draft_form import draft_form
from handlers.screens.drafts.unfinished import FULL, GONE, THROWN_AWAY, saved_page, told_page
from handlers.screens.names import Subject
from handlers.views.drafts.forms import DraftFormView
from handlers.views.drafts.unfinished import continued_form, see_unfinished


async def on_save_button(request: Request) -> Answer:
    """The author saves the form in front of them for later."""
    await request.desk.transact(check_draft, by=request.caller)
    taken = await pictures_of(request, request.answers.added(FILES_FIELD), check_draft)
    name = await save(request, taken.digests)
    if name is None:
        return Show(told_page(FULL, "It is not saved"))
    await forget_typed(request.desk, request.caller.identity, request.text)
    kept = await request.desk.look(see_unfinished, by=request.caller)
    return PutInPlace(saved_page(next(one for one in kept if one.name == name), taken.wrong))


async def on_continue_button(request: Request) -> Answer:
    """The author goes on with a form that they saved: it opens as they left it."""
    saved = await saved_by(request.desk, request.caller, request.text)
    if saved is None:
        return Show(told_page(GONE, "Not kept any more"), otherwise=GONE)
    revised = _revised(saved)
    if revised is None:
        await request.desk.transact(check_draft, by=request.caller)
    else:
        await request.desk.transact(check_revision, reference=revised.reference, by=request.caller)
    filled = await _filled(request, saved)
    if revised is not None:
        filled = replace(filled, reference=revised.reference, revision=revised.revision)
    form = await request.desk.look(continued_form, filled=filled, by=request.caller)
    return Show(draft_form(form, saved.name))


async def on_throw_away_button(request: Request) -> Answer:
    """The author wants a form that they saved no longer."""
    await forget_saved(request.desk, request.caller, request.text)
    return Show(told_page(THROWN_AWAY, "Thrown away"), otherwise=THROWN_AWAY)


async def _filled(request: Request, saved: Saved) -> DraftFormView:
    """Return the form as it was saved; whom it names only where they are known by the same ids."""
    same = saved.platform == request.caller.identity.platform
    answers = saved.answers if same else replace(saved.answers, users={})
    sent = replace(request, answers=answers)
    return as_filled_in(sent, await filled_in(sent))


def _revised(saved: Saved) -> Subject | None:
    try:
        return Subject.read(saved.carries)
    except ValueError:
        return None
