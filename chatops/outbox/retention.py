"""When the bot looks again at what is to be erased, once the Town Clerk has it kept for a shorter time.

What is kept for longer needs no letter: the bot looks when it would have, and puts it off.
"""

from collections.abc import Iterable
from datetime import timedelta

from chatops.facts.retention import RetentionChanged
from chatops.outbox.letter import Letter, LetterKind, Writers
from chatops.policy.retention import CANDIDATES


def _of_change(fact: RetentionChanged) -> Iterable[Letter]:
    if fact.days > fact.before:
        return
    for reference, at in fact.asked:
        yield Letter(LetterKind.QUESTION_TURN, reference, not_before=max(fact.at, at + timedelta(days=fact.days)))
    if fact.key == CANDIDATES.key:
        yield Letter(LetterKind.NAMES_DUE, "", not_before=fact.at)


WRITERS: Writers = {RetentionChanged: _of_change}
