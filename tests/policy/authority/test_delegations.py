"""Approval lent to an employee: by whom, to whom, for what, and from when until when, to the microsecond."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from chatops.policy.authority import delegations
from chatops.policy.authority.delegations import LONGEST
from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import AccountStatus, Actor, Delegation, Office, Person, Scope, ScopeKind, Standing
from tests.support.drafts import AUTHOR, NOW, draft

TICK = timedelta(microseconds=1)
CLERK, DEPUTY, CHAIR = Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK, Office.CHAIR
LENDER, DELEGATE, OTHER = (Person("slack", "T0THORNBURY", f"U0{name}") for name in ("LENDER", "DELEGATE", "OTHER"))
LENT = Delegation(
    "DL-7KQ2M9",
    LENDER,
    CLERK,
    DELEGATE,
    Scope(ScopeKind.TOPIC, "The fair"),
    NOW,
    NOW + timedelta(days=30),
    "A conference.",
)
HOLDERS = {CLERK: LENDER}
EMPLOYEES = dict.fromkeys((LENDER, DELEGATE), Standing.EMPLOYEE)


def someone(
    standing: Standing | None = Standing.EMPLOYEE,
    office: Office | None = None,
    status: AccountStatus = AccountStatus.ACTIVE,
    person: Person = DELEGATE,
) -> Actor:
    return Actor(person, status, standing, office)


LENDER_NOW = someone(office=CLERK, person=LENDER)


def clauses(found: list) -> list[str]:
    return [objection.clause for objection in found]


def fields(found: list) -> list[str | None]:
    return [objection.field for objection in found]


# From when until when


@pytest.mark.parametrize(
    ("at", "holds"),
    [
        (NOW - TICK, False),
        (NOW, True),
        (NOW + timedelta(days=30) - TICK, True),
        (NOW + timedelta(days=30), False),
        (NOW + timedelta(days=30) + TICK, False),
    ],
    ids=["just before", "at its start", "just before its end", "at its end", "after"],
)
def test_a_delegation_holds_from_its_start_up_to_its_end_and_not_at_it(at: datetime, holds: bool) -> None:
    assert LENT.holds_at(at) is holds
    assert bool(delegations.in_force([LENT], at, HOLDERS, EMPLOYEES)) is holds


@pytest.mark.parametrize(("at", "holds"), [(-TICK, True), (timedelta(0), False), (TICK, False)])
def test_one_that_is_ended_holds_up_to_that_instant(at: timedelta, holds: bool) -> None:
    ended = replace(LENT, ended_at=NOW + timedelta(days=1))
    assert ended.holds_at(NOW + timedelta(days=1) + at) is holds


def test_one_that_is_ended_after_its_end_does_not_come_to_life_again() -> None:
    late = replace(LENT, ended_at=LENT.ends + timedelta(days=1))
    assert late.end == LENT.ends
    assert not late.holds_at(LENT.ends)


@pytest.mark.parametrize(
    ("ends", "allowed"),
    [
        (None, False),
        (NOW - TICK, False),
        (NOW, False),
        (NOW + TICK, True),
        (NOW + LONGEST - TICK, True),
        (NOW + LONGEST, True),
        (NOW + LONGEST + TICK, False),
    ],
)
def test_an_end_is_after_now_and_90_days_away_at_most(ends: datetime | None, allowed: bool) -> None:
    found = delegations.end_is_near_enough(ends, NOW)
    assert (clauses(found), fields(found)) == (([], []) if allowed else (["3.1.1"], ["ends"]))


@pytest.mark.parametrize(
    ("now", "latest"),
    [
        (datetime(2027, 3, 1, 9, 30, tzinfo=UTC), date(2027, 5, 29)),  # the clocks go forward in between
        (datetime(2027, 9, 1, 9, 30, tzinfo=UTC), date(2027, 11, 29)),  # and back
        (datetime(2027, 6, 30, 23, 0, tzinfo=UTC), date(2027, 9, 28)),  # midnight in London
        (datetime(2027, 6, 30, 22, 59, 59, 999999, tzinfo=UTC), date(2027, 9, 27)),
    ],
)
def test_the_latest_day_is_the_last_at_whose_end_it_may_end(now: datetime, latest: date) -> None:
    assert delegations.latest_whole_day(now) == latest
    assert delegations.end_is_near_enough(delegations.end_of(latest), now) == []
    assert delegations.end_is_near_enough(delegations.end_of(latest + timedelta(days=1)), now)


# By whom


@pytest.mark.parametrize(
    ("actor", "clause"),
    [
        (someone(office=CLERK), ""),
        (someone(office=DEPUTY), ""),
        (someone(office=CHAIR), "house rule 2"),
        (someone(), "house rule 2"),
        (replace(someone(), lent=(LENT,)), "house rule 2"),
        (someone(Standing.VOLUNTEER), "house rule 2"),
        (someone(Standing.VOLUNTEER, DEPUTY), "house rule 2"),
        (someone(Standing.MEMBER), "9.2"),
        (someone(Standing.MEMBER, CHAIR), "9.2"),
        (someone(None), "house rule 2"),
        (someone(office=CLERK, status=AccountStatus.GUEST), "1.1"),
        (someone(office=CLERK, status=AccountStatus.UNKNOWN), "1.1"),
    ],
)
def test_the_clerk_and_the_deputy_lend_and_nobody_else(actor: Actor, clause: str) -> None:
    assert clauses(delegations.may_lend(actor)) == ([clause] if clause else [])
    assert bool(delegations.may_end(actor)) is bool(clause)


def test_what_was_lent_cannot_be_passed_on_and_one_is_told_so() -> None:
    (objection,) = delegations.may_lend(replace(someone(), lent=(LENT,)))
    assert objection.sentence.startswith("What was delegated to you cannot be passed on.")


def test_only_employees_see_delegations_and_only_their_own() -> None:
    assert delegations.may_see(someone()) == []
    assert clauses(delegations.may_see(someone(Standing.VOLUNTEER))) == ["3.1.1"]
    assert clauses(delegations.may_see(someone(Standing.MEMBER, CHAIR))) == ["3.1.1"]
    assert clauses(delegations.may_see(someone(status=AccountStatus.OUTSIDER))) == ["1.1"]
    assert delegations.is_seen_by(LENT, someone())
    assert delegations.is_seen_by(LENT, someone(office=DEPUTY, person=OTHER))
    assert not delegations.is_seen_by(LENT, someone(person=OTHER))


# To whom


@pytest.mark.parametrize(
    ("delegate", "clause"),
    [
        (someone(), ""),
        (someone(Standing.VOLUNTEER), "3.1.1"),
        (someone(Standing.MEMBER), "9.2"),
        (someone(Standing.MEMBER, CHAIR), "9.2"),
        (someone(Standing.MEMBER, CLERK), "9.2"),
        (someone(office=CHAIR), "house rule 3"),
        (someone(office=DEPUTY), "3.1.1"),
        (someone(None), "3.1.1"),
        (someone(person=LENDER), "3.1.1"),
        *((someone(status=status), "3.1.1") for status in AccountStatus if status is not AccountStatus.ACTIVE),
    ],
)
def test_approval_is_lent_to_another_employee_with_an_open_account_and_to_nobody_else(
    delegate: Actor, clause: str
) -> None:
    found = delegations.may_be_lent(LENDER_NOW, delegate)
    assert clauses(found) == ([clause] if clause else [])
    assert fields(found) == (["delegate"] if clause else [])


def test_each_account_that_is_not_open_has_its_own_sentence() -> None:
    shut = [status for status in AccountStatus if status is not AccountStatus.ACTIVE]
    said = {delegations.may_be_lent(LENDER_NOW, someone(status=status))[0].sentence for status in shut}
    assert len(said) == len(shut)


# For what


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        (("DR-7KQ2M9", "", ""), []),
        (("", "website", ""), []),
        (("", "", "The fair"), []),
        (("", "", "x" * 150), []),
        (("", "", f" {'x' * 150} "), []),
        (("", "", "x" * 151), ["topic"]),
        (("", "", "a\x00b"), ["topic"]),
        ((" ", "", " "), ["draft"]),
        (("DR-7KQ2M9", "website", ""), ["draft", "account"]),
        (("", "website", "The fair"), ["account", "topic"]),
        (("DR-7KQ2M9", "website", "The fair"), ["draft", "account", "topic"]),
    ],
)
def test_it_is_for_one_case_and_no_more(given: tuple[str, str, str], wrong: list[str]) -> None:
    assert fields(delegations.scope_is_one_case(*given)) == wrong


@pytest.mark.parametrize("stage", Stage)
def test_a_draft_is_lent_while_something_can_still_be_decided(stage: Stage) -> None:
    found = delegations.draft_can_be_lent(draft(stage=stage), LENDER, DELEGATE)
    over = stage in {Stage.POSTED, Stage.REJECTED, Stage.WITHDRAWN} or (stage.value == "lapsed" and bool(found))
    assert fields(found) == (["draft"] if over else [])


@pytest.mark.parametrize(
    ("lender", "delegate", "clause"),
    [
        (LENDER, AUTHOR, "house rule 1"),
        (AUTHOR, DELEGATE, "house rule 8"),
        (LENDER, None, ""),
        (AUTHOR, None, "house rule 8"),
    ],
)
def test_a_draft_is_not_lent_by_or_to_who_wrote_it(lender: Person, delegate: Person | None, clause: str) -> None:
    assert clauses(delegations.draft_can_be_lent(draft(), lender, delegate)) == ([clause] if clause else [])


@pytest.mark.parametrize("reason", ["", " ", "\u200b", "a\x00b", "x" * (LONGEST_REASON + 1)])
def test_a_reason_is_given_that_can_be_read(reason: str) -> None:
    assert fields(delegations.a_reason_for_lending(reason)) == ["reason"]


def test_the_same_case_is_not_lent_to_the_same_person_twice_at_once() -> None:
    same = Scope(ScopeKind.TOPIC, "the FAIR")
    assert fields(delegations.not_lent_already(DELEGATE, same, [LENT])) == ["delegate"]
    assert delegations.not_lent_already(OTHER, same, [LENT]) == []
    assert delegations.not_lent_already(DELEGATE, Scope(ScopeKind.ACCOUNT, "The fair"), [LENT]) == []
    assert delegations.not_lent_already(DELEGATE, Scope(ScopeKind.TOPIC, "The other fair"), [LENT]) == []
    assert delegations.not_lent_already(DELEGATE, same, []) == []


def test_there_is_an_end_to_how_many_are_in_force() -> None:
    full = [replace(LENT, scope=Scope(ScopeKind.TOPIC, f"Fair {n}")) for n in range(delegations.MOST)]
    new = Scope(ScopeKind.TOPIC, "One more")
    assert fields(delegations.not_lent_already(DELEGATE, new, full)) == ["delegate"]
    assert delegations.not_lent_already(DELEGATE, new, full[1:]) == []


# Whether it is in force


@pytest.mark.parametrize(
    ("holders", "standings", "holds"),
    [
        ({CLERK: LENDER}, EMPLOYEES, True),
        ({DEPUTY: LENDER}, EMPLOYEES, True),
        ({CLERK: OTHER}, EMPLOYEES, False),
        ({CHAIR: LENDER}, EMPLOYEES, False),
        ({}, EMPLOYEES, False),
        ({CLERK: LENDER, CHAIR: DELEGATE}, EMPLOYEES, False),
        ({CLERK: LENDER}, {LENDER: Standing.EMPLOYEE}, False),
        ({CLERK: LENDER}, {LENDER: Standing.EMPLOYEE, DELEGATE: Standing.VOLUNTEER}, False),
        ({CLERK: LENDER}, {LENDER: Standing.EMPLOYEE, DELEGATE: Standing.MEMBER}, False),
        ({CLERK: LENDER}, {LENDER: Standing.MEMBER, DELEGATE: Standing.EMPLOYEE}, False),
        ({CLERK: LENDER}, {DELEGATE: Standing.EMPLOYEE}, False),
    ],
)
def test_it_rests_on_the_lender_s_office_and_the_delegate_s_standing_as_they_are_now(
    holders: dict[Office, Person], standings: dict[Person, Standing], holds: bool
) -> None:
    assert (delegations.in_force([LENT], NOW, holders, standings) == (LENT,)) is holds


# People and cases that are like these, but come before or after them when they are sorted, and others that are the same

BEFORE, AFTER = (Person("slack", "T0THORNBURY", f"U0{name}") for name in ("AAA", "ZZZ"))


@pytest.mark.parametrize("person", [BEFORE, AFTER])
def test_another_person_is_another_person_whatever_they_are_called(person: Person) -> None:
    assert not delegations.is_seen_by(LENT, someone(person=person))
    assert delegations.may_be_lent(LENDER_NOW, someone(person=person)) == []
    assert delegations.not_lent_already(person, LENT.scope, [LENT]) == []


def test_the_same_person_is_known_again_wherever_they_come_from() -> None:
    lender, delegate, chair = replace(LENDER), replace(DELEGATE), replace(DELEGATE)
    assert delegations.is_seen_by(LENT, someone(person=delegate))
    assert fields(delegations.may_be_lent(LENDER_NOW, someone(person=lender))) == ["delegate"]
    assert fields(delegations.not_lent_already(delegate, LENT.scope, [LENT])) == ["delegate"]
    assert delegations.in_force([LENT], NOW, {**HOLDERS, CHAIR: chair}, EMPLOYEES) == ()


@pytest.mark.parametrize("about", ["A fair", "Z fair"])
@pytest.mark.parametrize("kind", ScopeKind)
def test_another_case_is_another_case_whatever_it_is_called(kind: ScopeKind, about: str) -> None:
    lent = replace(LENT, scope=Scope(kind, "The fair"))
    assert delegations.not_lent_already(DELEGATE, Scope(kind, about), [lent]) == []
    for other in set(ScopeKind) - {kind}:
        assert delegations.not_lent_already(DELEGATE, Scope(other, "The fair"), [lent]) == []


@pytest.mark.parametrize(("number", "full"), [(99, False), (100, True), (101, True)])
def test_a_hundred_are_in_force_at_once_at_most(number: int, full: bool) -> None:
    standing = [replace(LENT, scope=Scope(ScopeKind.TOPIC, f"Fair {n}")) for n in range(number)]
    assert bool(delegations.not_lent_already(OTHER, LENT.scope, standing)) is full
