"""Every table. Each row belongs to a council, and every query filters on it.

The migrations make the same tables; a test compares the two.
"""

from storage.database.columns import Instant, PersonKey, Persons, metadata
from storage.drafts.schema import (
    confirmations,
    decisions,
    drafts,
    postings,
    reassignments,
    reminders,
    revisions,
    suggestions,
    taken_back,
)
from storage.outbox.schema import cards, inbox, journal, journal_heads, letters, outages
from storage.people.schema import (
    absences,
    accounts,
    acknowledgements,
    councils,
    delegations,
    editions,
    people,
    reading_reminders,
)
from storage.purdah.schema import calendars, candidate_lists, candidates, exemption_lists, exemptions, purdah_windows
from storage.sealed.schema import case_links, cases, council_keys, sealed_heads, sealed_journal

__all__ = [
    "Instant",
    "PersonKey",
    "Persons",
    "absences",
    "accounts",
    "acknowledgements",
    "calendars",
    "candidate_lists",
    "candidates",
    "cards",
    "case_links",
    "cases",
    "confirmations",
    "council_keys",
    "councils",
    "decisions",
    "delegations",
    "drafts",
    "editions",
    "exemption_lists",
    "exemptions",
    "inbox",
    "journal",
    "journal_heads",
    "letters",
    "metadata",
    "outages",
    "people",
    "postings",
    "purdah_windows",
    "reading_reminders",
    "reassignments",
    "reminders",
    "revisions",
    "sealed_heads",
    "sealed_journal",
    "suggestions",
    "taken_back",
]
