"""What a revision is for, what it answers, and where its figures are from."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("revisions", sa.Column("background", sa.Text(), nullable=False, server_default=""))
