"""An author sends in the words that an approver suggests, as a version of their own."""

from chatops.flow.drafts.submit import check_revision, revise_draft
from handlers.requests.filled_draft import as_it_stands
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.drafts.draft_form import draft_form
from handlers.views.drafts.forms import DraftFormView, found_form
from handlers.views.drafts.suggested import Suggested, suggested_words

_FIRST = "Look at these words before you send them in: press Revise, where they stand in the form."


async def on_take_words_button(request: Request) -> Answer:
    """Sent in at once; the form is shown where the checks ask something of these words, or their time is past."""
    about = request.subject
    seen = await request.desk.look(
        suggested_words, reference=about.reference, revision=about.revision, by=request.caller
    )
    if seen.to_look_at and (asked := await _asked(request, seen)):
        return Show(draft_form(asked), otherwise=_FIRST)
    await request.desk.transact(
        revise_draft,
        reference=about.reference,
        revision=about.revision,
        filled=as_it_stands(seen.form, f"suggested:{about.reference}:{about.revision}"),
        by=request.caller,
    )
    return Done()


async def _asked(request: Request, seen: Suggested) -> DraftFormView | None:
    """Return the form with what is to be answered first; None where there is nothing. Raises Refused, Overtaken."""
    await request.desk.transact(check_revision, reference=request.subject.reference, by=request.caller)
    return seen.form if seen.late else await request.desk.look(found_form, filled=seen.form)
