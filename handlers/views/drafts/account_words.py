"""Words for one account alone, as whoever may read a draft sees them."""

from collections.abc import Mapping
from dataclasses import dataclass

from chatops.policy.drafts.draft import Revision
from handlers.views.changes import Piece, word_changes


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The words for one account, by its name, and what has changed since those that the version before had for it."""

    name: str
    words: str
    changes: tuple[Piece, ...] = ()


def own_words_of(revision: Revision, before: Revision | None, names: Mapping[str, str]) -> tuple[OwnWords, ...]:
    """Return the words for one account that a revision has, in the order of the accounts."""
    return tuple(
        OwnWords(names.get(one.account, one.account), one.words, _changes(one.account, one.words, before))
        for one in revision.account_words
    )


def _changes(account: str, words: str, before: Revision | None) -> tuple[Piece, ...]:
    if before is None or account not in before.accounts or before.words_for(account) == words:
        return ()
    return word_changes(before.words_for(account), words)
