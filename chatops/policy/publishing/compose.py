"""The page on which a post is written by hand, one press away from its words. Clause 3.1.

https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent,
https://developers.facebook.com/docs/threads/threads-web-intents, https://docs.bsky.app/docs/advanced-guides/intent-links
"""

from collections.abc import Mapping
from urllib.parse import urlsplit

from chatops.policy.accounts import Account
from chatops.policy.publishing.link_shapes import MASTODON

_PAGES: Mapping[str, str] = {
    "X": "https://x.com/intent/post",
    "Threads": "https://www.threads.net/intent/post",
    "Bluesky": "https://bsky.app/intent/compose",
}


def compose_page(account: Account) -> str:
    """Return where a post for an account is begun: the account's own page where its network has no page for that.

    No words are in the link: what is posted is copied whole, and no network is told of it before.
    """
    if account.network == MASTODON:
        return f"https://{urlsplit(account.address).netloc}/share"
    return _PAGES.get(account.network, account.address)
