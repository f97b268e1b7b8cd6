"""Who is told that an office is to change hands, and what came of it."""

from collections.abc import Iterable

from chatops.facts.offices import OfficeCalledOff, OfficeConfirmed, OfficeFact, OfficeProposed
from chatops.outbox.letter import Letter, LetterKind, Writers


def _of_proposal(fact: OfficeProposed) -> Iterable[Letter]:
    """House rule 14: all office holders are told before, and who gains by it."""
    for person in fact.tell:
        yield Letter(LetterKind.OFFICE_CARD, fact.reference, person, afresh=True)


def _of_outcome(fact: OfficeFact) -> Iterable[Letter]:
    """What hangs says how it ended. Who holds what from now on is told of the list of people."""
    for person in fact.tell:
        yield Letter(LetterKind.OFFICE_CARD, fact.reference, person)


WRITERS: Writers = {OfficeProposed: _of_proposal, OfficeConfirmed: _of_outcome, OfficeCalledOff: _of_outcome}
