"""Approvals that are taken back, why a draft was stopped, which post a link leads to; references are looked up."""

import json

import sqlalchemy as sa
from alembic import op

from chatops.policy.post_links import post_key

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("drafts", sa.Column("stopped", sa.String(length=16), nullable=True))
    _say_why_drafts_were_stopped()
    op.create_index("ix_drafts_reference", "drafts", ["reference"], unique=True)
    op.create_table(
        "taken_back",
        sa.Column("council", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("office", sa.String(length=32), nullable=True),
        sa.Column("delegation", sa.String(length=16), nullable=True),
        sa.Column("lent_by", sa.String(length=32), nullable=True),
        sa.Column("stated", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["council", "reference"], ["drafts.council", "drafts.reference"], name="fk_taken_back_council_reference"
        ),
        sa.ForeignKeyConstraint(["council"], ["councils.number"], name="fk_taken_back_council"),
        sa.PrimaryKeyConstraint("council", "reference", "revision", name="pk_taken_back"),
    )
    op.add_column("postings", sa.Column("post", sa.Text(), nullable=True))
    _fill_in_the_posts()
    with op.batch_alter_table("postings") as postings:
        postings.alter_column("post", existing_type=sa.Text(), nullable=False)
        postings.drop_constraint("uq_postings_council_link", type_="unique")
        postings.create_unique_constraint("uq_postings_council_post", ["council", "post"])


def _say_why_drafts_were_stopped() -> None:
    """Until now there was one cause: whoever approved it was no longer able to."""
    connection = op.get_bind()
    journal = sa.table("journal", sa.column("council"), sa.column("entry"))
    drafts = sa.table("drafts", sa.column("council"), sa.column("reference"), sa.column("stopped"))
    stopped = sa.select(journal).where(sa.cast(journal.c.entry, sa.Text()).contains('"draft:stopped"'))
    for row in connection.execute(stopped).all():
        entry = json.loads(row.entry)
        if entry["act"] == "draft:stopped":
            this = (drafts.c.council == row.council) & (drafts.c.reference == entry["reference"])
            connection.execute(drafts.update().where(this).values(stopped="approver"))


def _fill_in_the_posts() -> None:
    """The key of each post; the link itself where one post was recorded for two drafts before this was looked at."""
    connection = op.get_bind()
    postings = sa.table(
        "postings", *(sa.column(name) for name in ("council", "reference", "account", "link", "at", "post"))
    )
    taken: set[tuple[int, str]] = set()
    for row in connection.execute(sa.select(postings).order_by(postings.c.at, postings.c.reference)).all():
        key = post_key(row.link)
        key = row.link if (row.council, key) in taken else key
        taken.add((row.council, key))
        this = (postings.c.council == row.council) & (postings.c.reference == row.reference)
        connection.execute(postings.update().where(this & (postings.c.account == row.account)).values(post=key))
