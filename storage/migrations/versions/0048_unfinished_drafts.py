"""A form for a draft may be saved for later: it is kept sealed, for its author alone and for a week."""

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "unfinished_drafts",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_unfinished_drafts_council"),
        sa.PrimaryKeyConstraint("council", "name", name="pk_unfinished_drafts"),
    )
    op.create_index("ix_unfinished_drafts_by", "unfinished_drafts", ["council", "by"])
