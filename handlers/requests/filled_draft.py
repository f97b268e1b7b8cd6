"""The form for a draft: as somebody sent it, as it is shown to them again, and as it stands without being shown."""

from chatops.policy.drafts.declarations import Declared
from chatops.policy.drafts.draft_form import DraftForm
from handlers.requests.request import Request
from handlers.screens.drafts.draft_form import read_draft_form
from handlers.views.drafts.forms import DraftFormView


async def filled_in(request: Request) -> DraftForm:
    """Return what the author filled in. Raises NoSuch for somebody who is not to be found."""
    given = read_draft_form(request.answers)
    named = [await request.chosen(user) for user in given.named]
    return DraftForm(
        form=request.form,
        words=given.words,
        accounts=given.accounts,
        day=given.day,
        at=given.at,
        declared=given.declared,
        urgent=given.urgent,
        note=given.note,
        found=given.found,
        background=given.background,
        named=tuple(one.person for one in named),
        pictures=given.pictures,
        account_words=given.account_words,
        routine=given.routine,
    )


def as_filled_in(request: Request, filled: DraftForm) -> DraftFormView:
    """Return the form as somebody sent it, to be shown to them again."""
    return DraftFormView(
        accounts=(),
        words=filled.words,
        chosen=filled.accounts,
        day=filled.day,
        at=filled.at,
        urgent=filled.urgent,
        note=filled.note,
        found=filled.found,
        background=filled.background,
        named=request.answers.people("named"),
        declared={one.declaration: one.reply for one in filled.declared},
        pictures=filled.pictures,
        account_words=filled.account_words,
        ticked=filled.routine,
    )


def as_it_stands(form: DraftFormView, name: str) -> DraftForm:
    """Return a form as it would be sent without a change, under the number that lets it count once."""
    return DraftForm(
        form=name,
        words=form.words,
        accounts=form.chosen,
        day=form.day,
        at=form.at,
        declared=tuple(Declared.read(f"{declaration} {reply}") for declaration, reply in form.declared.items()),
        urgent=form.urgent,
        note=form.note,
        found=form.found,
        background=form.background,
        pictures=form.pictures,
        account_words=form.account_words,
        routine=form.ticked,
    )
