"""What happens to a post after it was recorded is kept beside it."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "after_posts",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("account", sa.String(length=128), nullable=False),
        sa.Column("event", sa.String(length=32), nullable=False),
        sa.Column("cause", sa.String(length=64), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("happened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("office", sa.String(length=32), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["council", "reference"], ["drafts.council", "drafts.reference"], name="fk_after_posts_council_reference"
        ),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_after_posts_council"),
        sa.PrimaryKeyConstraint("council", "reference", "number", name="pk_after_posts"),
    )
