"""What members suggest, and what became of it."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "suggestions",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("salt", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("form", sa.String(length=255), nullable=False),
        sa.Column("draft", sa.String(length=16), nullable=True),
        sa.Column("adopted_by", sa.String(length=255), nullable=True),
        sa.Column("adopted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["council", "draft"], ["drafts.council", "drafts.reference"], name="fk_suggestions_council_draft"
        ),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_suggestions_council"),
        sa.PrimaryKeyConstraint("council", "reference", name="pk_suggestions"),
        sa.UniqueConstraint("council", "form", name="uq_suggestions_council_form"),
    )
