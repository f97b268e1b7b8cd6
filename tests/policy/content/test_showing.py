"""How each network shows a post: how a link reads there, and how much is shown before somebody asks for more."""

import pytest

from chatops.policy.accounts import KINDS
from chatops.policy.content.look.limits import LIMITS
from chatops.policy.content.look.showing import SHOWINGS, showing_on, shown_at_first, with_links_as_shown

LINK = "https://www.thornbury-tc.gov.uk/news/2027/market-day-in-the-square"


@pytest.mark.parametrize(
    ("network", "shown"),
    [
        ("X", "www.thornbury-tc.gov.uk/ne…"),
        ("Mastodon", "thornbury-tc.gov.uk/news/2027/…"),
        ("LinkedIn", "lnkd.in/…"),
        ("Facebook", LINK),
        ("Bluesky", LINK),
    ],
)
def test_a_link_reads_as_the_network_shows_it_and_what_stands_around_it_stays(network: str, shown: str) -> None:
    assert with_links_as_shown(f"See {LINK}, and come.", showing_on(network)) == f"See {shown}, and come."


def test_a_short_link_is_shown_whole() -> None:
    for network in ("X", "Mastodon", "LinkedIn"):
        assert with_links_as_shown("See ttc.uk/a.", showing_on(network)) == "See ttc.uk/a."


def test_what_is_shown_at_first_ends_with_a_whole_word_and_nothing_is_lost() -> None:
    words = "The market is on Saturday. " * 40
    first, rest = shown_at_first(words, showing_on("Instagram"))
    assert len(first) <= 125
    assert first.endswith("market is on")
    assert f"{first} {rest}" == words
    assert shown_at_first("a" * 480, showing_on("Facebook")) == ("a" * 480, "")
    assert shown_at_first("a" * 481, showing_on("Facebook")) == ("a" * 480, "a")
    assert shown_at_first(words, showing_on("X")) == (words, "")


def test_each_network_of_which_something_is_said_is_one_that_an_account_can_be_on() -> None:
    assert set(SHOWINGS) <= set(KINDS)
    assert all(0 < showing.at_first < LIMITS[name][0].most for name, showing in SHOWINGS.items() if showing.at_first)
