"""Who may do what to a draft, for every kind of person: the whole table, and the clause each refusal cites."""

from dataclasses import replace
from itertools import product

import pytest

from chatops.policy import authority
from chatops.policy.drafts import Draft
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing
from tests.policy.drafts import draft

ME = Person("slack", "T0THORNBURY", "U0ME")
OTHER = Person("slack", "T0THORNBURY", "U0OTHER")
THIRD = Person("slack", "T0THORNBURY", "U0THIRD")
CLERK, DEPUTY, CHAIR = Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK, Office.CHAIR

KINDS = {
    "clerk": (Standing.EMPLOYEE, CLERK),
    "deputy": (Standing.EMPLOYEE, DEPUTY),
    "chair": (Standing.MEMBER, CHAIR),
    "employee": (Standing.EMPLOYEE, None),
    "volunteer": (Standing.VOLUNTEER, None),
    "councillor": (Standing.MEMBER, None),
    "not_listed": (None, None),
    # What a mistaken list could say; the rules still hold.
    "councillor_listed_as_clerk": (Standing.MEMBER, CLERK),
    "volunteer_listed_as_deputy": (Standing.VOLUNTEER, DEPUTY),
    "employee_listed_as_chair": (Standing.EMPLOYEE, CHAIR),
    "clerk_without_standing": (None, CLERK),
}

MAY = {
    "draft": {
        "clerk": "",
        "deputy": "",
        "chair": "house rule 3",
        "employee": "",
        "volunteer": "",
        "councillor": "house rule 3",
        "not_listed": "1.1",
        "councillor_listed_as_clerk": "house rule 3",
        "volunteer_listed_as_deputy": "",
        "employee_listed_as_chair": "",
        "clerk_without_standing": "1.1",
    },
    "decide": {
        "clerk": "",
        "deputy": "",
        "chair": "9.2",
        "employee": "3.1",
        "volunteer": "3.1",
        "councillor": "9.2",
        "not_listed": "3.1",
        "councillor_listed_as_clerk": "9.2",
        "volunteer_listed_as_deputy": "3.1",
        "employee_listed_as_chair": "3.1",
        "clerk_without_standing": "3.1",
    },
    "post": {
        "clerk": "",
        "deputy": "",
        "chair": "9.2",
        "employee": "9.1",
        "volunteer": "9.1",
        "councillor": "9.2",
        "not_listed": "9.1",
        "councillor_listed_as_clerk": "9.2",
        "volunteer_listed_as_deputy": "9.1",
        "employee_listed_as_chair": "9.1",
        "clerk_without_standing": "9.1",
    },
}
"""For each act and each kind of person the clause that refuses it; empty where it is allowed."""

RULES = {
    "draft": authority.may_draft,
    "decide": lambda actor: authority.may_decide(actor, draft(author=OTHER)),
    "post": authority.may_post,
    "change": lambda actor: authority.may_change(actor, draft(author=ME)),
}


def actor(kind: str, status: AccountStatus = AccountStatus.ACTIVE) -> Actor:
    standing, office = KINDS[kind]
    return Actor(ME, status, standing, office)


@pytest.mark.parametrize(("act", "kind"), [(act, kind) for act, table in MAY.items() for kind in table])
def test_an_act_is_open_to_these_people_and_closed_to_those(act: str, kind: str) -> None:
    clauses = [objection.clause for objection in RULES[act](actor(kind))]
    assert clauses == ([MAY[act][kind]] if MAY[act][kind] else [])


@pytest.mark.parametrize(
    ("act", "kind", "status"),
    [triple for triple in product(RULES, KINDS, AccountStatus) if triple[2] is not AccountStatus.ACTIVE],
)
def test_whoever_s_account_is_not_sound_does_nothing(act: str, kind: str, status: AccountStatus) -> None:
    (objection,) = RULES[act](actor(kind, status))
    assert objection.clause == "1.1"
    assert objection.field is None


def test_each_unsound_account_is_told_its_own_reason() -> None:
    unsound = [status for status in AccountStatus if status is not AccountStatus.ACTIVE]
    sentences = {authority.account_is_sound(actor("clerk", status))[0].sentence for status in unsound}
    assert len(sentences) == len(unsound)
    assert authority.account_is_sound(actor("not_listed")) == []


@pytest.mark.parametrize(("kind", "decided_by"), [("clerk", "the Deputy Town Clerk"), ("deputy", "the Town Clerk")])
def test_nobody_decides_their_own_draft(kind: str, decided_by: str) -> None:
    (objection,) = authority.may_decide(actor(kind), draft(author=ME))
    assert objection.clause == "house rule 1"
    assert f"so {decided_by} decides it" in objection.sentence


