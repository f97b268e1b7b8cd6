"""The editions of the policy, who has acknowledged them, who was reminded to, and what was asked about it."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, Text

from storage.database.columns import Instant, PersonKey, metadata, of_council, of_edition

editions = Table(
    "editions",
    metadata,
    of_council(),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("published_at", Instant, nullable=False),
)

acknowledgements = Table(
    "acknowledgements",
    metadata,
    of_council(),
    Column("edition", Integer, primary_key=True, autoincrement=False),
    Column("person", PersonKey, primary_key=True),
    Column("at", Instant, nullable=False),
    of_edition(),
)

# When somebody was last reminded to read an edition.
reading_reminders = Table(
    "reading_reminders",
    metadata,
    of_council(),
    Column("edition", Integer, primary_key=True, autoincrement=False),
    Column("person", PersonKey, primary_key=True),
    Column("at", Instant, nullable=False),
    of_edition(),
)

questions = Table(
    "questions",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
    Column("words", Text, nullable=False),
    # Whether others may read it, without the name of whoever asked.
    Column("others", Boolean, nullable=False),
    # Keeps the digests from being guessed; empty, as all words are, once it was erased.
    Column("salt", String(32), nullable=False),
    Column("answer", Text, nullable=False, server_default=""),
    Column("answered_by", PersonKey),
    Column("answered_office", String(32)),
    Column("answered_at", Instant),
    # Why the Town Clerk left it out of what others find.
    Column("why", Text, nullable=False, server_default=""),
    Column("left_out_by", PersonKey),
    Column("left_out_at", Instant),
    Column("erased_at", Instant),
    Index("ix_questions_at", "council", "at"),
)
