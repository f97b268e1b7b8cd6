"""Forms for drafts that were saved for later."""

from sqlalchemy import Column, Index, LargeBinary, String, Table

from storage.database.columns import Instant, PersonKey, metadata, of_council

unfinished_drafts = Table(
    "unfinished_drafts",
    metadata,
    of_council(),
    # A random name, which a button carries.
    Column("name", String(64), primary_key=True),
    Column("by", PersonKey, nullable=False),
    Column("kept_at", Instant, nullable=False),
    # Everything that was filled in.
    Column("sealed", LargeBinary, nullable=False),
    Index("ix_unfinished_drafts_by", "council", "by"),
)
