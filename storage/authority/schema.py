"""Approval that was lent, officers who are away, and whether they may approve their own drafts."""

from sqlalchemy import Boolean, Column, Index, String, Table, Text

from storage.database.columns import Instant, PersonKey, metadata, of_council

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
    Index("ix_absences_person", "council", "person"),
)

# At most one row: whether an officer may approve their own draft where nobody else may decide it.
own_drafts = Table(
    "own_drafts",
    metadata,
    of_council(),
    Column("on", Boolean, nullable=False),
    Column("since", Instant, nullable=False),
)

# A row for each month whose approvals of own drafts the Chair was sent: never twice.
own_approval_lists = Table(
    "own_approval_lists",
    metadata,
    of_council(),
    Column("month", String(7), primary_key=True),
    Column("sent_at", Instant, nullable=False),
)
