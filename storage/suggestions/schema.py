"""What members suggested, and what became of it."""

from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    String,
    Table,
    Text,
)

from storage.database.columns import Instant, PersonKey, metadata, of_council

suggestions = Table(
    "suggestions",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("by", PersonKey, nullable=False),
    Column("words", Text, nullable=False),
    Column("salt", String(32), nullable=False),
    Column("at", Instant, nullable=False),
    # What an employee made of it.
    Column("draft", String(16)),
    Column("adopted_by", PersonKey),
    Column("adopted_at", Instant),
    ForeignKeyConstraint(["council", "draft"], ["drafts.council", "drafts.reference"]),
)