def test_nobody_decides_a_draft_of_which_they_wrote_one_revision() -> None:
    theirs = draft(author=OTHER)
    mixed = replace(theirs, revisions=(replace(theirs.revision, author=ME), replace(theirs.revision, number=2)))
    assert [objection.clause for objection in authority.may_decide(actor("clerk"), mixed)] == ["house rule 1"]


@pytest.mark.parametrize(
    ("holders", "asked"),
    [
        ({CLERK: OTHER, DEPUTY: THIRD}, (OTHER,)),
        ({CLERK: ME, DEPUTY: THIRD}, (THIRD,)),
        ({CLERK: OTHER, DEPUTY: ME}, (OTHER,)),
        ({DEPUTY: THIRD}, (THIRD,)),
        ({DEPUTY: ME}, ()),
        ({CLERK: ME}, ()),
        ({CHAIR: OTHER}, ()),
        ({}, ()),
    ],
    ids=[
        "both",
        "clerk_wrote_it",
        "deputy_wrote_it",
        "no_clerk",
        "only_the_author_deputy",
        "only_the_author_clerk",
        "only_a_chair",
        "nobody",
    ],
)
def test_the_clerk_is_asked_and_the_deputy_when_the_clerk_wrote_it(
    holders: dict[Office, Person], asked: tuple[Person, ...]
) -> None:
    assert authority.approvers_to_ask(ME, holders) == asked
    refused = [objection.clause for objection in authority.somebody_can_decide(ME, holders)]
    assert refused == ([] if asked else ["3.1"])


@pytest.mark.parametrize("kind", ["clerk", "deputy", "employee", "volunteer"])
def test_an_author_may_change_their_own_draft(kind: str) -> None:
    assert authority.may_change(actor(kind), draft(author=ME)) == []


@pytest.mark.parametrize(
    ("kind", "clause"),
    [("clerk", "5.8"), ("deputy", "5.8"), ("employee", "5.8"), ("councillor", "house rule 3"), ("not_listed", "1.1")],
)
def test_nobody_changes_another_s_draft(kind: str, clause: str) -> None:
    assert [objection.clause for objection in authority.may_change(actor(kind), draft(author=OTHER))] == [clause]


@pytest.mark.parametrize(("kind", "clause"), [("councillor", "house rule 3"), ("not_listed", "1.1")])
def test_an_author_who_no_longer_drafts_for_the_council_cannot_change_it(kind: str, clause: str) -> None:
    assert [objection.clause for objection in authority.may_change(actor(kind), draft(author=ME))] == [clause]


def test_the_accounts_are_held_by_the_clerk_and_the_deputy_and_never_by_the_chair() -> None:
    assert authority.account_holders({CLERK: ME, DEPUTY: OTHER, CHAIR: THIRD}) == (ME, OTHER)
    assert authority.account_holders({CHAIR: THIRD}) == ()


@pytest.mark.parametrize(
    ("holders", "besides", "told"),
    [
        ({CLERK: ME, DEPUTY: OTHER}, THIRD, ME),
        ({CLERK: ME, DEPUTY: OTHER}, None, ME),
        ({CLERK: ME, DEPUTY: OTHER}, ME, OTHER),
        ({CLERK: ME}, ME, None),
        ({CHAIR: ME}, None, None),
    ],
    ids=["clerk", "clerk_about_a_channel", "deputy_about_the_clerk", "nobody_else", "never_the_chair"],
)
def test_an_officer_hears_that_somebody_could_not_be_reached_but_never_that_one(
    holders: dict[Office, Person], besides: Person | None, told: Person | None
) -> None:
    assert authority.whom_to_alert(holders, besides) == told


def test_who_made_the_draft_does_not_matter_to_a_stranger() -> None:
    theirs: Draft = draft(author=ME)
    assert [objection.clause for objection in authority.may_decide(actor("not_listed"), theirs)] == ["3.1"]


@pytest.mark.parametrize("another", ["U0AAAA", "U0ZZZZ"], ids=["who_sorts_before", "who_sorts_after"])
def test_people_are_told_apart_by_who_they_are_and_not_by_how_their_names_sort(another: str) -> None:
    other = replace(ME, user=another)
    assert authority.may_change(actor("employee"), draft(author=other)) != []
    assert authority.approvers_to_ask(other, {CLERK: ME, DEPUTY: THIRD}) == (ME,)


def test_somebody_read_from_the_records_again_is_the_same_person() -> None:
    again = Person.parse(str(ME))
    assert again is not ME
    assert authority.may_change(actor("employee"), draft(author=again)) == []
    assert authority.approvers_to_ask(again, {CLERK: ME, DEPUTY: THIRD}) == (THIRD,)
    assert authority.whom_to_alert({CLERK: ME, DEPUTY: THIRD}, again) == THIRD
