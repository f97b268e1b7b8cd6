"""What networks and sites do to words by themselves is told from a change, and a hostile page costs no time."""

import unicodedata

import pytest

from chatops.policy.publishing.public_reads import Seen, finding_by_all
from chatops.policy.publishing.watching import Finding
from handlers.networks.calls import MOST_BYTES
from handlers.networks.markup import without_markup
from handlers.networks.public_posts import _with_whole_links

MARKS = (
    ("Ask @clerk@social.thornbury.example today.", "Ask @clerk today."),
    ("Café at 9\u00a0am 🎗️", unicodedata.normalize("NFD", "Café at 9 am 🎗")),
    ("Non\u2011stop, \u22125 °C", "Non-stop, -5\u202f°C"),
    ("All welcome :-) on Wordpress", "All welcome 🙂 on WordPress"),
    ("Co\u00adun\u200bcil", "Council"),
    ("See https://www.thornbury.example/market/ now", "See thornbury.example/market now"),
)


@pytest.mark.parametrize(("approved", "shown"), MARKS)
def test_marks_of_a_network_or_of_copying_are_no_change(approved: str, shown: str) -> None:
    assert finding_by_all(approved, Seen(shown)) is Finding.AS_PUBLISHED
    assert finding_by_all(approved, Seen(f"{shown} Bring a bag.")) is Finding.CHANGED


def test_what_a_site_shows_in_place_of_a_link_that_stands_alone_is_no_change() -> None:
    approved = "The market is open.\n\nhttps://video.example/watch?v=1\n\nAll are welcome."
    for shown, found in (
        ("Market\nThe market is open. The market in May (film) All are welcome. Share", Finding.AS_PUBLISHED),
        ("Market\nThe market is shut. The market in May (film) All are welcome.", Finding.CHANGED),
        ("Market\nAll are welcome. The market is open.", Finding.CHANGED),
    ):
        assert finding_by_all(approved, Seen(shown, framed=True)) is found


def test_of_what_a_server_tells_as_html_only_what_is_seen_is_read() -> None:
    told = (
        '<!-- wp:paragraph {"a":"<p>"} --><p>Ask <a href="https://a.example">here'
        '<span class="ext screen-reader-text"> (opens <b>in</b> a new tab)</span></a>'
        '<img class="wp-smiley" src="x" alt="😀">&shy;</p><script>if (a<b && c>d) {"</p>"}</script>'
        '<p class="quote-inline">RE: <a href="https://b.example">b</a></p><svg><title>Share</title></svg>'
        "<table><tr><td>9</td><td>10</td></tr></table><style>p{}</style><!-- not closed"
    )
    assert without_markup(told).replace("\u00ad", "").split() == ["Ask", "here😀", "9", "10", "<!--", "not", "closed"]
    assert without_markup(f"&#{'1' * 9000}; &#x1F389; &#0;") == "\ufffd 🎉 \ufffd"


@pytest.mark.parametrize("piece", ["<script", "<", "<!--", "</p><p", "<a ", "&#", '<p class="', "<svg>"])
def test_a_page_that_is_made_to_take_for_ever_is_read(piece: str) -> None:
    """Each of these took minutes, in which the bot did nothing else."""
    assert len(without_markup(piece * (MOST_BYTES // len(piece)))) <= MOST_BYTES


def test_a_link_of_bluesky_s_that_stands_nowhere_is_passed_over() -> None:
    link = {"features": [{"uri": "https://a.example"}]}
    for odd in (5, {}, [5], [{"index": {"byteStart": -1, "byteEnd": 1}, **link}], [{"index": 5, **link}]):
        assert _with_whole_links({"record": {"text": "Hi", "facets": odd}}) == "Hi"
