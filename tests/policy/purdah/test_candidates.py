"""Names of those standing, parties and councillors: how a list is read, when words name one, how long it is kept."""

import unicodedata
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatops.policy.purdah.candidates import (
    LONGEST_NAME,
    MOST_NAMES,
    KnownName,
    NameKind,
    digest_of_names,
    lines_with_names,
    named_in,
    names_can_be_kept,
    read_names,
)
from chatops.policy.purdah.names_kept import kept_until
from chatops.policy.purdah.periods import PurdahWindow
from tests.support.drafts import NOW

CANDIDATE, PARTY, COUNCILLOR = NameKind.CANDIDATE, NameKind.PARTY, NameKind.COUNCILLOR
JANE = KnownName(CANDIDATE, "Jane Mary Smith")
SEAN = KnownName(CANDIDATE, "Seán O’Brien-Jones")
GREEN = KnownName(PARTY, "The Green Party")
VOSS = KnownName(COUNCILLOR, "Cllr Harold Voss")
LLYR = KnownName(CANDIDATE, "Llŷr Gruffydd")
EVERYBODY = (JANE, SEAN, GREEN, VOSS, LLYR)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Jane Mary Smith opens the fair.", JANE),
        ("jane smith", JANE),
        ("JANE   SMITH'S fair", JANE),
        ("Jane Smith’s fair", JANE),
        ("Thanks to Mrs Smith for the cakes", JANE),
        ("Thanks to Ms. Smith", JANE),
        ("#JaneSmith was there", JANE),
        ("@janemarysmith", JANE),
        ("(Jane Smith)", JANE),
        ("Jane\nSmith", JANE),
        ("Jane\u200b \u2060Smith", JANE),
        ("Ｊａｎｅ Ｓｍｉｔｈ", JANE),
        ("Sean OBrien Jones", SEAN),
        ("SEÁN O'BRIEN-JONES", SEAN),
        ("Mr O'Brien Jones", SEAN),
        (unicodedata.normalize("NFD", "Seán O’Brien-Jones"), SEAN),
        ("Llyr Gruffydd", LLYR),
        ("vote for the Green Party", GREEN),
        ("Green Party members", GREEN),
        ("Harold Voss and others", VOSS),
        ("Councillor Voss will speak", VOSS),
        ("Cllr. Voss", VOSS),
    ],
)
def test_a_name_is_found_as_people_write_it(words: str, found: KnownName) -> None:
    assert named_in(words, EVERYBODY) == (found,)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "The Smith family",
        "Jane Smithson",
        "Mary Jane Smithers",
        "Janet Smith",
        "Jane went to Mary Smith",
        "The green parties of the village",
        "A party on the green",
        "Vossington road is closed",
        "Voss",
        "Miss Marple",
    ],
)
def test_part_of_a_name_or_a_part_of_a_word_is_not_a_name(words: str) -> None:
    assert named_in(words, EVERYBODY) == ()


def test_names_are_given_back_in_the_order_of_the_list_each_once() -> None:
    assert named_in("Harold Voss met Jane Smith, and Jane Smith met Harold Voss.", EVERYBODY) == (JANE, VOSS)


def test_a_name_of_one_word_is_found_as_a_word() -> None:
    plaid = KnownName(PARTY, "Labour")
    assert named_in("The Labour group", [plaid]) == (plaid,)
    assert named_in("A labourer", [plaid]) == ()
    the = KnownName(PARTY, "The")
    assert named_in("the", [the]) == (the,)


@given(st.text(max_size=300), st.lists(st.text(max_size=30), max_size=5))
def test_no_words_and_no_names_make_it_fail(words: str, names: list[str]) -> None:
    known = [
        KnownName(kind, name) for name in names for kind in NameKind if not names_can_be_kept([KnownName(kind, name)])
    ]
    assert set(named_in(words, known)) <= set(known)


@given(st.sampled_from(EVERYBODY), st.text(max_size=50), st.text(max_size=50))
def test_a_whole_name_between_other_words_is_found_whatever_they_are(known: KnownName, before: str, after: str) -> None:
    assert known in named_in(f"{before} | {known.name} | {after}", EVERYBODY)


