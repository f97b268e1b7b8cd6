"""When drafts were put before somebody and another, and the reminders that people have had."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("drafts", sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("drafts", sa.Column("escalated_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "reminders",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person", sa.String(length=255), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["council", "reference"], ["drafts.council", "drafts.reference"], name="fk_reminders_council_reference"
        ),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_reminders_council"),
        sa.PrimaryKeyConstraint("council", "person", "reference", "revision", name="pk_reminders"),
    )
