"""The drafts that somebody may approve one beside the other, each as whole as on its own card."""

from collections.abc import Sequence
from datetime import datetime

from chatops.evaluate import approvers
from chatops.policy.people import Caller
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.drafts.draft import DraftView, see_draft
from handlers.views.drafts.lists import list_drafts
from handlers.views.drafts.offers import Offer


def is_plain(view: DraftView) -> bool:
    """Return whether an approval asks for nothing besides: no reason, and no statement about a topic."""
    return Offer.APPROVE in view.offers and not (view.alone or view.to_allow or view.topics or view.routine)


def see_several(work: UnitOfWork, now: datetime, *, by: Caller) -> tuple[DraftView, ...]:
    """Return the drafts that wait for this caller and can be approved at once, what is due first before the others."""
    approvers.known(work, by, now)
    waiting = [view for view in list_drafts(work, now, by=by).to_decide if is_plain(view)]
    whole = [see_draft(work, now, reference=view.reference, by=by) for view in waiting]
    # A form shows no pictures and one text, and nobody approves what they have not seen: those have their cards.
    return tuple(view for view in whole if view.content and not (view.content.pictures or view.content.own))


def names_of(work: UnitOfWork, now: datetime, *, references: Sequence[str], by: Caller) -> tuple[str, ...]:
    """Return what each draft is about, as far as this caller may know it, with its reference; else that alone."""
    return tuple(_name(work, now, reference, by) for reference in references)


def _name(work: UnitOfWork, now: datetime, reference: str, by: Caller) -> str:
    try:
        view = see_draft(work, now, reference=reference, by=by)
    except NoSuch:
        return reference
    return f"{view.title}, {reference}," if view.title else reference
