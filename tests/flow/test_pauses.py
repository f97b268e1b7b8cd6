"""The Clerk or the Deputy pauses every post; nothing goes out in it but what one of them lets through."""

from datetime import date, time
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.facts.pauses import PauseEnded, PauseSet
from chatops.flow import pauses
from chatops.flow.drafts.decide import approve_again, approve_draft, confirm_draft
from chatops.flow.drafts.route import route_draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.pauses import PauseKind
from chatops.policy.people import AccountStatus, Caller
from chatops.ports.council import Council
from chatops.ports.errors import NotYet
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    StillClock,
    approve,
    approved,
    as_it_stands,
    caller,
    elsewhere,
    exempt,
    let_it_through,
    look_at_deadlines,
    pause_off,
    pause_on,
    purdah_on,
    record,
    release,
    released,
    revise,
    routed,
    tomorrow_at_noon,
    unconfirmed,
)
from tests.support.databases import journal_of
from tests.support.refusals import nothing_happens, overtaken, refused

pytestmark = pytest.mark.clause("house rule 9")


async def stage_of(desk: Desk, reference: str) -> Stage:
    return (await as_it_stands(desk, reference)).stage


@pytest.mark.parametrize("by", ["clerk", "deputy"])
async def test_either_officer_pauses_and_the_other_ends_it(desk: Desk, database: Database, by: str) -> None:
    assert (await pause_on(desk, by=by)).startswith("PZ-")
    other = "deputy" if by == "clerk" else "clerk"
    (fact,) = await pause_off(desk, by=other)
    assert isinstance(fact, PauseEnded)
    entries = (await journal_of(database, desk.council))[-2:]
    assert [(entry["act"], entry["by"]) for entry in entries] == [
        ("pause:set", str(PEOPLE[by])),
        ("pause:ended", str(PEOPLE[other])),
    ]
    assert "true" not in str([entry["details"] for entry in entries])  # no word of the reason


@pytest.mark.parametrize("by", ["employee", "volunteer", "chair", "councillor", "stranger"])
async def test_nobody_else_pauses_or_ends_it(desk: Desk, database: Database, by: str) -> None:
    async with refused(desk, database):
        await pause_on(desk, by=by)
    await pause_on(desk)
    async with refused(desk, database):
        await pause_off(desk, by=by)


async def test_it_needs_a_reason_and_an_end_ahead(desk: Desk, database: Database) -> None:
    async with refused(desk, database):
        await pause_on(desk, reason=" ")
    async with refused(desk, database):
        await pause_on(desk, day=date(2027, 2, 1))
    async with refused(desk, database):
        await pause_on(desk, at=time(9, 0))


async def test_without_a_pause_there_is_none_to_end(desk: Desk, database: Database) -> None:
    async with overtaken(desk, database):
        await pause_off(desk)


async def test_what_was_handed_over_is_held_with_the_click_and_whoever_has_it_reads_so(
    desk: Desk, database: Database
) -> None:
    draft = await released(desk)
    await pause_on(desk)
    assert await stage_of(desk, draft.reference) is Stage.HELD
    async with overtaken(desk, database) as told:
        await record(desk, draft)
    assert "do not post it" in told.sentence


async def test_nothing_is_approved_that_would_go_out_in_it_and_what_goes_out_later_is(
    desk: Desk, database: Database
) -> None:
    await pause_on(desk, day=date(2027, 3, 1))
    now, later = await routed(desk), await routed(desk, **tomorrow_at_noon())
    async with refused(desk, database) as told:
        await approve(desk, now)
    assert told.clauses == ("house rule 9",)
    await approve(desk, later)


