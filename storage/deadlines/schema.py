"""Reminders that people have had."""

from sqlalchemy import (
    Column,
    Integer,
    String,
    Table,
)

from storage.database.columns import Instant, PersonKey, metadata, of_council, of_draft

# Each person is reminded of each revision once.
reminders = Table(
    "reminders",
    metadata,
    of_council(),
    Column("person", PersonKey, primary_key=True),
    Column("reference", String(16), primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    of_draft(),
)
