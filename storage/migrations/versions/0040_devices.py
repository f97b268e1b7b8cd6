"""From which device a post was made, and which entry let somebody use another."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("postings", sa.Column("device", sa.String(length=16), nullable=True))
    op.add_column("postings", sa.Column("consent", sa.String(length=16), nullable=False, server_default=""))
