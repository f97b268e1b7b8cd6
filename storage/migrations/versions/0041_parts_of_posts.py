"""What a network calls the parts of a post is kept by the part: until now it was the post itself alone."""

from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "UPDATE publish_jobs SET at_network = "
        """CASE at_network WHEN '' THEN '{}' ELSE '{"post":"' || at_network || '"}' END"""
    )
