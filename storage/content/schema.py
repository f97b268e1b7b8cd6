"""What the Clerk or the Deputy told the checks of words."""

from sqlalchemy import Column, Integer, String, Table, Text

from storage.database.columns import Instant, PersonKey, metadata, of_council

official_lists = Table(
    "official_lists",
    metadata,
    of_council(),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("salt", String(32), nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
)
