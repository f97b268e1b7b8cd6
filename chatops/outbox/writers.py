"""Who is told what of each fact: every kind of fact that has consequences has its writer here, under its subject."""

from chatops.facts.fact import Fact
from chatops.outbox import (
    account_access,
    after_post,
    authority,
    breaches,
    deadlines,
    drafts,
    editions,
    offices,
    own_drafts,
    pauses,
    people,
    publishing,
    purdah,
    questions,
    registers,
    retention,
    routine,
    suggestions,
    templates,
)
from chatops.outbox.letter import Letter, Writers

WRITERS: Writers = (
    drafts.WRITERS
    | after_post.WRITERS
    | suggestions.WRITERS
    | deadlines.WRITERS
    | purdah.WRITERS
    | routine.WRITERS
    | pauses.WRITERS
    | authority.WRITERS
    | people.WRITERS
    | offices.WRITERS
    | own_drafts.WRITERS
    | account_access.WRITERS
    | publishing.WRITERS
    | editions.WRITERS
    | breaches.WRITERS
    | registers.WRITERS
    | retention.WRITERS
    | templates.WRITERS
    | questions.WRITERS
)


def letters_for(fact: Fact) -> tuple[Letter, ...]:
    """Return the letters that one fact gives rise to; none for facts that concern nobody but the journal."""
    for kind in type(fact).__mro__:
        if kind in WRITERS:
            return tuple(WRITERS[kind](fact))
    return ()
