"""Who is told what of a suggestion."""

from collections.abc import Iterable

from chatops.facts.suggestions import SuggestionAdopted, SuggestionMade
from chatops.outbox.letter import Letter, LetterKind, Writers


def _of_suggestion(fact: SuggestionMade | SuggestionAdopted) -> Iterable[Letter]:
    """A card for whoever suggested it, and one in the drafts channel; both show what became of it."""
    yield Letter(LetterKind.SUGGESTION_CARD, fact.reference, fact.suggestion.by)
    yield Letter(LetterKind.SUGGESTION_CARD, fact.reference)


WRITERS: Writers = {
    SuggestionMade: _of_suggestion,
    SuggestionAdopted: _of_suggestion,
}
