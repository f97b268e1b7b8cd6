"""A letter knows in which channel it is shown and which platform did not take it; each platform's outage is its own."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("channel", "platform"):
        op.add_column("letters", sa.Column(name, sa.String(length=32), nullable=True))
    with op.batch_alter_table("outages") as outages:
        outages.add_column(sa.Column("platform", sa.String(length=32), nullable=False, server_default=""))
        outages.drop_constraint("pk_outages", type_="primary")
        outages.create_primary_key("pk_outages", ["council", "platform"])
