"""Who is told that a post was out before it might be, and of what happens to one that is out."""

from collections.abc import Iterable

from chatops.facts.after_post import PostFollowedUp
from chatops.facts.found_out import DraftFoundOut
from chatops.outbox.about import Publication
from chatops.outbox.drafts import decision_redrawn, handover_redrawn, read_back_due
from chatops.outbox.letter import Letter, LetterKind, Writers
from chatops.policy.after_post import Event


def _of_finding_out(fact: DraftFoundOut) -> Iterable[Letter]:
    """The Town Clerk and the Deputy are told at once; everybody else's card says that it is out."""
    for officer in fact.tell:
        yield Letter(LetterKind.FOUND_OUT_NOTICE, fact.reference, officer, afresh=True)
    yield from handover_redrawn(fact.reference, fact.draft)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    yield from read_back_due(fact.reference, fact.read_back, fact.at)


def _of_following_up(fact: PostFollowedUp) -> Iterable[Letter]:
    """The author is told, and so are those who had the words, but for who added it; each of them once.

    They too where it was not posted after all: they are handed the words again.
    """
    if fact.added.event is Event.TO_DELETE:
        yield Letter(LetterKind.DELETE_POST, Publication(fact.reference, fact.added.account))
    again = fact.added.event is Event.NOT_POSTED
    for holder in fact.draft.handed_to:
        yield Letter(LetterKind.HANDOVER_CARD, fact.reference, holder, afresh=again or holder != fact.by)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    told = fact.draft.author in fact.draft.handed_to
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=not told)


WRITERS: Writers = {
    DraftFoundOut: _of_finding_out,
    PostFollowedUp: _of_following_up,
}
