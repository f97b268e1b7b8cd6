"""Each official account says which network it is on, and one that leaves the list is kept with the time it left."""

from urllib.parse import urlsplit

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_HOSTS = {
    "facebook.com": "Facebook",
    "fb.com": "Facebook",
    "fb.watch": "Facebook",
    "instagram.com": "Instagram",
    "linkedin.com": "LinkedIn",
    "lnkd.in": "LinkedIn",
    "nextdoor.co.uk": "Nextdoor",
    "nextdoor.com": "Nextdoor",
    "threads.net": "Threads",
    "threads.com": "Threads",
    "tiktok.com": "TikTok",
    "whatsapp.com": "WhatsApp",
    "x.com": "X",
    "twitter.com": "X",
    "youtube.com": "YouTube",
    "youtu.be": "YouTube",
    "bsky.app": "Bluesky",
}


def _network(address: str) -> str:
    host = urlsplit(address).hostname or ""
    return next((name for known, name in _HOSTS.items() if host == known or host.endswith(f".{known}")), "Website")


def upgrade() -> None:
    op.add_column("accounts", sa.Column("network", sa.String(length=32), nullable=False, server_default="Website"))
    op.add_column("accounts", sa.Column("left_at", sa.DateTime(timezone=True), nullable=True))
    kept = sa.table("accounts", sa.column("council"), sa.column("key"), sa.column("address"), sa.column("network"))
    for council, key, address in op.get_bind().execute(sa.select(kept.c.council, kept.c.key, kept.c.address)).all():
        this = (kept.c.council == council) & (kept.c.key == key)
        op.execute(kept.update().where(this).values(network=_network(address)))
    with op.batch_alter_table("accounts") as accounts:
        accounts.alter_column("network", server_default=None)
