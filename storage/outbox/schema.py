"""What is still to be delivered or to be looked at."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, false

from storage.database.columns import Instant, PersonKey, RowNumber, metadata, of_council

letters = Table(
    "letters",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("council", Integer, ForeignKey("councils.number"), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("about", String(255), nullable=False),
    Column("to", PersonKey),
    Column("afresh", Boolean, nullable=False),
    Column("not_before", Instant, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("held_by", String(64)),
    Column("held_until", Instant),
    Column("parked_at", Instant),
    Column("why", Text),
    # Whether it was put aside because that person or channel could not be reached, and whether an officer was told.
    Column("unreachable", Boolean, nullable=False, server_default=false()),
    Column("alerted", Boolean, nullable=False, server_default=false()),
    # The platform whose channel it is for, where that is not the council's first; or by which it reaches a person who
    # has their messages on both.
    Column("channel", String(32)),
    # The platform that did not take it, where one did not.
    Column("platform", String(32)),
    Index("ix_letters_due", "council", "parked_at", "not_before"),
)

outages = Table(
    "outages",
    metadata,
    of_council(),
    Column("platform", String(32), primary_key=True, server_default=""),
    Column("since", Instant, nullable=False),
    Column("why", Text, nullable=False),
    Column("mailed_at", Instant),
    # Null while it goes on; the row goes once the officer has been told that it is over.
    Column("over_at", Instant),
)

cards = Table(
    "cards",
    metadata,
    of_council(),
    Column("kind", String(32), primary_key=True),
    Column("about", String(255), primary_key=True),
    # Empty for the council's channel: a part of a primary key cannot be null.
    Column("to", String(255), primary_key=True),
    # Empty until it has been hung for the first time.
    Column("place", String(255), nullable=False),
    Column("message", String(255), nullable=False),
    # The messages above it that belong to it, by spaces.
    Column("earlier", Text),
    Column("shows", String(64)),
    Column("posting", String(32)),
    Column("since", Instant),
)

inbox = Table(
    "inbox",
    metadata,
    of_council(),
    Column("event", String(255), primary_key=True),
    Column("taken_in_at", Instant, nullable=False),
    # Null once the event is dealt with; the number stays so that a repeat is recognised.
    Column("body", Text),
    Index("ix_inbox_taken_in_at", "council", "taken_in_at"),
)
