"""An approver decides on one revision: what happens, and everything that keeps it from happening."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from chatops.desk import Desk
from chatops.facts.drafts import DECIDED
from chatops.flow.drafts.decide import approve_draft, check_decision
from chatops.flow.drafts.route import route_draft
from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import AccountStatus, Office, Standing
from chatops.ports.errors import NoSuch
from chatops.ports.people import Entry
from storage.engine import Database
from tests.support.council import (
    MORNING,
    PEOPLE,
    StillClock,
    approve,
    as_it_stands,
    brought_to,
    caller,
    decide,
    revise,
    routed,
    take_on_everyone,
    turn_down,
)
from tests.support.databases import journal_of
from tests.support.refusals import nothing_happens, refused

ENDS = {
    Verdict.APPROVED: Stage.APPROVED,
    Verdict.REJECTED: Stage.REJECTED,
    Verdict.CHANGES_REQUESTED: Stage.CHANGES_REQUESTED,
}
WRONG_PEOPLE = {
    "employee2": "3.1",
    "volunteer": "3.1",
    "chair": "9.2",
    "councillor": "9.2",
    "guest": "3.1",
    "stranger": "3.1",
}


@pytest.mark.parametrize("by", ["clerk", "deputy"])
@pytest.mark.parametrize("verdict", Verdict)
async def test_a_draft_is_decided(desk: Desk, database: Database, clock: StillClock, verdict: Verdict, by: str) -> None:
    draft = await routed(desk)
    clock.move(minutes=5)
    await decide(desk, draft, verdict, by=by)
    now = await as_it_stands(desk, draft.reference)
    assert now.stage is ENDS[verdict]
    assert now.decision is not None
    assert (now.decision.verdict, now.decision.revision, now.decision.by) == (verdict, 1, PEOPLE[by])
    assert now.decision.at == MORNING + timedelta(minutes=5)
    last = (await journal_of(database, desk.council))[-1]
    office = Office.TOWN_CLERK if by == "clerk" else Office.DEPUTY_TOWN_CLERK
    assert (last["act"], last["by"], last["office"]) == (DECIDED[verdict].act, str(PEOPLE[by]), office)
    assert last["details"]["digest"] == draft.revision.digest
    assert now.decision.office == office


async def test_a_reason_and_its_clauses_are_kept_with_the_decision_and_only_digests_in_the_journal(
    desk: Desk, database: Database
) -> None:
    draft = await routed(desk)
    await turn_down(desk, draft, Verdict.CHANGES_REQUESTED, reason="  The date is wrong.\r\n", clauses=("5.1", "5.4"))
    decision = (await as_it_stands(desk, draft.reference)).decision
    assert decision is not None
    assert (decision.reason, decision.clauses) == ("The date is wrong.", ("5.1", "5.4"))
    details = (await journal_of(database, desk.council))[-1]["details"]
    assert details["reason_digest"] == salted_digest(draft.revision.salt, "The date is wrong.")
    assert details["clauses"] == ["5.1", "5.4"]


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize(("by", "clause"), WRONG_PEOPLE.items())
async def test_a_draft_is_not_decided_by_them(
    desk: Desk, database: Database, verdict: Verdict, by: str, clause: str
) -> None:
    draft = await routed(desk)
    async with refused(desk, database) as told:
        await decide(desk, draft, verdict, by=by)
    assert told.clauses == (clause,)


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize(("by", "other"), [("clerk", "deputy"), ("deputy", "clerk")])
async def test_nobody_decides_their_own_draft_and_the_other_officer_does(
    desk: Desk, database: Database, verdict: Verdict, by: str, other: str
) -> None:
    draft = await routed(desk, by=by)
    async with refused(desk, database) as told:
        await decide(desk, draft, verdict, by=by)
    assert told.clauses == ("house rule 1",)
    await decide(desk, draft, verdict, by=other)
    assert (await as_it_stands(desk, draft.reference)).stage is ENDS[verdict]


@pytest.mark.parametrize("status", [status for status in AccountStatus if status is not AccountStatus.ACTIVE])
async def test_a_draft_is_not_decided_from_the_clerk_s_account_when_it_is(
    desk: Desk, database: Database, status: AccountStatus
) -> None:
    draft = await routed(desk)
    async with refused(desk, database) as told:
        await desk.transact(approve_draft, reference=draft.reference, revision=1, by=caller("clerk", status))
    assert told.clauses == ("1.1",)


async def _the_clerk_left_office(desk: Desk, _draft: Draft) -> None:
    await take_on_everyone(desk, Entry(PEOPLE["clerk"], Standing.EMPLOYEE))


async def _the_clerk_became_a_councillor(desk: Desk, _draft: Draft) -> None:
    await take_on_everyone(desk, Entry(PEOPLE["clerk"], Standing.MEMBER))


@pytest.mark.parametrize(
    ("change", "clause"),
    [(_the_clerk_left_office, "3.1"), (_the_clerk_became_a_councillor, "9.2")],
    ids=["the_clerk_left_office", "the_clerk_became_a_councillor"],
)
async def test_a_draft_is_not_decided_by_somebody_who_was_asked_and_no_longer_may(
    desk: Desk, database: Database, change: Callable[[Desk, Draft], Awaitable[None]], clause: str
) -> None:
    draft = await routed(desk)
    await change(desk, draft)
    async with refused(desk, database) as told:
        await approve(desk, draft)
    assert told.clauses == (clause,)


async def test_a_new_clerk_decides_what_the_former_one_was_asked(desk: Desk) -> None:
    draft = await routed(desk)
    await take_on_everyone(
        desk,
        Entry(PEOPLE["clerk"], Standing.EMPLOYEE),
        Entry(PEOPLE["employee2"], Standing.EMPLOYEE, Office.TOWN_CLERK),
    )
    await approve(desk, draft, by="employee2")
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.APPROVED


async def test_an_approval_says_nothing_of_the_revision_after_it(desk: Desk) -> None:
    draft = await brought_to(desk, Stage.APPROVED)
    await revise(desk, draft)
    await desk.transact(route_draft, reference=draft.reference)
    now = await as_it_stands(desk, draft.reference)
    assert (now.stage, now.decision) == (Stage.ROUTED, None)
    await turn_down(desk, now)
    decided = (await as_it_stands(desk, draft.reference)).decisions
    assert [(decision.revision, decision.verdict) for decision in decided] == [
        (1, Verdict.APPROVED),
        (2, Verdict.REJECTED),
    ]


@pytest.mark.parametrize(
    "reason",
    ["", " \n", "\u200b", "x" * (LONGEST_REASON + 1), "No\x00", "No \ud800"],
    ids=["empty", "blank", "without_width", "too_long", "nul", "lone_surrogate"],
)
@pytest.mark.parametrize("verdict", [Verdict.REJECTED, Verdict.CHANGES_REQUESTED])
async def test_a_draft_is_not_turned_down_with_this_for_a_reason(
    desk: Desk, database: Database, verdict: Verdict, reason: str
) -> None:
    draft = await routed(desk)
    async with refused(desk, database) as told:
        await turn_down(desk, draft, verdict, reason=reason)
    assert [(objection.clause, objection.field) for objection in told.caught.objections] == [("3.1", "reason")]


@pytest.mark.parametrize("verdict", Verdict)
async def test_the_form_for_a_reason_is_opened_for_an_approver_and_records_nothing(
    desk: Desk, database: Database, verdict: Verdict
) -> None:
    draft = await routed(desk)
    async with nothing_happens(database):
        await desk.transact(check_decision, verdict=verdict, reference=draft.reference, revision=1, by=caller("clerk"))


async def test_the_form_for_a_reason_is_not_opened_for_anybody_else(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    async with refused(desk, database):
        await desk.transact(
            check_decision, verdict=Verdict.REJECTED, reference=draft.reference, revision=1, by=caller("employee")
        )


async def test_a_draft_that_does_not_exist_is_not_decided(desk: Desk, database: Database) -> None:
    async with nothing_happens(database):
        with pytest.raises(NoSuch):
            await desk.transact(approve_draft, reference="DR-000000", revision=1, by=caller("clerk"))
