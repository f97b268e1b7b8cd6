"""A draft is sent in, revised and taken back: what happens, and what keeps it from happening."""

from datetime import UTC, datetime, timedelta

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.route import route_draft
from chatops.flow.drafts.submit import check_draft, check_revision, revise_draft, submit_draft, withdraw_draft
from chatops.flow.people.take_on import take_on
from chatops.policy.drafts.declarations import Declaration, Declared
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import AccountStatus, Office, Standing
from chatops.ports.errors import NoSuch
from chatops.ports.idempotency import FormKind
from chatops.ports.people import Entry
from storage.engine import Database
from tests.support.bad_forms import BAD_FORMS, DOUBLED_HOUR, EVERYTHING_WRONG, BadForm
from tests.support.council import (
    MORNING,
    PEOPLE,
    ROLL,
    WORDS,
    StillClock,
    as_it_stands,
    brought_to,
    caller,
    draft_form,
    drop_account,
    new_form,
    posted,
    record,
    released,
    revise,
    routed,
    submitted,
    take_on_everyone,
    tomorrow_at_noon,
    withdraw,
)
from tests.support.databases import journal_of, rows
from tests.support.refusals import nothing_happens, overtaken, refused

CHANGEABLE = [
    Stage.ROUTED,
    Stage.CHANGES_REQUESTED,
    Stage.APPROVED,
    Stage.UNCONFIRMED,
    Stage.HELD,
    Stage.RELEASED,
    Stage.LAPSED,
]
WITHDRAWABLE = [
    Stage.SUBMITTED,
    Stage.ROUTED,
    Stage.CHANGES_REQUESTED,
    Stage.APPROVED,
    Stage.UNCONFIRMED,
    Stage.HELD,
]


@pytest.mark.parametrize("by", ["employee", "volunteer", "deputy", "clerk"])
async def test_a_draft_is_sent_in(desk: Desk, database: Database, by: str) -> None:
    draft = await submitted(desk, by=by, accounts=("website", "facebook-page"), **tomorrow_at_noon())
    assert (draft.stage, draft.author, draft.revision.number) == (Stage.SUBMITTED, PEOPLE[by], 1)
    assert draft.revision.words == WORDS
    assert draft.revision.accounts == ("website", "facebook-page")
    assert draft.revision.goes_out_at == datetime(2027, 3, 2, 12, 0, tzinfo=UTC)
    assert draft.revision.declarations == tuple(Declared(one) for one in Declaration)
    assert draft.revision.made_at == MORNING
    last = (await journal_of(database, desk.council))[-1]
    assert (last["act"], last["reference"], last["by"]) == ("draft:submitted", draft.reference, str(PEOPLE[by]))
    assert last["details"]["digest"] == draft.revision.digest
    (kept,) = await rows(database, "SELECT digest FROM revisions")
    assert kept["digest"] == draft.revision.digest


@pytest.mark.parametrize("bad", BAD_FORMS.values(), ids=BAD_FORMS)
async def test_a_draft_is_not_sent_in_with_bad_answers(desk: Desk, database: Database, bad: BadForm) -> None:
    async with refused(desk, database) as told:
        await desk.transact(submit_draft, filled=draft_form(**bad.answers), by=caller("employee"))
    assert told.clauses == (bad.clause,)
    assert {objection.field for objection in told.caught.objections} == {bad.field}


async def test_everything_that_is_wrong_is_told_at_once(desk: Desk, database: Database) -> None:
    async with refused(desk, database) as told:
        await desk.transact(submit_draft, filled=draft_form(**EVERYTHING_WRONG), by=caller("employee"))
    assert {objection.field for objection in told.caught.objections} == {"words", "accounts", "time", "declared:links"}


@pytest.mark.parametrize(
    ("by", "clause"),
    [("councillor", "house rule 3"), ("chair", "house rule 3"), ("guest", "1.1"), ("stranger", "1.1")],
)
async def test_a_draft_is_not_sent_in_by_them(desk: Desk, database: Database, by: str, clause: str) -> None:
    for flow, given in ((check_draft, {}), (submit_draft, {"filled": draft_form()})):
        async with refused(desk, database) as told:
            await desk.transact(flow, by=caller(by), **given)
        assert told.clauses == (clause,)


@pytest.mark.parametrize("status", [status for status in AccountStatus if status is not AccountStatus.ACTIVE])
async def test_a_draft_is_not_sent_in_from_an_account_that_is(
    desk: Desk, database: Database, status: AccountStatus
) -> None:
    async with refused(desk, database) as told:
        await desk.transact(submit_draft, filled=draft_form(), by=caller("employee", status))
    assert told.clauses == ("1.1",)


async def test_whoever_may_draft_is_shown_the_form_and_nothing_is_recorded(desk: Desk, database: Database) -> None:
    async with nothing_happens(database):
        await desk.transact(check_draft, by=caller("volunteer"))


@pytest.mark.parametrize(
    ("by", "left"), [("clerk", ["deputy"]), ("employee", ["clerk", "deputy"])], ids=["the_clerk_s_own", "anybody_s"]
)
async def test_a_draft_that_nobody_could_decide_is_not_taken_in(
    desk: Desk, database: Database, by: str, left: list[str]
) -> None:
    vacant = [Entry(PEOPLE[name], Standing.EMPLOYEE) for name in left]
    await take_on_everyone(desk, *vacant)
    async with refused(desk, database) as told:
        await desk.transact(submit_draft, filled=draft_form(), by=caller(by))
    assert told.clauses == ("3.1",)


