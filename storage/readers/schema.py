"""Those from outside who read the record by a link that the Town Clerk gave."""

from sqlalchemy import Column, Index, String, Table, Text

from storage.database.columns import Instant, PersonKey, metadata, of_council

reader_links = Table(
    "reader_links",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("who", Text, nullable=False),
    Column("view", String(16), nullable=False),
    Column("why", Text, nullable=False),
    Column("until", Instant, nullable=False),
    # The SHA-256 of what opens it, and of what the one browser keeps that has opened it: neither can be used.
    Column("link", String(64), nullable=False),
    Column("browser", String(64)),
    Column("salt", String(32), nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
    Column("opened_at", Instant),
    Column("ended_by", PersonKey),
    Column("ended_at", Instant),
    Index("ix_reader_links_link", "council", "link", unique=True),
    Index("ix_reader_links_browser", "council", "browser", unique=True),
)
