"""The form for a new draft that begins with the words of another."""

from dataclasses import replace
from datetime import datetime

from chatops.policy.people import Caller
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.drafts.draft import see_draft
from handlers.views.drafts.forms import DraftFormView, new_draft_form


def form_to_use_again(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> DraftFormView:
    """Return the form for a new draft with the words of another. Where an account has words of its own, they are there
    too, and its accounts are chosen.

    Raises NoSuch, also for whoever may not read them.
    """
    if see_draft(work, now, reference=reference, by=by).content is None:
        raise NoSuch(f"there is no draft {reference} to read")
    revision = work.drafts.get(reference).revision
    form = new_draft_form(work, now, words=revision.words)
    official = [account.key for account in form.accounts]
    own = tuple(one for one in revision.account_words if one.account in official)
    chosen = tuple(key for key in revision.accounts if key in official)
    return replace(form, account_words=own, chosen=chosen) if own else form
