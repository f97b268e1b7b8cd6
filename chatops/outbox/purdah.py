"""Who is told what of a pre-election period: what it stops, what is let through, and whose names are kept for it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from chatops.facts.fact import Fact
from chatops.facts.purdah import (
    DraftHeld,
    ExemptionGranted,
    ExemptionsListed,
    NamesErased,
    NamesGiven,
    PurdahAnnounced,
    PurdahBegan,
    PurdahEnded,
    PurdahFact,
    PurdahOver,
    PurdahSet,
)
from chatops.outbox.about import Month
from chatops.outbox.drafts import decision_redrawn, every_card_redrawn, handover_redrawn, release_due
from chatops.outbox.letter import Letter, LetterKind, Writers
from chatops.policy.calendar.timing import by_day, month_and_end
from chatops.policy.drafts.stages import Stage
from chatops.policy.retention import CANDIDATES

ANNOUNCED_AHEAD = timedelta(days=7)
"""How long before a pre-election period people are told of it."""


def _of_hold(fact: DraftHeld) -> Iterable[Letter]:
    yield from handover_redrawn(fact.reference, fact.draft)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)


def _of_exemption(fact: ExemptionGranted) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(LetterKind.EXEMPTION_NOTICE, fact.reference, person, afresh=True)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    if fact.draft.stage in {Stage.HELD, Stage.APPROVED}:
        yield release_due(fact.draft)
    month, due = month_and_end(fact.at)
    yield Letter(LetterKind.EXEMPTIONS_DUE, Month(month), not_before=due)


def _of_list(fact: ExemptionsListed) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(LetterKind.EXEMPTION_LIST, Month(fact.reference), person, afresh=True)


def _of_names(fact: NamesGiven) -> Iterable[Letter]:
    yield from _marks_redrawn(fact)
    if fact.names:
        yield _names_due(fact)


def _of_erased_names(fact: NamesErased) -> Iterable[Letter]:
    yield from _marks_redrawn(fact)
    if fact.tell is not None:
        yield Letter(LetterKind.NAMES_ERASED, fact.reference, fact.tell, afresh=True, not_before=by_day(fact.at))


def _marks_redrawn(fact: NamesGiven | NamesErased) -> Iterable[Letter]:
    for draft in fact.affected:
        yield from decision_redrawn(draft.reference, draft)


def _names_due(fact: Fact) -> Letter:
    """The bot looks whether the names are needed still; while they are, this letter waits until they are not."""
    return Letter(LetterKind.NAMES_DUE, fact.reference, not_before=fact.at + CANDIDATES.soonest)


def _of_purdah_set(fact: PurdahSet) -> Iterable[Letter]:
    """Officers are told at once; the bot takes its turn a week before, at the start and at the end."""
    window = fact.window
    yield from _told(fact)
    for turn in (window.begins - ANNOUNCED_AHEAD, window.begins, window.ends):
        if turn is not None:
            yield Letter(LetterKind.PURDAH_TURN, fact.reference, not_before=max(turn, fact.at))
    if fact.by is not None:
        yield Letter(LetterKind.PURDAH_AFFECTED, fact.reference, fact.by, afresh=True)
    yield from every_card_redrawn(fact.affected, afresh=True)


def _of_announcement(fact: PurdahFact) -> Iterable[Letter]:
    at = None if fact.by else by_day(fact.at)
    yield from _told(fact, at)
    yield Letter(LetterKind.PURDAH_NOTICE, fact.reference, afresh=True, not_before=at)


def _of_purdah_news(fact: PurdahFact) -> Iterable[Letter]:
    yield from _of_announcement(fact)
    yield from every_card_redrawn(fact.affected)


def _of_begin(fact: PurdahBegan) -> Iterable[Letter]:
    """The Town Clerk reads which posts to look at as it begins, in the night too; for everybody else it can wait."""
    if fact.clerk is not None:
        yield Letter(LetterKind.PURDAH_NOTICE, fact.reference, fact.clerk, afresh=True)
    yield from _of_purdah_news(replace(fact, tell=tuple(one for one in fact.tell if one != fact.clerk)))


def _of_early_end(fact: PurdahEnded) -> Iterable[Letter]:
    """It had another end before, or none, so the names are looked at anew."""
    yield from _of_purdah_end(fact)
    yield _names_due(fact)


def _of_purdah_end(fact: PurdahEnded | PurdahOver) -> Iterable[Letter]:
    """What is held is offered for a fresh approval; it is never released by itself."""
    yield from _of_purdah_news(fact)
    for draft in fact.held:
        for approver in draft.asked:
            yield Letter(LetterKind.DECISION_CARD, draft.reference, approver, afresh=True)
        yield Letter(LetterKind.AUTHOR_CARD, draft.reference, draft.author, afresh=True)
        yield Letter(LetterKind.STATUS_CARD, draft.reference)
        yield Letter(LetterKind.DEADLINE, draft.reference)


def _told(fact: PurdahFact, at: datetime | None = None) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(LetterKind.PURDAH_NOTICE, fact.reference, person, afresh=True, not_before=at)


WRITERS: Writers = {
    DraftHeld: _of_hold,
    ExemptionGranted: _of_exemption,
    ExemptionsListed: _of_list,
    NamesGiven: _of_names,
    NamesErased: _of_erased_names,
    PurdahSet: _of_purdah_set,
    PurdahAnnounced: _of_announcement,
    PurdahBegan: _of_begin,
    PurdahEnded: _of_early_end,
    PurdahOver: _of_purdah_end,
}
