"""The words that an approver suggests to an author whom they ask for changes."""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("decisions", sa.Column("suggested", sa.Text(), nullable=False, server_default=""))
