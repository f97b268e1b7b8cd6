"""What somebody was reminded to do, which was always to decide; and whether a draft was rejected after its approval."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reminders", sa.Column("purpose", sa.String(length=16), nullable=False, server_default="decide"))
    with op.batch_alter_table("reminders") as reminders:
        reminders.drop_constraint("pk_reminders", type_="primary")
        reminders.create_primary_key("pk_reminders", ["council", "person", "reference", "revision", "purpose"])
        reminders.alter_column("purpose", server_default=None)
    op.add_column("taken_back", sa.Column("final", sa.Boolean(), nullable=False, server_default=sa.false()))
