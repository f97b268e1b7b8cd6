"""“Save for later” in the form for a draft, and what its author does with it afterwards."""

from dataclasses import replace

from chatops.flow.drafts.submit import check_draft, check_revision
from chatops.policy.content import wording
from chatops.policy.drafts.background import TITLE_FIELD
from chatops.policy.pictures import FILES_FIELD
from chatops.policy.text import bare
from chatops.ports.errors import NoSuch
from handlers.requests.filled_draft import as_filled_in, filled_in
from handlers.requests.kept_words import forget_typed
from handlers.requests.pictures import Taken, pictures_of
from handlers.requests.request import Answer, Done, PutInPlace, Request, Say, Show
from handlers.requests.unfinished import Saved, forget_saved, save, saved_by
from handlers.screens.drafts.draft_form import draft_form
from handlers.screens.drafts.unfinished import (
    FULL,
    GONE,
    THROWN_AWAY,
    closed_card,
    closed_in_vain_card,
    saved_page,
    told_page,
)
from handlers.screens.names import Subject
from handlers.views.drafts.forms import DraftFormView, revision_form
from handlers.views.drafts.unfinished import UnfinishedView, continued_form, see_unfinished


async def on_save_button(request: Request) -> Answer:
    """The author saves the form in front of them for later."""
    await request.desk.transact(check_draft, by=request.caller)
    taken = await pictures_of(request, request.answers.added(FILES_FIELD), check_draft)
    saved = await _save(request, taken)
    if saved is None:
        return Show(told_page(FULL, "It is not saved"))
    await forget_typed(request.desk, request.caller.identity, request.text)
    return PutInPlace(saved_page(saved, taken.wrong))


async def on_closed(request: Request) -> Answer:
    """The author closed the form without sending it: what they have written is kept, and they alone are told so.

    Nothing is kept, and nothing said, where they wrote nothing, or closed what is kept already just as it is.
    """
    answers = request.answers
    if not any(map(bare, (answers.text("words"), answers.text(TITLE_FIELD)))) or await _is_kept_already(request):
        return Done()
    taken = await pictures_of(request, answers.added(FILES_FIELD), check_draft)
    saved = await _save(request, taken)
    words = wording.tidy(answers.text("words"))
    card = closed_card(saved, taken.wrong) if saved else closed_in_vain_card(words)
    return Say(card.text, card.parts)


async def on_continue_button(request: Request) -> Answer:
    """The author goes on with a form that they saved: it opens as they left it."""
    saved = await saved_by(request.desk, request.caller, request.text)
    if saved is None:
        return Show(told_page(GONE, "Not kept any more"), otherwise=GONE)
    revised = _revised(saved.carries)
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


async def _save(request: Request, taken: Taken) -> UnfinishedView | None:
    name = await save(request, taken.digests)
    kept = await request.desk.look(see_unfinished, by=request.caller)
    return next((one for one in kept if one.name == name), None)


async def _is_kept_already(request: Request) -> bool:
    """Return whether a form says no more than what it goes on with: a saved form, or the draft that it revises."""
    words = wording.tidy(request.answers.text("words"))
    if saved := await saved_by(request.desk, request.caller, request.text):
        return wording.tidy(saved.answers.text("words")) == words
    revised = _revised(request.text)
    if revised is None:
        return False
    try:
        form = await request.desk.look(revision_form, reference=revised.reference, by=request.caller)
    except NoSuch:
        return False  # what was to be revised is gone; what was written for it need not be
    return form.words == words


async def _filled(request: Request, saved: Saved) -> DraftFormView:
    """Return the form as it was saved; whom it names only where they are known by the same ids."""
    same = saved.platform == request.caller.identity.platform
    answers = saved.answers if same else replace(saved.answers, users={})
    sent = replace(request, answers=answers)
    return as_filled_in(sent, await filled_in(sent))


def _revised(carries: str) -> Subject | None:
    try:
        return Subject.read(carries)
    except ValueError:
        return None
