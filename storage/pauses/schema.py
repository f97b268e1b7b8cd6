"""The pauses of all posts, and the revisions that were let through them."""

from sqlalchemy import Boolean, Column, Integer, String, Table, Text

from storage.database.columns import Instant, PersonKey, metadata, of_council, of_draft

pauses = Table(
    "pauses",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("kind", String(64), nullable=False),
    Column("begins", Instant, nullable=False),
    # None is until somebody ends it.
    Column("ends", Instant),
    Column("reason", Text, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("over", Boolean, nullable=False),
    # When an officer last changed it; by whom and why it was ended when one ended it.
    Column("changed_at", Instant, nullable=False),
    Column("ended_by", PersonKey),
    Column("ended_why", Text),
)

# A revision may be let through again, when another pause has begun since.
let_through = Table(
    "let_through",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("revision", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("reason", Text, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("office", String(32), nullable=False),
    Column("at", Instant, nullable=False),
    of_draft(),
)
