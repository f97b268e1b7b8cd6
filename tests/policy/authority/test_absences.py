"""When an officer is away, and what they may say of it."""

from dataclasses import FrozenInstanceError
from datetime import datetime, timedelta

import pytest

from chatops.policy.authority.absences import Absence, absence_makes_sense, may_be_away, there_is_an_absence
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing
from tests.support.drafts import NOW

ME = Person("slack", "T0THORNBURY", "U0ME")
TICK, DAY = timedelta(microseconds=1), timedelta(days=1)
OPEN, SHUT = Absence("AW-7KQ2M9", ME, NOW, None), Absence("AW-7KQ2M9", ME, NOW + DAY, NOW + 3 * DAY)


@pytest.mark.parametrize(("at", "holds"), [(DAY - TICK, False), (DAY, True), (3 * DAY - TICK, True), (3 * DAY, False)])
def test_somebody_is_away_from_its_start_up_to_its_end_and_not_at_it(at: timedelta, holds: bool) -> None:
    assert SHUT.holds_at(NOW + at) is holds


def test_without_an_end_they_are_away_until_they_are_back() -> None:
    assert not OPEN.holds_at(NOW - TICK)
    assert OPEN.holds_at(NOW + 1000 * DAY)


@pytest.mark.parametrize(
    ("begins", "ends", "others", "field"),
    [
        (NOW, None, [], None),
        (NOW, NOW + TICK, [], None),
        (NOW, NOW, [], "ends"),
        (NOW, NOW - TICK, [], "ends"),
        (NOW + DAY, NOW + DAY, [], "ends"),
        (NOW + 366 * DAY, None, [], None),
        (NOW + 366 * DAY + TICK, None, [], "begins"),
        (NOW, NOW + 367 * DAY, [], "begins"),
        (NOW, NOW + DAY, [SHUT], None),
        (NOW, NOW + DAY + TICK, [SHUT], "begins"),
        (NOW + 3 * DAY, None, [SHUT], None),
        (NOW + 3 * DAY - TICK, None, [SHUT], "begins"),
        (NOW, None, [SHUT], "begins"),
        (NOW + 9 * DAY, None, [OPEN], "begins"),
    ],
)
def test_an_absence_makes_sense(
    begins: datetime, ends: datetime | None, others: list[Absence], field: str | None
) -> None:
    assert [objection.field for objection in absence_makes_sense(begins, ends, others, NOW)] == (
        [field] if field else []
    )


def test_only_who_is_away_can_be_back() -> None:
    assert there_is_an_absence([OPEN]) == []
    assert [objection.clause for objection in there_is_an_absence([])] == ["3.1"]


@pytest.mark.parametrize("office", [None, *Office])
@pytest.mark.parametrize("status", [AccountStatus.ACTIVE, AccountStatus.DEACTIVATED])
def test_only_the_clerk_and_the_deputy_say_that_they_are_away(office: Office | None, status: AccountStatus) -> None:
    found = may_be_away(Actor(ME, status, Standing.EMPLOYEE, office))
    sound = status is AccountStatus.ACTIVE
    allowed = sound and office in {Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK}
    assert [objection.clause for objection in found] == ([] if allowed else ["3.1" if sound else "1.1"])


@pytest.mark.parametrize(
    ("begins", "ends", "said"),
    [
        (NOW - DAY, NOW - TICK, "That would be over already."),
        (NOW - DAY, NOW, "That would be over already."),
        (NOW + DAY, NOW + TICK, "The end is not after the start."),
        (NOW + DAY, NOW + DAY, "The end is not after the start."),
    ],
)
def test_it_is_said_whether_it_would_be_over_or_ends_before_it_begins(
    begins: datetime, ends: datetime, said: str
) -> None:
    (objection,) = absence_makes_sense(begins, ends, [], NOW)
    assert objection.sentence == f"{said} Choose a later day."


def test_two_absences_that_lie_apart_are_two() -> None:
    assert absence_makes_sense(NOW + 9 * DAY, NOW + 10 * DAY, [SHUT], NOW) == []
    assert absence_makes_sense(NOW, NOW + TICK, [SHUT], NOW) == []
    assert absence_makes_sense(NOW + 9 * DAY, None, [SHUT], NOW) == []


def test_an_absence_is_over_for_good_and_cannot_be_changed() -> None:
    assert not SHUT.holds_at(NOW + 4 * DAY)
    with pytest.raises(FrozenInstanceError):
        SHUT.ends = None  # type: ignore[misc]
