"""A draft has its place in the lists in its own row, so that the first of many are found without reading the others.

Each row that is there gets the place of its newest revision: the seconds until it is to be posted, or 2^40 where it has
no time, less 2^41 for an emergency.
"""

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None

_SECONDS = {
    "sqlite": "CAST(strftime('%s', revisions.goes_out_at) AS BIGINT)",
    "postgresql": "CAST(floor(extract(epoch FROM revisions.goes_out_at)) AS BIGINT)",
}
_FILL = (
    "UPDATE drafts SET place = COALESCE((SELECT COALESCE(SECONDS, 1099511627776) "
    "- CASE WHEN revisions.urgent THEN 2199023255552 ELSE 0 END FROM revisions "
    "WHERE revisions.council = drafts.council AND revisions.reference = drafts.reference "
    "AND revisions.number = drafts.revision), 0)"
)
_IN_HAND = (
    "stage IN ('submitted', 'routed', 'changes requested', 'approved', 'unconfirmed', 'held', 'released', 'lapsed')"
)


def upgrade() -> None:
    op.add_column("drafts", sa.Column("place", sa.BigInteger(), nullable=False, server_default="0"))
    op.execute(_FILL.replace("SECONDS", _SECONDS[op.get_bind().dialect.name]))
    in_hand = sa.text(_IN_HAND)
    op.create_index(
        "ix_drafts_in_hand",
        "drafts",
        ["council", "place", "submitted_at", "reference"],
        sqlite_where=in_hand,
        postgresql_where=in_hand,
    )
    op.create_index("ix_drafts_newest", "drafts", ["council", "submitted_at"])
