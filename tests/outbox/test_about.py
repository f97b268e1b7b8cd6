"""What letters are about is read as it was written, whatever it is."""

from datetime import UTC, date, datetime

import pytest

from chatops.outbox.about import (
    LONGEST,
    About,
    Day,
    JournalHead,
    Month,
    Somebody,
    Standings,
    TakenIn,
    TimeAway,
    Undelivered,
    WhateverWaits,
)
from chatops.outbox.letter import Letter, LetterKind, is_confidential
from chatops.outbox.read_about import read_about
from chatops.policy.people import Person

_CLERK = Person("slack", "T0THORNBURY", "U0CLERK001")
_ON_TEAMS = Person("teams", "11111111-aaaa", "29:1abc")
_SINCE, _UNTIL = (datetime(2027, 5, 6, hour, tzinfo=UTC) for hour in (9, 11))

WRITTEN: list[tuple[LetterKind, About, str]] = [
    (LetterKind.RELEASE, "DR-7KQ2M9", "DR-7KQ2M9"),
    (LetterKind.OWN_APPROVALS, Month("2027-04"), "2027-04"),
    (LetterKind.COMMIT_DAY, Day(date(2027, 3, 1)), "2027-03-01"),
    (LetterKind.HEAD_NOTICE, JournalHead(), "head"),
    (LetterKind.REMINDER, WhateverWaits(), "waiting"),
    (LetterKind.ROLES_NOTICE, Standings(("U0CLERK001",)), "roles U0CLERK001"),
    (LetterKind.STANDING_NOTICE, Standings(), "roles"),
    (LetterKind.LEAVING_LIST, Somebody(_CLERK), "slack:T0THORNBURY:U0CLERK001"),
    (LetterKind.OUTAGE_NOTICE, TimeAway(_SINCE, _UNTIL), "2027-05-06T09:00:00+00:00 2027-05-06T11:00:00+00:00"),
    (LetterKind.EVENT, TakenIn("typed:0"), "typed:0"),
    (LetterKind.UNDELIVERED, Undelivered("author card", "DR-7KQ2M9"), "author card: DR-7KQ2M9"),
    (LetterKind.UNDELIVERED, Undelivered("", "DR-7KQ2M9"), "DR-7KQ2M9"),
]


@pytest.mark.parametrize(("kind", "about", "written"), WRITTEN)
def test_what_a_letter_is_about_is_read_as_it_was_written(kind: LetterKind, about: About, written: str) -> None:
    assert str(about) == written == Letter(kind, about).reference
    assert read_about(kind, written) == about


def test_people_who_changed_are_named_as_far_as_there_is_room() -> None:
    two = Standings.of((_CLERK, Person("teams", "tenant", "29")))
    assert two.people("T0THORNBURY") == [_CLERK, Person("teams", "tenant", "29")]
    many = tuple(Person("slack", "T0THORNBURY", f"U{n:09}") for n in range(40))
    named = Standings.of(many)
    assert named.people("T0THORNBURY") == list(many[: len(named.named)])
    assert LONGEST - 11 < len(str(named)) <= LONGEST
    assert len(str(Standings.of((_ON_TEAMS,) * 40))) <= LONGEST


def test_a_letter_that_is_about_something_else_says_so() -> None:
    with pytest.raises(TypeError, match="is about no Month"):
        Letter(LetterKind.OWN_APPROVALS, "2027-04").about_a(Month)


def test_what_was_typed_is_confidential_even_where_it_was_written_as_a_reference() -> None:
    assert is_confidential(Letter(LetterKind.EVENT, "message:D0:1.2"))


def test_what_cannot_be_read_stays_as_it_is_written() -> None:
    assert read_about(LetterKind.COMMIT_DAY, "tomorrow") == "tomorrow"
