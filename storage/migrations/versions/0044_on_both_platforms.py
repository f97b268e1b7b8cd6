"""Who has their messages on both of their platforms: nobody until they say so."""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("people", sa.Column("on_both", sa.Boolean(), nullable=False, server_default=sa.false()))
