"""In which office a draft was let through the pre-election period: until now the Town Clerk's always."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    office = sa.Column("office", sa.String(length=32), nullable=False, server_default="Town Clerk")
    op.add_column("exemptions", office)
