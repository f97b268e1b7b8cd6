"""What the lines of an anchor file say of one council."""

from datetime import UTC, datetime

import pytest

from chatops.policy.anchors import Anchor, Doubt, Head, Note, doubt_before_asking, read, trail, written

AT = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)
OURS, THEIRS = "slack:T0THORNBURY", "slack:T0SEVERNSIDE"


def line(number: int, note: Note = Note.ANCHORED, council: str = OURS, letter: str = "a") -> Anchor:
    return Anchor(council, Head(number, letter * 64), AT, note)


@pytest.mark.parametrize("note", Note)
def test_a_line_says_what_was_written(note: Note) -> None:
    assert read(written(line(123, note))) == line(123, note)


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "2027-03-01T09:30:00Z",
        written(line(1))[:-1],
        written(line(1)) + " ",
        written(line(1)).replace("a" * 64, "a" * 63),
        written(line(1)).replace("anchored", "trusted"),
        written(line(1)).replace("-03-", "-13-"),
        "\0" * 120,
    ],
)
def test_a_damaged_line_is_none(damaged: str) -> None:
    with pytest.raises(ValueError, match=r"line of an anchor file|time data"):
        read(damaged)


def test_heads_stand_in_the_order_of_their_numbers_whoever_wrote_first() -> None:
    known = trail([line(1), line(3), line(9, council=THEIRS), line(2)], OURS)
    assert [each.head.sequence for each in known.heads] == [1, 2, 3]
    assert known.last == line(3)


def test_what_was_before_a_confirmation_is_given_up() -> None:
    known = trail([line(5), None, line(9, Note.TOLD), line(2, Note.RECONCILED, letter="b"), line(3)], OURS)
    assert (known.heads, known.unreadable, known.is_told) == ((line(2, Note.RECONCILED, letter="b"), line(3)), 0, False)


def test_a_copy_that_was_put_back_is_in_doubt_until_it_is_confirmed() -> None:
    put_back = line(4, Note.RESTORED)
    assert doubt_before_asking(trail([line(5), put_back], OURS)) is Doubt.RESTORED
    assert doubt_before_asking(trail([line(5), put_back], THEIRS)) is None
    assert doubt_before_asking(trail([line(5), put_back, line(6, Note.RECONCILED)], OURS)) is None


def test_a_line_that_cannot_be_read_leaves_everything_in_doubt() -> None:
    known = trail([line(1), None, line(2)], OURS)
    assert (known.unreadable, doubt_before_asking(known)) == (2, Doubt.UNREADABLE)


def test_the_clerk_is_told_again_of_another_copy_only() -> None:
    assert trail([line(5), line(4, Note.TOLD)], OURS).is_told
    assert not trail([line(5), line(4, Note.TOLD), line(4, Note.RESTORED)], OURS).is_told
