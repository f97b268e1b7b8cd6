"""The forms that somebody saved for later: what each is about, until when it is kept, and the form that goes on."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from chatops.policy.people import Caller
from chatops.policy.retention import SAVED_FORMS
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.drafts.draft import see_draft
from handlers.views.drafts.forms import DraftFormView, consents_for, found_form
from handlers.views.phrases import quoted, when
from handlers.views.purdah.routine import standing_routines

_SHOWN = 60
"""Characters of the words that stand for a form whose author has not said what it is about."""


@dataclass(frozen=True, slots=True)
class UnfinishedView:
    """A form that was saved: its name, what it is about, when it was saved and until when it is kept, in words."""

    name: str
    about: str
    saved: str
    until: str


def see_unfinished(work: UnitOfWork, now: datetime, *, by: Caller) -> tuple[UnfinishedView, ...]:
    """Return what this caller saved for later, the newest first. It is shown to nobody else."""
    kept_for = work.retention.of(SAVED_FORMS).kept_for
    kept = work.unfinished.of(work.people.identities_of(by.person), now=now)
    return tuple(
        UnfinishedView(one.name, _about(one.body), when(one.kept_at, now), when(one.kept_at + kept_for, now))
        for one in kept
    )


def _about(body: str) -> str:
    whole = json.loads(body)
    words = " ".join((whole["title"] or whole["words"]).split())
    return quoted(words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…") or "A post without words yet"


def continued_form(
    work: UnitOfWork, now: datetime, *, filled: DraftFormView, added: Sequence[str] = (), by: Caller
) -> DraftFormView:
    """Return the form as it was saved, with what the checks ask about its words as they are now. Raises NoSuch."""
    form = found_form(work, now, filled=filled, added=tuple(added))
    if form is None:
        form = replace(
            filled,
            accounts=tuple(work.accounts.all()),
            consents=consents_for(work, now),
            routines=standing_routines(work, now),
            picture_names=work.pictures.names({one.digest for one in filled.pictures}),
        )
    kept = work.pictures.whole({one.digest for one in form.pictures})
    form = replace(form, pictures=tuple(one for one in form.pictures if one.digest in kept))
    return replace(form, view=see_draft(work, now, reference=form.reference, by=by)) if form.reference else form
