"""Who is told of the entries of the council's registers, and when the bot looks at one again."""

from collections.abc import Iterable

from chatops.facts.registers import EntryChanged, EntryClosed, EntryDue, EntryMade, RegisterFact
from chatops.outbox.drafts import decision_redrawn
from chatops.outbox.letter import Letter, LetterKind, Writers
from chatops.policy.registers.register import State


def _of_entry(fact: RegisterFact) -> Iterable[Letter]:
    """Those whom it concerns are told; on its day it is to be looked at."""
    entry = fact.entry
    for person in fact.tell:
        yield Letter(LetterKind.REGISTER_NOTICE, fact.reference, person, afresh=True)
    if entry.due_at is not None and entry.state is State.OPEN:
        yield Letter(LetterKind.REGISTER_TURN, fact.reference, not_before=entry.due_at)


def _of_change(fact: EntryChanged) -> Iterable[Letter]:
    """What somebody answered of a draft is seen on its cards."""
    yield from _of_entry(fact)
    if fact.draft is not None:
        yield from decision_redrawn(fact.draft.reference, fact.draft)
        yield Letter(LetterKind.AUTHOR_CARD, fact.draft.reference, fact.draft.author)


WRITERS: Writers = {**dict.fromkeys((EntryMade, EntryDue, EntryClosed), _of_entry), EntryChanged: _of_change}
