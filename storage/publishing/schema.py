"""The tables of accounts on which the bot publishes, and of what it publishes."""

from sqlalchemy import Column, Integer, LargeBinary, String, Table, Text

from storage.database.columns import Instant, PersonKey, metadata, of_council, of_draft

# How the bot signs in to an account. The row goes when the Town Clerk turns it off.
connections = Table(
    "connections",
    metadata,
    of_council(),
    Column("account", String(128), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("server", Text, nullable=False),
    Column("login", Text, nullable=False),
    # What the network calls the account.
    Column("identifier", Text, nullable=False),
    # The password or token, sealed under a key of the council's own; nobody is ever shown it.
    Column("sealed", LargeBinary, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("since", Instant, nullable=False),
)

# One publication of a draft on one account by the bot.
publish_jobs = Table(
    "publish_jobs",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("account", String(128), primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    # What is sent, frozen when it was first claimed, and what the network knows it by.
    Column("payload", Text, nullable=False),
    Column("key", String(64), nullable=False),
    Column("first_attempt_at", Instant),
    # In whose hands it is, until when, and how often it was looked up or put off since it was claimed.
    Column("held_by", String(64)),
    Column("held_until", Instant),
    Column("tries", Integer, nullable=False),
    # What the network calls each part of it that the public cannot see, as JSON, by the part.
    Column("at_network", Text, nullable=False),
    # Why it was left to people.
    Column("why", String(64), nullable=False),
    of_draft(),
)

# What was found when a post that the bot published was read back, where it was not what was known.
readings = Table(
    "readings",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("account", String(128), nullable=False),
    Column("found", String(16), nullable=False),
    Column("at", Instant, nullable=False),
    of_draft(),
)
