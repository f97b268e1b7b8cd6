"""Who may be put on the council's list of people, changed there, and taken off it."""

import pytest

from chatops.policy.authority.roster import MOST_AT_ONCE, can_be_added, can_be_changed, can_be_removed
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing


def person(
    standing: Standing | None = None,
    office: Office | None = None,
    status: AccountStatus = AccountStatus.ACTIVE,
    user: str = "U0ONE",
) -> Actor:
    return Actor(Person("slack", "T0THORNBURY", user), status, standing, office)


@pytest.mark.parametrize("status", AccountStatus)
@pytest.mark.clause("1.1")
def test_only_a_sound_account_of_the_councils_own_is_put_on_the_list(status: AccountStatus) -> None:
    allowed = status is AccountStatus.ACTIVE
    assert (can_be_added([person(), person(status=status)], Standing.EMPLOYEE) == []) is allowed


@pytest.mark.parametrize("has", [*Standing, None])
@pytest.mark.parametrize("standing", [*Standing, None])
@pytest.mark.clause("1.1")
def test_adding_gives_nobody_a_second_standing(has: Standing | None, standing: Standing | None) -> None:
    assert (can_be_added([person(has)], standing) == []) is (standing is not None and has in {None, standing})


def test_nobody_or_too_many_are_not_added_at_once() -> None:
    many = [person(user=f"U0{number}") for number in range(MOST_AT_ONCE + 1)]
    assert [objection.field for objection in can_be_added([], Standing.VOLUNTEER)] == ["people"]
    assert "20 people at most" in can_be_added(many, Standing.VOLUNTEER)[0].sentence
    assert can_be_added(many[1:], Standing.VOLUNTEER) == []


@pytest.mark.parametrize("office", [*Office, None])
@pytest.mark.clause("house rule 14")
def test_nobody_who_holds_an_office_is_changed_or_removed_by_one_person(office: Office | None) -> None:
    one = person(Standing.MEMBER if office is Office.CHAIR else Standing.EMPLOYEE, office)
    for objections in (can_be_changed(one, Standing.VOLUNTEER), can_be_removed([person(Standing.MEMBER), one])):
        assert [objection.clause for objection in objections] == ["house rule 14"] * (office is not None)


@pytest.mark.clause("1.1")
def test_who_is_not_on_the_list_is_neither_changed_nor_removed() -> None:
    assert "Use Add" in can_be_changed(person(), Standing.EMPLOYEE)[0].sentence
    assert "not on the list" in can_be_removed([person(Standing.MEMBER), person()])[0].sentence
    assert can_be_changed(None, Standing.EMPLOYEE)[0].field == "people"
    assert can_be_changed(person(Standing.MEMBER), None)[0].field == "standing"
    assert can_be_removed([])[0].field == "people"
