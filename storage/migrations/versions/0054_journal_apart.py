"""The entries that are about no draft are found without reading the whole journal."""

from alembic import op

revision = "0054"
down_revision = "0053"
branch_labels = None
depends_on = None

_APART = {
    "sqlite": "substr(entry, instr(entry, '\"reference\": \"') + 14, 3) <> 'DR-'",
    "postgresql": "substr(entry, strpos(entry, '\"reference\": \"') + 14, 3) <> 'DR-'",
}


def upgrade() -> None:
    op.execute(
        f"CREATE INDEX ix_journal_apart ON journal (council, sequence) WHERE {_APART[op.get_bind().dialect.name]}"
    )
