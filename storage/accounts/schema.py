"""The tables of official accounts, and of who has access to them."""

from sqlalchemy import Boolean, Column, Integer, String, Table, Text

from storage.database.columns import Instant, PersonKey, metadata, of_council

accounts = Table(
    "accounts",
    metadata,
    of_council(),
    Column("key", String(128), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("network", String(32), nullable=False),
    # When it left the list. Its key is never given to another, so what was posted on it stays told apart.
    Column("left_at", Instant),
)

account_access = Table(
    "account_access",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("account", String(128), nullable=False),
    Column("person", PersonKey, nullable=False),
    # The business case, and the reason for a volunteer: people's words, which no journal has.
    Column("case", Text, nullable=False),
    Column("why", Text, nullable=False),
    # When it ends if it lapses, and is looked at again if it does not; whether that has been said.
    Column("until", Instant, nullable=False),
    Column("lapses", Boolean, nullable=False),
    Column("since", Instant, nullable=False),
    Column("told", Boolean, nullable=False),
    Column("ended_at", Instant),
)
