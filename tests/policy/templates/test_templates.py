"""Who may propose, approve, use and end a template, and when one holds."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from chatops.policy.content.checking import findings_in
from chatops.policy.people import AccountStatus, Actor, Delegation, Office, Person, Scope, ScopeKind, Standing
from chatops.policy.templates import rules
from chatops.policy.templates.series import Rhythm, Series
from chatops.policy.templates.template import Template, TemplateDecision, TemplateState

NOW = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)


def person(name: str) -> Person:
    return Person("slack", "T0THORNBURY", name)


def actor(name: str, standing: Standing | None = Standing.EMPLOYEE, office: Office | None = None) -> Actor:
    return Actor(person(name), AccountStatus.ACTIVE, standing, office)


CLERK = actor("CLERK", office=Office.TOWN_CLERK)
DEPUTY = actor("DEPUTY", office=Office.DEPUTY_TOWN_CLERK)
CHAIR = actor("CHAIR", Standing.MEMBER, Office.CHAIR)
EMPLOYEE, OTHER = actor("EMPLOYEE"), actor("OTHER")
VOLUNTEER, MEMBER = actor("VOLUNTEER", Standing.VOLUNTEER), actor("MEMBER", Standing.MEMBER)
GUEST, STRANGER = replace(EMPLOYEE, status=AccountStatus.GUEST), actor("STRANGER", None)
EVERYBODY = (CLERK, DEPUTY, CHAIR, EMPLOYEE, OTHER, VOLUNTEER, MEMBER, GUEST, STRANGER)

PROPOSED = Template(
    "TP-7KQ2M9",
    "Bin days",
    "Collection on {day} moves to {new day}.",
    ("facebook-page",),
    NOW + timedelta(days=90),
    EMPLOYEE.person,
    NOW,
)
APPROVED = replace(PROPOSED, decision=TemplateDecision(True, CLERK.person, Office.TOWN_CLERK, NOW))
REFUSED = replace(PROPOSED, decision=TemplateDecision(False, CLERK.person, Office.TOWN_CLERK, NOW, "Too vague."))
ENDED = replace(APPROVED, ended_at=NOW)


def allowed(rule: object, *about: object) -> set[str]:
    """Who of everybody may, by this rule."""
    return {one.person.user for one in EVERYBODY if one is not GUEST and not rule(one, *about)}  # type: ignore[operator]


def test_the_town_clerk_alone_switches_templates_on_or_off() -> None:
    assert allowed(rules.may_switch_templates) == {"CLERK"}


def test_an_employee_proposes_a_template_and_no_volunteer_or_councillor() -> None:
    assert allowed(rules.may_propose) == {"CLERK", "DEPUTY", "EMPLOYEE", "OTHER"}


@pytest.mark.clause("house rule 15")
def test_an_officer_approves_a_template_and_nobody_their_own() -> None:
    assert allowed(rules.may_decide_template, PROPOSED) == {"CLERK", "DEPUTY"}
    assert allowed(rules.may_decide_template, replace(PROPOSED, by=CLERK.person)) == {"DEPUTY"}


def test_a_delegate_approves_no_template() -> None:
    lent = Delegation(
        "DL-7KQ2M9",
        CLERK.person,
        Office.TOWN_CLERK,
        OTHER.person,
        Scope(ScopeKind.ACCOUNT, "facebook-page"),
        NOW,
        NOW + timedelta(days=7),
        "Leave.",
    )
    (objection,) = rules.may_decide_template(replace(OTHER, lent=(lent,)), PROPOSED)
    assert objection.clause == "3.1"


def test_either_officer_or_whoever_proposed_it_ends_a_template() -> None:
    assert allowed(rules.may_end, APPROVED) == {"CLERK", "DEPUTY", "EMPLOYEE"}


def test_whoever_has_become_a_councillor_ends_no_template() -> None:
    assert rules.may_end(replace(EMPLOYEE, standing=Standing.MEMBER), APPROVED)


@pytest.mark.clause("house rule 15")
def test_whoever_may_draft_uses_a_template_but_not_on_their_own_approval() -> None:
    assert allowed(rules.may_use, APPROVED) == {"DEPUTY", "EMPLOYEE", "OTHER", "VOLUNTEER"}


@pytest.mark.parametrize(
    "rule",
    [
        lambda one: rules.may_switch_templates(replace(one, office=Office.TOWN_CLERK)),
        rules.may_propose,
        lambda one: rules.may_decide_template(replace(one, office=Office.TOWN_CLERK), APPROVED),
        lambda one: rules.may_end(one, APPROVED),
        lambda one: rules.may_use(one, APPROVED),
    ],
)
def test_a_guest_does_nothing_with_templates(rule: object) -> None:
    assert rule(GUEST)[0].clause == "1.1"  # type: ignore[operator]


@pytest.mark.parametrize(
    ("template", "at", "state"),
    [
        (PROPOSED, NOW, TemplateState.PROPOSED),
        (APPROVED, NOW, TemplateState.APPROVED),
        (APPROVED, APPROVED.ends - MOMENT, TemplateState.APPROVED),
        (APPROVED, APPROVED.ends, TemplateState.OVER),
        (PROPOSED, PROPOSED.ends, TemplateState.OVER),
        (REFUSED, NOW, TemplateState.REFUSED),
        (REFUSED, REFUSED.ends, TemplateState.REFUSED),
        (ENDED, NOW, TemplateState.ENDED),
        (replace(PROPOSED, ended_at=NOW), NOW, TemplateState.ENDED),
    ],
)
@pytest.mark.clause("house rule 15")
def test_a_use_goes_out_while_its_template_is_approved_and_not_ended_or_over(
    template: Template, at: datetime, state: TemplateState
) -> None:
    assert template.state(at) is state
    assert (rules.approval_holds(template, at, on=True) == []) is (state is TemplateState.APPROVED)


def test_no_approval_of_a_template_holds_while_templates_are_off() -> None:
    (objection,) = rules.approval_holds(APPROVED, NOW, on=False)
    assert "does not work with templates" in objection.sentence


@pytest.mark.parametrize("changed", ["name", "words", "accounts", "ends", "reference"])
def test_the_digest_of_a_template_covers_all_that_is_approved(changed: str) -> None:
    others = {"accounts": ("website",), "ends": NOW}
    assert replace(APPROVED, **{changed: others.get(changed, "other")}).digest != APPROVED.digest


def test_the_digest_of_a_template_is_the_same_once_it_is_decided() -> None:
    assert PROPOSED.digest == APPROVED.digest == ENDED.digest


@pytest.mark.parametrize(
    ("last", "ends", "wrong"),
    [
        (None, None, "Choose the last day"),
        (date(2027, 2, 28), None, "has passed"),
        (date(2027, 3, 1), datetime(2027, 3, 2, tzinfo=UTC), ""),
        (date(2028, 3, 1), datetime(2028, 3, 2, tzinfo=UTC), ""),
        (date(2028, 3, 2), None, "more than a year"),
    ],
)
@pytest.mark.clause("house rule 15")
def test_a_template_has_a_last_day_a_year_ahead_at_most(last: date | None, ends: datetime | None, wrong: str) -> None:
    instant, objections = rules.ends_within_a_year(last, NOW)
    assert instant == ends
    assert [one.field for one in objections] == (["ends"] if wrong else [])
    assert all(wrong in one.sentence for one in objections)


def whole(**changes: object) -> list[str | None]:
    given = {"name": "Bins", "words": PROPOSED.words, "accounts": ["website"], "official": ["website"], "others": []}
    return [one.field for one in rules.template_is_whole(**(given | changes))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({}, []),
        ({"name": ""}, ["name"]),
        ({"name": "x" * (rules.LONGEST_NAME + 1)}, ["name"]),
        ({"words": ""}, ["words"]),
        ({"words": "On {day"}, ["words"]),
        ({"accounts": []}, ["accounts"]),
        ({"accounts": ["a rival"]}, ["accounts"]),
        ({"name": "BIN days", "others": [PROPOSED]}, ["name"]),
        ({"others": [replace(PROPOSED, name=f"{n}") for n in range(rules.MOST_STANDING)]}, ["name"]),
        ({"others": [replace(PROPOSED, name=f"{n}") for n in range(rules.MOST_STANDING - 1)]}, []),
    ],
)
def test_a_template_has_a_name_of_its_own_words_that_can_be_posted_and_official_accounts(
    changes: dict[str, object], wrong: list[str]
) -> None:
    assert whole(**changes) == wrong


def test_what_is_said_of_a_series_calls_it_a_series() -> None:
    series = Series(Rhythm.WEEKLY, NOW.date(), time(9))
    proposed, approved, refused, ended = (replace(one, series=series) for one in (PROPOSED, APPROVED, REFUSED, ENDED))
    said = [
        *rules.may_decide_template(EMPLOYEE, proposed),
        *rules.may_decide_template(CLERK, replace(proposed, by=CLERK.person)),
        *rules.may_end(OTHER, approved),
        *rules.may_use(CLERK, approved),
        *(one for each in (proposed, refused, ended) for one in rules.approval_holds(each, NOW, on=True)),
        *rules.template_is_whole("Bin days", "On {day}.", ("facebook-page",), ("facebook-page",), [approved]),
    ]
    assert len(said) == 8
    for objection in said:
        assert "series" in objection.sentence
        assert "template" not in objection.sentence


def test_what_the_checks_would_ask_each_time_is_in_no_template() -> None:
    assert rules.asks_nothing(findings_in("Collection on day moves to new day.")) == []
    objections = rules.asks_nothing(findings_in("Vote Labour on day. Ring 07700 900123."))
    assert {"words"} == {one.field for one in objections}
    assert {one.clause for one in objections} >= {"PS-4c", "5.12"}