async def test_what_falls_due_in_it_is_held_and_waits_for_a_fresh_approval_at_its_end(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    await pause_on(desk)
    clock.move(days=1, hours=2, minutes=30)
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:held"
    again: dict[str, Any] = {"reference": draft.reference, "revision": 1}
    async with refused(desk, database):
        await desk.transact(approve_again, **again, by=caller("clerk"))
    (ended,) = await pause_off(desk)
    assert isinstance(ended, PauseEnded)
    assert [one.reference for one in ended.held] == [draft.reference]
    assert await release(desk, draft) == ()
    await desk.transact(approve_again, **again, by=caller("clerk"))
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:released"


async def test_it_ends_at_its_end_once_and_not_a_moment_before(desk: Desk, clock: StillClock) -> None:
    reference = await pause_on(desk, day=date(2027, 3, 1), at=time(12, 0))
    with pytest.raises(NotYet):
        await desk.transact(pauses.take_turn, reference=reference)
    clock.move(hours=2, minutes=30)
    (over,) = await desk.transact(pauses.take_turn, reference=reference)
    assert over.act == "pause:over"
    assert await desk.transact(pauses.take_turn, reference=reference) == ()
    await approve(desk, await routed(desk))


async def test_one_that_was_ended_has_no_turn_any_more(desk: Desk, clock: StillClock) -> None:
    reference = await pause_on(desk, day=date(2027, 3, 1))
    await pause_off(desk)
    clock.move(days=1)
    assert await desk.transact(pauses.take_turn, reference=reference) == ()


async def test_a_longer_pause_goes_on_when_a_shorter_one_is_over(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await approved(desk)
    short = await pause_on(desk, day=date(2027, 3, 1), at=time(12, 0))
    await pause_on(desk, by="clerk")
    await release(desk, draft)
    clock.move(hours=3)
    (over,) = await desk.transact(pauses.take_turn, reference=short)
    assert over.held == ()  # type: ignore[attr-defined]
    async with refused(desk, database):
        await desk.transact(approve_again, reference=draft.reference, revision=1, by=caller("clerk"))
    ended = await pause_off(desk)
    assert len(ended) == 1


async def test_in_purdah_the_end_of_a_pause_offers_nothing(desk: Desk, database: Database) -> None:
    draft = await approved(desk)
    await purdah_on(desk)
    await pause_on(desk)
    await release(desk, draft)
    (ended,) = await pause_off(desk)
    assert isinstance(ended, PauseEnded)
    assert ended.held == ()
    async with refused(desk, database) as told:
        await desk.transact(approve_again, reference=draft.reference, revision=1, by=caller("clerk"))
    assert told.clauses == ("PS-4b",)


async def test_the_look_ahead_is_what_would_go_out_in_it(desk: Desk) -> None:
    inside, outside = await approved(desk), await approved(desk, **tomorrow_at_noon())
    filled = pauses.PauseForm("form-look-ahead", PauseKind.MOURNING, date(2027, 3, 1), None, "A death.")
    is_set, *_ = await desk.transact(pauses.pause_everything, filled=filled, by=caller("clerk"))
    assert isinstance(is_set, PauseSet)
    assert [one.reference for one in is_set.affected] == [inside.reference]
    assert outside.reference not in str(is_set.affected)


# The emergency lane


async def test_an_emergency_is_let_through_and_approved_in_one_act(desk: Desk) -> None:
    await pause_on(desk)
    draft = await routed(desk, urgent=True)
    assert draft.asked == (PEOPLE["clerk"], PEOPLE["deputy"])
    facts = await let_it_through(desk, draft, by="deputy", approve=True)
    assert [fact.act for fact in facts] == ["draft:let-through", "draft:approved"]
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:released"


async def test_what_is_held_goes_out_once_it_is_let_through(desk: Desk) -> None:
    draft = await released(desk)
    await pause_on(desk)
    await let_it_through(desk, draft)
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:released"


@pytest.mark.parametrize("by", ["employee", "volunteer", "chair", "councillor", "stranger"])
async def test_nobody_else_lets_anything_through(desk: Desk, database: Database, by: str) -> None:
    await pause_on(desk)
    draft = await routed(desk)
    async with refused(desk, database):
        await let_it_through(desk, draft, by=by)


async def test_an_officer_does_not_let_their_own_draft_through(desk: Desk, database: Database) -> None:
    await pause_on(desk)
    draft = await routed(desk, by="clerk")
    async with refused(desk, database) as told:
        await let_it_through(desk, draft, by="clerk")
    assert told.clauses == ("house rule 1",)


async def test_it_needs_a_reason_and_a_pause_that_stands_in_its_way(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    async with overtaken(desk, database):
        await let_it_through(desk, draft)
    await pause_on(desk)
    async with refused(desk, database):
        await let_it_through(desk, draft, reason=" ")
    await let_it_through(desk, draft)
    async with overtaken(desk, database):
        await let_it_through(desk, draft)


async def test_a_revision_after_it_was_let_through_is_held_up_again(desk: Desk, database: Database) -> None:
    await pause_on(desk)
    draft = await routed(desk)
    await let_it_through(desk, draft)
    await revise(desk, draft)
    await desk.transact(route_draft, reference=draft.reference)
    async with refused(desk, database):
        await approve(desk, await as_it_stands(desk, draft.reference))


async def test_what_was_let_through_one_pause_is_not_let_through_the_next(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    await pause_on(desk)
    draft = await routed(desk)
    await let_it_through(desk, draft)
    clock.move(minutes=1)
    await pause_on(desk)
    async with refused(desk, database):
        await approve(desk, draft)


async def test_purdah_and_a_pause_are_opened_each_by_itself(desk: Desk) -> None:
    draft = await approved(desk)
    await purdah_on(desk)
    await pause_on(desk)
    await release(desk, draft)
    await let_it_through(desk, draft)
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:held"
    await exempt(desk, await as_it_stands(desk, draft.reference))
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:released"


async def test_in_purdah_nothing_is_approved_by_letting_it_through_a_pause_nor_the_other_way_round(
    desk: Desk, database: Database
) -> None:
    await purdah_on(desk)
    await pause_on(desk)
    draft = await routed(desk)
    async with refused(desk, database) as told:
        await let_it_through(desk, draft, approve=True)
    assert told.clauses == ("PS-4b",)
    async with refused(desk, database) as told:
        await exempt(desk, draft, approve=True)
    assert told.clauses == ("house rule 9",)


# Besides


async def test_what_waits_to_be_confirmed_is_held_at_its_release(desk: Desk) -> None:
    draft = await unconfirmed(desk)
    await pause_on(desk)
    await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller("deputy"))
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:held"


async def test_what_a_pause_held_lapses_thirty_days_after_its_end_and_not_in_it(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await approved(desk)
    await pause_on(desk)
    await release(desk, draft)
    clock.move(days=100)
    async with nothing_happens(database):
        await look_at_deadlines(desk, draft)
    await pause_off(desk)
    clock.move(days=29)
    assert "draft:lapsed" not in {fact.act for fact in await look_at_deadlines(desk, draft)}
    clock.move(days=1)
    (fact,) = await look_at_deadlines(desk, draft)
    assert fact.act == "draft:lapsed"


async def test_the_records_of_all_of_it_are_whole(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    draft = await released(desk)
    await pause_on(desk, day=date(2027, 3, 1))
    await let_it_through(desk, draft)
    await release(desk, draft)
    await pause_off(desk)
    report = await database.look(lambda connection: verify(connection, council, now=clock.now()))
    assert report.findings == ()


async def test_the_author_s_other_account_does_nothing_that_the_author_may_not(desk: Desk, database: Database) -> None:
    """By a second account on another platform the Clerk would let their own draft through, or approve it."""
    other = Caller(PEOPLE["clerk"], AccountStatus.ACTIVE, elsewhere("clerk"))
    draft = await routed(desk, by="clerk")
    about: dict[str, Any] = {"reference": draft.reference, "revision": 1, "by": other}
    async with refused(desk, database) as told:
        await desk.transact(approve_draft, **about)
    assert told.clauses == ("house rule 1",)
    await pause_on(desk)
    async with refused(desk, database) as told:
        await desk.transact(pauses.let_through, **about, reason="It is mine.", approve=True)
    assert told.clauses == ("house rule 1",)
