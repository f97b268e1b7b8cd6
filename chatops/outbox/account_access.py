"""Who is told of access to the official accounts. Clause 9.1.1, house rule 11."""

from collections.abc import Iterable

from chatops.facts.account_access import AccessChanged, AccessDue, AccessEnded, AccessFact, AccessGiven
from chatops.outbox.letter import Letter, LetterKind, Writers


def _of_access(fact: AccessGiven | AccessChanged) -> Iterable[Letter]:
    """Those concerned are told; on its day it ends, or the Clerk is asked to look at it again."""
    yield from _news(fact)
    yield Letter(LetterKind.ACCESS_TURN, fact.reference, not_before=fact.access.until)


def _of_end(fact: AccessEnded | AccessDue) -> Iterable[Letter]:
    """Those concerned are told, and what they were handed to post shows them that it is not theirs any more."""
    yield from _news(fact)
    for draft in fact.affected:
        yield Letter(LetterKind.HANDOVER_CARD, draft.reference, fact.access.person)


def _news(fact: AccessFact) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(LetterKind.ACCESS_NOTICE, fact.reference, person, afresh=True)


WRITERS: Writers = {
    AccessGiven: _of_access,
    AccessChanged: _of_access,
    AccessEnded: _of_end,
    AccessDue: _of_end,
}
