"""On which days the bot uses a template by itself, and what it did for each."""

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("templates", sa.Column("series", sa.JSON()))
    op.create_table(
        "series_days",
        sa.Column("council", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("draft", sa.String(length=16)),
        sa.Column("why", sa.String(length=16)),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_series_days_council"),
        sa.PrimaryKeyConstraint("council", "reference", "day", name="pk_series_days"),
    )
