"""House rule 12: what a case may come to follows the standing of whom it is about; the table is written by hand."""

from dataclasses import replace
from itertools import combinations

import pytest

from chatops.policy.breaches.case import Category, Subjects, Unnamed, ladder_of
from chatops.policy.breaches.endings import Heard, Outcome
from chatops.policy.breaches.outcomes import (
    DISCLOSURE,
    hearing_is_answered,
    outcome_fits,
    outcomes_for,
    standings_of,
    who_decides,
)
from chatops.policy.breaches.reporting import Naming, ReportForm, report_is_complete
from chatops.policy.people import Office, Standing
from tests.support.cases import case, people
from tests.support.council import PEOPLE

FOR_ALL = {Outcome.NO_BREACH, Outcome.ADVICE, Outcome.CHAIR, Outcome.POLICE, Outcome.OTHER}
BESIDES = {
    Standing.EMPLOYEE: Outcome.STAFFING_COMMITTEE,
    Standing.MEMBER: Outcome.MONITORING_OFFICER,
    Standing.VOLUNTEER: Outcome.ROLE_ENDED,
}
SETS = [frozenset(some) for n in range(1, 4) for some in combinations(Standing, n)]


@pytest.mark.clause("house rule 12", "1.2", "6.3-end")
@pytest.mark.parametrize("standings", SETS, ids=lambda standings: " and ".join(sorted(standings)))
def test_each_standing_opens_its_own_outcome_and_no_other(standings: frozenset[Standing]) -> None:
    about = case("employee")
    open_to = FOR_ALL | {BESIDES[standing] for standing in standings}
    assert set(outcomes_for(about.report.subjects, standings)) == open_to
    for outcome in Outcome:
        said = outcome_fits(outcome, about, standings)
        assert bool(said) is (outcome not in open_to)
        assert not said or (said[0].clause, said[0].field) == ("house rule 12", "outcome")


@pytest.mark.clause("house rule 12")
def test_a_councillors_case_is_never_closed_as_referred_to_the_staffing_committee() -> None:
    assert outcome_fits(Outcome.STAFFING_COMMITTEE, case("councillor"), frozenset({Standing.MEMBER}))


@pytest.mark.parametrize("unnamed", [Unnamed.SENIOR, Unnamed.NOT_SURE])
def test_while_nobody_knows_whom_it_is_about_each_outcome_is_open(unnamed: Unnamed) -> None:
    assert set(outcomes_for(Subjects(unnamed=unnamed), frozenset())) == set(Outcome)


def test_what_the_public_did_is_referred_to_no_committee_and_ends_no_role() -> None:
    assert set(outcomes_for(Subjects(unnamed=Unnamed.PUBLIC), frozenset())) == FOR_ALL


def test_what_somebody_was_when_it_was_reported_counts_after_they_have_left() -> None:
    left = Subjects(frozenset(people("councillor")), standings=frozenset({Standing.MEMBER}))
    assert standings_of(left, {}) == {Standing.MEMBER}
    changed = standings_of(left, {PEOPLE["councillor"]: Standing.VOLUNTEER})
    assert changed == {Standing.MEMBER, Standing.VOLUNTEER}


@pytest.mark.parametrize(
    ("office", "standing"),
    [
        (Office.TOWN_CLERK, Standing.EMPLOYEE),
        (Office.DEPUTY_TOWN_CLERK, Standing.EMPLOYEE),
        (Office.CHAIR, Standing.MEMBER),
    ],
)
def test_an_older_report_says_the_standing_by_the_office(office: Office, standing: Standing) -> None:
    assert standings_of(Subjects(frozenset(), None, frozenset({office})), {}) == {standing}


def test_a_case_is_closed_with_an_outcome_and_an_answer_whether_they_were_heard() -> None:
    about = case("employee")
    assert outcome_fits(None, about, frozenset())[0].sentence == "Choose the outcome."
    (objection,) = hearing_is_answered(None, about)
    assert (objection.clause, objection.field) == ("house rule 12", "heard")
    assert all(hearing_is_answered(heard, about) == [] for heard in Heard)
    assert hearing_is_answered(None, case(unnamed=Unnamed.PUBLIC)) == []


@pytest.mark.parametrize(
    ("standing", "says"),
    [
        (Standing.EMPLOYEE, "the Staffing Committee decides"),
        (Standing.MEMBER, "Localism Act 2011, section 28"),
        (Standing.VOLUNTEER, "the council can end the role"),
    ],
)
def test_whoever_handles_it_reads_who_may_decide_and_what_to_ask_first(standing: Standing, says: str) -> None:
    said = who_decides(case("employee"), frozenset({standing}))
    assert says in said[0]
    assert said[1].startswith("Has the person it is about been heard?")


def test_of_the_public_nobody_is_heard_and_of_somebody_unknown_it_says_so() -> None:
    assert "heard" not in " ".join(who_decides(case(unnamed=Unnamed.PUBLIC), frozenset()))
    assert "does not say whom it is about" in who_decides(case(unnamed=Unnamed.NOT_SURE), frozenset())[0]


def test_sexual_harassment_is_said_to_be_a_qualifying_disclosure() -> None:
    about = case("employee", category=Category.SEXUAL_HARASSMENT)
    assert who_decides(about, frozenset({Standing.EMPLOYEE}))[-1] == DISCLOSURE
    assert "6 April 2026" in DISCLOSURE


@pytest.mark.clause("5.3")
def test_sexual_harassment_that_the_clerk_suffered_goes_to_the_chair() -> None:
    holders = {Office.TOWN_CLERK: PEOPLE["clerk"], Office.CHAIR: PEOPLE["chair"]}
    told = case("employee", category=Category.SEXUAL_HARASSMENT, reporter=PEOPLE["clerk"], known=True)
    assert ladder_of(told.report, holders) == ((PEOPLE["chair"],),)


def test_abuse_by_the_public_names_nobody_of_the_council() -> None:
    given = ReportForm("form", "code", people("clerk"), None, Category.ABUSE_BY_PUBLIC, "They shouted.", Naming.KNOWN)
    assert [objection.field for objection in report_is_complete(given, ())] == ["people"]
    public = replace(given, people=(), unnamed=Unnamed.PUBLIC)
    assert report_is_complete(public, ()) == []
