"""Where a post is begun by hand: the network's own page for that, or the account's."""

import pytest

from chatops.policy.accounts import Account
from chatops.policy.publishing.compose import compose_page


@pytest.mark.parametrize(
    ("network", "address", "page"),
    [
        ("X", "https://x.com/ThornburyTC", "https://x.com/intent/post"),
        ("Threads", "https://www.threads.net/@thornburytc", "https://www.threads.net/intent/post"),
        ("Bluesky", "https://bsky.app/profile/thornbury.example", "https://bsky.app/intent/compose"),
        ("Mastodon", "https://toot.example/@thornburytc", "https://toot.example/share"),
        ("Facebook", "https://www.facebook.com/ThornburyTC", "https://www.facebook.com/ThornburyTC"),
        ("Website", "https://www.thornbury.example/news", "https://www.thornbury.example/news"),
    ],
)
def test_a_post_is_begun_on_the_network_s_page_for_that_or_on_the_account_s_own(
    network: str, address: str, page: str
) -> None:
    assert compose_page(Account("key", "Ours", address, network)) == page
