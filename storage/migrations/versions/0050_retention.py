"""The Town Clerk may change how long something is kept; a picture says for which class's time it is."""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "retention_changes",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("salt", sa.String(length=32), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_retention_changes_council"),
        sa.PrimaryKeyConstraint("council", "number", name="pk_retention_changes"),
    )
    # Of what is there already nobody knows which it is: it goes on the day that was said.
    op.add_column("pictures", sa.Column("kept_as", sa.String(length=32), nullable=True))
