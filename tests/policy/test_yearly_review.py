"""Of confidential reports the yearly review tells nothing that somebody could not read, and no small number."""

from datetime import date

import pytest

from chatops.policy.breaches.case import Case, Subjects, Unnamed
from chatops.policy.people import Actor, Office
from chatops.policy.yearly_review import may_be_counted, told_number
from tests.support.council import PEOPLE, caller
from tests.support.reports import report

HOLDERS = {
    Office.TOWN_CLERK: PEOPLE["clerk"],
    Office.DEPUTY_TOWN_CLERK: PEOPLE["deputy"],
    Office.CHAIR: PEOPLE["chair"],
}
BOTH = ("clerk", "deputy")


def counted(subjects: Subjects, officers: tuple[str, ...] = BOTH) -> bool:
    actors = [Actor(PEOPLE[name], caller(name).status) for name in officers]
    return may_be_counted(Case("BR-1", report(subjects=subjects), date(2027, 3, 1)), actors, HOLDERS)


def about(*names: str) -> Subjects:
    offices = frozenset(office for office, person in HOLDERS.items() if person in {PEOPLE[name] for name in names})
    return Subjects(frozenset(PEOPLE[name] for name in names), offices=offices)


@pytest.mark.clause("10")
def test_a_report_is_counted_where_both_officers_may_read_it() -> None:
    assert counted(about("employee2"))
    assert counted(Subjects(unnamed=Unnamed.PUBLIC))


@pytest.mark.parametrize(
    "subjects",
    [
        about("clerk"),
        about("deputy"),
        about("clerk", "employee2"),
        about("clerk", "chair"),
        Subjects(unnamed=Unnamed.SENIOR),
        Subjects(unnamed=Unnamed.NOT_SURE),
    ],
)
def test_a_report_that_is_or_may_be_about_one_of_them_is_in_no_figure(subjects: Subjects) -> None:
    assert not counted(subjects)


def test_where_nobody_holds_either_office_nothing_is_counted() -> None:
    assert not counted(about("employee2"), officers=())


def test_a_number_is_told_by_fives_and_none_below_five() -> None:
    told = [told_number(number) for number in (0, 1, 4, 5, 9, 10, 23)]
    few = "fewer than 5, or none"
    assert told == [few, few, few, "5 or more", "5 or more", "10 or more", "20 or more"]
