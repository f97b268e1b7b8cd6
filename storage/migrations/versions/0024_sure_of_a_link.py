"""Whether somebody was asked about the link of a post that cannot show whose it is."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("postings", sa.Column("sure", sa.Boolean(), nullable=False, server_default=sa.false()))
