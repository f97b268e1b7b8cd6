"""One post is one post, by whichever of its links it is given."""

import pytest

from chatops.policy.post_links import former_keys, post_key

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
    "the_post_and_its_place_in_the_feed": (
        "https://www.linkedin.com/posts/thornbury_fair-activity-7123456789012345678-AbCd?utm_source=share",
        "https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/",
        "https://uk.linkedin.com/feed/update/urn:li:activity:7123456789012345678?trk=public_post",
    ),
    "the_name_and_the_number_of_who_posted": (
        "https://bsky.app/profile/thornbury.bsky.social/post/3kabc2xyz",
        "https://bsky.app/profile/did:plc:abc123/post/3kabc2xyz",
    ),
    "with_and_without_what_leads_there": (
        "https://www.tiktok.com/@thornburytc/video/7123456789?lang=en&q=fair",
        "https://m.tiktok.com/@ThornburyTC/video/7123456789",
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
    ("https://www.linkedin.com/posts/a-activity-71-x", "https://www.linkedin.com/posts/a-share-71-x"),
    ("https://www.linkedin.com/posts/a-activity-71-x", "https://www.linkedin.com/posts/a-activity-712-x"),
    ("https://bsky.app/profile/a.bsky.social/post/3ka", "https://bsky.app/profile/a.bsky.social/post/3kb"),
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


ONE_PAGE = (
    "https://www.thornbury.gov.uk/news/fair",
    "https://thornbury.gov.uk/news/fair/",
    "https://www.thornbury.gov.uk/news/fair/?utm_source=a&fbclid=b",
)


def test_on_a_website_only_what_follows_people_about_and_a_last_slash_count_for_nothing() -> None:
    assert {post_key(link) for link in ONE_PAGE} == {"thornbury.gov.uk/news/fair"}


TOOTS = (
    "https://mastodon.thornbury.example/@council/112233445566",
    "https://mastodon.thornbury.example/@council/112233445566/",
    "https://mastodon.thornbury.example/users/council/statuses/112233445566",
    "https://mastodon.thornbury.example/deck/@council/112233445566",
    "https://mastodon.thornbury.example/@council/112233445566/embed",
)


def test_a_post_on_mastodon_is_known_by_its_number_on_its_server() -> None:
    assert {post_key(link) for link in TOOTS} == {"mastodon.thornbury.example 112233445566"}


def test_what_earlier_versions_kept_of_a_link_is_known_still() -> None:
    """A database that they wrote stays whole, and a post that is in it is no proof of another draft."""
    link = "https://www.linkedin.com/posts/thornbury_fair-activity-71?utm_medium=share"
    assert post_key(link) == "LinkedIn activity-71"
    assert former_keys(link) == (link, "LinkedIn /posts/thornbury_fair-activity-71")


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("https://www.instagram.com/p/C4abc%5F1", "Instagram C4abc"),
        ("https://www.facebook.com/ThornburyTC/posts/%70fbid02", "Facebook /ThornburyTC/posts/%70fbid02"),
        ("https://toot.example/@council/112233445566/embed", "toot.example/@council/112233445566/embed"),
    ],
)
def test_what_is_known_by_its_number_since_is_found_by_what_was_kept_of_it_too(link: str, kept: str) -> None:
    assert kept in former_keys(link)
    assert kept != post_key(link)
