"""Drafts and their journal, the letters that follow from them, the inbox.

The journal can be added to and read, and nothing else: triggers refuse the rest, so that a mistake in the program
or at a database prompt is stopped. Somebody who removes the triggers is found out by the chain of hashes.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "councils",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(length=32), nullable=False),
        sa.Column("organisation", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_councils"),
        sa.UniqueConstraint("platform", "organisation", name="uq_councils_platform_organisation"),
    )
    op.create_table(
        "accounts",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.String(length=128), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_accounts_council"),
        sa.PrimaryKeyConstraint("council", "key", name="pk_accounts"),
    )
    op.create_table(
        "cards",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("errand", sa.String(length=32), nullable=False),
        sa.Column("about", sa.String(length=255), nullable=False),
        sa.Column("to", sa.String(length=255), nullable=False),
        sa.Column("place", sa.String(length=64), nullable=False),
        sa.Column("message", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_cards_council"),
        sa.PrimaryKeyConstraint("council", "errand", "about", "to", name="pk_cards"),
    )
    op.create_table(
        "drafts",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("author", sa.String(length=255), nullable=False),
        sa.Column("stage", sa.String(length=32), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("asked", sa.JSON(), nullable=False),
        sa.Column("handed_to", sa.JSON(), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_drafts_council"),
        sa.PrimaryKeyConstraint("council", "reference", name="pk_drafts"),
    )
    op.create_index("ix_drafts_author", "drafts", ["council", "author", "submitted_at"])
    op.create_index("ix_drafts_stage", "drafts", ["council", "stage", "submitted_at"])

    op.create_table(
        "inbox",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("event", sa.String(length=255), nullable=False),
        sa.Column("taken_in_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_inbox_council"),
        sa.PrimaryKeyConstraint("council", "event", name="pk_inbox"),
    )
    op.create_index("ix_inbox_taken_in_at", "inbox", ["council", "taken_in_at"])

    op.create_table(
        "journal",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "sequence", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False
        ),
        sa.Column("entry", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_journal_council"),
        sa.PrimaryKeyConstraint("council", "sequence", name="pk_journal"),
    )
    op.create_table(
        "journal_heads",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_journal_heads_council"),
        sa.PrimaryKeyConstraint("council", name="pk_journal_heads"),
    )
    op.create_table(
        "letters",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("council", sa.Integer(), nullable=False),
        sa.Column("errand", sa.String(length=32), nullable=False),
        sa.Column("about", sa.String(length=255), nullable=False),
        sa.Column("to", sa.String(length=255), nullable=True),
        sa.Column("afresh", sa.Boolean(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("held_by", sa.String(length=64), nullable=True),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("parked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_letters_council"),
        sa.PrimaryKeyConstraint("number", name="pk_letters"),
    )
    op.create_index("ix_letters_due", "letters", ["council", "parked_at", "not_before"])

    op.create_table(
        "people",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person", sa.String(length=255), nullable=False),
        sa.Column("standing", sa.String(length=32), nullable=False),
        sa.Column("office", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_people_council"),
        sa.PrimaryKeyConstraint("council", "person", name="pk_people"),
        sa.UniqueConstraint("council", "office", name="uq_people_council_office"),
    )
    op.create_table(
        "decisions",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("verdict", sa.String(length=32), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("office", sa.String(length=32), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("clauses", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["council", "reference"], ["drafts.council", "drafts.reference"], name="fk_decisions_council_reference"
        ),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_decisions_council"),
        sa.PrimaryKeyConstraint("council", "reference", "revision", name="pk_decisions"),
    )
    op.create_table(
        "postings",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("account", sa.String(length=128), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["council", "reference"], ["drafts.council", "drafts.reference"], name="fk_postings_council_reference"
        ),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_postings_council"),
        sa.PrimaryKeyConstraint("council", "reference", "account", name="pk_postings"),
        sa.UniqueConstraint("council", "link", name="uq_postings_council_link"),
    )
    op.create_table(
        "revisions",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("accounts", sa.JSON(), nullable=False),
        sa.Column("goes_out_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("declarations", sa.JSON(), nullable=False),
        sa.Column("author", sa.String(length=255), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("salt", sa.String(length=32), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("form", sa.String(length=255), nullable=False),
        sa.ForeignKeyConstraint(
            ["council", "reference"], ["drafts.council", "drafts.reference"], name="fk_revisions_council_reference"
        ),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_revisions_council"),
        sa.PrimaryKeyConstraint("council", "reference", "number", name="pk_revisions"),
        sa.UniqueConstraint("council", "form", name="uq_revisions_council_form"),
    )
    if op.get_bind().dialect.name == "sqlite":
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER journal_refuses_{act.lower()} BEFORE {act} ON journal "
                "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
            )
        # INSERT OR REPLACE takes the old row away without asking the trigger for DELETE
        # (https://www.sqlite.org/lang_conflict.html).
        op.execute(
            "CREATE TRIGGER journal_refuses_replace BEFORE INSERT ON journal "
            "WHEN EXISTS (SELECT 1 FROM journal WHERE council = NEW.council AND sequence = NEW.sequence) "
            "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
        )
    else:
        op.execute(
            "CREATE FUNCTION journal_refuses() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$"
        )
        op.execute(
            "CREATE TRIGGER journal_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal "
            "FOR EACH STATEMENT EXECUTE FUNCTION journal_refuses()"
        )
