"""One use case is one transaction: all of it or nothing, and of two that meet only one has effect."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime

import pytest
from sqlalchemy.exc import DBAPIError

from chatops.desk import Desk
from chatops.flow.drafts.decide import approve_draft
from chatops.flow.drafts.submit import submit_draft
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Overtaken
from chatops.policy.people import Standing
from chatops.ports.errors import Collided
from chatops.ports.idempotency import FormKind
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts, UnitOfWork
from storage.engine import Database
from tests.storage.drafts.decider import decide_each
from tests.support.council import (
    PEOPLE,
    approve,
    as_it_stands,
    caller,
    decide,
    desk_of,
    draft_form,
    links_for,
    record,
    released,
    routed,
    submitted,
    take_on_everyone,
)
from tests.support.databases import address_of, journal_of, rows
from tests.support.forked import Forked
from tests.support.refusals import nothing_happens


async def test_a_use_case_that_fails_after_writing_leaves_nothing(desk: Desk, database: Database) -> None:
    def fail(work: UnitOfWork, now: datetime) -> Facts:
        work.record(submit_draft(work, now, filled=draft_form(), by=caller("employee")))
        raise RuntimeError("a bug")

    async with nothing_happens(database):
        with pytest.raises(RuntimeError, match="a bug"):
            await desk.transact(fail)


async def test_a_use_case_that_is_cancelled_half_way_leaves_nothing(desk: Desk, database: Database) -> None:
    def cancelled(work: UnitOfWork, now: datetime) -> Facts:
        work.record(submit_draft(work, now, filled=draft_form(), by=caller("employee")))
        raise asyncio.CancelledError

    async with nothing_happens(database):
        with pytest.raises(asyncio.CancelledError):
            await desk.transact(cancelled)


async def test_a_look_cannot_write(desk: Desk, database: Database) -> None:
    def write(work: UnitOfWork, now: datetime) -> None:
        work.record(submit_draft(work, now, filled=draft_form(), by=caller("employee")))

    async with nothing_happens(database):
        # SQLite refuses the statement; on PostgreSQL the transaction is simply never committed.
        with suppress(DBAPIError):
            await desk.look(write)


async def test_a_use_case_that_collides_is_tried_again_on_what_stands_then(desk: Desk) -> None:
    turns: list[int] = []

    def collide_twice(work: UnitOfWork, now: datetime) -> Facts:
        facts = submit_draft(work, now, filled=draft_form(form=f"form-of-turn-{len(turns)}"), by=caller("employee"))
        work.record(facts)
        turns.append(len(turns))
        if len(turns) < 3:
            raise Collided("somebody was first")
        return ()

    await desk.transact(collide_twice)
    keys = [f"form-of-turn-{n}" for n in range(3)]
    made = await desk.look(lambda work, _now: [work.idempotency_keys.made_by(FormKind.REVISION, key) for key in keys])
    assert [reference is not None for reference in made] == [False, False, True]


async def test_a_use_case_that_always_collides_is_given_up_and_leaves_nothing(desk: Desk, database: Database) -> None:
    turns: list[int] = []

    def collide(work: UnitOfWork, now: datetime) -> Facts:
        work.record(submit_draft(work, now, filled=draft_form(), by=caller("employee")))
        turns.append(1)
        raise Collided("somebody was first")

    async with nothing_happens(database):
        with pytest.raises(Collided):
            await desk.transact(collide)
    assert len(turns) == Desk.MOST_TRANSACTIONS


async def test_a_draft_that_moved_on_since_it_was_read_is_not_moved_again(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    kept: list[Facts] = []

    def read_only(work: UnitOfWork, now: datetime) -> Facts:
        kept.append(approve_draft(work, now, reference=draft.reference, revision=1, by=caller("clerk")))
        return ()

    await desk.transact(read_only)
    await approve(desk, draft, by="deputy")
    async with nothing_happens(database):
        with pytest.raises(Collided):
            await desk.records.write(lambda work: work.record(kept[0]))


async def test_the_relay_is_woken_after_a_commit_with_letters_and_not_after_a_refusal(desk: Desk) -> None:
    woken: list[bool] = []
    desk.wake = lambda: woken.append(True)
    draft = await submitted(desk)
    assert len(woken) == 1
    with pytest.raises(Overtaken):
        await approve(desk, draft)
    assert len(woken) == 1


async def test_of_two_who_decide_at_once_one_has_effect_and_the_other_is_told(
    desk: Desk, database: Database, another: Callable[[], Database]
) -> None:
    desks = {by: desk_of(another(), desk.council, desk.clock) for by in ("clerk", "deputy")}
    verdicts = {"clerk": Verdict.APPROVED, "deputy": Verdict.REJECTED}
    drafts = [await routed(desk) for _ in range(5)]
    for draft in drafts:
        tried = (decide(at, draft, verdicts[by], by=by) for by, at in desks.items())
        outcomes = await asyncio.gather(*tried, return_exceptions=True)
        assert sorted(type(outcome).__name__ for outcome in outcomes) == ["NoneType", "Overtaken"]
    await _one_decision_each(desk, database, drafts, told=len(drafts))


async def test_of_many_clicks_at_once_one_has_effect_and_every_other_is_told(
    desk: Desk, database: Database, another: Callable[[], Database]
) -> None:
    draft = await routed(desk)
    desks = [desk, desk_of(another(), desk.council, desk.clock)]
    clicks = [decide(desks[n % 2], draft, list(Verdict)[n % 3], by=("clerk", "deputy")[n % 2]) for n in range(16)]
    outcomes = await asyncio.gather(*clicks, return_exceptions=True)
    assert [type(outcome).__name__ for outcome in outcomes].count("Overtaken") == len(clicks) - 1
    await _one_decision_each(desk, database, [draft], told=len(clicks) - 1)


async def test_a_draft_that_two_post_at_once_on_an_account_each_is_finished(
    desk: Desk, another: Callable[[], Database]
) -> None:
    other = desk_of(another(), desk.council, desk.clock)
    drafts = [await released(desk, accounts=("facebook-page", "x-account")) for _ in range(5)]
    for draft in drafts:
        await asyncio.gather(
            record(desk, draft, links_for("facebook-page")), record(other, draft, links_for("x-account"), by="deputy")
        )
        assert (await as_it_stands(desk, draft.reference)).stage is Stage.POSTED


async def test_the_same_form_at_the_same_moment_makes_one_draft(
    desk: Desk, database: Database, another: Callable[[], Database]
) -> None:
    desks = [desk, desk_of(another(), desk.council, desk.clock)]
    form = draft_form()
    made = await asyncio.gather(*(at.transact(submit_draft, filled=form, by=caller("employee")) for at in desks * 3))
    assert sum(len(facts) for facts in made) == 1
    assert len(await rows(database, "SELECT * FROM drafts")) == 1


async def test_two_processes_that_decide_the_same_drafts_make_one_decision_on_each(
    desk: Desk, database: Database
) -> None:
    drafts = [await routed(desk) for _ in range(8)]
    references = [draft.reference for draft in drafts]
    deciders = [Forked(decide_each, address_of(database), by, references) for by in ("clerk", "deputy")]
    for decider in deciders:
        assert await decider.heard() == "ready"
    for decider in deciders:
        decider.tell("go")
    said = await asyncio.gather(*(decider.heard() for decider in deciders))
    await asyncio.gather(*(decider.ended() for decider in deciders))
    outcomes = [outcome for one in said for outcome in one]
    assert sorted(outcomes) == sorted((ref, done) for ref in references for done in ("decided", "overtaken"))
    await _one_decision_each(desk, database, drafts, told=len(drafts))


async def test_an_office_that_changes_hands_during_a_decision_changes_after_it(desk: Desk, database: Database) -> None:
    draft = await routed(desk)

    async def leave_office() -> None:
        replica = Database(address_of(database))
        try:
            theirs = desk_of(replica, desk.council, desk.clock)
            await take_on_everyone(theirs, Entry(PEOPLE["clerk"], Standing.EMPLOYEE))
        finally:
            await replica.close()

    with ThreadPoolExecutor(1) as thread:
        leaving = []

        def decide_slowly(work: UnitOfWork, now: datetime) -> Facts:
            facts = approve_draft(work, now, reference=draft.reference, revision=1, by=caller("clerk"))
            leaving.append(thread.submit(asyncio.run, leave_office()))
            # Time enough to change the office between the look and the commit, if it can be done.
            with suppress(TimeoutError):
                leaving[0].result(timeout=0.5)
            return facts

        await desk.transact(decide_slowly)
        leaving[0].result(timeout=30)
    acts = [entry["act"] for entry in await journal_of(database, desk.council)]
    assert acts[-3:] == ["draft:approved", "people:recorded", "people:changed"]


async def _one_decision_each(desk: Desk, database: Database, drafts: list[Draft], *, told: int) -> None:
    assert len(await rows(database, "SELECT * FROM decisions")) == len(drafts)
    acts = [entry["act"] for entry in await journal_of(database, desk.council)]
    assert acts.count("attempt:refused") == told
    decided = sum(acts.count(act) for act in ("draft:approved", "draft:rejected", "draft:changes-requested"))
    assert decided == len(drafts)
    for draft in drafts:
        now = await as_it_stands(desk, draft.reference)
        assert now.decision is not None
        assert now.stage is Stage(now.decision.verdict.value)
