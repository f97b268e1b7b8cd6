"""The Town Clerk lets one revision through; the Deputy and the Chair are told, and the Chair is sent a list."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.facts.purdah import ExemptionsListed
from chatops.flow.authority.away import TimeAway, come_back, set_away
from chatops.flow.drafts.route import route_draft
from chatops.flow.purdah.exempt import ExemptionForm, check_exemption, exempt_draft, list_exemptions
from chatops.outbox.letter import LetterKind
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Office, Standing
from chatops.policy.purdah.periods import ExemptionClass
from chatops.ports.errors import NoSuch, NotYet
from chatops.ports.people import Entry
from handlers.views.purdah.exemptions import see_month
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    StillClock,
    approve,
    approved,
    as_it_stands,
    brought_to,
    caller,
    exempt,
    held,
    new_form,
    purdah_off,
    purdah_on,
    release,
    revise,
    routed,
    submitted,
    take_on_everyone,
    tomorrow_at_noon,
)
from tests.support.databases import journal_of, rows
from tests.support.refusals import nothing_happens, overtaken, refused


@pytest.mark.parametrize("kind", ExemptionClass)
async def test_an_exempt_revision_is_approved_and_released_in_the_period(desk: Desk, kind: ExemptionClass) -> None:
    draft = await routed(desk)
    await purdah_on(desk)
    await exempt(desk, draft, kind=kind)
    if kind is not ExemptionClass.EMERGENCY:  # which is approved in the same act
        await approve(desk, draft)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


async def test_an_exemption_and_an_approval_are_one_form_away_from_each_other(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await purdah_on(desk)
    await exempt(desk, draft, approve=True)
    now = await as_it_stands(desk, draft.reference)
    assert now.stage is Stage.APPROVED
    assert now.decision is not None
    assert (now.decision.by, now.decision.digest) == (PEOPLE["clerk"], draft.revision.digest)
    acts = [entry["act"] for entry in await journal_of(database, desk.council)]
    assert acts[-2:] == ["draft:exempted", "draft:approved"]
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


async def test_what_is_held_goes_out_once_it_is_exempt(desk: Desk, database: Database) -> None:
    draft = await held(desk)
    await exempt(desk, draft, approve=True)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.APPROVED
    due = "SELECT count(*) AS n FROM letters WHERE kind = :kind AND about = :about"
    assert (await rows(database, due, kind=LetterKind.RELEASE, about=draft.reference))[0]["n"] == 2
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


async def test_what_is_approved_and_due_in_a_period_to_come_can_be_exempted_ahead(
    desk: Desk, clock: StillClock
) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    await purdah_on(desk, begins=date(2027, 3, 2))
    await exempt(desk, draft)
    clock.set(datetime(2027, 3, 2, 12, tzinfo=UTC))
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


async def test_an_exemption_dies_with_its_revision(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await purdah_on(desk)
    await exempt(desk, draft, approve=True)
    await revise(desk, draft, words="A bridge is closed.")
    await desk.transact(route_draft, reference=draft.reference)
    async with refused(desk, database) as told:
        await approve(desk, await as_it_stands(desk, draft.reference))
    assert told.clauses == ("PS-4b",)


async def test_the_journal_keeps_the_class_and_none_of_the_answers(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await purdah_on(desk)
    await exempt(desk, draft)
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["office"], entry["clause"]) == ("draft:exempted", "Town Clerk", "PS-4b")
    assert entry["details"]["class"] == "continuing service"
    assert entry["details"]["digest"] == draft.revision.digest
    assert all(said not in str(entry) for said in ("flood", "alike", "risk"))


async def test_the_deputy_and_the_chair_are_told_at_once(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await purdah_on(desk)
    await exempt(desk, draft)
    found = await rows(database, 'SELECT "to" FROM letters WHERE kind = :kind', kind=LetterKind.EXEMPTION_NOTICE)
    assert {row["to"] for row in found} == {str(PEOPLE["deputy"]), str(PEOPLE["chair"])}


@pytest.mark.parametrize("by", [name for name in PEOPLE if name != "clerk"])
async def test_nobody_but_the_clerk_exempts(desk: Desk, database: Database, by: str) -> None:
    draft = await routed(desk)
    await purdah_on(desk)
    async with refused(desk, database):
        await exempt(desk, draft, by=by)
    async with refused(desk, database):
        await start(desk, draft.reference, by=by)


async def start(desk: Desk, reference: str, *, by: str = "clerk", revision: int = 1) -> Any:
    return await desk.transact(check_exemption, reference=reference, revision=revision, by=caller(by))


@pytest.mark.parametrize("left_out", ["public_money", "fair", "reason"])
async def test_every_question_is_answered_in_words(desk: Desk, database: Database, left_out: str) -> None:
    draft = await routed(desk)
    await purdah_on(desk)
    async with refused(desk, database) as told:
        await exempt(desk, draft, **{left_out: " \n"})
    assert told.clauses == ("PS-4b",)


async def test_a_revision_that_came_in_while_the_form_was_open_is_not_exempted(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await purdah_on(desk)
    assert await start(desk, draft.reference) == ()
    await revise(desk, draft)
    async with overtaken(desk, database) as told:
        await exempt(desk, draft)
    assert told.sentence == "You saw version 1, and version 2 has come in since."


async def test_a_revision_is_exempted_once(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await purdah_on(desk)
    await exempt(desk, draft)
    async with overtaken(desk, database) as told:
        await exempt(desk, draft)
    assert told.sentence == "This version is allowed already."


async def test_there_is_nothing_to_exempt_where_no_period_stands_in_the_way(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    reference = await purdah_on(desk)
    await purdah_off(desk, reference)
    async with overtaken(desk, database) as told:
        await exempt(desk, draft)
    assert told.sentence == "There is nothing to allow: purdah does not stand in its way."


@pytest.mark.parametrize(
    "stage", [Stage.CHANGES_REQUESTED, Stage.RELEASED, Stage.POSTED, Stage.REJECTED, Stage.WITHDRAWN]
)
async def test_what_does_not_wait_to_go_out_is_not_exempted(desk: Desk, database: Database, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    if stage is not Stage.RELEASED:  # a period would take it back
        await purdah_on(desk)
    async with overtaken(desk, database):
        await exempt(desk, draft)


async def test_the_clerk_exempts_their_own_draft_and_the_deputy_decides_it(desk: Desk, database: Database) -> None:
    draft = await routed(desk, by="clerk")
    await purdah_on(desk)
    async with refused(desk, database) as told:
        await exempt(desk, draft, approve=True)
    assert told.clauses == ("house rule 1",)
    await exempt(desk, draft)
    await approve(desk, draft, by="deputy")


async def test_a_draft_that_is_being_passed_on_is_exempted_and_decided_later(desk: Desk) -> None:
    draft = await submitted(desk)
    await purdah_on(desk)
    await exempt(desk, draft, approve=True)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.SUBMITTED
    await desk.transact(route_draft, reference=draft.reference)
    await approve(desk, draft, by="deputy")


async def test_a_draft_that_does_not_exist_is_not_exempted(desk: Desk, database: Database) -> None:
    async with nothing_happens(database):
        with pytest.raises(NoSuch):
            await start(desk, "DR-000000")


# The emergency lane


@pytest.mark.parametrize("by", ["employee", "volunteer"])
async def test_an_emergency_in_the_period_goes_to_the_clerk_and_the_deputy_at_once(desk: Desk, by: str) -> None:
    await purdah_on(desk)
    assert (await routed(desk, by=by, urgent=True)).asked == (PEOPLE["clerk"], PEOPLE["deputy"])
    assert (await routed(desk, by=by)).asked == (PEOPLE["clerk"],)


async def test_outside_the_period_an_emergency_goes_to_both_at_once_too(desk: Desk) -> None:
    await purdah_on(desk, begins=date(2027, 3, 2))
    assert (await routed(desk, urgent=True)).asked == (PEOPLE["clerk"], PEOPLE["deputy"])


async def test_an_emergency_of_the_clerk_s_own_goes_to_the_deputy(desk: Desk) -> None:
    await purdah_on(desk)
    assert (await routed(desk, by="clerk", urgent=True)).asked == (PEOPLE["deputy"],)


# An emergency while the Town Clerk is not there


async def without_clerk(desk: Desk, how: str) -> None:
    """The Clerk is away, or the office is vacant."""
    if how == "away":
        await desk.transact(set_away, away=TimeAway(new_form(), None, None), by=caller("clerk"))
    else:
        await take_on_everyone(desk, Entry(PEOPLE["clerk"], Standing.EMPLOYEE))


EMERGENCY = {"kind": ExemptionClass.EMERGENCY, "public_money": "", "fair": "", "reason": "The river rises."}


@pytest.mark.clause("house rule 4")
@pytest.mark.parametrize("how", ["away", "vacant"])
async def test_the_deputy_lets_an_emergency_out_in_one_act_while_there_is_no_clerk(
    desk: Desk, database: Database, how: str
) -> None:
    await purdah_on(desk)
    draft = await routed(desk, urgent=True)
    await without_clerk(desk, how)
    await exempt(desk, draft, by="deputy", **EMERGENCY)
    acts = [entry["act"] for entry in await journal_of(database, desk.council)]
    assert acts[-2:] == ["draft:exempted", "draft:approved"]
    (kept,) = await rows(database, "SELECT office, reason FROM exemptions")
    assert (kept["office"], kept["reason"]) == ("Deputy Town Clerk", "The river rises.")
    found = await rows(database, 'SELECT "to" FROM letters WHERE kind = :kind', kind=LetterKind.EXEMPTION_NOTICE)
    told = {"chair", "clerk"} if how == "away" else {"chair"}
    assert {row["to"] for row in found} == {str(PEOPLE[name]) for name in told}
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


@pytest.mark.parametrize("kind", [one for one in ExemptionClass if one is not ExemptionClass.EMERGENCY])
async def test_the_deputy_lets_nothing_else_out(desk: Desk, database: Database, kind: ExemptionClass) -> None:
    await purdah_on(desk)
    draft = await routed(desk, urgent=True)
    await without_clerk(desk, "away")
    async with refused(desk, database) as told:
        await exempt(desk, draft, by="deputy", kind=kind)
    assert told.clauses == ("house rule 4",)


async def test_the_deputy_lets_nothing_out_once_the_clerk_is_back(desk: Desk, database: Database) -> None:
    await purdah_on(desk)
    draft = await routed(desk, urgent=True)
    await without_clerk(desk, "away")
    assert await start(desk, draft.reference, by="deputy") == ()
    await desk.transact(come_back, by=caller("clerk"))
    async with refused(desk, database) as told:
        await exempt(desk, draft, by="deputy", **EMERGENCY)
    assert told.clauses == ("PS-4b",)


async def test_an_emergency_of_the_clerks_own_is_exempted_and_left_to_the_deputy(desk: Desk) -> None:
    await purdah_on(desk)
    draft = await routed(desk, by="clerk", urgent=True)
    (granted,) = await desk.transact(
        exempt_draft,
        reference=draft.reference,
        revision=1,
        grounds=ExemptionForm(**EMERGENCY),
        approve=False,
        by=caller("clerk"),
    )
    assert granted.act == "draft:exempted"
    await approve(desk, draft, by="deputy")


# The list for the Chair

MARCH, FIRST_OF_APRIL = "2027-03", datetime(2027, 4, 1, 8, tzinfo=UTC)


async def an_exemption(desk: Desk) -> None:
    draft = await routed(desk)
    await exempt(desk, draft)


async def listed(desk: Desk, month: str = MARCH) -> Any:
    return await desk.transact(list_exemptions, reference=month)


async def test_the_list_is_due_at_nine_on_the_first_of_the_next_month(desk: Desk, database: Database) -> None:
    await purdah_on(desk)
    await an_exemption(desk)
    (row,) = await rows(database, "SELECT about, not_before FROM letters WHERE kind = :e", e=LetterKind.EXEMPTIONS_DUE)
    assert row["about"] == MARCH
    # Nine in London: the clocks have gone forward by then.
    assert str(row["not_before"])[:16] == "2027-04-01 08:00"


async def test_the_chair_is_sent_the_list_once(desk: Desk, database: Database, clock: StillClock) -> None:
    await purdah_on(desk)
    await an_exemption(desk)
    await an_exemption(desk)
    clock.set(FIRST_OF_APRIL)
    await an_exemption(desk)  # in April
    (fact,) = await listed(desk)
    assert isinstance(fact, ExemptionsListed)
    assert (fact.count, fact.tell) == (2, (PEOPLE["chair"],))
    async with nothing_happens(database):
        assert await listed(desk) == ()


async def test_nothing_is_sent_when_there_was_none(desk: Desk, database: Database, clock: StillClock) -> None:
    clock.set(FIRST_OF_APRIL)
    async with nothing_happens(database):
        assert await listed(desk) == ()


async def test_the_list_is_not_sent_before_the_month_is_over(desk: Desk, clock: StillClock) -> None:
    await purdah_on(desk)
    await an_exemption(desk)
    clock.set(datetime(2027, 3, 31, 22, 59, 59, tzinfo=UTC))
    with pytest.raises(NotYet) as early:
        await listed(desk)
    assert early.value.until == FIRST_OF_APRIL


async def test_a_month_is_one_of_london_s_calendar(desk: Desk, clock: StillClock) -> None:
    await purdah_on(desk)
    clock.set(datetime(2027, 3, 31, 22, 59, 59, 999999, tzinfo=UTC))
    await an_exemption(desk)
    clock.set(datetime(2027, 3, 31, 23, 0, tzinfo=UTC))
    await an_exemption(desk)
    clock.set(FIRST_OF_APRIL)
    assert (await listed(desk))[0].count == 1


async def test_while_the_chair_is_vacant_the_deputy_is_sent_the_list(desk: Desk, clock: StillClock) -> None:
    await purdah_on(desk)
    await an_exemption(desk)
    clock.set(FIRST_OF_APRIL)
    await take_on_everyone(desk, Entry(PEOPLE["chair"], Standing.MEMBER))
    (fact,) = await listed(desk)
    assert fact.tell == (PEOPLE["deputy"],)
    holders = await desk.look(lambda work, _now: work.people.holders())
    assert Office.CHAIR not in holders


async def test_the_list_that_is_shown_is_of_its_month_and_of_no_other(desk: Desk, clock: StillClock) -> None:
    await purdah_on(desk)
    for instant in (datetime(2027, 3, 31, 22, 59, tzinfo=UTC), datetime(2027, 3, 31, 23, 0, tzinfo=UTC)):
        clock.set(instant)
        await an_exemption(desk)
    shown = {month: await desk.look(see_month, month=month) for month in ("2027-02", MARCH, "2027-04", "2027-05")}
    assert {month: len(view.lines) for month, view in shown.items()} == {
        "2027-02": 0,
        MARCH: 1,
        "2027-04": 1,
        "2027-05": 0,
    }
    assert shown[MARCH].name == "March 2027"
