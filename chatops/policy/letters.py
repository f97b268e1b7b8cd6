"""Who is told what of each fact. A letter is an undelivered consequence; it says what to show, never the words.

A letter about a card means: make what this person or place sees agree with how the draft stands when the letter
is delivered. Repeats and reordering are harmless for that reason. `afresh` asks for a new message, so that the
person notices; without it the message already there is redrawn.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from chatops.policy.drafts import Draft, Verdict
from chatops.policy.facts import (
    DraftDecided,
    DraftPosted,
    DraftReleased,
    DraftRevised,
    DraftRouted,
    DraftSubmitted,
    DraftWithdrawn,
    Fact,
)
from chatops.policy.people import Person


class Errand(StrEnum):
    """What a letter is for. The first two are steps of the draft's own way; the rest are shown to people."""

    ROUTE = "route"
    RELEASE = "release"
    DECISION_CARD = "decision card"
    STATUS_CARD = "status card"
    AUTHOR_CARD = "author card"
    HANDOVER_CARD = "handover card"
    UNDELIVERED = "undelivered"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Letter:
    """One undelivered consequence: the errand, the reference it is about, and for whom (None: the council's channel).

    `not_before` is an aware UTC instant before which it is not due; None means it is due at once.
    """

    errand: Errand
    about: str
    to: Person | None = None
    afresh: bool = False
    not_before: datetime | None = None


def letters_for(fact: Fact) -> tuple[Letter, ...]:
    """The letters that one fact gives rise to; none for facts that concern nobody but the journal."""
    for kind, write in _WRITERS.items():
        if isinstance(fact, kind):
            return tuple(write(fact))
    return ()


def _of_submission(fact: DraftSubmitted) -> Iterable[Letter]:
    yield Letter(Errand.ROUTE, fact.reference)
    yield Letter(Errand.STATUS_CARD, fact.reference)


def _of_revision(fact: DraftRevised) -> Iterable[Letter]:
    yield Letter(Errand.ROUTE, fact.reference)
    yield from _handover_redrawn(fact.reference, fact.before)
    yield Letter(Errand.STATUS_CARD, fact.reference)


def _of_routing(fact: DraftRouted) -> Iterable[Letter]:
    for approver in fact.to:
        yield Letter(Errand.DECISION_CARD, fact.reference, approver, afresh=True)
    for former in set(fact.draft.asked) - set(fact.to):
        yield Letter(Errand.DECISION_CARD, fact.reference, former)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)


def _of_decision(fact: DraftDecided) -> Iterable[Letter]:
    yield from _decision_redrawn(fact.reference, fact.draft)
    if fact.decision.by not in fact.draft.asked:
        # Decided from a list by somebody who had no card: they see what they did all the same.
        yield Letter(Errand.DECISION_CARD, fact.reference, fact.decision.by, afresh=True)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    if fact.decision.verdict is Verdict.APPROVED:
        yield Letter(Errand.RELEASE, fact.reference, not_before=fact.draft.revision.goes_out_at)


def _of_withdrawal(fact: DraftWithdrawn) -> Iterable[Letter]:
    yield from _decision_redrawn(fact.reference, fact.draft)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author)


def _of_release(fact: DraftReleased) -> Iterable[Letter]:
    for holder in fact.to:
        yield Letter(Errand.HANDOVER_CARD, fact.reference, holder, afresh=True)
    yield from _decision_redrawn(fact.reference, fact.draft)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author)


def _of_posting(fact: DraftPosted) -> Iterable[Letter]:
    for holder in fact.holders:
        yield Letter(Errand.HANDOVER_CARD, fact.reference, holder)
    yield from _decision_redrawn(fact.reference, fact.draft)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=fact.finished)


def _decision_redrawn(reference: str, draft: Draft) -> Iterable[Letter]:
    for approver in draft.asked:
        yield Letter(Errand.DECISION_CARD, reference, approver)


def _handover_redrawn(reference: str, before: Draft) -> Iterable[Letter]:
    for holder in before.handed_to:
        yield Letter(Errand.HANDOVER_CARD, reference, holder)


_WRITERS: dict[type[Fact], Callable[[Any], Iterable[Letter]]] = {
    DraftSubmitted: _of_submission,
    DraftRevised: _of_revision,
    DraftRouted: _of_routing,
    DraftDecided: _of_decision,
    DraftWithdrawn: _of_withdrawal,
    DraftReleased: _of_release,
    DraftPosted: _of_posting,
}
