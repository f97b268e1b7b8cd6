"""Editions of the policy, who has acknowledged them, and who was reminded to."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "editions",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_editions_council"),
        sa.PrimaryKeyConstraint("council", "number", name="pk_editions"),
    )
    for table in ("acknowledgements", "reading_reminders"):
        op.create_table(
            table,
            sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
            sa.Column("edition", sa.Integer(), autoincrement=False, nullable=False),
            sa.Column("person", sa.String(length=255), nullable=False),
            sa.Column("at", sa.DateTime(timezone=True), nullable=False),
            sa.ForeignKeyConstraint(
                ["council", "edition"], ["editions.council", "editions.number"], name=f"fk_{table}_council_edition"
            ),
            sa.ForeignKeyConstraint(["council"], ["councils.number"], name=f"fk_{table}_council"),
            sa.PrimaryKeyConstraint("council", "edition", "person", name=f"pk_{table}"),
        )
