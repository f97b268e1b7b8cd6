"""When the names of those standing were given, and the salt of their digest: both are erased with the names."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "candidate_lists",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("salt", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_candidate_lists_council"),
        sa.PrimaryKeyConstraint("council", name="pk_candidate_lists"),
    )