# Reading a list


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Jane Smith\nBob Jones", [(CANDIDATE, "Jane Smith"), (CANDIDATE, "Bob Jones")]),
        ("  Jane   Smith \r\n\r\n", [(CANDIDATE, "Jane Smith")]),
        ("Jane Smith\nJane Smith", [(CANDIDATE, "Jane Smith")]),
        ("SMITH, Jane Mary", [(CANDIDATE, "Jane Mary SMITH")]),
        ('"Smith, Jane"', [(CANDIDATE, "Jane Smith")]),
        (
            "Jane Smith, candidate\nGreen Party, party\nHarold Voss, Cllr",
            [
                (CANDIDATE, "Jane Smith"),
                (PARTY, "Green Party"),
                (COUNCILLOR, "Harold Voss"),
            ],
        ),
        ("Smith, Jane, councillor", [(COUNCILLOR, "Jane Smith")]),
        (
            "name,kind\nJane Smith,candidate\nGreen Party,party\nBob Jones,",
            [
                (CANDIDATE, "Jane Smith"),
                (PARTY, "Green Party"),
                (CANDIDATE, "Bob Jones"),
            ],
        ),
        (
            'Candidate name,Party name\nJane Smith,Labour Party\n"Jones, Bob",',
            [
                (CANDIDATE, "Jane Smith"),
                (PARTY, "Labour Party"),
                (CANDIDATE, "Bob Jones"),
            ],
        ),
        ("ward,person_name,party\nNorth,Jane Smith,Labour", [(CANDIDATE, "Jane Smith"), (PARTY, "Labour")]),
        ("name\tparty\nJane Smith\tLabour", [(CANDIDATE, "Jane Smith"), (PARTY, "Labour")]),
        ("Jane Smith\tcandidate", [(CANDIDATE, "Jane Smith")]),
    ],
)
def test_lines_and_csv_are_read_as_they_come(written: str, names: list[tuple[NameKind, str]]) -> None:
    read, wrong = read_names(written, CANDIDATE)
    assert wrong == []
    assert [(known.kind, known.name) for known in read] == names


def test_the_kind_that_is_chosen_is_meant_where_a_line_does_not_say() -> None:
    read, _ = read_names("Labour Party\nJane Smith, candidate", PARTY)
    assert [known.kind for known in read] == [PARTY, CANDIDATE]


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("Jane Smith\na,b,c,d", 2),
        ("Labour, Green and Plaid, together, party", 1),
        ("name,kind\nJane Smith,alderman", 2),
        ("name,party\n,Labour", 2),
        (",", 1),
    ],
)
def test_a_line_that_cannot_be_read_is_named_and_nothing_is_taken(written: str, line: int) -> None:
    read, wrong = read_names(written, CANDIDATE)
    assert read == ()
    assert [(o.clause, o.field) for o in wrong] == [("PS-4c", "names")]
    assert wrong[0].sentence.startswith(f"Line {line} cannot be read: ")


def test_a_party_with_a_comma_in_its_name_is_asked_about() -> None:
    assert read_names("Homes, Jobs", PARTY)[1]


@given(st.text(max_size=400), st.sampled_from(NameKind))
def test_whatever_is_pasted_is_read_or_asked_about(written: str, kind: NameKind) -> None:
    read, wrong = read_names(written, kind)
    assert not (read and wrong)
    assert len(set(read)) == len(read)


def test_names_have_letters_and_are_neither_too_long_nor_too_many() -> None:
    assert names_can_be_kept([KnownName(CANDIDATE, "a" * LONGEST_NAME)]) == []
    for names, sentence in (
        ([KnownName(CANDIDATE, "a" * (LONGEST_NAME + 1))], "is too long for a name"),
        ([KnownName(CANDIDATE, "!?")], "“!?…” has no letters"),
        ([KnownName(CANDIDATE, f"A {n}") for n in range(MOST_NAMES + 1)], "That would be 1,001 names, and 1,000 is"),
    ):
        (objection,) = names_can_be_kept(names)
        assert sentence.replace("…”", "”") in objection.sentence
        assert (objection.clause, objection.field) == ("PS-4c", "names")


def test_a_thousand_names_are_looked_for_in_words_that_repeat() -> None:
    names = [KnownName(CANDIDATE, f"Jane {'Ann ' * (n % 5)}Smith{n}") for n in range(MOST_NAMES)]
    words = "jane ann smith7 " * 190
    assert named_in(words, names) == ()
    assert named_in(f"{words} Jane Ann Smith11", names) == (names[11],)


# How long they are kept

DAY = timedelta(days=1)


def a_period(begins: float, ends: float | None) -> PurdahWindow:
    """From so many days after the names were given, until so many."""
    return PurdahWindow("PW-000001", NOW + begins * DAY, None if ends is None else NOW + ends * DAY, "Election")


