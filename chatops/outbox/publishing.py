"""Who is told of what the bot publishes, and the letters by which it does. Clauses 3.1, 9.1."""

from collections.abc import Iterable

from chatops.facts.publishing import (
    AccountConnected,
    AccountDisconnected,
    DraftPublished,
    LeftToPeople,
    PostReadBack,
    PublishingDue,
)
from chatops.outbox.about import Publication
from chatops.outbox.drafts import decision_redrawn, handover_redrawn, read_back_due
from chatops.outbox.letter import Letter, LetterKind, Writers


def _of_publishing(fact: PublishingDue) -> Iterable[Letter]:
    for account in fact.accounts:
        yield Letter(LetterKind.PUBLISH, Publication(fact.reference, account))


def _of_published(fact: DraftPublished) -> Iterable[Letter]:
    yield from handover_redrawn(fact.reference, fact.draft)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=fact.finished)
    yield from read_back_due(fact.reference, (fact.posted.account,), fact.at)


def _of_reading(fact: PostReadBack) -> Iterable[Letter]:
    """Those who hold the account are told in one sentence, and every card of the draft says it."""
    for holder in fact.tell:
        yield Letter(LetterKind.READING_NOTICE, fact.reference, holder, afresh=True)
    yield from handover_redrawn(fact.reference, fact.draft)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author)


def _of_leaving(fact: LeftToPeople) -> Iterable[Letter]:
    """Those who hold the account are given the words; the author sees that it is done by hand."""
    for holder in fact.to:
        yield Letter(LetterKind.HANDOVER_CARD, fact.reference, holder, afresh=True)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author)


def _of_connection(fact: AccountConnected | AccountDisconnected) -> Iterable[Letter]:
    for officer in fact.tell:
        yield Letter(LetterKind.CONNECTION_NOTICE, fact.reference, officer, afresh=True)


WRITERS: Writers = {
    PublishingDue: _of_publishing,
    DraftPublished: _of_published,
    LeftToPeople: _of_leaving,
    PostReadBack: _of_reading,
    AccountConnected: _of_connection,
    AccountDisconnected: _of_connection,
}
