"""The council's list of people, and the accounts by which they come."""

from sqlalchemy import Boolean, Column, String, Table, UniqueConstraint, false

from storage.database.columns import Instant, PersonKey, metadata, of_council

people = Table(
    "people",
    metadata,
    of_council(),
    Column("person", PersonKey, primary_key=True),
    Column("standing", String(32), nullable=False),
    Column("office", String(32)),
    # Whether they have their messages on both of their platforms; never so where they have one alone.
    Column("on_both", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("council", "office"),
)

identities = Table(
    "identities",
    metadata,
    of_council(),
    # The one that a person is known by has no row: it is the person's key in every table.
    Column("identity", PersonKey, primary_key=True),
    Column("person", PersonKey, nullable=False),
    # Since when it has been the one that they used last; null while it is not.
    Column("used_at", Instant),
)

office_changes = Table(
    "office_changes",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("office", String(32), nullable=False),
    # Nobody where the office falls vacant, or was.
    Column("person", PersonKey),
    Column("before", PersonKey),
    Column("proposed_by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
    Column("state", String(16), nullable=False),
    Column("decided_by", PersonKey),
    Column("decided_at", Instant),
)
