"""The Town Clerk allows a routine kind of notice in purdah: the author ticks it, and an approver states it is one."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.facts.routine import RoutineUsesListed
from chatops.flow.drafts.decide import approve_again
from chatops.flow.drafts.route import route_draft
from chatops.flow.purdah.routine import allow_routine, list_routine_uses
from chatops.outbox.letter import LetterKind
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Office
from chatops.policy.purdah.periods import ExemptionClass
from chatops.ports.errors import NotYet
from handlers.views.drafts.draft import see_draft
from handlers.views.purdah.routine import see_week
from storage.engine import Database
from tests.support.council import (
    StillClock,
    approve,
    as_it_stands,
    caller,
    purdah_off,
    purdah_on,
    release,
    revise,
    routed,
    submitted,
    tomorrow_at_noon,
)
from tests.support.databases import rows
from tests.support.refusals import Told, overtaken, refused
from tests.support.routine import allow, end, routine_form, state, ticked, week_now

SHUT = "Purdah is on, and nothing is posted unless the Town Clerk allows it."


@asynccontextmanager
async def objected(desk: Desk, database: Database, clause: str, sentence: str = "") -> AsyncIterator[Told]:
    """The attempt within is refused with this clause, and with this in what is said."""
    async with refused(desk, database) as told:
        yield told
    assert clause in told.clauses
    assert sentence in told.sentence


async def _told(database: Database, kind: LetterKind) -> list[Any]:
    return [row["to"] for row in await rows(database, 'SELECT kind, "to" FROM letters') if row["kind"] == kind]


async def test_what_an_approver_states_to_be_routine_is_posted_in_purdah(desk: Desk) -> None:
    await purdah_on(desk)
    notice = await allow(desk)
    draft = await ticked(desk, notice)
    await state(desk, draft, notice)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


async def test_a_tick_alone_opens_nothing(desk: Desk, database: Database) -> None:
    await purdah_on(desk)
    draft = await ticked(desk, await allow(desk))
    async with objected(desk, database, "PS-4b", SHUT):
        await approve(desk, draft)


async def test_a_statement_without_a_tick_opens_nothing(desk: Desk, database: Database) -> None:
    await purdah_on(desk)
    notice, draft = await allow(desk), await routed(desk)
    async with objected(desk, database, "PS-4b", SHUT):
        await state(desk, draft, notice)


async def test_another_notice_than_the_one_that_was_ticked_opens_nothing(desk: Desk, database: Database) -> None:
    await purdah_on(desk)
    notice, other = await allow(desk), await allow(desk, name="Bin days")
    draft = await ticked(desk, notice)
    async with objected(desk, database, "PS-4b", SHUT):
        await state(desk, draft, other)


async def test_a_draft_that_is_approved_before_a_period_and_due_in_it_is_stated_to_be_routine(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    await purdah_on(desk, begins=date(2027, 3, 2))
    notice = await allow(desk)
    draft = await ticked(desk, notice, **tomorrow_at_noon())
    async with objected(desk, database, "PS-4b", SHUT):
        await approve(desk, draft)
    await state(desk, draft, notice)
    clock.move(days=1, hours=12)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage in {Stage.RELEASED, Stage.UNCONFIRMED}


@pytest.mark.parametrize("by", ["deputy", "chair", "employee", "volunteer", "councillor"])
async def test_nobody_but_the_clerk_allows_one(desk: Desk, database: Database, by: str) -> None:
    await purdah_on(desk)
    async with objected(desk, database, "house rule 4"):
        await allow(desk, by=by)


async def test_nobody_but_the_clerk_ends_one(desk: Desk, database: Database) -> None:
    await purdah_on(desk)
    notice = await allow(desk)
    async with objected(
        desk, database, "house rule 4", "Only the Town Clerk can allow a routine notice in purdah, or end one."
    ):
        await end(desk, notice, by="deputy")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 51}, "name"),
        ({"covers": ""}, "covers"),
        ({"public_money": ""}, "public_money"),
        ({"fair": "\n"}, "fair"),
        ({"kind": None}, "kind"),
        ({"kind": ExemptionClass.EMERGENCY}, "kind"),
        ({"accounts": ()}, "accounts"),
        ({"accounts": ("somebody-elses",)}, "accounts"),
        ({"windows": ()}, "windows"),
        ({"windows": ("PW-000000",)}, "windows"),
    ],
)
async def test_what_is_missing_is_asked_for_at_its_question(
    desk: Desk, database: Database, changes: dict[str, Any], field: str
) -> None:
    await purdah_on(desk)
    async with objected(desk, database, "house rule 4") as told:
        await allow(desk, **changes)
    assert [one.field for one in told.caught.objections] == [field]


async def test_a_name_is_not_given_twice_and_a_form_counts_once(desk: Desk, database: Database) -> None:
    await purdah_on(desk)
    form = await routine_form(desk)
    await desk.transact(allow_routine, filled=form, by=caller("clerk"))
    assert await desk.transact(allow_routine, filled=form, by=caller("clerk")) == ()
    async with objected(
        desk, database, "house rule 4", "A routine notice of that name is allowed already. End that one first."
    ):
        await allow(desk, name="weekly  MARKET reminder")
    assert len(await rows(database, "SELECT reference FROM routine_notices")) == 1


async def test_the_deputy_and_the_chair_are_told_when_it_is_allowed_and_when_it_ends(
    desk: Desk, database: Database
) -> None:
    await purdah_on(desk)
    notice = await allow(desk)
    holders = await desk.look(lambda work, _now: work.people.holders())
    both = sorted(str(holders[office]) for office in (Office.DEPUTY_TOWN_CLERK, Office.CHAIR))
    assert sorted(map(str, await _told(database, LetterKind.ROUTINE_NOTICE))) == both
    await end(desk, notice)
    assert sorted(map(str, await _told(database, LetterKind.ROUTINE_NOTICE))) == sorted(both * 2)


async def test_a_post_is_ticked_on_the_accounts_of_the_notice_alone(desk: Desk, database: Database) -> None:
    await purdah_on(desk)
    notice = await allow(desk)
    async with objected(desk, database, "house rule 4") as told:
        await submitted(desk, routine=(notice,), accounts=("facebook-page", "website"))
    assert [one.field for one in told.caught.objections] == ["routine"]


async def test_two_ticks_and_a_tick_that_is_no_longer_there_are_refused(desk: Desk, database: Database) -> None:
    await purdah_on(desk)
    notice, other = await allow(desk), await allow(desk, name="Bin days")
    async with objected(
        desk, database, "house rule 4", "A post can be one routine notice and no more. Leave one tick."
    ):
        await submitted(desk, routine=(notice, other))
    await end(desk, other)
    async with objected(desk, database, "house rule 4", "That routine notice is no longer allowed. Take its tick off."):
        await submitted(desk, routine=(other,))


async def test_a_revision_needs_a_tick_and_a_statement_of_its_own(desk: Desk, database: Database) -> None:
    await purdah_on(desk)
    notice = await allow(desk)
    draft = await ticked(desk, notice)
    await state(desk, draft, notice)
    await revise(desk, draft, words="The market is on Sunday.")
    again = await as_it_stands(desk, draft.reference)
    await desk.transact(route_draft, reference=draft.reference)
    async with objected(desk, database, "PS-4b", SHUT):
        await state(desk, again, notice)


async def test_what_rests_on_an_ended_notice_is_held_before_and_after_it_is_handed_over(
    desk: Desk, database: Database
) -> None:
    await purdah_on(desk)
    notice = await allow(desk)
    approved, handed = await ticked(desk, notice), await ticked(desk, notice)
    for draft in (approved, handed):
        await state(desk, draft, notice)
    await release(desk, handed)
    await end(desk, notice)
    assert (await as_it_stands(desk, handed.reference)).stage is Stage.HELD
    await release(desk, approved)
    assert (await as_it_stands(desk, approved.reference)).stage is Stage.HELD
    async with objected(desk, database, "PS-4b"):
        await state(desk, handed, notice)
    async with overtaken(desk, database):
        await end(desk, notice)


async def test_another_period_is_not_opened_by_it(desk: Desk, database: Database) -> None:
    first = await purdah_on(desk)
    notice = await allow(desk)
    draft = await ticked(desk, notice)
    await state(desk, draft, notice)
    await purdah_off(desk, first)
    await purdah_on(desk)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.HELD
    async with objected(desk, database, "PS-4b"):
        await state(desk, draft, notice)


async def test_what_was_held_before_its_tick_was_stated_is_stated_then(desk: Desk, database: Database) -> None:
    await purdah_on(desk, begins=date(2027, 3, 20))
    notice = await allow(desk)
    draft = await ticked(desk, notice)
    await approve(desk, draft)
    await purdah_on(desk)
    await release(desk, draft)
    held = await as_it_stands(desk, draft.reference)
    assert held.stage is Stage.HELD
    async with objected(desk, database, "PS-4b"):
        await desk.transact(approve_again, reference=draft.reference, revision=1, by=caller("clerk"))
    async with objected(desk, database, "PS-4b", "is not allowed in the period of purdah that is on then."):
        await state(desk, held, notice)


async def test_nobody_states_it_of_their_own_draft(desk: Desk, database: Database) -> None:
    await purdah_on(desk)
    notice = await allow(desk)
    draft = await ticked(desk, notice, by="clerk")
    async with objected(desk, database, "house rule 1"):
        await state(desk, draft, notice, by="clerk")
    await state(desk, draft, notice, by="deputy")


async def test_an_approver_is_shown_what_its_author_says_and_an_author_is_not_asked(desk: Desk) -> None:
    await purdah_on(desk)
    notice = await allow(desk)
    draft = await ticked(desk, notice)
    shown = await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))
    assert shown.routine is not None
    assert shown.routine.reference == notice
    assert shown.may_approve
    assert shown.purdah is not None
    assert "Its author says that it is a routine notice" in str(shown.purdah[0])
    theirs = await desk.look(see_draft, reference=draft.reference, by=caller("employee"))
    assert not theirs.may_approve
    await state(desk, draft, notice)
    after = await desk.look(see_draft, reference=draft.reference, by=caller("employee"))
    assert after.purdah is not None
    assert "as a routine notice, “Weekly market reminder”" in str(after.purdah[0])


async def test_the_uses_of_a_week_are_listed_once_to_clerk_and_chair(desk: Desk, clock: StillClock) -> None:
    await purdah_on(desk)
    notice, week = await allow(desk), week_now(desk)
    with pytest.raises(NotYet):
        await desk.transact(list_routine_uses, reference=week)
    draft = await ticked(desk, notice)
    await state(desk, draft, notice)
    clock.move(days=7)
    (listed,) = await desk.transact(list_routine_uses, reference=week)
    assert isinstance(listed, RoutineUsesListed)
    holders = await desk.look(lambda work, _now: work.people.holders())
    assert set(listed.tell) == {holders[Office.TOWN_CLERK], holders[Office.CHAIR]}
    assert await desk.transact(list_routine_uses, reference=week) == ()
    assert await desk.transact(list_routine_uses, reference=week_now(desk)[:-2] + "01") == ()
    (line,) = (await desk.look(see_week, week=week)).lines
    assert draft.reference in str(line[0])
    assert line[1] == holders[Office.TOWN_CLERK]
