"""Whether words can be a post at all: whole, readable, not too long. What they say is for a person to judge."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatops.policy.content.wording import (
    LONGEST_REASON,
    LONGEST_WORDS,
    a_reason_is_given,
    links_in,
    tidy,
    words_can_be_posted,
)

anything = st.text(alphabet=st.characters())
"""Any text that Python can hold: NUL, lone surrogates and unassigned characters included."""

NOTHING_TO_SEE = {
    "empty": "",
    "spaces": "   \t ",
    "line_ends": "\n\r\n\u2028\u2029",
    "no_break_space": "\u00a0\u3000",
    "zero_width": "\u200b\u200c\u200d\ufeff",
    "direction_marks": "\u200e\u200f\u202a\u202c\u061c",
    "word_joiner": "\u2060",
    "soft_hyphen": "\u00ad",
    "hangul_filler": "\u3164\u115f\u1160\uffa0",
    "blank_braille": "\u2800",
    "variation_selectors": "\ufe0f\U000e0100",
    "tags": "\U000e0041\U000e007f",
    "grapheme_joiner": "\u034f",
    "mongolian_separator": "\u180e",
}

UNSENDABLE = {
    "nul": "Market\x00day",
    "bell": "Market\x07day",
    "escape": "Market\x1b[31mday",
    "delete": "Market\x7fday",
    "high_surrogate": "Market \ud83d day",
    "low_surrogate": "Market \udc00 day",
    "no_character": "Market \uffff day",
}


@pytest.mark.parametrize(
    "words",
    [
        "Market day.",
        "x",
        "a" * LONGEST_WORDS,
        "Diolch yn fawr, Nos Galan Llŷn! 🎆",
        "Two\n\nparagraphs\tand a tab",
        "See https://www.example.org/a?b=c#d and http://example.org:8080/x.",
        "مرحبا",
        "👨‍👩‍👧 family day",
        "Don’t — “wait”",
    ],
)
def test_plain_words_can_be_a_post(words: str) -> None:
    assert words_can_be_posted(tidy(words)) == []


@pytest.mark.parametrize("words", NOTHING_TO_SEE.values(), ids=NOTHING_TO_SEE)
def test_words_with_nothing_to_see_are_refused(words: str) -> None:
    (objection,) = words_can_be_posted(tidy(words))
    assert (objection.clause, objection.field) == ("5.1", "words")
    assert objection.sentence == "Write the words of the post."


@pytest.mark.parametrize("words", UNSENDABLE.values(), ids=UNSENDABLE)
def test_a_character_that_cannot_be_shown_is_refused(words: str) -> None:
    (objection,) = words_can_be_posted(tidy(words))
    assert (objection.clause, objection.field) == ("5.1", "words")
    assert "cannot be shown" in objection.sentence


def test_over_long_words_are_refused_and_the_excess_is_counted() -> None:
    (objection,) = words_can_be_posted("a" * (LONGEST_WORDS + 1234))
    assert "too long by 1,234" in objection.sentence


@pytest.mark.parametrize(
    "link",
    [
        "https://",
        "https:foo",
        "https://localhost/x",
        "https://www.facebook.com@evil.example/",
        "https:///x",
        "https://a..b/c",
        "https://?q=1",
    ],
)
def test_a_link_that_is_not_whole_is_refused_and_quoted(link: str) -> None:
    (objection,) = words_can_be_posted(f"Read {link} today")
    assert (objection.clause, objection.field) == ("5.1", "words")
    assert f"“{link}”" in objection.sentence


def test_each_broken_link_is_named() -> None:
    assert len(words_can_be_posted("https://one and https://two and https://www.example.org")) == 2


def test_a_very_long_broken_link_does_not_make_a_very_long_sentence() -> None:
    (objection,) = words_can_be_posted("https://" + "a" * 2000)
    assert len(objection.sentence) < 200


@pytest.mark.parametrize(
    ("words", "links"),
    [
        ("", ()),
        ("www.example.org is no link yet", ()),
        ("See https://example.org/a, then (http://example.org/b).", ("https://example.org/a", "http://example.org/b")),
        ("HTTPS://EXAMPLE.ORG/A!", ("HTTPS://EXAMPLE.ORG/A",)),
        ("“https://example.org”", ("https://example.org",)),
    ],
)
def test_links_are_found_without_the_punctuation_that_follows(words: str, links: tuple[str, ...]) -> None:
    assert links_in(words) == links


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  a \n", "a"), ("a\r\nb\rc", "a\nb\nc"), ("cafe\u0301", "café")],
    ids=["blank_space", "line_ends", "accents"],
)
def test_words_are_kept_in_one_form(typed: str, kept: str) -> None:
    assert tidy(typed) == kept


@given(anything)
def test_tidying_twice_changes_nothing_more(words: str) -> None:
    once = tidy(words)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)


@given(anything)
def test_no_words_make_the_rules_fail_and_what_passes_can_be_stored(words: str) -> None:
    kept = tidy(words)
    if not words_can_be_posted(kept):
        assert kept.strip()
        assert "\x00" not in kept
        kept.encode()
    if not a_reason_is_given(kept):
        assert "\x00" not in kept
        kept.encode()


@pytest.mark.parametrize("reason", ["Wrong day.", "x" * LONGEST_REASON, "See\n\n5.1"])
def test_a_plain_reason_is_enough(reason: str) -> None:
    assert a_reason_is_given(reason) == []


@pytest.mark.parametrize(
    "reason",
    [*NOTHING_TO_SEE.values(), *UNSENDABLE.values(), "x" * (LONGEST_REASON + 1)],
    ids=[*NOTHING_TO_SEE, *UNSENDABLE, "over_long"],
)
def test_a_reason_that_says_nothing_or_too_much_is_refused(reason: str) -> None:
    (objection,) = a_reason_is_given(tidy(reason))
    assert (objection.clause, objection.field) == ("3.1", "reason")
