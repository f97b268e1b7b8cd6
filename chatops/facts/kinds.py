"""Every kind of fact: each is known once this is imported."""

from chatops.facts import (
    accounts,
    attempts,
    authority,
    breaches,
    content,
    deadlines,
    drafts,
    editions,
    own_drafts,
    pauses,
    people,
    purdah,
    questions,
    records,
    stops,
    suggestions,
)

FILES = (
    accounts,
    attempts,
    authority,
    breaches,
    content,
    deadlines,
    drafts,
    editions,
    own_drafts,
    pauses,
    people,
    purdah,
    questions,
    records,
    stops,
    suggestions,
)
