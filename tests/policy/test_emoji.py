"""Codes of emoji become the emoji that people saw; colons that mean something else stay as they are."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatops.policy.content.wording import tidy
from chatops.policy.emoji import unknown_emoji, with_emoji

FROM_THE_REPORT = "Carols on Saturday :christmas_tree: :+1::skin-tone-3: :thornbury: doors 10:30:45"


@pytest.mark.parametrize(
    ("sent", "seen"),
    [
        (FROM_THE_REPORT, "Carols on Saturday 🎄 👍🏼 :thornbury: doors 10:30:45"),
        (":tada:", "🎉"),
        (":tada::christmas_tree:", "🎉🎄"),
        ("Thanks:+1:", "Thanks👍"),
        ("Great:tada:and more", "Great🎉and more"),
        ("(:tada:) “:tada:”, :tada:.", "(🎉) “🎉”, 🎉."),
        (":+1::skin-tone-2: :+1::skin-tone-6:", "👍🏻 👍🏿"),
        (":woman-running::skin-tone-5:", "🏃🏾\u200d♀️"),
        (":handshake::skin-tone-2-6:", "🫱🏻\u200d🫲🏿"),
        (":people_holding_hands::skin-tone-3:", "🧑🏼\u200d🤝\u200d🧑🏼"),
        (":tada::skin-tone-3:", "🎉"),
        (
            ":flag-gb: :flag-wales: :heart: :100:",
            "🇬🇧 🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f ❤️ 💯",
        ),
        (":thumbsup: :e-mail: :u6e80:", "👍 📧 🈵"),
        ("::tada::", ":🎉:"),
    ],
)
def test_a_standard_code_becomes_its_emoji(sent: str, seen: str) -> None:
    assert with_emoji(sent) == seen


@pytest.mark.parametrize(
    "words",
    [
        "10:30:45",
        "Doors 10:30, 3:100:4 and 1:2:3",
        "a:b:c and x:m:y",
        "https://thornbury.example:8443/a:key:b",
        "See www.thornbury.example/:key:/x",
        "thornbury.example/news:key:1",
        "urn:isbn:123 and mailto:key:clerk@example.org",
        "John 3:16: For God",
        "Note: this: and that",
        ": tada :",
        ":no such:",
        ":Tada:",
        "https://[::1]:80/",
        ":)",
    ],
)
def test_colons_that_mean_something_else_are_left_alone(words: str) -> None:
    assert (with_emoji(words), unknown_emoji(words)) == (words, ())


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        (FROM_THE_REPORT, (":thornbury:",)),
        (":thornbury::other: (:thornbury:)", (":thornbury:", ":other:")),
        (":tada: :clerk-wave_2:!", (":clerk-wave_2:",)),
        (":été:", (":été:",)),
    ],
)
def test_a_picture_of_the_workspaces_own_is_named(words: str, codes: tuple[str, ...]) -> None:
    assert unknown_emoji(tidy(words)) == codes


@given(
    st.lists(st.sampled_from([":", "tada", "+1", "a", "1", "100", " ", "skin-tone-3", "x.org/", "m", "::"])).map(
        "".join
    )
)
def test_what_was_turned_once_is_not_turned_again(words: str) -> None:
    once = tidy(words)
    assert tidy(once) == once


@pytest.mark.parametrize("piece", [":a", ":", "a.a", ":tada:", "x.y/", "www.", ":skin-tone-3:", "https://"])
def test_the_longest_message_takes_no_time(piece: str) -> None:
    words = piece * (40_000 // len(piece))
    begun = time.process_time()
    with_emoji(words)
    unknown_emoji(words)
    assert time.process_time() - begun < 1.0
