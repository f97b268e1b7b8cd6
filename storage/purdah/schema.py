"""The pre-election periods, what is exempt, and the names that are kept meanwhile."""

from sqlalchemy import JSON, Boolean, Column, Date, Integer, String, Table, Text

from storage.database.columns import Instant, PersonKey, metadata, of_council, of_draft

purdah_windows = Table(
    "purdah_windows",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    # Instants, worked out once from London dates; no end means until further notice.
    Column("begins", Instant, nullable=False),
    Column("ends", Instant),
    Column("reason", Text, nullable=False),
    Column("poll_kind", String(128)),
    Column("poll_country", String(32)),
    Column("poll_day", Date),
    # What the bot has told people so far.
    Column("announced", Boolean, nullable=False),
    Column("begun", Boolean, nullable=False),
    Column("over", Boolean, nullable=False),
    # When the Town Clerk last changed it, and why it was ended before its time.
    Column("changed_at", Instant, nullable=False),
    Column("ended_why", Text),
)

# A row for each month whose exemptions the Chair was sent: never twice.
exemption_lists = Table(
    "exemption_lists",
    metadata,
    of_council(),
    Column("month", String(7), primary_key=True),
    Column("sent_at", Instant, nullable=False),
)

# The names that the Town Clerk gave, for as long as they are needed: when, and what keeps their digest from being
# guessed. It is erased with them.
candidate_lists = Table(
    "candidate_lists",
    metadata,
    of_council(),
    Column("given_at", Instant, nullable=False),
    Column("salt", String(32), nullable=False),
)

candidates = Table(
    "candidates",
    metadata,
    of_council(),
    Column("kind", String(32), primary_key=True),
    Column("name", String(128), primary_key=True),
    Column("position", Integer, nullable=False),
)

exemptions = Table(
    "exemptions",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    # An exemption is for one revision and dies with it.
    Column("revision", Integer, primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("public_money", Text, nullable=False),
    Column("fair", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
    # The Clerk's, or the Deputy's in an emergency while the Clerk was not there.
    Column("office", String(32), nullable=False, server_default="Town Clerk"),
    of_draft(),
)

calendars = Table(
    "calendars",
    metadata,
    of_council(),
    # Whoever has it reads the calendar.
    Column("token", String(64), nullable=False),
    Column("since", Instant, nullable=False),
)

# Kinds of notices that the Town Clerk allowed for whole periods: keys of accounts, references of periods.
routine_notices = Table(
    "routine_notices",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("name", String(64), nullable=False),
    Column("covers", Text, nullable=False),
    Column("accounts", JSON, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("public_money", Text, nullable=False),
    Column("fair", Text, nullable=False),
    Column("windows", JSON, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("ended_by", PersonKey),
)

# What the author of a revision said of it.
routine_ticks = Table(
    "routine_ticks",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("notice", String(16), nullable=False),
    of_draft(),
)

# What whoever approved the revision stated of it: without that it does not go out in a period.
routine_statements = Table(
    "routine_statements",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("digest", String(64), nullable=False),
    Column("notice", String(16), nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
    of_draft(),
)

# A row for each week whose uses Clerk and Chair were sent: never twice.
routine_lists = Table(
    "routine_lists",
    metadata,
    of_council(),
    Column("week", String(8), primary_key=True),
    Column("sent_at", Instant, nullable=False),
)
