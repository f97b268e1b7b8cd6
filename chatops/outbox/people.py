"""Who is told what of the accounts by which people come, and what is shown to whoever has several."""

from collections.abc import Iterable

from chatops.facts.people import IdentityFact, IdentityLinked, IdentityUnlinked, PlatformsChosen
from chatops.outbox.about import Somebody
from chatops.outbox.letter import Letter, LetterKind, Writers


def _of_identity(fact: IdentityFact) -> Iterable[Letter]:
    """Whose account it is, and every office holder: nobody is to gain somebody's powers unseen."""
    for person in fact.tell:
        yield Letter(LetterKind.IDENTITY_NOTICE, Somebody(fact.identity), person, afresh=True)


def _of_platforms(fact: PlatformsChosen) -> Iterable[Letter]:
    """Whoever has their messages on both platforms from now on finds on both what is theirs to do."""
    cards = (LetterKind.DECISION_CARD, LetterKind.AUTHOR_CARD, LetterKind.HANDOVER_CARD, LetterKind.SUGGESTION_CARD)
    for kind, about in fact.hanging:
        if kind in cards:
            yield Letter(LetterKind(kind), about, fact.by)


WRITERS: Writers = {
    IdentityLinked: _of_identity,
    IdentityUnlinked: _of_identity,
    PlatformsChosen: _of_platforms,
}
