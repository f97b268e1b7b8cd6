"""Reminders that people have had."""

from sqlalchemy import (
    Column,
    Integer,
    String,
    Table,
)

from storage.database.columns import Instant, PersonKey, metadata, of_council, of_draft

# When each person was last reminded of each revision, by what it waited for.
reminders = Table(
    "reminders",
    metadata,
    of_council(),
    Column("person", PersonKey, primary_key=True),
    Column("reference", String(16), primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("purpose", String(16), primary_key=True),
    Column("at", Instant, nullable=False),
    of_draft(),
)
