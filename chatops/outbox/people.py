"""Who is told what of the accounts by which people come."""

from collections.abc import Iterable

from chatops.facts.people import IdentityFact, IdentityLinked, IdentityUnlinked
from chatops.outbox.about import Somebody
from chatops.outbox.letter import Letter, LetterKind, Writers


def _of_identity(fact: IdentityFact) -> Iterable[Letter]:
    """Whose account it is, and every office holder: nobody is to gain somebody's powers unseen."""
    for person in fact.tell:
        yield Letter(LetterKind.IDENTITY_NOTICE, Somebody(fact.identity), person, afresh=True)


WRITERS: Writers = {IdentityLinked: _of_identity, IdentityUnlinked: _of_identity}
