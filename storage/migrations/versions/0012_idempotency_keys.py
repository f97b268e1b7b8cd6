"""One table of the keys of forms in place of a column for each kind; what a letter is for is called its kind."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_FORMS = {
    "revisions": ("revision", "number"),
    "purdah_windows": ("purdah window", "0"),
    "delegations": ("delegation", "0"),
    "absences": ("absence", "0"),
    "suggestions": ("suggestion", "0"),
}
"""Each table with the key of a form in its rows: what such a form makes, and which column numbers its revisions."""


def upgrade() -> None:
    op.create_table(
        "idempotency_keys",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_idempotency_keys_council"),
        sa.PrimaryKeyConstraint("council", "kind", "key", name="pk_idempotency_keys"),
        sa.UniqueConstraint("council", "reference", "revision", name="uq_idempotency_keys_council_reference_revision"),
    )
    for table, (kind, number) in _FORMS.items():
        op.execute(
            "INSERT INTO idempotency_keys (council, kind, key, reference, revision) "  # noqa: S608 - our own names
            f"SELECT council, '{kind}', form, reference, {number} FROM {table}"
        )
        with op.batch_alter_table(table) as kept:
            kept.drop_constraint(f"uq_{table}_council_form", type_="unique")
            kept.drop_column("form")
    for table in ("letters", "cards"):
        op.execute(f"ALTER TABLE {table} RENAME COLUMN errand TO kind")
