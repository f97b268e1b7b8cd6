"""Who is told what of a pause: what it stops, what is let through it, and what waits when it ends."""

from collections.abc import Iterable

from chatops.facts.pauses import DraftLetThrough, PauseEnded, PauseFact, PauseOver, PauseSet
from chatops.outbox.drafts import decision_redrawn, every_card_redrawn, release_due
from chatops.outbox.letter import Letter, LetterKind, Writers
from chatops.policy.calendar.timing import by_day
from chatops.policy.drafts.stages import Stage


def _of_pause(fact: PauseSet) -> Iterable[Letter]:
    """Everybody who drafts is told at once, and so is whoever paused, with what it stands in the way of."""
    yield from _told(fact)
    if fact.by is not None:
        yield Letter(LetterKind.PAUSE_NOTICE, fact.reference, fact.by, afresh=True)
    if fact.pause.ends is not None:
        yield Letter(LetterKind.PAUSE_TURN, fact.reference, not_before=fact.pause.ends)
    yield from every_card_redrawn(fact.affected)


def _of_end(fact: PauseEnded | PauseOver) -> Iterable[Letter]:
    """What is held is offered for a fresh approval; it is never released by itself."""
    yield from _told(fact)
    if fact.by is not None and fact.tell:
        yield Letter(LetterKind.PAUSE_NOTICE, fact.reference, fact.by, afresh=True)
    yield from every_card_redrawn(fact.affected)
    for draft in fact.held:
        for approver in draft.asked:
            yield Letter(LetterKind.DECISION_CARD, draft.reference, approver, afresh=True)
        yield Letter(LetterKind.AUTHOR_CARD, draft.reference, draft.author, afresh=True)
        yield Letter(LetterKind.STATUS_CARD, draft.reference)
        yield Letter(LetterKind.DEADLINE, draft.reference)


def _of_letting_through(fact: DraftLetThrough) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(LetterKind.LET_THROUGH_NOTICE, fact.reference, person, afresh=True)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    if fact.draft.stage in {Stage.HELD, Stage.APPROVED}:
        yield release_due(fact.draft)


def _told(fact: PauseFact) -> Iterable[Letter]:
    """In the night only what somebody did is told at once; that a pause has run out can wait for the morning."""
    at = None if fact.by else by_day(fact.at)
    for person in fact.tell:
        yield Letter(LetterKind.PAUSE_NOTICE, fact.reference, person, afresh=True, not_before=at)
    if fact.tell:
        yield Letter(LetterKind.PAUSE_NOTICE, fact.reference, afresh=True, not_before=at)


WRITERS: Writers = {
    PauseSet: _of_pause,
    PauseEnded: _of_end,
    PauseOver: _of_end,
    DraftLetThrough: _of_letting_through,
}
