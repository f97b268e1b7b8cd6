"""Who may do what to a draft, for every kind of person: the whole table, and the clause each refusal cites."""

from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from chatops.policy.authority import posting, powers, reassigning
from chatops.policy.drafts.draft import Draft, Lent
from chatops.policy.people import AccountStatus, Actor, Delegation, Office, Person, Scope, ScopeKind, Standing
from tests.support.drafts import NOW, draft

ME = Person("slack", "T0THORNBURY", "U0ME")
OTHER = Person("slack", "T0THORNBURY", "U0OTHER")
THIRD = Person("slack", "T0THORNBURY", "U0THIRD")
AUTHOR = Person("slack", "T0THORNBURY", "U0AUTHOR")
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
    "draft": powers.may_draft,
    "decide": lambda actor: powers.may_decide(actor, draft(author=OTHER)),
    "post": lambda actor: posting.may_post(actor, ("website",)),
    "change": lambda actor: powers.may_change(actor, draft(author=ME)),
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
    sentences = {powers.account_is_sound(actor("clerk", status))[0].sentence for status in unsound}
    assert len(sentences) == len(unsound)
    assert powers.account_is_sound(actor("not_listed")) == []


@pytest.mark.parametrize(("kind", "decided_by"), [("clerk", "the Deputy Town Clerk"), ("deputy", "the Town Clerk")])
@pytest.mark.clause("house rule 1")
def test_nobody_decides_their_own_draft(kind: str, decided_by: str) -> None:
    (objection,) = powers.may_decide(actor(kind), draft(author=ME))
    assert objection.clause == "house rule 1"
    assert f"so {decided_by} decides it" in objection.sentence


def test_nobody_decides_a_draft_of_which_they_wrote_one_revision() -> None:
    theirs = draft(author=OTHER)
    mixed = replace(theirs, revisions=(replace(theirs.revision, author=ME), replace(theirs.revision, number=2)))
    assert [objection.clause for objection in powers.may_decide(actor("clerk"), mixed)] == ["house rule 1"]


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
    assert powers.approvers_to_ask(ME, holders) == asked
    refused = [objection.clause for objection in powers.somebody_can_decide(ME, holders)]
    assert refused == ([] if asked else ["3.1"])


@pytest.mark.parametrize("kind", ["clerk", "deputy", "employee", "volunteer"])
def test_an_author_may_change_their_own_draft(kind: str) -> None:
    assert powers.may_change(actor(kind), draft(author=ME)) == []


@pytest.mark.parametrize(
    ("kind", "clause"),
    [("clerk", "5.8"), ("deputy", "5.8"), ("employee", "5.8"), ("councillor", "house rule 3"), ("not_listed", "1.1")],
)
def test_nobody_changes_another_s_draft(kind: str, clause: str) -> None:
    assert [objection.clause for objection in powers.may_change(actor(kind), draft(author=OTHER))] == [clause]


@pytest.mark.parametrize(("kind", "clause"), [("councillor", "house rule 3"), ("not_listed", "1.1")])
def test_an_author_who_no_longer_drafts_for_the_council_cannot_change_it(kind: str, clause: str) -> None:
    assert [objection.clause for objection in powers.may_change(actor(kind), draft(author=ME))] == [clause]


def test_the_accounts_are_held_by_the_clerk_and_the_deputy_and_never_by_the_chair() -> None:
    assert powers.account_holders({CLERK: ME, DEPUTY: OTHER, CHAIR: THIRD}) == (ME, OTHER)
    assert powers.account_holders({CHAIR: THIRD}) == ()


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
    assert powers.whom_to_alert(holders, besides) == told


def test_who_made_the_draft_does_not_matter_to_a_stranger() -> None:
    theirs: Draft = draft(author=ME)
    assert [objection.clause for objection in powers.may_decide(actor("not_listed"), theirs)] == ["3.1"]


@pytest.mark.parametrize("another", ["U0AAAA", "U0ZZZZ"], ids=["who_sorts_before", "who_sorts_after"])
def test_people_are_told_apart_by_who_they_are_and_not_by_how_their_names_sort(another: str) -> None:
    other = replace(ME, user=another)
    assert powers.may_change(actor("employee"), draft(author=other)) != []
    assert powers.approvers_to_ask(other, {CLERK: ME, DEPUTY: THIRD}) == (ME,)


