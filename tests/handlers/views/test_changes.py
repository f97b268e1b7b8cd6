"""What changed between two revisions: nothing is lost, as little as can be is marked, and it is worked out at once."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.views.changes import MOST_PIECES, Kind, Piece, word_changes

WORDS = st.text(st.sampled_from("ab c\n\t\u00a0.&"), max_size=60) | st.text(max_size=200)


def _text(pieces: tuple[Piece, ...], but: Kind) -> str:
    return "".join(piece.text for piece in pieces if piece.kind is not but)


@settings(deadline=None)
@given(WORDS, WORDS)
def test_the_pieces_put_both_texts_back_together(before: str, after: str) -> None:
    pieces = word_changes(before, after)
    assert _text(pieces, Kind.ADDED) == before
    assert _text(pieces, Kind.REMOVED) == after
    assert all(piece.text for piece in pieces)
    assert len(pieces) <= MOST_PIECES


@settings(deadline=None)
@given(WORDS)
def test_a_text_is_kept_whole_when_nothing_changed(words: str) -> None:
    assert {piece.kind for piece in word_changes(words, words)} <= {Kind.KEPT}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("On Saturday at nine.", "On Sunday at nine.", ["On", "-  Saturday", "+  Sunday", " at nine."]),
        ("All are welcome.", "All are welcome. Bring a bag.", ["All are welcome.", "+  Bring a bag."]),
        ("Bring a bag. All are welcome.", "Bring a bag.", ["Bring a bag.", "-  All are welcome."]),
        ("One.\nTwo.", "One.\n\nTwo.", ["One.\n", "+ \n", "Two."]),
        ("a b", "c d", ["- a b", "+ c d"]),
    ],
)
def test_only_the_words_that_changed_are_marked(before: str, after: str, expected: list[str]) -> None:
    marks = {Kind.KEPT: "", Kind.REMOVED: "- ", Kind.ADDED: "+ "}
    assert [marks[piece.kind] + piece.text for piece in word_changes(before, after)] == expected


def test_texts_with_too_many_changes_to_follow_are_shown_one_after_the_other() -> None:
    before = " ".join(f"w{n}" for n in range(300))
    after = " ".join(f"w{n}" if n % 2 else f"v{n}" for n in range(300))
    assert word_changes(before, after) == (Piece(Kind.REMOVED, before), Piece(Kind.ADDED, after))


@pytest.mark.timeout(10)  # a comparison of the wrong kind takes minutes, and the bot answers nobody meanwhile
@pytest.mark.parametrize("letters", ["ab", "abc", "abcdefghijklmnopqrstuvwxyz"])
def test_three_thousand_one_letter_words_take_no_time_to_compare(letters: str) -> None:
    draw = random.Random(7)
    before, after = (" ".join(draw.choices(letters, k=3000)) for _ in range(2))
    assert _text(word_changes(before, after), Kind.REMOVED) == after
