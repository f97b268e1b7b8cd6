"""Who is told what of the policy: its editions, and that it is to be read."""

from collections.abc import Iterable

from chatops.facts.editions import EditionPublished, ReadersReminded
from chatops.outbox.letter import Letter, LetterKind, Writers


def _of_edition(fact: EditionPublished) -> Iterable[Letter]:
    if fact.edition.number > 1:
        yield Letter(LetterKind.EDITION_NOTICE, fact.reference, afresh=True)


def _of_reading_reminder(fact: ReadersReminded) -> Iterable[Letter]:
    for person in fact.to:
        yield Letter(LetterKind.READING_REMINDER, fact.reference, person, afresh=True)


WRITERS: Writers = {
    EditionPublished: _of_edition,
    ReadersReminded: _of_reading_reminder,
}
