"""Every table of this version. Each row belongs to a council, and every query filters on it.

The migrations make the same tables; a test compares the two.
"""

from storage import councils, idempotency, installations
from storage.accounts import schema as accounts
from storage.authority import schema as authority
from storage.content import schema as content
from storage.conversations import schema as conversations
from storage.database.columns import metadata
from storage.deadlines import schema as deadlines
from storage.drafts import schema as drafts
from storage.editions import schema as editions
from storage.journal import schema as journal
from storage.outbox import schema as outbox
from storage.pauses import schema as pauses
from storage.people import schema as people
from storage.pictures import schema as pictures
from storage.publishing import schema as publishing
from storage.purdah import schema as purdah
from storage.readers import schema as readers
from storage.registers import schema as registers
from storage.retention import schema as retention
from storage.sealed import schema as sealed
from storage.suggestions import schema as suggestions
from storage.templates import schema as templates
from storage.unfinished import schema as unfinished

SCHEMAS = (
    accounts,
    authority,
    conversations,
    councils,
    deadlines,
    drafts,
    content,
    editions,
    idempotency,
    installations,
    journal,
    outbox,
    pauses,
    people,
    pictures,
    publishing,
    purdah,
    readers,
    registers,
    retention,
    sealed,
    suggestions,
    templates,
    unfinished,
)
"""What defines the tables: `metadata` is whole once all of it is imported."""

__all__ = ["SCHEMAS", "metadata"]
