"""Whose account a report is about, where nobody has said whose it is. House rule 5."""

import pytest

from chatops.policy.breaches.known_people import offices_it_might_be_of
from chatops.policy.people import Office, Person

LISTED = {office: Person("slack", "T0", f"U0{office.name}") for office in Office}
IN_TEAMS = {office: Person("teams", "tenant", office.name) for office in Office}
STRANGER = Person("teams", "tenant", "somebody")


@pytest.mark.clause("house rule 5")
@pytest.mark.parametrize("unlinked", [(), *((office,) for office in Office), tuple(Office)])
def test_a_strange_account_might_be_that_of_each_office_holder_of_whom_none_is_known_there(
    unlinked: tuple[Office, ...],
) -> None:
    accounts = {
        office: (person,) if office in unlinked else (person, IN_TEAMS[office]) for office, person in LISTED.items()
    }
    assert offices_it_might_be_of([STRANGER], LISTED.values(), accounts) == set(unlinked)
    assert not offices_it_might_be_of(LISTED.values(), LISTED.values(), accounts)


def test_of_several_strange_accounts_one_on_a_platform_where_somebody_has_none_is_enough() -> None:
    in_slack = Person("slack", "T0", "U0STRANGER")
    accounts = {Office.TOWN_CLERK: (LISTED[Office.TOWN_CLERK],)}
    assert offices_it_might_be_of([in_slack], LISTED.values(), accounts) == frozenset()
    assert offices_it_might_be_of([in_slack, STRANGER], LISTED.values(), accounts) == {Office.TOWN_CLERK}
