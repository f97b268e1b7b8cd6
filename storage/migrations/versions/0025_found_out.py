"""A post that was out before it might be is kept as that."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("postings", sa.Column("broke", sa.String(length=32), nullable=True))
    op.add_column("postings", sa.Column("since", sa.DateTime(timezone=True), nullable=True))
