"""A draft has pictures: kept sealed, each once, and named by their digests in the order in which they are posted."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "pictures",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("source", sa.String(length=255), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_pictures_council"),
        sa.PrimaryKeyConstraint("council", "digest", name="pk_pictures"),
    )
    op.create_index("ix_pictures_source", "pictures", ["council", "by", "source"])
    op.create_index("ix_pictures_until", "pictures", ["council", "until"])
    op.add_column("revisions", sa.Column("pictures", sa.JSON(), server_default="[]", nullable=False))
