"""Templates that were proposed, and whether the council works with them. The uses of one stand with the drafts."""

from sqlalchemy import JSON, Boolean, Column, String, Table, Text

from storage.database.columns import Instant, PersonKey, metadata, of_council

# What was decided and whether it was ended is empty until it is.
templates = Table(
    "templates",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("name", String(64), nullable=False),
    Column("words", Text, nullable=False),
    Column("accounts", JSON, nullable=False),
    Column("ends", Instant, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
    Column("approved", Boolean),
    Column("decided_by", PersonKey),
    Column("office", String(32)),
    Column("decided_at", Instant),
    Column("reason", Text),
    Column("ended_at", Instant),
    Column("ended_by", PersonKey),
)

# At most one row: whether the bot approves uses of templates.
template_switches = Table(
    "template_switches",
    metadata,
    of_council(),
    Column("on", Boolean, nullable=False),
    Column("since", Instant, nullable=False),
)