def test_somebody_read_from_the_records_again_is_the_same_person() -> None:
    again = Person.parse(str(ME))
    assert again is not ME
    assert powers.may_change(actor("employee"), draft(author=again)) == []
    assert powers.approvers_to_ask(again, {CLERK: ME, DEPUTY: THIRD}) == (THIRD,)
    assert powers.whom_to_alert({CLERK: ME, DEPUTY: THIRD}, again) == THIRD


# What is lent, who is away, what is handed on


def lent(kind: ScopeKind = ScopeKind.DRAFT, about: str = "DR-7KQ2M9", **changes: Any) -> Delegation:
    until = {"since": NOW, "ends": NOW + timedelta(days=1)}
    whole = {"reference": "DL-7KQ2M9", "lender": OTHER, "office": CLERK, "delegate": ME, "reason": "Away."}
    return Delegation(**(whole | until | {"scope": Scope(kind, about)} | changes))


def delegate(*given: Delegation) -> Actor:
    return replace(actor("employee"), lent=given)


TOPIC = lent(ScopeKind.TOPIC, "The fair", reference="DL-000001")


@pytest.mark.parametrize(
    ("given", "stated", "clause", "sentence"),
    [
        ((lent(),), "", "", ""),
        ((lent(ScopeKind.ACCOUNT, "website"),), "", "3.1.1", "Approval was delegated to you for another case"),
        ((lent(delegate=THIRD),), "", "3.1.1", "Approval was delegated to you for another case"),
        ((lent(lender=AUTHOR),), "", "house rule 8", "The Town Clerk, who delegated approval to you, wrote this draft"),
        ((lent(lender=AUTHOR), lent(lender=THIRD, office=DEPUTY)), "", "", ""),
        ((lent(about="DR-000000"), lent(lender=AUTHOR)), "", "house rule 8", "The Town Clerk, who delegated"),
        ((TOPIC,), "", "3.1.1", "State first that this draft is about what was delegated to you."),
        ((TOPIC,), "DL-000001", "", ""),
        ((TOPIC,), "DL-999999", "3.1.1", "State first"),
    ],
)
def test_a_delegate_decides_the_case_that_was_lent_and_where_the_lender_may(
    given: tuple[Delegation, ...], stated: str, clause: str, sentence: str
) -> None:
    found = powers.may_decide(delegate(*given), draft(author=AUTHOR, asked=(ME,)), stated)
    assert [objection.clause for objection in found] == ([clause] if clause else [])
    assert all(objection.sentence.startswith(sentence) for objection in found)
    assert [objection.field for objection in found] == (
        ["topic"] if sentence.startswith("State") else [None] * len(found)
    )


def test_a_plain_case_comes_before_a_topic_and_the_topic_that_was_meant_before_another() -> None:
    other = lent(ScopeKind.TOPIC, "The market", reference="DL-000002")
    put = draft(author=AUTHOR, asked=(ME,))
    assert powers.lent_under(delegate(TOPIC, lent()), put, "DL-000001") == lent()
    assert powers.lent_under(delegate(TOPIC, other), put, "DL-000002") == other
    assert powers.lent_under(delegate(TOPIC, other), put, "-".join(("DL", "000002"))) == other
    assert powers.lent_under(delegate(TOPIC, other), put) is None
    assert powers.lent_under(delegate(TOPIC), draft(author=AUTHOR), "DL-000001") is None


@pytest.mark.parametrize("about", ["DR-000000", "DR-7KQ2M9", "DR-ZZZZZZ"])
def test_a_draft_that_was_lent_is_that_one_and_no_other(about: str) -> None:
    again = "".join(about)  # read from the records, and not the same object
    assert powers.may_cover(lent(about=again), draft(author=AUTHOR)) is (about == "DR-7KQ2M9")


@pytest.mark.parametrize("accounts", [("website",), ("facebook-page", "website"), ("facebook-page",), ("x-account",)])
def test_an_account_that_was_lent_is_for_drafts_for_it_alone(accounts: tuple[str, ...]) -> None:
    for_it = draft(author=AUTHOR, revisions=(replace(draft().revision, accounts=accounts, author=AUTHOR),))
    assert powers.may_cover(lent(ScopeKind.ACCOUNT, "website"), for_it) is (accounts == ("website",))


@pytest.mark.parametrize(("author", "may"), [(AUTHOR, True), (ME, False), (OTHER, False)])
def test_a_delegation_is_not_for_what_its_lender_or_its_delegate_wrote(author: Person, may: bool) -> None:
    assert powers.may_be_for(lent(), draft(author=author)) is may
    assert not powers.may_be_for(lent(about="DR-000000"), draft(author=author))


