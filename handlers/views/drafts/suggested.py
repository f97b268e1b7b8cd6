"""The form for a revision with the words in it that an approver suggests, and all else as it was."""

from dataclasses import dataclass, replace
from datetime import datetime

from chatops.policy.people import Caller
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.drafts.forms import DraftFormView, revision_form


@dataclass(frozen=True, slots=True)
class Suggested:
    """The form as it would be sent in. `to_look_at`: no later version is in; `late`: its time is past."""

    form: DraftFormView
    to_look_at: bool
    late: bool


def suggested_words(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> Suggested:
    """Return what an author sends in who takes the words that were suggested for this revision. Raises NoSuch."""
    form = revision_form(work, now, reference=reference, by=by)
    draft = work.drafts.get(reference)
    decided = next((one for one in draft.decisions if one.revision == revision), None)
    if decided is None or not decided.suggested:
        raise NoSuch(f"nothing is suggested for revision {revision} of {reference}")
    seen = next(one for one in draft.revisions if one.number == revision)
    form = replace(
        form,
        words=decided.suggested,
        found={one.key: one.reply for one in seen.checked},
        declared={one.declaration: one.reply for one in seen.declarations},
    )
    late = seen.goes_out_at is not None and form.day is None
    return Suggested(form, draft.revision.number == revision, late)
