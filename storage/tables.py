"""Every table. Each row belongs to a council, and every query filters on it.

The migrations make the same tables; a test compares the two.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
)

from chatops.policy.people import Person


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant. A naive datetime is refused on the way in; what comes out is aware."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime cannot be stored: it says no instant")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class PersonKey(TypeDecorator[Person]):
    """A person, kept as `platform:organisation:user`."""

    impl = String(255)
    cache_ok = True

    def process_bind_param(self, value: Person | None, _dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, _dialect: Dialect) -> Person | None:
        return None if value is None else Person.parse(value)


class Persons(TypeDecorator[tuple[Person, ...]]):
    """Several people, in order, kept as a JSON list."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: tuple[Person, ...] | None, _dialect: Dialect) -> list[str] | None:
        return None if value is None else [str(person) for person in value]

    def process_result_value(self, value: Any, _dialect: Dialect) -> tuple[Person, ...]:
        return tuple(Person.parse(written) for written in value)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers rows by itself only for a key declared INTEGER.
RowNumber = BigInteger().with_variant(Integer(), "sqlite")


def _council() -> Column[int]:
    return Column("council", Integer, ForeignKey("councils.number"), primary_key=True, autoincrement=False)


def _of_draft() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["council", "reference"], ["drafts.council", "drafts.reference"])


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
    _council(),
    Column("person", PersonKey, primary_key=True),
    Column("standing", String(32), nullable=False),
    Column("office", String(32)),
    UniqueConstraint("council", "office"),
)

