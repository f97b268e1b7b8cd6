"""The entries about a draft are found without reading the whole journal."""

from alembic import op

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None

_ABOUT = {
    "sqlite": 'substr(entry, instr(entry, \'"reference": "\') + 14, 9)',
    "postgresql": 'substr(entry, strpos(entry, \'"reference": "\') + 14, 9)',
}


def upgrade() -> None:
    op.execute(f"CREATE INDEX ix_journal_about ON journal (council, ({_ABOUT[op.get_bind().dialect.name]}))")
