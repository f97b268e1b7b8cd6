"""Who is told what when nobody has decided in time."""

from collections.abc import Iterable

from chatops.facts.deadlines import ApproverReminded, DraftBroughtBack, DraftEscalated, DraftLapsed
from chatops.outbox.about import WhateverWaits
from chatops.outbox.drafts import decision_redrawn
from chatops.outbox.letter import Letter, LetterKind, Writers


def _of_escalation(fact: DraftEscalated) -> Iterable[Letter]:
    for approver in fact.to:
        yield Letter(LetterKind.DECISION_CARD, fact.reference, approver, afresh=True)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author)
    yield Letter(LetterKind.DEADLINE, fact.reference)


def _of_approver_reminder(fact: ApproverReminded) -> Iterable[Letter]:
    yield Letter(LetterKind.REMINDER, WhateverWaits(), fact.to, afresh=True)
    for draft in fact.drafts:
        yield Letter(LetterKind.DEADLINE, draft.reference)


def _of_lapse(fact: DraftLapsed) -> Iterable[Letter]:
    """Never silently: the author and whoever was asked get a message, from which it can be brought back."""
    for approver in fact.draft.asked:
        yield Letter(LetterKind.DECISION_CARD, fact.reference, approver, afresh=True)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)


def _of_return(fact: DraftBroughtBack) -> Iterable[Letter]:
    yield Letter(LetterKind.ROUTE, fact.reference)
    yield from decision_redrawn(fact.reference, fact.before)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.before.author)


WRITERS: Writers = {
    ApproverReminded: _of_approver_reminder,
    DraftEscalated: _of_escalation,
    DraftLapsed: _of_lapse,
    DraftBroughtBack: _of_return,
}
