"""A draft on its way."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from chatops.policy.drafts.stages import OPEN_STAGES
from storage.database.columns import Instant, PersonKey, Persons, metadata, of_council, of_draft

_stages = ", ".join(f"'{stage}'" for stage in OPEN_STAGES)
in_hand = text(f"stage IN ({_stages})")
"""Whether something can still happen to a draft: as text, since an index of some rows is used where this stands so."""

drafts = Table(
    "drafts",
    metadata,
    of_council(),
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
    # Why it was last stopped after its approval.
    Column("stopped", String(16)),
    # Where it stands in lists, by its newest revision (`policy/drafts/order.py`): only to find the first of many.
    Column("place", BigInteger, nullable=False, server_default="0"),
    # No two councils have one reference, and a fresh one is looked for without reading every draft.
    Index("ix_drafts_reference", "reference", unique=True),
    Index("ix_drafts_stage", "council", "stage", "submitted_at"),
    Index("ix_drafts_author", "council", "author", "submitted_at"),
    Index("ix_drafts_newest", "council", "submitted_at"),
    Index(
        "ix_drafts_in_hand",
        "council",
        "place",
        "submitted_at",
        "reference",
        sqlite_where=in_hand,
        postgresql_where=in_hand,
    ),
)

revisions = Table(
    "revisions",
    metadata,
    of_council(),
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
    Column("urgent", Boolean, nullable=False, server_default=false()),
    # What the author tells the approver about the declarations.
    Column("note", Text, nullable=False, server_default=""),
    # What the author answered of each thing that the checks found.
    Column("checked", JSON, nullable=False, server_default="[]"),
    # What it is for, what it answers, where its figures are from: JSON, empty where nobody was asked.
    Column("background", Text, nullable=False, server_default=""),
    # The digest and the alt text of each picture, in order.
    Column("pictures", JSON, nullable=False, server_default="[]"),
    # The account and the words for it alone, by the account.
    Column("account_words", JSON, nullable=False, server_default="[]"),
    of_draft(),
)

decisions = Table(
    "decisions",
    metadata,
    of_council(),
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
    # Whether whoever approved it wrote it, because nobody else could decide.
    Column("own", Boolean, nullable=False, server_default=false()),
    # The words that they suggest to the author, where they ask for changes.
    Column("suggested", Text, nullable=False, server_default=""),
    of_draft(),
)

# A fresh approval of what was held: the one that stands from then on.
confirmations = Table(
    "confirmations",
    metadata,
    of_council(),
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
    of_draft(),
)

# An approval that was taken back: once for each revision, which is then revised or withdrawn, or was rejected by it.
taken_back = Table(
    "taken_back",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("digest", String(64), nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("office", String(32)),
    Column("delegation", String(16)),
    Column("lent_by", String(32)),
    Column("stated", Boolean, nullable=False),
    Column("at", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    Column("final", Boolean, nullable=False, server_default=false()),
    of_draft(),
)

# What an approver wrote when they handed a draft to another.
reassignments = Table(
    "reassignments",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("revision", Integer, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("to", PersonKey, nullable=False),
    Column("note", Text, nullable=False),
    Column("at", Instant, nullable=False),
    of_draft(),
)

# What approvers said of a revision without deciding it.
comments = Table(
    "comments",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("revision", Integer, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("office", String(32)),
    Column("delegation", String(16)),
    Column("lent_by", String(32)),
    Column("stated", Boolean, nullable=False),
    Column("at", Instant, nullable=False),
    Column("words", Text, nullable=False),
    of_draft(),
)

# What happened to a post after it was recorded: added to, and never changed.
after_posts = Table(
    "after_posts",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("account", String(128), nullable=False),
    Column("event", String(32), nullable=False),
    Column("cause", String(64)),
    Column("reason", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("happened_at", Instant, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("office", String(32)),
    Column("at", Instant, nullable=False),
    of_draft(),
)

# Which revision is the use of a template, and since when, on whose approval of that, the bot approved it.
template_uses = Table(
    "template_uses",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("digest", String(64), nullable=False),
    Column("template", String(16), nullable=False),
    Column("template_digest", String(64), nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
    # Empty while the bot has not approved it.
    Column("approved_at", Instant),
    Column("approver", PersonKey),
    Column("office", String(32)),
    of_draft(),
)

postings = Table(
    "postings",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("account", String(128), primary_key=True),
    Column("link", Text, nullable=False),
    # What is the same for each link to one post, so that one post is proof of one draft.
    Column("post", Text, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
    # Whether the link could not show whose post it is, so that they were asked and said so.
    Column("sure", Boolean, nullable=False, server_default=false()),
    # The clause that it broke, where it was out before it might be, and since when it was, as they say.
    Column("broke", String(32)),
    Column("since", Instant),
    # What the network calls it, where the bot published it; then `by` is on whose approval.
    Column("network_id", Text, nullable=False, server_default=""),
    # From which device it was posted by hand; null where nobody was asked. Which entry let them use another.
    Column("device", String(16)),
    Column("consent", String(16), nullable=False, server_default=""),
    of_draft(),
    UniqueConstraint("council", "post"),
)
