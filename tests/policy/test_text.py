"""What people type on a telephone, on paper or in a hurry is read as they meant it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatops.policy.calendar.written_days import read_day
from chatops.policy.text import bare, first_word

SPACES = [" ", "\t", "\n", "\r\n", "\u00a0", "\u202f", "\u2003", "\u3000", "\u2028", "\u200b", "\ufeff", "  \n "]


@pytest.mark.parametrize("space", SPACES)
def test_words_are_divided_by_any_white_space(space: str) -> None:
    assert first_word(f"{space}Status{space}DR-7KQ2M9{space}") == ("status", "DR-7KQ2M9")


@pytest.mark.parametrize(
    "typed", ["status", "STATUS.", "“Status”", "`status`", "'status',", "*status*", "status:", "\u2060status"]
)
def test_a_word_is_read_without_what_stands_around_it(typed: str) -> None:
    assert first_word(f"{typed} DR-7KQ2M9")[0] == "status"


def test_the_rest_stays_as_it_was_typed() -> None:
    assert first_word("Fete\non “Saturday”,\u00a0all\tday ") == ("fete", "on “Saturday”,\u00a0all\tday")


@pytest.mark.parametrize("hyphen", [*map(chr, range(0x2010, 0x2016)), "\u2212", "-"])
def test_a_date_is_read_with_any_hyphen(hyphen: str) -> None:
    read = read_day(f"“2027{hyphen}05{hyphen}06”.", date(2027, 4, 14))
    assert read is not None
    assert str(read.day) == "2027-05-06"


@given(st.text())
def test_nothing_that_is_typed_makes_it_fail(typed: str) -> None:
    word, rest = first_word(typed)
    assert word == bare(word).lower()
    assert rest == rest.strip()
    assert bare(bare(typed)) == bare(typed)
