"""An author's note about the declarations; whether officers may approve their own drafts, which they did, and lists."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("revisions", sa.Column("note", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "own_drafts",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("on", sa.Boolean(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_own_drafts_council"),
        sa.PrimaryKeyConstraint("council", name="pk_own_drafts"),
    )
    op.create_table(
        "own_approval_lists",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_own_approval_lists_council"),
        sa.PrimaryKeyConstraint("council", "month", name="pk_own_approval_lists"),
    )
    op.add_column("decisions", sa.Column("own", sa.Boolean(), nullable=False, server_default=sa.false()))