async def test_the_same_form_sent_twice_makes_one_draft(desk: Desk, database: Database) -> None:
    form = new_form()
    draft = await submitted(desk, form=form)
    async with nothing_happens(database):
        await desk.transact(submit_draft, filled=draft_form(form=form, words="Other words"), by=caller("employee"))
    assert await desk.look(lambda work, _now: work.idempotency_keys.made_by(FormKind.REVISION, form)) == draft.reference


async def test_a_time_that_comes_twice_means_the_first(desk: Desk, clock: StillClock) -> None:
    clock.set(datetime(2027, 10, 30, 12, 0, tzinfo=UTC))
    draft = await submitted(desk, **DOUBLED_HOUR)
    assert draft.revision.goes_out_at == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


async def test_an_account_ticked_twice_is_one_account(desk: Desk) -> None:
    draft = await released(desk, accounts=("facebook-page", "facebook-page"))
    assert draft.revision.accounts == ("facebook-page",)
    await record(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.POSTED


@pytest.mark.parametrize("stage", CHANGEABLE)
async def test_a_draft_is_revised(desk: Desk, clock: StillClock, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    clock.move(hours=1)
    await desk.transact(check_revision, reference=draft.reference, by=caller("employee"))
    await revise(desk, draft, words="The market is on Sunday.")
    now = await as_it_stands(desk, draft.reference)
    assert (now.stage, now.revision.number) == (Stage.SUBMITTED, 2)
    assert now.revision.words == "The market is on Sunday."
    assert now.revision.made_at == MORNING + timedelta(hours=1)
    assert now.revisions[0] == draft.revision
    assert now.revision.salt != draft.revision.salt
    assert now.decision is None


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage not in CHANGEABLE])
async def test_a_draft_is_not_revised_once_it_is(desk: Desk, database: Database, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    async with overtaken(desk, database):
        await desk.transact(check_revision, reference=draft.reference, by=caller("employee"))
    async with overtaken(desk, database):
        await revise(desk, draft)


@pytest.mark.parametrize("by", ["clerk", "employee2", "councillor", "guest"])
async def test_a_draft_is_not_revised_or_withdrawn_by_another(desk: Desk, database: Database, by: str) -> None:
    draft = await routed(desk)
    async with refused(desk, database):
        await desk.transact(check_revision, reference=draft.reference, by=caller(by))
    async with refused(desk, database):
        await revise(desk, draft, by=by)
    async with refused(desk, database):
        await withdraw(desk, draft, by=by)


@pytest.mark.parametrize("bad", BAD_FORMS.values(), ids=BAD_FORMS)
async def test_a_draft_is_not_revised_with_bad_answers(desk: Desk, database: Database, bad: BadForm) -> None:
    draft = await routed(desk)
    async with refused(desk, database) as told:
        await revise(desk, draft, **bad.answers)
    assert told.clauses == (bad.clause,)


async def test_a_draft_is_not_revised_from_a_card_that_is_out_of_date(desk: Desk, database: Database) -> None:
    old = await brought_to(desk, Stage.CHANGES_REQUESTED)
    await revise(desk, old)
    await desk.transact(route_draft, reference=old.reference)
    async with overtaken(desk, database) as told:
        await revise(desk, old)
    assert "version 2 has come in since" in told.sentence


async def test_the_same_revision_sent_twice_is_one_revision(desk: Desk, database: Database) -> None:
    draft = await brought_to(desk, Stage.CHANGES_REQUESTED)
    form = new_form()
    await revise(desk, draft, form=form)
    async with nothing_happens(database):
        await revise(desk, draft, form=form)


async def test_a_draft_that_appeared_in_part_is_not_revised(desk: Desk, database: Database) -> None:
    draft = await released(desk, accounts=("facebook-page", "x-account"))
    await record(desk, draft, {"x-account": "https://x.com/ThornburyTC/status/7"})
    async with refused(desk, database) as told:
        await revise(desk, draft)
    assert told.clauses == ("4.2b",)


@pytest.mark.parametrize("stage", WITHDRAWABLE)
async def test_a_draft_is_withdrawn(desk: Desk, database: Database, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    await withdraw(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.WITHDRAWN
    assert (await journal_of(database, desk.council))[-1]["act"] == "draft:withdrawn"


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage not in WITHDRAWABLE])
async def test_a_draft_is_not_withdrawn_once_it_is(desk: Desk, database: Database, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    async with overtaken(desk, database):
        await withdraw(desk, draft)


async def test_an_author_who_left_the_council_s_list_changes_nothing(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    stayed = tuple(entry for entry in ROLL if entry.person != PEOPLE["employee"])
    await desk.transact(take_on, people=stayed)
    async with refused(desk, database) as told:
        await withdraw(desk, draft)
    assert told.clauses == ("1.1",)


async def test_a_draft_that_does_not_exist_is_neither_revised_nor_withdrawn(desk: Desk, database: Database) -> None:
    async with nothing_happens(database):
        for flow, given in (
            (check_revision, {}),
            (revise_draft, {"revision": 1, "filled": draft_form()}),
            (withdraw_draft, {}),
        ):
            with pytest.raises(NoSuch):
                await desk.transact(flow, reference="DR-000000", by=caller("employee"), **given)


async def test_an_account_that_is_no_longer_official_is_not_chosen_again(desk: Desk, database: Database) -> None:
    draft = await posted(desk, accounts=("x-account",))
    await drop_account(desk, "x-account")
    async with refused(desk, database) as told:
        await submitted(desk, accounts=draft.revision.accounts)
    assert told.clauses == ("Intro-2a",)


@pytest.mark.clause("5.8")
async def test_the_office_an_author_held_is_in_the_journal(desk: Desk, database: Database) -> None:
    await submitted(desk, by="deputy")
    assert (await journal_of(database, desk.council))[-1]["office"] == Office.DEPUTY_TOWN_CLERK
