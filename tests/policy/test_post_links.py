"""One post is one post, by whichever of its links it is given."""

import pytest

from chatops.policy.post_links import post_key

SAME = {
    "the_site_for_telephones": (
        "https://www.facebook.com/ThornburyTC/posts/1001?utm_source=x&fbclid=y",
        "https://m.facebook.com/ThornburyTC/posts/1001",
        "https://mobile.facebook.com/ThornburyTC/posts/1001/",
        "https://facebook.com/ThornburyTC/posts/market-day/1001",
        "https://m.facebook.com/story.php?story_fbid=1001&id=42",
    ),
    "the_network_s_old_name": (
        "https://x.com/ThornburyTC/status/1001?s=20&t=abc",
        "https://twitter.com/thornburytc/status/1001",
        "https://mobile.twitter.com/ThornburyTC/status/1001/photo/1",
    ),
    "what_was_passed_on": (
        "https://www.instagram.com/p/Cxyz-1_/?igsh=abc",
        "https://instagram.com/thornburytc/p/Cxyz-1_/",
    ),
    "a_short_address": (
        "https://youtu.be/abc_DEF-123?si=x",
        "https://www.youtube.com/watch?v=abc_DEF-123&t=10s",
        "https://m.youtube.com/watch?feature=share&v=abc_DEF-123",
        "https://www.youtube.com/shorts/abc_DEF-123",
    ),
    "one_without_a_number": (
        "https://www.linkedin.com/posts/thornbury_fair-activity-71?utm_medium=share&rcm=1",
        "https://uk.linkedin.com/posts/thornbury_fair-activity-71/",
    ),
}
OTHERS = (
    ("https://www.facebook.com/ThornburyTC/posts/1001", "https://www.facebook.com/ThornburyTC/posts/1002"),
    ("https://www.facebook.com/story.php?story_fbid=1&id=4", "https://www.facebook.com/story.php?story_fbid=2&id=4"),
    ("https://x.com/ThornburyTC/status/1001", "https://x.com/ThornburyTC/status/10010"),
    ("https://www.instagram.com/p/Cxyz", "https://www.instagram.com/p/cxyz"),
    ("https://www.youtube.com/watch?v=a", "https://www.youtube.com/watch?v=b"),
    ("https://x.com/ThornburyTC/status/1001", "https://www.facebook.com/ThornburyTC/posts/1001"),
    ("https://nextdoor.co.uk/p/1?x=1", "https://nextdoor.co.uk/p/1?x=2"),
    ("https://www.thornbury.gov.uk/news?id=1&ref=a", "https://www.thornbury.gov.uk/news?id=1&ref=b"),
)


@pytest.mark.parametrize("links", SAME.values(), ids=SAME)
def test_each_link_to_one_post_is_known_for_the_same(links: tuple[str, ...]) -> None:
    assert len({post_key(link) for link in links}) == 1


@pytest.mark.parametrize("links", OTHERS)
def test_two_posts_are_two(links: tuple[str, str]) -> None:
    assert post_key(links[0]) != post_key(links[1])


def test_on_the_council_s_own_website_every_part_of_a_link_counts() -> None:
    link = "https://www.thornbury.gov.uk/news?utm_source=a"
    assert post_key(link) == link
