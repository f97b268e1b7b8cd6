"""People are known by three identifiers of their platform, and called by office or standing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing

parts = st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=1, max_size=12)
SOMEBODY = Person("slack", "T0THORNBURY", "U0SOMEBODY")


@given(parts, parts, parts)
def test_a_person_reads_back_as_themselves(platform: str, organisation: str, user: str) -> None:
    person = Person(platform, organisation, user)
    assert Person.parse(str(person)) == person


@pytest.mark.parametrize("written", ["", "slack", "slack:T1", "slack:T1:U1:again"])
def test_what_is_not_three_parts_is_no_person(written: str) -> None:
    with pytest.raises(ValueError, match="values to unpack"):
        Person.parse(written)


@pytest.mark.parametrize(
    "other",
    [Person("teams", "T0THORNBURY", "U0SOMEBODY"), Person("slack", "T0OTHER", "U0SOMEBODY")],
    ids=["on_another_platform", "in_another_organisation"],
)
def test_the_same_user_id_elsewhere_is_somebody_else(other: Person) -> None:
    assert other != SOMEBODY


@pytest.mark.parametrize(
    ("standing", "office", "title"),
    [
        (Standing.EMPLOYEE, Office.TOWN_CLERK, "Town Clerk"),
        (Standing.MEMBER, Office.CHAIR, "Chair"),
        (Standing.VOLUNTEER, None, "volunteer"),
        (None, None, "not on the council's list"),
    ],
)
def test_a_person_is_called_by_their_office_else_their_standing(
    standing: Standing | None, office: Office | None, title: str
) -> None:
    assert Actor(SOMEBODY, AccountStatus.ACTIVE, standing, office).title == title