@pytest.mark.parametrize("another", ["U0AAAA", "U0ZZZZ"], ids=["who_sorts_before", "who_sorts_after"])
def test_what_was_lent_to_another_is_not_theirs_however_the_names_sort(another: str) -> None:
    other = replace(ME, user=another)
    assert powers.usable_delegations(delegate(lent(delegate=other)), draft(author=AUTHOR)) == ()
    again = Person.parse(str(ME))
    assert powers.usable_delegations(delegate(lent(delegate=again)), draft(author=AUTHOR))


def test_an_account_is_not_taken_for_the_draft_of_that_name_nor_the_other_way_round() -> None:
    only = draft(author=AUTHOR, revisions=(replace(draft().revision, accounts=("DR-7KQ2M9",), author=AUTHOR),))
    assert not powers.may_cover(lent(ScopeKind.ACCOUNT, "DR-7KQ2M9"), draft(author=AUTHOR))
    assert powers.may_cover(lent(ScopeKind.ACCOUNT, "DR-7KQ2M9"), replace(only, reference="DR-000000"))
    assert not powers.may_cover(lent(ScopeKind.DRAFT, "DR-7KQ2M9"), replace(only, reference="DR-000000"))


def test_an_officer_needs_no_delegation_and_has_none() -> None:
    clerk = replace(actor("clerk"), lent=(lent(),))
    assert powers.usable_delegations(clerk, draft(author=AUTHOR)) == ()
    assert powers.lent_under(clerk, draft(author=AUTHOR)) is None


@pytest.mark.parametrize("kind", ["chair", "councillor", "volunteer", "employee_listed_as_chair", "not_listed"])
@pytest.mark.clause("9.2")
def test_nobody_but_an_employee_without_the_chair_decides_what_a_mistaken_list_would_lend_them(kind: str) -> None:
    lucky = replace(actor(kind), lent=(lent(),))
    assert powers.may_decide(lucky, draft(author=AUTHOR))
    assert powers.usable_delegations(lucky, draft(author=AUTHOR)) == ()


def test_a_delegate_is_told_who_decides_what_they_wrote() -> None:
    (objection,) = powers.may_decide(delegate(lent()), draft(author=ME))
    assert objection.clause == "house rule 1"
    assert "the Town Clerk or the Deputy Town Clerk decides it" in objection.sentence


BOTH = {CLERK: OTHER, DEPUTY: THIRD, CHAIR: Person("slack", "T0THORNBURY", "U0CHAIR")}


@pytest.mark.parametrize(
    ("author", "away", "given", "asked"),
    [
        (ME, (), (), (OTHER,)),
        (ME, (OTHER,), (), (THIRD,)),
        (ME, (THIRD,), (), (OTHER,)),
        (ME, (OTHER, THIRD), (), (OTHER, THIRD)),
        (OTHER, (THIRD,), (), (THIRD,)),
        (ME, (), (lent(delegate=AUTHOR),), (OTHER, AUTHOR)),
        (ME, (), (lent(delegate=AUTHOR), lent(delegate=AUTHOR)), (OTHER, AUTHOR)),
        (ME, (OTHER, THIRD), (lent(delegate=AUTHOR),), (OTHER, THIRD, AUTHOR)),
        (ME, (), (replace(TOPIC, delegate=AUTHOR),), (OTHER,)),
        (ME, (OTHER,), (replace(TOPIC, delegate=AUTHOR),), (THIRD,)),
        (ME, (OTHER, THIRD), (replace(TOPIC, delegate=AUTHOR),), (OTHER, THIRD, AUTHOR)),
        (AUTHOR, (), (lent(delegate=AUTHOR),), (OTHER,)),
        (OTHER, (), (lent(delegate=AUTHOR),), (THIRD,)),
    ],
)
def test_whoever_is_there_is_asked_and_whom_it_was_lent_to(
    author: Person, away: tuple[Person, ...], given: tuple[Delegation, ...], asked: tuple[Person, ...]
) -> None:
    assert powers.approvers_to_ask(author, BOTH, away=away, delegations=given) == asked


def test_an_emergency_goes_to_both_whoever_is_away() -> None:
    assert powers.approvers_to_ask(ME, BOTH, both=True, away=(OTHER,)) == (OTHER, THIRD)
    assert powers.approvers_to_ask(ME, BOTH, both=True) == (OTHER, THIRD)
    with pytest.raises(TypeError):  # who is away is never taken for an emergency
        powers.approvers_to_ask(ME, BOTH, (OTHER,))  # type: ignore[misc]


