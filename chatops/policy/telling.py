"""Who is told what of each fact: every kind of fact that has consequences has its writer here, under its subject."""

from chatops.policy import breach_letters, council_letters, draft_letters, purdah_letters
from chatops.policy.facts import Fact
from chatops.policy.letters import Letter, Writers

_WRITERS: Writers = draft_letters.WRITERS | purdah_letters.WRITERS | council_letters.WRITERS | breach_letters.WRITERS


def letters_for(fact: Fact) -> tuple[Letter, ...]:
    """The letters that one fact gives rise to; none for facts that concern nobody but the journal."""
    for kind in type(fact).__mro__:
        if kind in _WRITERS:
            return tuple(_WRITERS[kind](fact))
    return ()
