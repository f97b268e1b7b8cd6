"""Every kind of network on which the bot publishes."""

import aiohttp

from chatops.policy.publishing.connections import NetworkKind
from chatops.ports.publishing import Networks
from handlers.networks.bluesky import Bluesky
from handlers.networks.mastodon import Mastodon
from handlers.networks.wordpress import WordPress


def networks(session: aiohttp.ClientSession) -> Networks:
    """Return each kind of network, reached by this session (`calls.session_to_networks`)."""
    return {
        NetworkKind.MASTODON: Mastodon(session),
        NetworkKind.BLUESKY: Bluesky(session),
        NetworkKind.WORDPRESS: WordPress(session),
    }
