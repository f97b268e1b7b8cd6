"""References are sayable: what is read aloud, typed carelessly or copied from minutes comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatops.policy import references
from chatops.policy.references import ALPHABET, LENGTH

numbers = st.integers(min_value=0, max_value=len(ALPHABET) ** LENGTH - 1)


@given(numbers)
def test_every_reference_reads_back_as_itself(number: int) -> None:
    made = references.make("DR", number)
    assert references.read(made) == made


@given(numbers, st.sampled_from(["-", " ", ""]), st.booleans(), st.sampled_from(["", " ", "\t", "\n"]))
def test_a_reference_typed_carelessly_is_still_the_same_one(number: int, hyphen: str, small: bool, around: str) -> None:
    made = references.make("DR", number)
    typed = made.replace("-", hyphen).replace("1", "I").replace("0", "O")
    letters = typed[-LENGTH:]
    is_a_word = small and hyphen != "-" and letters.isalpha() and not set("AEIOU").isdisjoint(letters)
    assert references.read(around + (typed.lower() if small else typed) + around) == (None if is_a_word else made)


@pytest.mark.parametrize("word", ["drawings", "drainage", "Dressing", "driveway", "Dr Foster", "dr smythe"])
def test_an_ordinary_word_is_no_reference(word: str) -> None:
    assert references.read(word) is None
    assert references.read_typed(word) is None


def test_a_reference_of_letters_alone_is_one_with_its_hyphen() -> None:
    assert references.read("dr-anages") == "DR-ANAGES"
    assert references.read_typed("DR-ANAGES") == "DR-ANAGES"


@given(numbers, numbers)
def test_two_numbers_never_share_a_reference(one: int, other: int) -> None:
    assert (references.make("DR", one) == references.make("DR", other)) == (one == other)


@given(st.text())
def test_reading_never_fails_and_gives_a_whole_reference_or_nothing(typed: str) -> None:
    found = references.read(typed)
    assert found is None or (found.startswith("DR-") and set(found[3:]) <= set(ALPHABET) and len(found) == 9)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "DR-",
        "DR-7KQ2M",
        "DR-7KQ2M99",
        "7KQ2M9",
        "BR-7KQ2M9",
        "DR--7KQ2M9",
        "DR-7KQ2MU",
        "DR-7KQ2M9 and DR-7KQ2M8",
        "DR-٣KQ2M9",
        "ＤＲ-7KQ2M9",
        "DR-7KQ\x002M",
        "DR-\ud800KQ2M9",
    ],
)
def test_what_is_no_reference_is_not_guessed_at(typed: str) -> None:
    assert references.read(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "<DR-7KQ2M9>",
        "DR\u20137KQ2M9",
        "DR\u20117KQ2M9.",
        "“DR-7KQ2M9”",
        "`dr 7kq2m9`",
        "DR \u2013 7KQ2M9",
        "(DR-7KQ2M9),",
    ]
    + [f"DR{chr(hyphen)}7KQ2M9" for hyphen in (*range(0x2010, 0x2016), 0x2212, 0xFE63, 0xFF0D)]
    + ["\u00a0DR\u00a07KQ2M9\u200b", "'DR-7KQ2M9'!", "*DR-7KQ2M9*", "DR\u00ad-7KQ\u20602M9"],
)
def test_what_a_telephone_or_a_sentence_puts_around_a_reference_is_taken_off(typed: str) -> None:
    assert references.read(typed) == "DR-7KQ2M9"


def test_a_reference_of_another_kind_is_read_only_when_asked_for() -> None:
    assert references.read("BR-7KQ2M9", prefix="BR") == "BR-7KQ2M9"
    assert references.read("DR-7KQ2M9", prefix="BR") is None
