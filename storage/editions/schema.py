"""The editions of the policy, who has acknowledged them, and who was reminded to."""

from sqlalchemy import Column, Integer, String, Table, Text

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
