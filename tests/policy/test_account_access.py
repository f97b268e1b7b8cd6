"""The whole of who has access to an account, against what the clauses and the house rule say of each kind of person."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from chatops.policy import account_access as rules
from chatops.policy.account_access import Access
from chatops.policy.authority import posting
from chatops.policy.authority.visibility import Sight, sight_of
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing
from tests.support.drafts import NOW, draft

ME = Person("slack", "T0THORNBURY", "U0ME")
CLERK, DEPUTY, CHAIR = Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK, Office.CHAIR
STANDINGS = (*Standing, None)
OFFICES = (*Office, None)
STATES = tuple(AccountStatus)
HELD = {"nothing": frozenset(), "this one": frozenset({"facebook-page"}), "another": frozenset({"nextdoor"})}
EMPLOYEE, ACTIVE = Standing.EMPLOYEE, AccountStatus.ACTIVE


def kinds() -> list[tuple[Standing | None, Office | None, AccountStatus]]:
    return list(product(STANDINGS, OFFICES, STATES))


@pytest.mark.clause("9.1", "9.2", "house rule 11")
def test_a_post_is_for_officers_and_for_who_was_given_access_and_never_for_a_councillor_or_who_is_not_listed() -> None:
    for (standing, office, status), (said, held) in product(kinds(), HELD.items()):
        actor = Actor(ME, status, standing, office, accounts=held)
        officer = standing is EMPLOYEE and office in {CLERK, DEPUTY}
        given = said == "this one" and standing in {EMPLOYEE, Standing.VOLUNTEER} and office is not CHAIR
        allowed = status is ACTIVE and (officer or given)
        assert posting.has_access(actor, "facebook-page") is allowed, (standing, office, status, said)
        assert (posting.may_post(actor, ("facebook-page",)) == []) is allowed
        assert (posting.may_post_on(actor, "facebook-page") == []) is allowed
        if standing is Standing.MEMBER and status is ACTIVE:
            assert [one.clause for one in posting.may_post(actor, ("facebook-page",))] == ["9.2"]


@pytest.mark.clause("9.1.1", "9.1")
def test_only_the_clerk_gives_access_and_either_officer_ends_it() -> None:
    for standing, office, status in kinds():
        actor = Actor(ME, status, standing, office)
        sound = status is ACTIVE and standing is EMPLOYEE
        assert (rules.may_give(actor) == []) is (sound and office is CLERK), actor
        assert (rules.may_end(actor) == []) is (sound and office in {CLERK, DEPUTY}), actor


@pytest.mark.clause("9.2", "house rule 11")
def test_access_is_for_employees_and_with_a_reason_for_volunteers_and_for_nobody_else() -> None:
    for (standing, office, status), why in product(kinds(), ("", "No employee is there on Sundays.")):
        if standing is not EMPLOYEE and office in {CLERK, DEPUTY}:
            continue  # nobody is listed so
        allowed = status is ACTIVE and office is None
        allowed = allowed and (standing is EMPLOYEE or (standing is Standing.VOLUNTEER and bool(why)))
        assert (rules.may_be_given(Actor(ME, status, standing, office), why) == []) is allowed, (standing, office, why)


def test_what_was_given_holds_only_as_long_as_its_person_may_have_it() -> None:
    for standing, office, why in product(STANDINGS, OFFICES, ("", "So.")):
        given = Access("AC-7KQ2M9", "website", ME, "So.", why, NOW, lapses=False, since=NOW)
        holders, standings = ({office: ME} if office else {}), ({ME: standing} if standing else {})
        held = bool(rules.in_force([given], NOW, holders, standings))
        allowed = office is None and (standing is EMPLOYEE or (standing is Standing.VOLUNTEER and bool(why)))
        assert held is allowed, (standing, office, why)


def test_what_ends_by_itself_holds_up_to_its_end_and_what_is_looked_at_again_goes_on() -> None:
    given = Access("AC-7KQ2M9", "website", ME, "So.", "", NOW, lapses=True, since=NOW - timedelta(days=1))
    assert given.holds_at(NOW - timedelta(microseconds=1))
    assert not given.holds_at(NOW)
    assert replace(given, lapses=False).holds_at(NOW + timedelta(days=900))
    assert not replace(given, lapses=False, ended_at=NOW).holds_at(NOW)


@pytest.mark.clause("house rule 11")
@pytest.mark.parametrize("stage", Stage)
def test_the_words_are_shown_to_whoever_has_access_once_they_are_to_be_posted_and_not_before(stage: Stage) -> None:
    actor = Actor(ME, ACTIVE, EMPLOYEE, accounts=HELD["this one"])
    seen = sight_of(replace(draft(), stage=stage), actor)
    assert seen is (Sight.EVERYTHING if stage in {Stage.RELEASED, Stage.POSTED} else Sight.STAGE)
    other = replace(actor, accounts=HELD["another"])
    assert sight_of(replace(draft(), stage=stage), other) is Sight.STAGE
