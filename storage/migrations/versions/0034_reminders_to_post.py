"""What was handed over before anybody was reminded of that is brought to mind too: one letter for each such draft.

The letter works out by itself what is due, and a needless one does nothing; it is due at once.
"""

from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "INSERT INTO letters (council, kind, about, afresh, not_before, tries, unreachable, alerted) "
        "SELECT council, 'duty', reference, false, submitted_at, 0, false, false FROM drafts "
        "WHERE stage = 'released' AND NOT EXISTS (SELECT 1 FROM letters "
        "WHERE letters.council = drafts.council AND letters.kind = 'duty' AND letters.about = drafts.reference)"
    )
