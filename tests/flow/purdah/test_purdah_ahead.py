"""What a period means for the drafts in hand, and the turns that the bot takes by itself."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from chatops.desk import Desk
from chatops.facts.purdah import PurdahFact, PurdahSet
from chatops.flow.drafts.decide import approve_again
from chatops.flow.drafts.route import route_draft
from chatops.flow.purdah.switch import Period, set_purdah
from chatops.outbox.letter import LetterKind
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.ports.errors import NotYet
from chatops.ports.unit_of_work import Facts
from storage.engine import Database
from tests.support.council import (
    MORNING,
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
    released,
    revise,
    routed,
    submitted,
    tomorrow_at_noon,
    turn,
)
from tests.support.databases import rows
from tests.support.refusals import nothing_happens, overtaken, refused

LATER = {"day": date(2027, 3, 20), "at": time(9, 0)}


async def set_period(desk: Desk, begins: date | None, ends: date | None) -> PurdahSet:
    period = Period(new_form(), begins, ends, "Town council election")
    facts = await desk.transact(set_purdah, period=period, by=caller("clerk"))
    assert isinstance(facts[0], PurdahSet)
    return facts[0]


def references(drafts: tuple[Draft, ...]) -> set[str]:
    return {draft.reference for draft in drafts}


# Looking ahead


async def test_what_is_due_inside_a_period_to_come_is_affected_and_nothing_else(desk: Desk) -> None:
    due = [await brought_to(desk, stage, **tomorrow_at_noon()) for stage in (Stage.ROUTED, Stage.APPROVED)]
    due += [await submitted(desk, **tomorrow_at_noon()), await brought_to(desk, Stage.CHANGES_REQUESTED, **LATER)]
    await routed(desk)  # to be posted once approved: that may be before
    await routed(desk, day=date(2027, 4, 20), at=time(9, 0))
    await brought_to(desk, Stage.REJECTED, **LATER)
    await brought_to(desk, Stage.WITHDRAWN, **LATER)
    fact = await set_period(desk, date(2027, 3, 2), date(2027, 3, 31))
    assert references(fact.affected) == references(tuple(due))


async def test_from_now_everything_in_hand_is_affected_but_what_is_due_after_the_end(desk: Desk) -> None:
    now = [await submitted(desk), await routed(desk), await approved(desk), await approved(desk, **tomorrow_at_noon())]
    await routed(desk, **LATER)
    fact = await set_period(desk, None, date(2027, 3, 9))
    assert references(fact.affected) == references(tuple(now))


async def test_the_author_of_each_is_told_and_the_approver_s_card_drawn_again(desk: Desk, database: Database) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    before = await rows(database, "SELECT max(number) AS n FROM letters")
    await set_period(desk, date(2027, 3, 2), None)
    query = 'SELECT kind, "to", afresh FROM letters WHERE number > :n AND about = :about'
    found = await rows(database, query, n=before[0]["n"], about=draft.reference)
    told = {(row["kind"], row["to"], bool(row["afresh"])) for row in found}
    assert told == {
        (LetterKind.AUTHOR_CARD, str(PEOPLE["employee"]), True),
        (LetterKind.DECISION_CARD, str(PEOPLE["clerk"]), False),
        (LetterKind.STATUS_CARD, None, False),
    }


async def test_what_is_exempt_already_is_not_affected(desk: Desk) -> None:
    draft = await routed(desk, **tomorrow_at_noon())
    await purdah_on(desk, begins=date(2027, 3, 2))
    await exempt(desk, draft)
    assert (await set_period(desk, date(2027, 3, 2), date(2027, 4, 2))).affected == ()


async def test_what_is_moved_out_of_the_period_is_decided_as_usual(desk: Desk) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    await set_period(desk, date(2027, 3, 2), date(2027, 3, 3))
    await revise(desk, draft, day=date(2027, 3, 4), at=time(0, 0))
    moved = await as_it_stands(desk, draft.reference)
    await desk.transact(route_draft, reference=draft.reference)
    assert (await approve(desk, moved))[0].act == "draft:approved"


# The turns


def acts(facts: Facts) -> list[str]:
    return [fact.act for fact in facts]


async def test_people_are_told_a_week_before_on_the_day_and_at_the_end(desk: Desk, clock: StillClock) -> None:
    reference = await purdah_on(desk, begins=date(2027, 4, 1), ends=date(2027, 4, 30))
    begins, ends = datetime(2027, 3, 31, 23, tzinfo=UTC), datetime(2027, 4, 30, 23, tzinfo=UTC)
    for at, act in (
        (begins - timedelta(days=7), "purdah:announced"),
        (begins, "purdah:began"),
        (ends, "purdah:over"),
    ):
        clock.set(at - timedelta(microseconds=1))
        with pytest.raises(NotYet) as early:
            await turn(desk, reference)
        assert early.value.until == at
        clock.set(at)
        (fact,) = await turn(desk, reference)
        assert fact.act == act
        assert isinstance(fact, PurdahFact)
        assert set(fact.tell) == {
            PEOPLE[name] for name in ("clerk", "deputy", "chair", "employee", "employee2", "volunteer")
        }
    assert await turn(desk, reference) == ()


async def test_letters_are_written_for_the_three_turns(desk: Desk, database: Database) -> None:
    reference = await purdah_on(desk, begins=date(2027, 4, 1), ends=date(2027, 4, 30))
    query = "SELECT not_before FROM letters WHERE kind = :kind AND about = :about ORDER BY not_before"
    found = await rows(database, query, kind=LetterKind.PURDAH_TURN, about=reference)
    assert [str(row["not_before"])[:16] for row in found] == [
        "2027-03-24 23:00",
        "2027-03-31 23:00",
        "2027-04-30 23:00",
    ]


async def test_a_turn_taken_late_does_what_is_due_by_then(desk: Desk, clock: StillClock) -> None:
    reference = await purdah_on(desk, begins=date(2027, 4, 1), ends=date(2027, 4, 2))
    clock.set(datetime(2027, 4, 1, 12, tzinfo=UTC))
    assert acts(await turn(desk, reference)) == ["purdah:began"]
    other = await purdah_on(desk, begins=date(2027, 4, 1), ends=date(2027, 4, 3))
    clock.set(datetime(2027, 5, 1, 12, tzinfo=UTC))
    assert acts(await turn(desk, reference)) == ["purdah:over"]
    assert acts(await turn(desk, other)) == ["purdah:over"]


async def test_each_turn_is_taken_once_however_often_its_letter_comes(desk: Desk, database: Database) -> None:
    reference = await purdah_on(desk)
    async with nothing_happens(database):
        assert await turn(desk, reference) == ()


async def test_a_turn_of_a_period_that_was_ended_does_nothing(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    reference = await purdah_on(desk, begins=date(2027, 4, 1))
    await purdah_off(desk, reference)
    clock.move(days=60)
    async with nothing_happens(database):
        assert await turn(desk, reference) == ()


async def test_news_of_the_night_waits_for_the_morning_and_the_hold_does_not(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await released(desk)
    reference = await purdah_on(desk, begins=date(2027, 3, 2))
    clock.set(datetime(2027, 3, 2, tzinfo=UTC))
    await turn(desk, reference)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.HELD
    query = 'SELECT not_before FROM letters WHERE kind = :kind AND "to" = :to ORDER BY number DESC'
    found = await rows(database, query, kind=LetterKind.PURDAH_NOTICE, to=str(PEOPLE["volunteer"]))
    assert str(found[0]["not_before"])[:16] == "2027-03-02 08:00"
    to_the_clerk = await rows(database, query, kind=LetterKind.PURDAH_NOTICE, to=str(PEOPLE["clerk"]))
    assert [str(one["not_before"])[:16] for one in to_the_clerk] == ["2027-03-02 00:00"], (
        "the Clerk has posts to look at"
    )


# What is held, when it ends


async def test_at_the_end_what_is_held_is_offered_and_not_released(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await approved(desk)
    reference = await purdah_on(desk, ends=date(2027, 3, 2))
    await release(desk, draft)
    clock.set(datetime(2027, 3, 3, tzinfo=UTC))
    (fact,) = await turn(desk, reference)
    assert references(fact.held) == {draft.reference}  # type: ignore[attr-defined]
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.HELD
    query = "SELECT kind FROM letters WHERE about = :about AND afresh ORDER BY number DESC"
    assert {row["kind"] for row in (await rows(database, query, about=draft.reference))[:2]} == {
        LetterKind.DECISION_CARD,
        LetterKind.AUTHOR_CARD,
    }


async def test_what_waits_for_a_decision_is_drawn_again_at_the_end(desk: Desk, clock: StillClock) -> None:
    draft = await routed(desk)
    reference = await purdah_on(desk, ends=date(2027, 3, 2))
    clock.set(datetime(2027, 3, 3, tzinfo=UTC))
    (fact,) = await turn(desk, reference)
    assert references(fact.affected) == {draft.reference}  # type: ignore[attr-defined]


async def again(desk: Desk, draft: Draft, *, by: str = "clerk", revision: int = 1) -> Facts:
    return await desk.transact(approve_again, reference=draft.reference, revision=revision, by=caller(by))


@pytest.mark.parametrize("by", ["clerk", "deputy"])
async def test_after_a_fresh_approval_it_is_released(desk: Desk, by: str) -> None:
    draft = await held(desk)
    (standing,) = await desk.look(lambda work, now: work.purdah.not_over(now))
    await purdah_off(desk, standing.reference)
    await again(desk, draft, by=by)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


async def test_no_fresh_approval_is_given_while_a_period_holds(desk: Desk, database: Database) -> None:
    draft = await held(desk)
    async with refused(desk, database) as told:
        await again(desk, draft)
    assert told.clauses == ("PS-4b",)


@pytest.mark.parametrize("by", ["employee", "chair", "councillor", "volunteer", "guest"])
async def test_no_fresh_approval_is_given_by_anybody_else(desk: Desk, database: Database, by: str) -> None:
    draft = await held(desk)
    (standing,) = await desk.look(lambda work, now: work.purdah.not_over(now))
    await purdah_off(desk, standing.reference)
    async with refused(desk, database):
        await again(desk, draft, by=by)


async def test_nobody_approves_their_own_draft_afresh(desk: Desk, database: Database) -> None:
    draft = await held(desk, by="clerk")
    (standing,) = await desk.look(lambda work, now: work.purdah.not_over(now))
    await purdah_off(desk, standing.reference)
    async with refused(desk, database) as told:
        await again(desk, draft)
    assert told.clauses == ("house rule 1",)
    await again(desk, draft, by="deputy")


async def test_a_fresh_approval_is_for_the_revision_that_was_seen_and_given_once(
    desk: Desk, database: Database
) -> None:
    draft = await held(desk)
    (standing,) = await desk.look(lambda work, now: work.purdah.not_over(now))
    await purdah_off(desk, standing.reference)
    async with overtaken(desk, database):
        await again(desk, draft, revision=2)
    await again(desk, draft)
    async with overtaken(desk, database):
        await again(desk, draft)


async def test_a_draft_that_was_never_held_is_not_approved_afresh(desk: Desk, database: Database) -> None:
    for draft in (await routed(desk), await approved(desk)):
        async with overtaken(desk, database):
            await again(desk, draft)


async def test_a_period_between_two_others_ends_with_nothing_released(desk: Desk, clock: StillClock) -> None:
    draft = await held(desk)
    assert draft.stage is Stage.HELD
    assert desk.clock.now() == MORNING
    await purdah_on(desk, ends=date(2027, 3, 2))
    clock.move(days=2)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.HELD
