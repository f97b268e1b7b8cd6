"""What the author answered of each thing that the checks found in the words of a revision."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("revisions", sa.Column("checked", sa.JSON(), nullable=False, server_default="[]"))
