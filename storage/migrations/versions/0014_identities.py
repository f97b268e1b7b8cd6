"""Which accounts on chat platforms belong to one person, besides the one that they are known by."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "identities",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("identity", sa.String(length=255), nullable=False),
        sa.Column("person", sa.String(length=255), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_identities_council"),
        sa.PrimaryKeyConstraint("council", "identity", name="pk_identities"),
    )
