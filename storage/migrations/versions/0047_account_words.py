"""A revision may have words for one account alone: none has until somebody gives it some."""

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("revisions", sa.Column("account_words", sa.JSON(), nullable=False, server_default="[]"))
