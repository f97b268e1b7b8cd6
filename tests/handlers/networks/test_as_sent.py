"""What a network is sent says what was approved, and no more: nothing in it is read as an instruction."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from chatops.policy.pictures import Attached
from chatops.policy.publishing.payload import ToPublish
from handlers.networks.bluesky import cid_of, record_of
from handlers.networks.markup import with_plain_characters
from handlers.networks.wordpress import content_of, whole_content_of


@pytest.mark.parametrize(
    ("words", "sent"),
    [
        ("Opening hours [gallery ids=1]", "<p>Opening hours &#091;gallery ids=1]</p>"),
        ("[[caption]] & <b>", "<p>&#091;&#091;caption]] &amp; &lt;b&gt;</p>"),
        ("One\nTwo\n\nThree", "<p>One<br>Two</p>\n\n<p>Three</p>"),
        (
            "https://youtu.be/abc?t=1&x=2",
            '<p><a href="https://youtu.be/abc?t=1&amp;x=2">https://youtu.be/abc?t=1&amp;x=2</a></p>',
        ),
        (
            "See www.thornbury.example/news.",
            '<p>See <a href="https://www.thornbury.example/news">www.thornbury.example/news</a>.</p>',
        ),
        (
            "www.example.org/?at=https://x.example",
            '<p><a href="https://www.example.org/?at=https://x.example">www.example.org/?at=https://x.example</a></p>',
        ),
        (
            "(https://www.example.org/Thornbury_(Glos))",
            '<p>(<a href="https://www.example.org/Thornbury_(Glos)">https://www.example.org/Thornbury_(Glos)</a>)</p>',
        ),
    ],
)
def test_on_the_council_s_own_site_words_stay_words_and_links_lead_where_they_say(words: str, sent: str) -> None:
    assert content_of(words) == sent


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("Café 🎉 https://www.example.org/a.", "https://www.example.org/a"),
        ("See (https://www.example.org/Thornbury_(Glos)).", "https://www.example.org/Thornbury_(Glos)"),
        ("Ŵyl: https://www.example.org/ŵyl?x=[1]", "https://www.example.org/ŵyl?x=[1]"),
    ],
)
def test_on_bluesky_a_link_stands_where_its_bytes_are(words: str, address: str) -> None:
    (facet,) = record_of(_given(words))["facets"]
    assert [one["uri"] for one in facet["features"]] == [address]
    place = facet["index"]
    assert words.encode()[place["byteStart"] : place["byteEnd"]].decode() == address


def test_on_the_council_s_own_site_an_alt_text_stays_within_its_picture() -> None:
    picture = Attached("a" * 64, 'Six "stalls"\n[gallery] <b> & more')
    given = replace(_given("One"), pictures=(picture,), at_network={"a" * 64: "12 https://thornbury.example/a&b.png"})
    alt = "Six &quot;stalls&quot;&#010;&#091;gallery] &lt;b&gt; &amp; more"
    figure = f'<img class="wp-image-12" src="https://thornbury.example/a&amp;b.png" alt="{alt}" />'
    assert whole_content_of(given) == f"<p>One</p>\n\n<figure>{figure}</figure>"


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("A 🎉", "A &#x1f389;", True),
        ("A 🎉", "A &#127881;", True),
        ("&#091;b]", "&#91;b]", True),
        ("&#091;b]", "[b]", False),
        ("&lt;b&gt;", "<b>", False),
        ("&#60;b&#62;", "<b>", False),
        ("&#xd800; &#9999999;", "&#xd800; &#9999999;", True),
    ],
)
def test_a_character_is_the_same_by_its_number_and_what_would_be_markup_is_not(
    one: str, other: str, alike: bool
) -> None:
    assert (with_plain_characters(one) == with_plain_characters(other)) is alike


def test_bluesky_calls_a_picture_by_the_digest_of_its_bytes() -> None:
    # Of the bytes “hello world”, which IPFS calls the same.
    digest = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"
    assert cid_of(digest) == "bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e"


def _given(words: str) -> ToPublish:
    return ToPublish("3lbkey", datetime(2027, 3, 1, 10, tzinfo=UTC), words, "Title", "did:plc:thornbury")
