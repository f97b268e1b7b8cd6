"""What the blanks of a template are, what each may hold, and how they are filled in."""

from datetime import date, time

import pytest

from chatops.policy.templates.blanks import (
    GREATEST_LENGTH,
    MOST_BLANKS,
    ORDINARY_LENGTH,
    Blank,
    BlankKind,
    blanks_are_filled,
    blanks_can_be_filled,
    blanks_of,
    filled_in,
    without_braces,
    written_day,
    written_time,
)

BINS = "Collection on {day} moves to {new day}, because of {reason, 80}."
REASON = Blank("reason", BlankKind.WORDS, 80)


def test_a_blank_is_known_by_the_last_word_of_its_name_and_by_the_length_it_gives() -> None:
    assert blanks_of(BINS + " Meet at {place} from {starting time}. {day} it is.") == (
        Blank("day", BlankKind.DAY),
        Blank("new day", BlankKind.DAY),
        REASON,
        Blank("place", BlankKind.PLACE),
        Blank("starting time", BlankKind.TIME),
    )


@pytest.mark.clause("house rule 15")
def test_blanks_are_filled_in_one_pass_so_that_braces_in_a_value_stay_as_they_were_typed() -> None:
    values = {"day": "{new day}", "new day": "{reason, 80}", "reason": "{day}"}
    assert filled_in(BINS, values) == "Collection on {new day} moves to {reason, 80}, because of {day}."


def test_a_blank_that_stands_there_twice_is_filled_in_twice() -> None:
    assert filled_in("{day}, yes, {day}", {"day": "Monday 3 May"}) == "Monday 3 May, yes, Monday 3 May"


def test_the_checks_read_the_name_of_a_blank_in_its_place() -> None:
    assert without_braces(BINS) == "Collection on day moves to new day, because of reason."


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        (BINS, []),
        ("No blank at all.", []),
        ("On {} it is closed.", ["“{}” is no name for a blank."]),
        ("On {2} it is closed.", ["“{2}” is no name"]),
        ("On {day, soon} it is closed.", ["“{day, soon}” is no name"]),
        ("On {day,} it is closed.", ["“{day,}” is no name"]),
        ("On {day it is closed.", ["A { or } stands alone."]),
        ("On day} it is closed.", ["A { or } stands alone."]),
        ("{why, 10} and {why, 20}", ["has two lengths"]),
        ("{why, 0}", ["between 1 and"]),
        (f"{{why, {GREATEST_LENGTH + 1}}}", ["between 1 and"]),
        (f"{{why, {GREATEST_LENGTH}}}", []),
        (" ".join(f"{{{letter} day}}" for letter in "abcdefghi"), [f"There are {MOST_BLANKS + 1} blanks"]),
        (" ".join(f"{{{letter} day}}" for letter in "abcdefgh"), []),
    ],
)
def test_a_template_is_refused_whose_blanks_nobody_could_fill_in(words: str, wrong: list[str]) -> None:
    said = [objection.sentence for objection in blanks_can_be_filled(words)]
    assert len(said) == len(wrong)
    assert all(part in sentence for part, sentence in zip(wrong, said, strict=True))


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ("snow and ice", ""),
        ("{day}", ""),
        ("x" * 80, ""),
        ("x" * 81, "Keep the text to 80 characters."),
        ("", "Fill this in."),
        ("  ", "Fill this in."),
        ("one\ntwo", "Write it in one line."),
        ("one\u2028two", "Write it in one line."),
        ("one\ttwo", "Write it in one line."),
        ("a\u202eb", "It has a character in it that nobody sees."),
        ("a\x00b", "contains a character that cannot be shown"),
        ("@mayor", "A blank holds no links"),
        ("#bins", "A blank holds no links"),
        ("[a](b)", "A blank holds no links"),
        ("<!channel>", "A blank holds no links"),
        ("see https://example.org", "A blank holds no links"),
        ("see example.org/bins", "A blank holds no links"),
    ],
)
@pytest.mark.clause("house rule 15")
def test_a_value_is_a_few_words_in_one_line_and_nothing_that_leads_anywhere(value: str, wrong: str) -> None:
    found = blanks_are_filled([REASON], {"reason": value})
    assert [objection.field for objection in found] == (["blank:0"] if wrong else [])
    assert all(wrong in objection.sentence for objection in found)


def test_a_blank_that_was_left_out_is_asked_for_beside_its_own_question() -> None:
    found = blanks_are_filled(blanks_of("{day} {time} {place}"), {"time": "14:30"})
    assert [(one.field, one.sentence) for one in found] == [
        ("blank:0", "Choose the day."),
        ("blank:2", "Fill this in."),
    ]


def test_the_longest_day_fits_in_a_blank() -> None:
    assert len(written_day(date(2028, 9, 27), date(2027, 1, 1))) < ORDINARY_LENGTH


@pytest.mark.parametrize(
    ("day", "written"), [(date(2027, 5, 8), "Saturday 8 May"), (date(2028, 1, 3), "Monday 3 January 2028")]
)
def test_a_day_is_written_as_posts_give_it(day: date, written: str) -> None:
    assert written_day(day, date(2027, 5, 1)) == written


def test_a_time_is_written_as_posts_give_it() -> None:
    assert written_time(time(9, 5)) == "09:05"
