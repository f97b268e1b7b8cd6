"""Where people are reached on a platform that does not say it again each time."""

from sqlalchemy import Column, String, Table, Text

from storage.database.columns import Instant, PersonKey, metadata, of_council

conversations = Table(
    "conversations",
    metadata,
    of_council(),
    # The account as the platform knows it, whosever it is.
    Column("identity", PersonKey, primary_key=True),
    Column("place", String(255), nullable=False),
    Column("service", Text, nullable=False),
    Column("kept_at", Instant, nullable=False),
)
