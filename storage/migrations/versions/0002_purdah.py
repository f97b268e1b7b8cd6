"""Pre-election periods, exemptions from them, names of those standing, the calendar, and emergencies."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "purdah_windows",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("begins", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("poll_kind", sa.String(length=128), nullable=True),
        sa.Column("poll_country", sa.String(length=32), nullable=True),
        sa.Column("poll_day", sa.Date(), nullable=True),
        sa.Column("announced", sa.Boolean(), nullable=False),
        sa.Column("begun", sa.Boolean(), nullable=False),
        sa.Column("over", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_why", sa.Text(), nullable=True),
        sa.Column("form", sa.String(length=255), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_purdah_windows_council"),
        sa.PrimaryKeyConstraint("council", "reference", name="pk_purdah_windows"),
        sa.UniqueConstraint("council", "form", name="uq_purdah_windows_council_form"),
    )
    op.create_table(
        "exemption_lists",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_exemption_lists_council"),
        sa.PrimaryKeyConstraint("council", "month", name="pk_exemption_lists"),
    )
    op.create_table(
        "candidates",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_candidates_council"),
        sa.PrimaryKeyConstraint("council", "kind", "name", name="pk_candidates"),
    )
    op.create_table(
        "calendars",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_calendars_council"),
        sa.PrimaryKeyConstraint("council", name="pk_calendars"),
    )
    op.create_table(
        "exemptions",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("public_money", sa.Text(), nullable=False),
        sa.Column("fair", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["council", "reference"], ["drafts.council", "drafts.reference"], name="fk_exemptions_council_reference"
        ),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_exemptions_council"),
        sa.PrimaryKeyConstraint("council", "reference", "revision", name="pk_exemptions"),
    )
    op.add_column("revisions", sa.Column("urgent", sa.Boolean(), nullable=False, server_default=sa.false()))
