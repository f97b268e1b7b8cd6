"""Who is told what of routine notices in the pre-election period."""

from collections.abc import Iterable

from chatops.facts.routine import RoutineAllowed, RoutineEnded, RoutineStated, RoutineUsesListed
from chatops.outbox.about import Week
from chatops.outbox.drafts import every_card_redrawn
from chatops.outbox.letter import Letter, LetterKind, Writers
from chatops.policy.calendar.timing import week_and_end


def _told(fact: RoutineAllowed | RoutineEnded) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(LetterKind.ROUTINE_NOTICE, fact.reference, person, afresh=True)


def _of_ending(fact: RoutineEnded) -> Iterable[Letter]:
    yield from _told(fact)
    yield from every_card_redrawn(fact.affected)


def _of_statement(fact: RoutineStated) -> Iterable[Letter]:
    week, due = week_and_end(fact.at)
    yield Letter(LetterKind.ROUTINE_USES_DUE, Week(week), not_before=due)


def _of_list(fact: RoutineUsesListed) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(LetterKind.ROUTINE_USES, Week(fact.reference), person, afresh=True)


WRITERS: Writers = {
    RoutineAllowed: _told,
    RoutineEnded: _of_ending,
    RoutineStated: _of_statement,
    RoutineUsesListed: _of_list,
}
