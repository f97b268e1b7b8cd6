"""Who is told what of the council itself: its policy, its offices, what is lent, and who is away."""

from collections.abc import Iterable

from chatops.facts.authority import (
    AbsenceEnded,
    AbsenceFact,
    AbsenceSet,
    ApprovalLent,
    DelegationEnded,
    DelegationFact,
    DelegationOver,
    RolesChanged,
)
from chatops.outbox.about import Somebody, Standings
from chatops.outbox.letter import Letter, LetterKind, Writers


def _of_loan(fact: ApprovalLent) -> Iterable[Letter]:
    yield from _of_delegation(fact)
    yield Letter(LetterKind.DELEGATION_TURN, fact.reference, not_before=fact.delegation.ends)


def _of_delegation(fact: DelegationFact) -> Iterable[Letter]:
    """Those concerned are told, and whoever waits is put before those who may decide it now."""
    for person in fact.tell:
        yield Letter(LetterKind.DELEGATION_NOTICE, fact.reference, person, afresh=True)
    yield Letter(LetterKind.REROUTE, fact.reference)


def _of_absence(fact: AbsenceSet) -> Iterable[Letter]:
    """Those concerned are told; what waits is put before others when it begins, and before them when it ends."""
    yield from _of_absence_news(fact)
    for turn in (fact.absence.begins, fact.absence.ends):
        if turn is not None and turn > fact.at:
            yield Letter(LetterKind.REROUTE, fact.reference, not_before=turn)
    if fact.absence.ends is not None:
        yield Letter(LetterKind.ABSENCE_NOTICE, fact.reference, fact.absence.person, True, fact.absence.ends)


def _of_absence_news(fact: AbsenceFact) -> Iterable[Letter]:
    for draft in fact.affected:
        for turn in (fact.absence.begins, fact.absence.ends):
            if turn is not None and turn >= fact.at:
                for approver in draft.asked:
                    yield Letter(LetterKind.DECISION_CARD, draft.reference, approver, not_before=turn)
    for person in fact.tell:
        yield Letter(LetterKind.ABSENCE_NOTICE, fact.reference, person, afresh=True)
    yield Letter(LetterKind.REROUTE, fact.reference)


def _of_roles(fact: RolesChanged) -> Iterable[Letter]:
    """The letter names who changed; what they are now is read when it is delivered. Each of them is told themselves."""
    for person in fact.tell:
        yield Letter(LetterKind.ROLES_NOTICE, Standings.of(fact.people), person, afresh=True)
    for person in fact.people:
        yield Letter(LetterKind.STANDING_NOTICE, Standings(), person, afresh=True)
    for person in fact.left if fact.officer else ():
        yield Letter(LetterKind.LEAVING_LIST, Somebody(person), fact.officer, afresh=True)
    yield Letter(LetterKind.REROUTE, str(Standings()))


WRITERS: Writers = {
    ApprovalLent: _of_loan,
    DelegationEnded: _of_delegation,
    DelegationOver: _of_delegation,
    AbsenceSet: _of_absence,
    AbsenceEnded: _of_absence_news,
    RolesChanged: _of_roles,
}
