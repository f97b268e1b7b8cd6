"""What each card shows, and the number under which one is being posted, so that none is hung twice."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("cards", sa.Column("earlier", sa.Text(), nullable=True))
    op.add_column("cards", sa.Column("shows", sa.String(length=64), nullable=True))
    op.add_column("cards", sa.Column("posting", sa.String(length=32), nullable=True))
    op.add_column("cards", sa.Column("since", sa.DateTime(timezone=True), nullable=True))