accounts = Table(
    "accounts",
    metadata,
    _council(),
    Column("key", String(128), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("address", Text, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    _council(),
    Column("reference", String(16), primary_key=True),
    Column("author", PersonKey, nullable=False),
    Column("stage", String(32), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("asked", Persons, nullable=False),
    Column("asked_at", Instant),
    # When the other officer was asked as well, because nobody had decided.
    Column("escalated_at", Instant),
    Column("handed_to", Persons, nullable=False),
    Column("submitted_at", Instant, nullable=False),
    Index("ix_drafts_stage", "council", "stage", "submitted_at"),
    Index("ix_drafts_author", "council", "author", "submitted_at"),
)

revisions = Table(
    "revisions",
    metadata,
    _council(),
    Column("reference", String(16), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("words", Text, nullable=False),
    Column("accounts", JSON, nullable=False),
    Column("goes_out_at", Instant),
    Column("declarations", JSON, nullable=False),
    Column("author", PersonKey, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("salt", String(32), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("form", String(255), nullable=False),
    Column("urgent", Boolean, nullable=False, server_default=false()),
    _of_draft(),
    # The same form sent twice makes one revision.
    UniqueConstraint("council", "form"),
)

decisions = Table(
    "decisions",
    metadata,
    _council(),
    Column("reference", String(16), primary_key=True),
    # At most one decision on each revision, whatever else goes wrong.
    Column("revision", Integer, primary_key=True),
    # What was decided on, so that words changed afterwards in this file are not released.
    Column("digest", String(64), nullable=False),
    Column("verdict", String(32), nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("office", String(32)),
    Column("at", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    Column("clauses", JSON, nullable=False),
    # The delegation it was made under, the office that lent it, and what the delegate stated of its topic.
    Column("delegation", String(16)),
    Column("lent_by", String(32)),
    Column("stated", Boolean, nullable=False, server_default=false()),
    _of_draft(),
)

# A fresh approval of what was held: the one that stands from then on.
confirmations = Table(
    "confirmations",
    metadata,
    _council(),
    Column("reference", String(16), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("revision", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("office", String(32)),
    Column("delegation", String(16)),
    Column("lent_by", String(32)),
    Column("stated", Boolean, nullable=False),
    Column("at", Instant, nullable=False),
    _of_draft(),
)

# What an approver wrote when they handed a draft to another.
reassignments = Table(
    "reassignments",
    metadata,
    _council(),
    Column("reference", String(16), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("revision", Integer, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("to", PersonKey, nullable=False),
    Column("note", Text, nullable=False),
    Column("at", Instant, nullable=False),
    _of_draft(),
)

delegations = Table(
    "delegations",
    metadata,
    _council(),
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
    _council(),
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

postings = Table(
    "postings",
    metadata,
    _council(),
    Column("reference", String(16), primary_key=True),
    Column("account", String(128), primary_key=True),
    Column("link", Text, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
    _of_draft(),
    UniqueConstraint("council", "link"),
)

# Each person is reminded of each revision once.
reminders = Table(
    "reminders",
    metadata,
    _council(),
    Column("person", PersonKey, primary_key=True),
    Column("reference", String(16), primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    _of_draft(),
)

suggestions = Table(
    "suggestions",
    metadata,
    _council(),
    Column("reference", String(16), primary_key=True),
    Column("by", PersonKey, nullable=False),
    Column("words", Text, nullable=False),
    Column("salt", String(32), nullable=False),
    Column("at", Instant, nullable=False),
    Column("form", String(255), nullable=False),
    # What an employee made of it.
    Column("draft", String(16)),
    Column("adopted_by", PersonKey),
    Column("adopted_at", Instant),
    ForeignKeyConstraint(["council", "draft"], ["drafts.council", "drafts.reference"]),
    UniqueConstraint("council", "form"),
)

purdah_windows = Table(
    "purdah_windows",
    metadata,
    _council(),
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
    Column("form", String(255), nullable=False),
    UniqueConstraint("council", "form"),
)

# A row for each month whose exemptions the Chair was sent: never twice.
exemption_lists = Table(
    "exemption_lists",
    metadata,
    _council(),
    Column("month", String(7), primary_key=True),
    Column("sent_at", Instant, nullable=False),
)

# The names that the Town Clerk gave, for as long as they are needed: when, and what keeps their digest from being
# guessed. It is erased with them.
candidate_lists = Table(
    "candidate_lists",
    metadata,
    _council(),
    Column("given_at", Instant, nullable=False),
    Column("salt", String(32), nullable=False),
)

candidates = Table(
    "candidates",
    metadata,
    _council(),
    Column("kind", String(32), primary_key=True),
    Column("name", String(128), primary_key=True),
    Column("position", Integer, nullable=False),
)

calendars = Table(
    "calendars",
    metadata,
    _council(),
    # Whoever has it reads the calendar.
    Column("token", String(64), nullable=False),
    Column("since", Instant, nullable=False),
)

editions = Table(
    "editions",
    metadata,
    _council(),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("published_at", Instant, nullable=False),
)


def _of_edition() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["council", "edition"], ["editions.council", "editions.number"])


acknowledgements = Table(
    "acknowledgements",
    metadata,
    _council(),
    Column("edition", Integer, primary_key=True, autoincrement=False),
    Column("person", PersonKey, primary_key=True),
    Column("at", Instant, nullable=False),
    _of_edition(),
)

# When somebody was last reminded to read an edition.
reading_reminders = Table(
    "reading_reminders",
    metadata,
    _council(),
    Column("edition", Integer, primary_key=True, autoincrement=False),
    Column("person", PersonKey, primary_key=True),
    Column("at", Instant, nullable=False),
    _of_edition(),
)

exemptions = Table(
    "exemptions",
    metadata,
    _council(),
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
    _of_draft(),
)

journal = Table(
    "journal",
    metadata,
    _council(),
    Column("sequence", RowNumber, primary_key=True, autoincrement=False),
    # The entry is kept as the very text that was hashed, so that checking it needs no second encoding.
    Column("entry", Text, nullable=False),
    Column("hash", String(64), nullable=False),
)

journal_heads = Table(
    "journal_heads",
    metadata,
    _council(),
    Column("sequence", RowNumber, nullable=False),
    Column("hash", String(64), nullable=False),
)

letters = Table(
    "letters",
    metadata,
    Column("number", RowNumber, primary_key=True),
    Column("council", Integer, ForeignKey("councils.number"), nullable=False),
    Column("errand", String(32), nullable=False),
    Column("about", String(255), nullable=False),
    Column("to", PersonKey),
    Column("afresh", Boolean, nullable=False),
    Column("not_before", Instant, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("held_by", String(64)),
    Column("held_until", Instant),
    Column("parked_at", Instant),
    Column("why", Text),
    Index("ix_letters_due", "council", "parked_at", "not_before"),
)

cards = Table(
    "cards",
    metadata,
    _council(),
    Column("errand", String(32), primary_key=True),
    Column("about", String(255), primary_key=True),
    # Empty for the council's channel: a part of a primary key cannot be null.
    Column("to", String(255), primary_key=True),
    Column("place", String(64), nullable=False),
    Column("message", String(64), nullable=False),
)

inbox = Table(
    "inbox",
    metadata,
    _council(),
    Column("event", String(255), primary_key=True),
    Column("taken_in_at", Instant, nullable=False),
    # Null once the event is dealt with; the number stays so that a repeat is recognised.
    Column("body", Text),
    Index("ix_inbox_taken_in_at", "council", "taken_in_at"),
)

# The council's own key, wrapped by the master key of this id. Other keys are worked out from it.
council_keys = Table(
    "council_keys",
    metadata,
    _council(),
    Column("master", String(16), nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
)

# Confidential reports. Everything that people said, and who said it, is in `sealed`; a row says two days at most.
cases = Table(
    "cases",
    metadata,
    _council(),
    Column("reference", String(32), primary_key=True),
    # All of these are null once the case is erased: then only its reference and that day stay.
    Column("opened_on", Date),
    Column("version", Integer),
    Column("master", String(16)),
    Column("wrapped", LargeBinary),
    Column("sealed", LargeBinary),
    # Digests that nobody works out without the council's key.
    Column("receipt", String(64)),
    Column("form", String(64)),
    Column("erased_on", Date),
    UniqueConstraint("council", "receipt"),
    UniqueConstraint("council", "form"),
    Index("ix_cases_master", "council", "master"),
)

# Ways to open one case once, for whoever has no place in the chat.
case_links = Table(
    "case_links",
    metadata,
    _council(),
    Column("token", String(64), primary_key=True),
    # A digest of the case's reference, to find the links of a case that is erased, and the reference sealed.
    Column("about", String(64), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("until", Date, nullable=False),
)

sealed_journal = Table(
    "sealed_journal",
    metadata,
    _council(),
    Column("sequence", RowNumber, primary_key=True, autoincrement=False),
    Column("entry", Text, nullable=False),
    Column("hash", String(64), nullable=False),
)

sealed_heads = Table(
    "sealed_heads",
    metadata,
    _council(),
    Column("sequence", RowNumber, nullable=False),
    Column("hash", String(64), nullable=False),
    # The last day for which the public journal has a commitment.
    Column("committed_on", Date),
    # A digest of the rest of the row under the council's key, so that a shorter chain cannot be passed off as whole.
    Column("seal", String(64), nullable=False),
)
