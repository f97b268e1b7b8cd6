"""Words are as long as each network counts them, and too long words are said before anybody approves them."""

import json
from pathlib import Path

import pytest
import regex

from chatops.policy.content.finding import FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.look.counting import for_mastodon, for_threads, for_x, graphemes, utf8_bytes, utf16_units
from chatops.policy.content.look.lengths import too_long_for
from chatops.policy.content.look.limits import LIMITS, limits_of, network_called

CASES = json.loads((Path(__file__).parent / "conformance" / "x_weighted_length.json").read_text(encoding="utf-8"))
FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: case["description"])
def test_x_is_counted_as_its_own_conformance_cases_say(case: dict[str, object]) -> None:
    assert for_x(str(case["text"])) == case["weightedLength"]


@pytest.mark.parametrize(
    ("words", "length"),
    [("", 0), ("abc", 3), ("Llŷn", 4), ("cafe\u0301", 4), (FAMILY, 1), ("🏴󠁧󠁢󠁷󠁬󠁳󠁿 1️⃣", 3), ("a\r\nb", 3)],
)
def test_graphemes_are_what_people_see(words: str, length: int) -> None:
    assert graphemes(words) == length == len(regex.findall(r"\X", words))


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("See https://example.org/a/very/long/path/indeed?with=more#things.", 4 + 23 + 1),
        ("@clerk@social.example.org hello", 6 + 6),
        (f"{FAMILY} http://a.uk", 2 + 23),
        ("example.org", 11),
    ],
)
def test_mastodon_counts_a_link_as_23_and_a_mention_without_its_server(words: str, length: int) -> None:
    assert for_mastodon(words) == length


def test_others_count_bytes_or_units() -> None:
    assert (utf8_bytes("Llŷn 👍"), utf16_units("Llŷn 👍"), for_threads("Llŷn 👍")) == (10, 7, 9)


AT_THE_LIMIT = {
    "X": ("a" * 280, "a" * 281),
    "Bluesky": (FAMILY * 100 + "a" * 200, "a" * 301),
    "Mastodon": ("a" * 476 + " https://example.org/long/enough", "a" * 477 + " https://example.org/long/enough"),
    "Threads": ("a" * 500, "a" * 501),
    "Facebook": ("a" * 63_206, "a" * 63_207),
    "Instagram": ("a" * 2200, "a" * 2201),
    "LinkedIn": ("a" * 3000, "a" * 3001),
    "TikTok": ("a" * 2200, "a" * 2201),
    "YouTube": ("é" * 2500, "é" * 2501),
}


@pytest.mark.parametrize("network", LIMITS)
def test_what_just_fits_is_fine_and_one_more_is_not(network: str) -> None:
    fits, over = AT_THE_LIMIT[network]
    assert list(too_long_for(fits, network, Known())) == []
    (found,) = too_long_for(over, network, Known())
    assert (found.clause, found.kind, found.what) == ("5.1", FindingKind.RULE, "length")
    assert found.span.end == len(over)
    assert f"for {network} the words are" in found.sentence
    assert "Make them" in found.sentence


def test_bluesky_counts_bytes_too() -> None:
    (found,) = too_long_for(FAMILY * 130, "Bluesky", Known())
    assert "3,250 bytes, and 3,000 is the most. Make them 250 shorter" in found.sentence


def test_the_place_is_what_does_not_fit() -> None:
    (found,) = too_long_for("a" * 280 + "bcd", "X", Known())
    assert (found.span.start, found.span.end) == (280, 283)


def test_a_council_may_say_what_its_account_takes() -> None:
    told = Known(limits=(("mastodon", 1000), ("The Clerk's X", 25_000)))
    assert list(too_long_for("a" * 1000, "Mastodon", told)) == []
    assert len(list(too_long_for("a" * 1001, "Mastodon", told))) == 1
    assert list(too_long_for("a" * 20_000, "The Clerk's X", told)) == []


@pytest.mark.parametrize(
    ("account", "network"),
    [
        ("X", "X"),
        ("https://x.com/ThornburyTC", "X"),
        ("Thornbury on Twitter", "X"),
        ("facebook-page", "Facebook"),
        ("https://www.facebook.com/thornbury", "Facebook"),
        ("Mastodon", "Mastodon"),
        ("Parish magazine", ""),
        ("https://www.thornbury.example/", "Website"),
        ("", ""),
    ],
)
def test_the_network_of_an_account_is_known_by_its_name_or_address(account: str, network: str) -> None:
    assert network_called(account) == network


def test_every_limit_says_where_it_is_from() -> None:
    assert all(limit.source.startswith("https://") for limits in LIMITS.values() for limit in limits)
    assert limits_of("Website", Known()) == limits_of("Nextdoor", Known()) == ()
