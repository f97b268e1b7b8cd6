"""Nobody is shown less than there is: what a reader cannot see is known by Unicode's own list and two more kinds."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from chatops.policy.content.wording import a_reason_is_given, words_can_be_posted
from chatops.policy.hidden import HIDDEN, nothing_to_see
from chatops.policy.text import bare, first_word

BEFORE = (
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    r"\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff"
    r"\U000e0000-\U000e0fff]"
)
"""The list that was kept by hand until Unicode's took its place."""
SEEN = "Market day £2 – “café” Llŷn مرحبا 中文 ½ 🎄 👋🏽 \u0301 \u00a0 \u3000 \n \t ♪ 𝅘𝅥 ⠁ \ufffd \ufffc"
HIDES = {
    "no_width": "\u200b\u200c\u200d\u2060\ufeff",
    "direction": "\u200e\u200f\u061c\u202a\u202e\u2066\u2069",
    "fillers": "\u115f\u1160\u3164\uffa0\u2800",
    "soft": "\u00ad\u034f\u17b4\u180e",
    "selectors": "\ufe00\ufe0f\U000e0100",
    "tags": "\U000e0001\U000e0041\U000e007f",
    "controls": "\x00\x1b\x7f\x85\x9f",
    "lines": "\u2028\u2029",
    "halves": "\ud83d\udc00",
    "none": "\ufdd0\ufffe\uffff\U0001ffff\U0010ffff",
    "annotation": "\ufff9\ufffa\ufffb",
    "music": "\U0001d173\U0001d17a",
    "shorthand": "\U0001bca0\U0001bca3",
    "kept_for_later": "\u2065\ufff0\U000e0fff",
}


def test_whatever_the_list_kept_by_hand_held_is_hidden_still() -> None:
    every = "".join(map(chr, range(0x110000)))
    assert set(regex.findall(BEFORE, every)) <= set(HIDDEN.findall(every))


@pytest.mark.parametrize("characters", HIDES.values(), ids=HIDES)
def test_each_character_that_nobody_sees_is_known(characters: str) -> None:
    assert HIDDEN.findall(characters) == list(characters)


def test_what_people_see_is_not_called_hidden() -> None:
    assert HIDDEN.findall(SEEN) == []


@pytest.mark.parametrize("characters", HIDES.values(), ids=HIDES)
def test_a_text_of_nothing_but_hidden_characters_is_no_text(characters: str) -> None:
    for text in (characters, f" {characters}\n\u00a0{characters}"):
        assert nothing_to_see(text)
        assert words_can_be_posted(text)[0].sentence == "Write the words of the post."
        assert a_reason_is_given(text)[0].sentence.startswith("Say why")
        assert not nothing_to_see(f"{text}a")


@pytest.mark.parametrize("kind", ["no_width", "direction", "soft", "selectors", "music", "shorthand"])
def test_a_word_and_a_reference_are_read_without_what_nobody_sees_in_them(kind: str) -> None:
    for unseen in HIDES[kind].translate(dict.fromkeys(map(ord, "\u200b\ufeff"))):
        assert first_word(f"{unseen} {unseen}sta{unseen}tus DR-7K{unseen}Q2M9{unseen}")[0] == "status"
        assert bare(f"{unseen}DR-7K{unseen}Q2M9{unseen}.") == "DR-7KQ2M9"


@given(st.text(alphabet=st.characters()))
def test_a_text_says_something_when_any_of_it_can_be_seen(text: str) -> None:
    seen = [letter for letter in text if not letter.isspace() and not HIDDEN.match(letter)]
    assert nothing_to_see(text) == (not seen)
