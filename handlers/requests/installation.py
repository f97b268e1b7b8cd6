"""What the bot knows of its own installation, besides what is on record."""

from dataclasses import dataclass, field

from chatops.ports.publishing import Networks, PublicPosts
from handlers.requests.confidence import Confidence
from handlers.requests.reading_posts import NoPublicPosts, PostReader
from handlers.views.record.links import RecordLinks


@dataclass
class Installation:
    """Where the bot's own pages are reached, known once it listens; what confidential reports need; the networks.

    `networks_here`: whether servers on this computer may be named, as the practice networks are. `public_posts` reads
    posts that people made.
    """

    web_address: str = ""
    confidence: Confidence = field(default_factory=Confidence)
    record_links: RecordLinks = field(default_factory=RecordLinks)
    networks: Networks = field(default_factory=dict)
    networks_here: bool = False
    public_posts: PublicPosts = field(default_factory=NoPublicPosts)

    @property
    def reader(self) -> PostReader:
        """What reads the posts that are out."""
        return PostReader(self.networks, self.public_posts)

    def address_of(self, path: str) -> str:
        """Return the whole address of one of the bot's pages; its path begins with a slash."""
        return f"{self.web_address.rstrip('/')}{path}"
