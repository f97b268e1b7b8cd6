"""The table of official accounts."""

from sqlalchemy import Column, Integer, String, Table, Text

from storage.database.columns import Instant, metadata, of_council

accounts = Table(
    "accounts",
    metadata,
    of_council(),
    Column("key", String(128), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("network", String(32), nullable=False),
    # When it left the list. Its key is never given to another, so what was posted on it stays told apart.
    Column("left_at", Instant),
)
