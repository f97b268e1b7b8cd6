"""Who belongs to a council, in which office, and what it says: its policy, who read it, what is lent, who is away."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, Text, UniqueConstraint

from storage.database.columns import Instant, PersonKey, metadata, of_council, of_edition

councils = Table(
    "councils",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("platform", String(32), nullable=False),
    Column("organisation", String(64), nullable=False),
    Column("name", Text, nullable=False),
    UniqueConstraint("platform", "organisation"),
)

people = Table(
    "people",
    metadata,
    of_council(),
    Column("person", PersonKey, primary_key=True),
    Column("standing", String(32), nullable=False),
    Column("office", String(32)),
    UniqueConstraint("council", "office"),
)

accounts = Table(
    "accounts",
    metadata,
    of_council(),
    Column("key", String(128), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("address", Text, nullable=False),
)

delegations = Table(
    "delegations",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("lender", PersonKey, nullable=False),
    Column("office", String(32), nullable=False),
    Column("delegate", PersonKey, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("about", Text, nullable=False),
    # Half open: it holds at the first instant and not at the last.
    Column("since", Instant, nullable=False),
    Column("ends", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    # When and by whom it was ended before its time; nobody when the bot did, because an office changed.
    Column("ended_at", Instant),
    Column("ended_by", PersonKey),
    Column("over", Boolean, nullable=False),
    Column("form", String(255), nullable=False),
    UniqueConstraint("council", "form"),
)

absences = Table(
    "absences",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("person", PersonKey, nullable=False),
    Column("begins", Instant, nullable=False),
    # No end means until they say that they are back.
    Column("ends", Instant),
    Column("changed_at", Instant, nullable=False),
    Column("form", String(255), nullable=False),
    UniqueConstraint("council", "form"),
    Index("ix_absences_person", "council", "person"),
)

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
