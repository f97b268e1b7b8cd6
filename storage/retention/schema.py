"""What the Town Clerk changed of how long things are kept; of each class the last change holds."""

from sqlalchemy import Column, Integer, String, Table, Text

from storage.database.columns import Instant, PersonKey, metadata, of_council

retention_changes = Table(
    "retention_changes",
    metadata,
    of_council(),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(32), nullable=False),
    Column("days", Integer, nullable=False),
    Column("why", Text, nullable=False),
    Column("salt", String(32), nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
)
