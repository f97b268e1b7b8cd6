"""PS-1: a post has a few pictures at most, each told to whoever cannot see it; 4.2b: they stay what was approved."""

import pytest

from chatops.policy.content.beside import found_beside, with_what_is_beside
from chatops.policy.content.checking import findings_in
from chatops.policy.content.known import Known
from chatops.policy.drafts.draft import Revision
from chatops.policy.pictures import (
    FIELD,
    FILES_FIELD,
    Attached,
    beside,
    descriptions_tell_nothing_private,
    pictures_are_whole,
    pictures_can_be_posted,
)
from tests.support.drafts import revision

FIRST, SECOND = "a" * 64, "b" * 64
SHOWS = "The market square."


def test_a_picture_that_is_described_can_be_posted() -> None:
    assert pictures_can_be_posted([Attached(FIRST, SHOWS)], {FIRST}) == []


@pytest.mark.parametrize("alt", ["", "  ", "\u200b", "\x07", "x" * 1001])
def test_a_picture_that_is_not_described_is_refused_beside_its_own_question(alt: str) -> None:
    (objection,) = pictures_can_be_posted([Attached(FIRST, SHOWS), Attached(SECOND, alt)], {FIRST, SECOND})
    assert (objection.clause, objection.field) == ("PS-1", FIELD + SECOND)


def test_a_description_of_a_thousand_characters_is_taken() -> None:
    assert pictures_can_be_posted([Attached(FIRST, "x" * 1000)], {FIRST}) == []


@pytest.mark.clause("5.12")
@pytest.mark.parametrize(
    ("alt", "clause"),
    [
        ("A poster: ring 07700 900123.", "5.12"),
        ("A notice at 12 Castle Street, Thornbury BS35 1HB.", "5.12"),
        ("A payslip with AB 12 34 56 C on it.", "5.4"),
    ],
)
def test_what_may_not_stand_in_the_words_may_not_stand_in_a_description(alt: str, clause: str) -> None:
    pictures = [Attached(FIRST, SHOWS), Attached(SECOND, alt)]
    found = descriptions_tell_nothing_private(pictures, Known())
    assert {(one.clause, one.field) for one in found} == {(clause, FIELD + SECOND)}


def test_a_number_of_the_official_list_may_stand_in_a_description() -> None:
    poster = [Attached(FIRST, "A poster: ring 0345 988 1188.")]
    assert descriptions_tell_nothing_private(poster, Known())
    assert descriptions_tell_nothing_private(poster, Known(contacts=("0345 988 1188",))) == []


def asked(words: str, *alts: str) -> tuple[str, ...]:
    shown = beside([Attached(FIRST, alt) for alt in alts])
    whole, found = with_what_is_beside(words, shown), found_beside(words, findings_in(words), shown, Known())
    return tuple(whole[one.span.start : one.span.end] for one in found)


@pytest.mark.clause("5.2", "5.10")
def test_what_is_asked_about_in_the_words_is_asked_about_in_a_description_and_not_twice() -> None:
    assert asked("The fair is open.", SHOWS, "Mrs Joan Long holds a bloody axe.") == ("Mrs Joan Long", "bloody")
    assert asked("Mrs Joan Long won.", "Mrs Joan Long holds an axe.", "mrs joan long") == ()
    assert asked("The fair is open.", "Mr Brown smiles.", "Mr Brown laughs.") == ("Mr Brown",)


def test_what_a_rule_refuses_or_what_is_advice_is_not_asked_of_a_description() -> None:
    assert asked("The fair is open.", "Ring 07700 900123. A POSTER IN VERY LARGE CAPITAL LETTERS.") == ()


def test_five_pictures_are_one_too_many() -> None:
    five = [Attached(letter * 64, SHOWS) for letter in "abcde"]
    (objection,) = pictures_can_be_posted(five, {one.digest for one in five})
    assert (objection.field, objection.sentence) == (FILES_FIELD, "A post holds 4 pictures at most. Leave out 1.")


def test_what_is_not_kept_for_whoever_sends_it_in_is_refused() -> None:
    (objection,) = pictures_can_be_posted([Attached(FIRST, SHOWS)], {SECOND})
    assert objection.field == FILES_FIELD


@pytest.mark.parametrize("kept", [set(), {SECOND}])
def test_what_is_not_whole_does_not_go_out(kept: set[str]) -> None:
    (objection,) = pictures_are_whole([Attached(FIRST, SHOWS)], kept)
    assert objection.clause == "4.2b"
    assert pictures_are_whole([Attached(SECOND, SHOWS)], {SECOND}) == []


def with_pictures(*pictures: Attached) -> Revision:
    return revision(pictures=pictures)


def test_the_digest_covers_the_pictures_their_order_and_what_is_said_of_them() -> None:
    digests = {
        one.digest
        for one in (
            with_pictures(),
            with_pictures(Attached(FIRST, SHOWS)),
            with_pictures(Attached(SECOND, SHOWS)),
            with_pictures(Attached(FIRST, f"{SHOWS}.")),
            with_pictures(Attached(FIRST, SHOWS), Attached(SECOND, SHOWS)),
            with_pictures(Attached(SECOND, SHOWS), Attached(FIRST, SHOWS)),
        )
    }
    assert len(digests) == 6


def test_a_revision_from_before_there_were_pictures_keeps_its_digest() -> None:
    assert revision().digest == "4faaf507c7119d9bf89f261953687774b63759739ae942a80428342648acea7e"
