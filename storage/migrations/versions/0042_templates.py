"""Templates, whether the council works with them, and which revision of a draft is the use of one."""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "templates",
        sa.Column("council", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("accounts", sa.JSON(), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("approved", sa.Boolean()),
        sa.Column("decided_by", sa.String(length=255)),
        sa.Column("office", sa.String(length=32)),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.Column("reason", sa.Text()),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("ended_by", sa.String(length=255)),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_templates_council"),
        sa.PrimaryKeyConstraint("council", "reference", name="pk_templates"),
    )
    op.create_table(
        "template_switches",
        sa.Column("council", sa.Integer(), nullable=False),
        sa.Column("on", sa.Boolean(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_template_switches_council"),
        sa.PrimaryKeyConstraint("council", name="pk_template_switches"),
    )
    op.create_table(
        "template_uses",
        sa.Column("council", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("template", sa.String(length=16), nullable=False),
        sa.Column("template_digest", sa.String(length=64), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("approved_at", sa.DateTime(timezone=True)),
        sa.Column("approver", sa.String(length=255)),
        sa.Column("office", sa.String(length=32)),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_template_uses_council"),
        sa.ForeignKeyConstraint(
            ["council", "reference"], ["drafts.council", "drafts.reference"], name="fk_template_uses_council_reference"
        ),
        sa.PrimaryKeyConstraint("council", "reference", "revision", name="pk_template_uses"),
    )
