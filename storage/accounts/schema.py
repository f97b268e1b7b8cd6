"""The table of official accounts."""

from sqlalchemy import Column, Integer, String, Table, Text

from storage.database.columns import metadata, of_council

accounts = Table(
    "accounts",
    metadata,
    of_council(),
    Column("key", String(128), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("address", Text, nullable=False),
)
