"""House rule 1 (/policy rules): who may approve their own draft, and who may not, worked out by hand."""

from dataclasses import replace

import pytest

from chatops.policy.authority.own_drafts import a_reason_for_ones_own, nobody_else_may_decide
from chatops.policy.authority.powers import may_decide, somebody_can_decide
from chatops.policy.drafts.draft import Decision, Draft, Verdict
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing
from tests.support.drafts import AUTHOR, NOW, draft, revision

CLERK = Actor(AUTHOR, AccountStatus.ACTIVE, Standing.EMPLOYEE, Office.TOWN_CLERK)
DEPUTY = Person("slack", "T0THORNBURY", "U0DEPUTY01")
PRIYA = Person("slack", "T0THORNBURY", "U0EMPLOY02")
BOTH = {Office.TOWN_CLERK: AUTHOR, Office.DEPUTY_TOWN_CLERK: DEPUTY}
ONE = {Office.TOWN_CLERK: AUTHOR, Office.CHAIR: PRIYA}


def of_clerk(*, urgent: bool = False) -> Draft:
    return draft(revisions=(revision(urgent=urgent),))


@pytest.mark.clause("house rule 1")
@pytest.mark.parametrize("urgent", [False, True])
def test_an_officer_whose_other_office_is_vacant_is_alone(urgent: bool) -> None:
    assert nobody_else_may_decide(CLERK, of_clerk(urgent=urgent), ONE, (), ())


@pytest.mark.parametrize(("urgent", "away", "alone"), [(True, True, True), (True, False, False), (False, True, False)])
def test_the_other_officer_has_to_be_away_and_the_draft_an_emergency(urgent: bool, away: bool, alone: bool) -> None:
    absent = (DEPUTY,) if away else ()
    assert nobody_else_may_decide(CLERK, of_clerk(urgent=urgent), BOTH, absent, (DEPUTY,)) is alone


def test_somebody_to_whom_approval_is_lent_may_decide_so_nobody_is_alone() -> None:
    assert not nobody_else_may_decide(CLERK, of_clerk(urgent=True), BOTH, (DEPUTY,), (DEPUTY, PRIYA))
    assert not nobody_else_may_decide(CLERK, of_clerk(), ONE, (), (PRIYA,))


def test_two_officers_who_both_wrote_it_are_not_alone_while_both_are_there() -> None:
    assert not nobody_else_may_decide(CLERK, of_clerk(urgent=True), BOTH, (), ())


@pytest.mark.parametrize(
    "changed",
    [
        {"office": None},
        {"office": Office.CHAIR},
        {"standing": Standing.MEMBER},
        {"standing": Standing.VOLUNTEER},
        {"person": DEPUTY},
    ],
    ids=["no office", "the Chair", "a councillor", "a volunteer", "who did not write it"],
)
def test_nobody_but_an_officer_who_wrote_it_is_alone(changed: dict[str, object]) -> None:
    actor = replace(CLERK, **changed)  # type: ignore[arg-type]
    assert not nobody_else_may_decide(actor, of_clerk(), ONE, (), ())


def test_what_another_approved_is_not_the_authors_to_approve_again() -> None:
    decided = Decision(Verdict.APPROVED, 1, "", DEPUTY, Office.DEPUTY_TOWN_CLERK, NOW)
    assert not nobody_else_may_decide(CLERK, replace(of_clerk(), decisions=(decided,)), ONE, (), ())
    assert nobody_else_may_decide(CLERK, replace(of_clerk(), decisions=(replace(decided, by=AUTHOR),)), ONE, (), ())


@pytest.mark.parametrize("reason", ["", " \n", "A\x00", "a" * 2001])
def test_whoever_approves_their_own_says_why(reason: str) -> None:
    (objection,) = a_reason_for_ones_own(reason)
    assert (objection.clause, objection.field) == ("house rule 1", "reason")


def test_being_alone_opens_an_own_draft_and_nothing_else() -> None:
    assert may_decide(CLERK, of_clerk())[0].clause == "house rule 1"
    assert may_decide(CLERK, of_clerk(), alone=True) == []
    guest = replace(CLERK, status=AccountStatus.GUEST)
    assert may_decide(guest, of_clerk(), alone=True)[0].clause == "1.1"
    assert may_decide(replace(CLERK, standing=Standing.MEMBER), of_clerk(), alone=True)[0].clause == "9.2"


@pytest.mark.parametrize("own", [False, True])
def test_what_nobody_may_decide_is_taken_in_only_where_its_officer_may_approve_it(own: bool) -> None:
    assert bool(somebody_can_decide(AUTHOR, ONE, own=own)) is not own
    assert somebody_can_decide(PRIYA, {}, own=own)[0].clause == "3.1"
