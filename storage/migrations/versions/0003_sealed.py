"""Confidential reports, kept sealed, with a journal of their own that can only be added to."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "council_keys",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("master", sa.String(length=16), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_council_keys_council"),
        sa.PrimaryKeyConstraint("council", name="pk_council_keys"),
    )
    op.create_table(
        "cases",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=32), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("master", sa.String(length=16), nullable=True),
        sa.Column("wrapped", sa.LargeBinary(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("receipt", sa.String(length=64), nullable=True),
        sa.Column("form", sa.String(length=64), nullable=True),
        sa.Column("erased_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_cases_council"),
        sa.PrimaryKeyConstraint("council", "reference", name="pk_cases"),
        sa.UniqueConstraint("council", "receipt", name="uq_cases_council_receipt"),
        sa.UniqueConstraint("council", "form", name="uq_cases_council_form"),
    )
    op.create_index("ix_cases_master", "cases", ["council", "master"])
    op.create_table(
        "case_links",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("about", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_case_links_council"),
        sa.PrimaryKeyConstraint("council", "token", name="pk_case_links"),
    )
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "sealed_journal",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", number, autoincrement=False, nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_sealed_journal_council"),
        sa.PrimaryKeyConstraint("council", "sequence", name="pk_sealed_journal"),
    )
    op.create_table(
        "sealed_heads",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", number, nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("committed_on", sa.Date(), nullable=True),
        sa.Column("seal", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_sealed_heads_council"),
        sa.PrimaryKeyConstraint("council", name="pk_sealed_heads"),
    )
    _refuse_changes()


def _refuse_changes() -> None:
    """The sealed journal can be added to and read, like the public one."""
    if op.get_bind().dialect.name == "sqlite":
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER sealed_journal_refuses_{act.lower()} BEFORE {act} ON sealed_journal "
                "BEGIN SELECT RAISE(ABORT, 'the sealed journal is append-only'); END"
            )
        op.execute(
            "CREATE TRIGGER sealed_journal_refuses_replace BEFORE INSERT ON sealed_journal "
            "WHEN EXISTS (SELECT 1 FROM sealed_journal WHERE council = NEW.council AND sequence = NEW.sequence) "
            "BEGIN SELECT RAISE(ABORT, 'the sealed journal is append-only'); END"
        )
    else:
        op.execute(
            "CREATE TRIGGER sealed_journal_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON sealed_journal "
            "FOR EACH STATEMENT EXECUTE FUNCTION journal_refuses()"
        )
