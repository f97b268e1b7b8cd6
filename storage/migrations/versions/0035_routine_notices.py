"""Routine notices that may be posted in a pre-election period, and what was said of revisions to be one."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "routine_notices",
        sa.Column("council", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("covers", sa.Text(), nullable=False),
        sa.Column("accounts", sa.JSON(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("public_money", sa.Text(), nullable=False),
        sa.Column("fair", sa.Text(), nullable=False),
        sa.Column("windows", sa.JSON(), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("ended_by", sa.String(length=255)),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_routine_notices_council"),
        sa.PrimaryKeyConstraint("council", "reference", name="pk_routine_notices"),
    )
    op.create_table(
        "routine_ticks",
        sa.Column("council", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("notice", sa.String(length=16), nullable=False),
        *_of_draft("routine_ticks"),
    )
    op.create_table(
        "routine_statements",
        sa.Column("council", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("notice", sa.String(length=16), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *_of_draft("routine_statements"),
    )
    op.create_table(
        "routine_lists",
        sa.Column("council", sa.Integer(), nullable=False),
        sa.Column("week", sa.String(length=8), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_routine_lists_council"),
        sa.PrimaryKeyConstraint("council", "week", name="pk_routine_lists"),
    )


def _of_draft(table: str) -> tuple[sa.Constraint, ...]:
    return (
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name=f"fk_{table}_council"),
        sa.ForeignKeyConstraint(
            ["council", "reference"], ["drafts.council", "drafts.reference"], name=f"fk_{table}_council_reference"
        ),
        sa.PrimaryKeyConstraint("council", "reference", "revision", name=f"pk_{table}"),
    )
