"""Who may pause every post, when a pause stands in the way, and what may go out all the same."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from chatops.policy import pauses
from chatops.policy.pauses import LetThrough, Pause, PauseKind
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing
from tests.policy.calendar.test_working_hours import at
from tests.support.drafts import AUTHOR, NOW, draft, revision

pytestmark = pytest.mark.clause("house rule 9")

CLERK = Person("slack", "T0THORNBURY", "U0CLERK001")
MOMENT = timedelta(microseconds=1)
PAUSE = Pause("PZ-7KQ2M9", PauseKind.OTHER, NOW, NOW + timedelta(days=1), "We do not know yet.", CLERK)
OPEN_ENDED = replace(PAUSE, ends=None)


def leave(**changes: object) -> LetThrough:
    made = LetThrough("DR-7KQ2M9", 1, revision().digest, "A flood.", CLERK, Office.TOWN_CLERK, NOW)
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("instant", "on"),
    [(NOW - MOMENT, False), (NOW, True), (NOW + timedelta(days=1) - MOMENT, True), (PAUSE.ends, False)],
)
def test_a_pause_holds_from_when_it_is_set_up_to_its_end(instant: object, on: bool) -> None:
    assert PAUSE.holds_at(instant) is on  # type: ignore[arg-type]


def test_one_without_an_end_holds_for_good() -> None:
    assert OPEN_ENDED.holds_at(NOW + timedelta(days=1000))


def test_in_a_pause_the_gate_is_shut_and_names_no_button() -> None:
    (objection,) = pauses.gate_is_open([PAUSE], NOW, [], "DR-7KQ2M9", revision())
    assert objection.clause == "house rule 9"
    assert "press" not in objection.sentence.lower()


@pytest.mark.parametrize(
    ("allowed", "is_open"),
    [
        (leave(), True),
        (leave(at=NOW - MOMENT), False),  # before this pause was set
        (leave(revision=2), False),
        (leave(digest="0" * 64), False),
        (leave(reference="DR-000000"), False),
    ],
)
def test_what_was_let_through_is_this_revision_in_this_pause_and_nothing_else(
    allowed: LetThrough, is_open: bool
) -> None:
    assert (pauses.gate_is_open([PAUSE], NOW, [allowed], "DR-7KQ2M9", revision()) == []) is is_open


def test_each_pause_that_is_on_has_to_be_opened() -> None:
    later = replace(PAUSE, reference="PZ-000000", begins=NOW + MOMENT)
    stand = pauses.stands_in_the_way([PAUSE, later], NOW + MOMENT, [leave()], "DR-7KQ2M9", revision())
    assert stand == (later,)


def test_nobody_lets_their_own_draft_through() -> None:
    clerk = Actor(CLERK, AccountStatus.ACTIVE, Standing.EMPLOYEE, Office.TOWN_CLERK)
    assert [one.clause for one in pauses.may_let_through(clerk, draft(author=CLERK))] == ["house rule 1"]
    assert pauses.may_let_through(clerk, draft(author=AUTHOR)) == []


@pytest.mark.parametrize(
    ("day", "hour", "ends"),
    [
        (None, None, None),
        (date(2027, 3, 2), None, at("2027-03-03 00:00")),
        (date(2027, 3, 2), time(14, 30), at("2027-03-02 14:30")),
    ],
)
def test_the_end_is_read_by_londons_clocks(day: date | None, hour: time | None, ends: object) -> None:
    assert pauses.asked_end(day, hour) == (ends, [])


@pytest.mark.parametrize(("day", "hour"), [(None, time(9, 0)), (date(2027, 3, 28), time(1, 30))])
def test_an_end_that_means_no_instant_is_not_guessed_at(day: date | None, hour: time) -> None:
    ends, wrong = pauses.asked_end(day, hour)
    assert ends is None
    assert wrong


@pytest.mark.parametrize("ends", [NOW, NOW - MOMENT, NOW + timedelta(days=367)])
def test_an_end_that_has_passed_or_is_far_away_is_refused(ends: object) -> None:
    assert pauses.end_makes_sense(ends, NOW, [])  # type: ignore[arg-type]


def test_an_end_soon_or_none_is_good_and_too_many_pauses_are_not() -> None:
    assert pauses.end_makes_sense(NOW + MOMENT, NOW, []) == pauses.end_makes_sense(None, NOW, []) == []
    assert pauses.end_makes_sense(None, NOW, [PAUSE] * pauses.MOST_PAUSES)
