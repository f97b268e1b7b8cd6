"""What was found when a post that the bot published was read back."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "readings",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("account", sa.String(length=128), nullable=False),
        sa.Column("found", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["council", "reference"], ["drafts.council", "drafts.reference"], name="fk_readings_council_reference"
        ),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_readings_council"),
        sa.PrimaryKeyConstraint("council", "reference", "number", name="pk_readings"),
    )