@pytest.mark.parametrize(
    ("periods", "days"),
    [
        ([], 14),
        ([(-10, 20)], 34),
        ([(-10, 20), (-5, 40)], 54),
        ([(-10, 40), (-5, 20)], 54),
        ([(0, 20)], 34),
        # None is in force: they are for the next one, however far ahead.
        ([(200, 230)], 244),
        ([(200, 230), (500, 530)], 244),
        # One that begins before they would have gone needs them too, and so on from there.
        ([(-10, 20), (34, 50)], 64),
        ([(-10, 20), (34.001, 50)], 34),
        ([(-10, 20), (30, 50), (60, 90)], 104),
        ([(-10, 20), (30, 50), (80, 90)], 64),
        ([(-10, 20), (300, None)], 34),
        ([(-10, 40), (20, 30), (54, 60)], 74),
    ],
)
def test_names_outlast_by_two_weeks_the_last_period_that_they_are_needed_for(
    periods: list[tuple[float, float]], days: int
) -> None:
    windows = [a_period(*each) for each in periods]
    assert kept_until(NOW, windows) == kept_until(NOW, windows[::-1]) == NOW + days * DAY


@pytest.mark.parametrize("periods", [[(-10, None)], [(20, None)], [(-10, 20), (30, None)], [(-10, None), (-5, 20)]])
def test_names_are_kept_while_a_period_until_further_notice_needs_them(
    periods: list[tuple[float, float | None]],
) -> None:
    assert kept_until(NOW, [a_period(*each) for each in periods]) is None


@given(st.lists(st.tuples(st.integers(-60, 400), st.integers(1, 60)), max_size=5))
def test_names_are_there_in_every_period_that_holds_when_they_are_given_and_never_for_good(
    periods: list[tuple[int, int]],
) -> None:
    windows = [a_period(begins, begins + length) for begins, length in periods if begins + length > 0]
    until = kept_until(NOW, windows)
    assert until is not None
    holding = [window.ends for window in windows if window.holds_at(NOW)]
    assert all(ends is not None and ends + 14 * DAY <= until for ends in holding)
    assert until == NOW + 14 * DAY or any(window.ends and window.ends + 14 * DAY == until for window in windows)


def test_the_digest_of_names_tells_every_difference() -> None:
    names = [(0, "candidate", "Jane Smith"), (1, "party", "Green")]
    digest = digest_of_names("salt", names)
    assert digest == digest_of_names("salt", names[::-1])  # the place is in it, not the order in which they are read
    for other in (
        [(0, "candidate", "Jane Smith"), (2, "party", "Green")],
        [(0, "candidate", "Jane Smyth"), (1, "party", "Green")],
        [(0, "councillor", "Jane Smith"), (1, "party", "Green")],
        [(0, "candidate", 'Jane Smith"], ["1", "party", "Green')],
        names[:1],
    ):
        assert digest_of_names("salt", other) != digest
    assert digest_of_names("pepper", names) != digest


def test_a_line_that_opens_a_quotation_and_does_not_close_it_is_asked_about_by_its_number() -> None:
    read, wrong = read_names('Jane Smith\n"Captain Bob Brown\nAnn Green\nTom White', CANDIDATE)
    assert read == ()
    assert [o.sentence for o in wrong] == ['Line 2 opens a quotation and does not close it: “"Captain Bob Brown”.']


@pytest.mark.parametrize(
    "line", ['"Captain" Bob Brown', 'Bob "Captain" Brown', 'Bob Brown "the Captain"', 'Bob O"Brown']
)
def test_in_a_plain_list_quotation_marks_are_letters(line: str) -> None:
    read, wrong = read_names(f"Jane Smith\n\n{line}\nAnn Green", CANDIDATE)
    assert wrong == []
    assert [known.name for known in read] == ["Jane Smith", line, "Ann Green"]


def test_lines_of_csv_have_their_quotation_marks_around_whole_cells() -> None:
    read, wrong = read_names('"Smith, Jane",candidate\n"Green Party",party', CANDIDATE)
    assert (wrong, [known.name for known in read]) == ([], ["Jane Smith", "Green Party"])


def test_an_empty_line_counts_when_a_line_is_named() -> None:
    _, wrong = read_names('Jane Smith\n\n"Bob', CANDIDATE)
    assert wrong[0].sentence.startswith("Line 3 ")


def test_a_line_of_headings_holds_no_name() -> None:
    assert lines_with_names("name,party\nJane Smith,Green Party\n\nBob Brown,") == 2