def test_with_both_offices_vacant_only_what_was_lent_is_left() -> None:
    assert powers.approvers_to_ask(ME, {}, delegations=(replace(TOPIC, delegate=AUTHOR),)) == (AUTHOR,)
    assert powers.approvers_to_ask(ME, {CHAIR: OTHER}) == ()


@pytest.mark.parametrize(
    ("kind", "under", "clause"),
    [
        ("clerk", None, ""),
        ("deputy", None, ""),
        ("employee", None, "3.1"),
        ("employee_listed_as_chair", None, "3.1"),
        ("volunteer_listed_as_deputy", None, "3.1"),
        ("councillor_listed_as_clerk", None, "9.2"),
        ("clerk_without_standing", None, "3.1"),
        ("not_listed", None, "3.1"),
        ("employee", Lent("DL-7KQ2M9", CLERK), ""),
        ("clerk", Lent("DL-7KQ2M9", CLERK), ""),
        ("volunteer", Lent("DL-7KQ2M9", CLERK), "3.1"),
        ("councillor", Lent("DL-7KQ2M9", CLERK), "9.2"),
        ("not_listed", Lent("DL-7KQ2M9", CLERK), "3.1"),
    ],
)
@pytest.mark.parametrize("status", AccountStatus)
def test_an_approval_is_backed_while_its_maker_could_still_make_it(
    kind: str, under: Lent | None, clause: str, status: AccountStatus
) -> None:
    found = [objection.clause for objection in powers.approval_is_backed(actor(kind, status), under)]
    assert found == (["1.1"] if status is not AccountStatus.ACTIVE else [clause] if clause else [])


@pytest.mark.parametrize(
    ("changes", "clause", "sentence"),
    [
        ({}, "", ""),
        ({"status": AccountStatus.GUEST}, "3.1", "They are a guest"),
        ({"status": AccountStatus.DEACTIVATED}, "3.1", "Their account has been closed."),
        ({"status": AccountStatus.BOT}, "3.1", "Only a person can decide."),
        ({"status": AccountStatus.OUTSIDER}, "3.1", "They are not one of the council's own people."),
        ({"status": AccountStatus.UNKNOWN}, "3.1", "We could not check their account just now."),
        ({"person": AUTHOR}, "house rule 1", "They wrote this draft"),
        ({"person": OTHER}, "3.1", "They may not decide this draft"),
        ({"person": OTHER, "standing": Standing.MEMBER}, "9.2", "They may not decide this draft"),
        ({"person": OTHER, "standing": Standing.VOLUNTEER}, "3.1", "They may not decide this draft"),
        ({"person": OTHER, "standing": None}, "3.1", "They may not decide this draft"),
        ({"person": THIRD}, "3.1", "They are away."),
    ],
)
def test_a_draft_is_handed_to_one_who_may_decide_it_and_is_there(
    changes: dict[str, Any], clause: str, sentence: str
) -> None:
    found = reassigning.may_be_reassigned_to(
        draft(author=AUTHOR), replace(actor("deputy"), **changes), eligible=(ME, THIRD, AUTHOR), away=(THIRD,)
    )
    assert [objection.clause for objection in found] == ([clause] if clause else [])
    assert all(objection.sentence.startswith(sentence) and objection.field == "to" for objection in found)


@pytest.mark.parametrize(("asked", "already"), [((ME,), True), ((ME, THIRD), False), ((), False), ((THIRD,), False)])
def test_a_draft_is_not_handed_to_the_one_it_is_before(asked: tuple[Person, ...], already: bool) -> None:
    before = draft(author=AUTHOR, asked=asked)
    found = reassigning.may_be_reassigned_to(before, actor("deputy"), eligible=(ME,), away=())
    assert bool(found) is already
    assert all(objection.sentence == "It is with them already." for objection in found)


def test_whoever_may_decide_may_hand_on_and_a_delegate_before_they_state_anything() -> None:
    put = draft(author=AUTHOR, asked=(ME,))
    assert powers.may_reassign(actor("clerk"), put) == []
    assert powers.may_reassign(delegate(TOPIC), put) == []
    assert powers.may_reassign(actor("employee"), put)
    assert powers.may_reassign(actor("clerk"), draft(author=ME))
