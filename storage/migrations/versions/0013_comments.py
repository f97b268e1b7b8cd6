"""What approvers say of a draft without deciding it; a form's key counts comments apart from revisions."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "comments",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("office", sa.String(length=32), nullable=True),
        sa.Column("delegation", sa.String(length=16), nullable=True),
        sa.Column("lent_by", sa.String(length=32), nullable=True),
        sa.Column("stated", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["council", "reference"], ["drafts.council", "drafts.reference"], name="fk_comments_council_reference"
        ),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_comments_council"),
        sa.PrimaryKeyConstraint("council", "reference", "number", name="pk_comments"),
    )
    with op.batch_alter_table("idempotency_keys") as keys:
        keys.drop_constraint("uq_idempotency_keys_council_reference_revision", type_="unique")
        keys.create_unique_constraint(
            "uq_idempotency_keys_council_kind_reference_revision", ["council", "kind", "reference", "revision"]
        )
