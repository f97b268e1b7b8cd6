"""Whose account a report is about, where nobody has said whose it is. House rule 5."""

import pytest

from chatops.policy.breaches.known_people import might_be_an_officers
from chatops.policy.people import Office, Person

LISTED = {office: Person("slack", "T0", f"U0{office.name}") for office in Office}
IN_TEAMS = {office: Person("teams", "tenant", office.name) for office in Office}
STRANGER = Person("teams", "tenant", "somebody")


@pytest.mark.clause("house rule 5")
@pytest.mark.parametrize(
    ("unlinked", "might"),
    [(None, False), (Office.TOWN_CLERK, True), (Office.DEPUTY_TOWN_CLERK, True), (Office.CHAIR, False)],
)
def test_a_strange_account_might_be_the_clerks_or_the_deputys_where_theirs_is_not_known_there(
    unlinked: Office | None, might: bool
) -> None:
    accounts = {
        office: (person,) if office is unlinked else (person, IN_TEAMS[office]) for office, person in LISTED.items()
    }
    assert might_be_an_officers([STRANGER], LISTED.values(), accounts) is might
    assert not might_be_an_officers(LISTED.values(), LISTED.values(), accounts)
