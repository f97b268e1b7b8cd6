"""Where people are reached in Teams is kept; the names of places and messages may be as long as there."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "conversations",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("identity", sa.String(length=255), nullable=False),
        sa.Column("place", sa.String(length=255), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_conversations_council"),
        sa.PrimaryKeyConstraint("council", "identity", name="pk_conversations"),
    )
    with op.batch_alter_table("cards") as cards:
        for name in ("place", "message"):
            cards.alter_column(
                name, existing_type=sa.String(length=64), type_=sa.String(length=255), existing_nullable=False
            )
