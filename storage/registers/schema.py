"""The council's registers: every version of every entry, added to and never changed."""

from sqlalchemy import Column, Index, Integer, String, Table, Text

from storage.database.columns import Instant, PersonKey, metadata, of_council

register_entries = Table(
    "register_entries",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("register", String(32), nullable=False),
    Column("state", String(16), nullable=False),
    # What it says, by the name of each field: the very text of which the journal has the digest.
    Column("said", Text, nullable=False),
    # What came of it, once it is closed.
    Column("why", Text, nullable=False),
    # When it is to be looked at; null for never.
    Column("due_at", Instant),
    # Nobody where its day came.
    Column("by", PersonKey),
    Column("office", String(32)),
    Column("at", Instant, nullable=False),
    Column("salt", String(32), nullable=False),
    Index("ix_register_entries_register", "council", "register", "reference", "number"),
)
