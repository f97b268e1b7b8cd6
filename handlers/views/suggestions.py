"""A suggestion as its author, and the drafts channel, may see it."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy import suggestions
from chatops.policy.people import AccountStatus, Caller, Person
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, when


@dataclass(frozen=True, slots=True)
class SuggestionView:
    """A suggestion: from whom, how it stands, its words for who may see them, and whether it can be adopted."""

    reference: str
    by: Person
    standing: Sentence
    words: str | None
    open: bool


def see_suggestion(work: UnitOfWork, now: datetime, *, reference: str, to: Person | None) -> SuggestionView:
    """5.4: its words are for whoever suggested it and for employees; the channel sees that there is one.

    Raises NoSuch.
    """
    kept = work.suggestions.get(reference)
    standing: Sentence = ("It becomes a draft when an employee of the council adopts it.",)
    if kept.adopted_by is not None and kept.adopted_at is not None:
        standing = (kept.adopted_by, f" made a draft of it on {when(kept.adopted_at, now)}: {kept.draft}.")
    may_read = to is not None and (
        to == kept.by or not suggestions.may_adopt(work.people.actor(Caller(to, AccountStatus.ACTIVE)))
    )
    return SuggestionView(reference, kept.by, standing, kept.words if may_read else None, kept.draft is None)


def words_to_adopt(work: UnitOfWork, _now: datetime, *, reference: str, by: Caller) -> str:
    """Return the words of a suggestion, for an employee who makes a draft of it. Raises NoSuch."""
    kept = work.suggestions.get(reference)
    if suggestions.may_adopt(work.people.actor(by)):
        raise NoSuch(f"there is no suggestion {reference}")
    return kept.words
