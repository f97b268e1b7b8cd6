"""The journal, which can only be added to, and its head."""

from sqlalchemy import Column, String, Table, Text

from storage.database.columns import RowNumber, metadata, of_council

journal = Table(
    "journal",
    metadata,
    of_council(),
    Column("sequence", RowNumber, primary_key=True, autoincrement=False),
    # The entry is kept as the very text that was hashed, so that checking it needs no second encoding.
    Column("entry", Text, nullable=False),
    Column("hash", String(64), nullable=False),
)

journal_heads = Table(
    "journal_heads",
    metadata,
    of_council(),
    Column("sequence", RowNumber, nullable=False),
    Column("hash", String(64), nullable=False),
)
