"""Approval lent to employees, officers who are away, drafts handed on, and fresh approvals."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "delegations",
        *_of_a_council(),
        sa.Column("lender", sa.String(length=255), nullable=False),
        sa.Column("office", sa.String(length=32), nullable=False),
        sa.Column("delegate", sa.String(length=255), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.String(length=255), nullable=True),
        sa.Column("over", sa.Boolean(), nullable=False),
        sa.Column("form", sa.String(length=255), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_delegations_council"),
        sa.PrimaryKeyConstraint("council", "reference", name="pk_delegations"),
        sa.UniqueConstraint("council", "form", name="uq_delegations_council_form"),
    )
    op.create_table(
        "absences",
        *_of_a_council(),
        sa.Column("person", sa.String(length=255), nullable=False),
        sa.Column("begins", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("form", sa.String(length=255), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_absences_council"),
        sa.PrimaryKeyConstraint("council", "reference", name="pk_absences"),
        sa.UniqueConstraint("council", "form", name="uq_absences_council_form"),
    )
    op.create_index("ix_absences_person", "absences", ["council", "person"])
    op.create_table(
        "confirmations",
        *_of_a_council(),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("office", sa.String(length=32), nullable=True),
        sa.Column("delegation", sa.String(length=16), nullable=True),
        sa.Column("lent_by", sa.String(length=32), nullable=True),
        sa.Column("stated", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *_of_a_draft("confirmations"),
    )
    op.create_table(
        "reassignments",
        *_of_a_council(),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("to", sa.String(length=255), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *_of_a_draft("reassignments"),
    )
    op.add_column("decisions", sa.Column("delegation", sa.String(length=16), nullable=True))
    op.add_column("decisions", sa.Column("lent_by", sa.String(length=32), nullable=True))
    op.add_column("decisions", sa.Column("stated", sa.Boolean(), nullable=False, server_default=sa.false()))


def _of_a_council() -> tuple[sa.Column[int], sa.Column[str]]:
    return (
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
    )


def _of_a_draft(table: str) -> tuple[sa.Constraint, ...]:
    return (
        sa.ForeignKeyConstraint(
            ["council", "reference"], ["drafts.council", "drafts.reference"], name=f"fk_{table}_council_reference"
        ),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name=f"fk_{table}_council"),
        sa.PrimaryKeyConstraint("council", "reference", "number", name=f"pk_{table}"),
    )
