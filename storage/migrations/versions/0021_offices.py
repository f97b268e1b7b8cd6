"""Changes of office: proposed by one officer, confirmed or called off by another office holder."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "office_changes",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("office", sa.String(length=32), nullable=False),
        sa.Column("person", sa.String(length=255), nullable=True),
        sa.Column("before", sa.String(length=255), nullable=True),
        sa.Column("proposed_by", sa.String(length=255), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("decided_by", sa.String(length=255), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_office_changes_council"),
        sa.PrimaryKeyConstraint("council", "reference", name="pk_office_changes"),
    )
