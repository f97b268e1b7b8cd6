"""Whoever is asked is reminded, the other officer is asked as well, and a draft lapses: each once and in time."""

import asyncio
from datetime import date, time, timedelta

import pytest

from chatops.desk import Desk
from chatops.facts.deadlines import ApproverReminded, DraftEscalated, DraftLapsed
from chatops.flow.deadlines import next_reminder, take_turn
from chatops.flow.drafts.route import route_draft
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Overtaken
from chatops.policy.people import Office, Standing
from chatops.ports.council import Council
from chatops.ports.errors import NotYet
from chatops.ports.people import Entry
from storage.audit.verify import verify
from storage.engine import Database
from tests.policy.calendar.test_working_hours import at
from tests.support.council import (
    PEOPLE,
    StillClock,
    approve,
    approved,
    as_it_stands,
    bring_back,
    decide,
    exempt,
    held,
    lapsed,
    look_at_deadlines,
    purdah_off,
    revise,
    routed,
    submitted,
    take_on_everyone,
    tomorrow_at_noon,
    turn_down,
    unconfirmed,
    withdraw,
)
from tests.support.databases import rows
from tests.support.refusals import nothing_happens, overtaken, refused

HALF_PAST_NINE = "2027-03-01 09:30"
MOMENT = timedelta(microseconds=1)


async def whole(database: Database, council: Council) -> bool:
    report = await database.look(lambda connection: verify(connection, council))
    assert report.findings == ()
    return report.whole


async def test_when_the_next_reminder_comes_is_known_before_and_none_is_when_it_has_come(
    desk: Desk, clock: StillClock
) -> None:
    assert await desk.look(next_reminder) is None
    draft = await routed(desk)
    assert await desk.look(next_reminder) == at("2027-03-01 13:30")
    clock.set(at("2027-03-01 13:30"))
    assert [type(fact) for fact in await look_at_deadlines(desk, draft)] == [ApproverReminded]
    assert await desk.look(next_reminder) is None


async def test_a_reminder_comes_after_four_working_hours_and_not_a_moment_before(
    desk: Desk, clock: StillClock, database: Database, council: Council
) -> None:
    draft = await routed(desk)
    clock.set(at("2027-03-01 13:30") - MOMENT)
    assert await look_at_deadlines(desk, draft) == ()
    clock.move(seconds=0.000001)
    (reminder,) = await look_at_deadlines(desk, draft)
    assert isinstance(reminder, ApproverReminded)
    assert (reminder.to, [one.reference for one in reminder.drafts]) == (PEOPLE["clerk"], [draft.reference])
    assert await look_at_deadlines(desk, draft) == ()
    assert await whole(database, council)


async def test_the_other_officer_is_asked_after_eight_working_hours_and_reminded_in_their_turn(
    desk: Desk, clock: StillClock, database: Database, council: Council
) -> None:
    draft = await routed(desk)
    clock.set(at("2027-03-01 13:30"))
    await look_at_deadlines(desk, draft)
    clock.set(at("2027-03-02 09:30"))
    (escalated,) = await look_at_deadlines(desk, draft)
    assert isinstance(escalated, DraftEscalated)
    assert escalated.to == (PEOPLE["deputy"],)
    assert (await as_it_stands(desk, draft.reference)).asked == (PEOPLE["clerk"], PEOPLE["deputy"])
    clock.set(at("2027-03-02 13:30"))
    (reminder,) = await look_at_deadlines(desk, draft)
    assert isinstance(reminder, ApproverReminded)
    assert reminder.to == PEOPLE["deputy"]
    assert await whole(database, council)


async def test_several_drafts_are_gathered_in_one_message_and_none_comes_within_four_hours(
    desk: Desk, clock: StillClock
) -> None:
    first = await routed(desk)
    clock.move(minutes=1)
    second = await routed(desk, by="employee2")
    clock.move(hours=1)
    third = await routed(desk, by="volunteer")
    clock.set(at("2027-03-01 13:31"))
    (reminder,) = await look_at_deadlines(desk, first)
    assert isinstance(reminder, ApproverReminded)
    assert {one.reference for one in reminder.drafts} == {first.reference, second.reference}
    assert await look_at_deadlines(desk, second) == ()
    # The third was due at 14:31; the message before came at 13:31, so it waits until 17:31, which is after hours.
    for when, count in (
        ("2027-03-01 14:31", 0),
        ("2027-03-01 16:59", 0),
        ("2027-03-01 17:31", 0),
        ("2027-03-02 09:00", 1),
    ):
        clock.set(at(when))
        assert sum(isinstance(fact, ApproverReminded) for fact in await look_at_deadlines(desk, third)) == count


async def test_a_draft_for_saturday_morning_gets_a_reminder_and_the_other_officer_on_friday(
    desk: Desk, clock: StillClock
) -> None:
    clock.set(at("2027-03-05 16:00"))
    draft = await routed(desk, day=at("2027-03-06 10:00").date(), at=at("2027-03-06 10:00").time())
    seen = []
    for minute in range(60):
        clock.set(at("2027-03-05 16:00") + timedelta(minutes=minute))
        seen += [(fact.act, minute) for fact in await look_at_deadlines(desk, draft)]
    assert seen == [("approver:reminded", 30), ("draft:escalated", 45)]


async def test_when_nobody_works_before_it_is_to_go_out_both_officers_are_asked_at_once(
    desk: Desk, clock: StillClock
) -> None:
    clock.set(at("2027-03-05 18:00"))
    draft = await routed(desk, day=at("2027-03-06 10:00").date(), at=at("2027-03-06 10:00").time())
    (escalated,) = await look_at_deadlines(desk, draft)
    assert isinstance(escalated, DraftEscalated)


@pytest.mark.parametrize("by", ["clerk", "deputy"])
async def test_nobody_is_asked_about_their_own_draft(desk: Desk, clock: StillClock, by: str) -> None:
    draft = await routed(desk, by=by)
    clock.set(at("2027-03-02 09:30"))
    facts = await look_at_deadlines(desk, draft)
    assert [fact.act for fact in facts] == ["approver:reminded"]
    assert PEOPLE[by] not in (await as_it_stands(desk, draft.reference)).asked


async def test_a_bot_that_was_away_over_night_reminds_nobody_at_night(desk: Desk, clock: StillClock) -> None:
    draft = await routed(desk)
    clock.set(at("2027-03-01 22:00"))
    with pytest.raises(NotYet) as early:
        await desk.transact(take_turn, reference=draft.reference)
    assert early.value.until == at("2027-03-02 09:00")


@pytest.mark.parametrize("verdict", Verdict)
async def test_a_decision_ends_what_is_due(desk: Desk, clock: StillClock, database: Database, verdict: Verdict) -> None:
    draft = await routed(desk)
    await decide(desk, draft, verdict)
    clock.move(days=60)
    async with nothing_happens(database):
        await look_at_deadlines(desk, draft)


async def test_who_is_no_longer_in_office_is_reminded_of_nothing(desk: Desk, clock: StillClock) -> None:
    draft = await routed(desk)
    await take_on_everyone(
        desk,
        Entry(PEOPLE["clerk"], Standing.EMPLOYEE),
        Entry(PEOPLE["employee2"], Standing.EMPLOYEE, Office.TOWN_CLERK),
    )
    clock.set(at("2027-03-01 13:30"))
    assert not [fact for fact in await look_at_deadlines(desk, draft) if isinstance(fact, ApproverReminded)]


@pytest.mark.parametrize("stage", [Stage.SUBMITTED, Stage.ROUTED])
async def test_a_draft_lapses_at_the_time_it_was_to_go_out(
    desk: Desk, clock: StillClock, database: Database, council: Council, stage: Stage
) -> None:
    make = submitted if stage is Stage.SUBMITTED else routed
    draft = await make(desk, **tomorrow_at_noon())
    clock.set(at("2027-03-02 12:00") - MOMENT)
    assert not [fact for fact in await look_at_deadlines(desk, draft) if isinstance(fact, DraftLapsed)]
    clock.set(at("2027-03-02 12:00"))
    (fact,) = await look_at_deadlines(desk, draft)
    assert isinstance(fact, DraftLapsed)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.LAPSED
    async with nothing_happens(database):
        await look_at_deadlines(desk, draft)
    assert await whole(database, council)


async def test_what_is_passed_on_too_late_lapses_and_is_asked_of_nobody(desk: Desk, clock: StillClock) -> None:
    draft = await submitted(desk, **tomorrow_at_noon())
    clock.set(at("2027-03-02 12:00"))
    (fact,) = await desk.transact(route_draft, reference=draft.reference)
    assert isinstance(fact, DraftLapsed)
    assert (await as_it_stands(desk, draft.reference)).asked == ()


@pytest.mark.parametrize("verdict", Verdict)
async def test_nothing_is_decided_once_its_time_is_over_though_nobody_has_said_so_yet(
    desk: Desk, clock: StillClock, database: Database, verdict: Verdict
) -> None:
    draft = await routed(desk, **tomorrow_at_noon())
    clock.set(at("2027-03-02 12:00"))
    async with overtaken(desk, database) as told:
        await decide(desk, draft, verdict)
    assert "It has lapsed" in told.sentence


async def test_what_was_approved_in_time_does_not_lapse(desk: Desk, clock: StillClock, database: Database) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    clock.move(days=60)
    async with nothing_happens(database):
        await look_at_deadlines(desk, draft)


async def test_what_is_held_lapses_30_days_after_the_period_and_not_while_it_goes_on(
    desk: Desk, clock: StillClock, database: Database, council: Council
) -> None:
    draft = await held(desk)
    clock.move(days=45)
    assert await look_at_deadlines(desk, draft) == ()
    (window,) = await desk.look(lambda work, now: work.purdah.not_over(now))
    await purdah_off(desk, window.reference)
    clock.move(days=30, seconds=-1)
    assert not [fact for fact in await look_at_deadlines(desk, draft) if isinstance(fact, DraftLapsed)]
    clock.move(seconds=1)
    (fact,) = await look_at_deadlines(desk, draft)
    assert isinstance(fact, DraftLapsed)
    assert await whole(database, council)


async def test_what_waits_to_be_confirmed_is_brought_to_mind_and_lapses_too(desk: Desk, clock: StillClock) -> None:
    draft = await unconfirmed(desk)
    clock.set(at("2027-03-01 13:30"))
    assert [fact.act for fact in await look_at_deadlines(desk, draft)] == ["approver:reminded"]
    clock.move(days=31)
    assert [fact.act for fact in await look_at_deadlines(desk, draft)] == ["draft:lapsed"]


async def test_a_lapsed_draft_cannot_be_exempted_withdrawn_or_decided(desk: Desk, database: Database) -> None:
    draft = await lapsed(desk)
    for attempt in (exempt(desk, draft), withdraw(desk, draft), approve(desk, draft), turn_down(desk, draft)):
        async with overtaken(desk, database):
            await attempt


@pytest.mark.parametrize("by", ["employee", "clerk", "deputy"])
async def test_its_author_and_the_officers_bring_it_back_with_its_words(
    desk: Desk, database: Database, council: Council, by: str
) -> None:
    before = await lapsed(desk)
    await bring_back(desk, before, by=by)
    draft = await as_it_stands(desk, before.reference)
    assert (draft.stage, draft.revision.number) == (Stage.SUBMITTED, 2)
    assert (draft.revision.words, draft.revision.accounts) == (before.revision.words, before.revision.accounts)
    assert draft.authors == {PEOPLE["employee"]}
    await desk.transact(route_draft, reference=draft.reference)
    await approve(desk, await as_it_stands(desk, draft.reference))
    assert await whole(database, council)


async def test_a_time_that_has_passed_is_left_out_and_one_that_is_ahead_is_kept(desk: Desk, clock: StillClock) -> None:
    passed = await routed(desk, **tomorrow_at_noon())
    ahead = await routed(desk, day=date(2027, 6, 1), at=time(12))
    clock.move(days=31)
    for draft, due in ((passed, None), (ahead, at("2027-06-01 12:00"))):
        await look_at_deadlines(desk, draft)
        await bring_back(desk, draft)
        assert (await as_it_stands(desk, draft.reference)).revision.goes_out_at == due


@pytest.mark.parametrize("by", ["employee2", "volunteer", "councillor", "chair", "guest", "stranger"])
async def test_nobody_else_brings_it_back(desk: Desk, database: Database, by: str) -> None:
    draft = await lapsed(desk)
    async with refused(desk, database):
        await bring_back(desk, draft, by=by)


async def test_it_is_brought_back_once(desk: Desk, database: Database) -> None:
    draft = await lapsed(desk)
    await bring_back(desk, draft)
    async with overtaken(desk, database):
        await bring_back(desk, draft, by="clerk")


async def test_the_author_revises_what_has_lapsed(desk: Desk) -> None:
    draft = await lapsed(desk)
    await revise(desk, draft, words="The market is next week.")
    assert (await as_it_stands(desk, draft.reference)).revision.words == "The market is next week."


async def _decided_or_lapsed(desk: Desk, draft: Draft, by: str) -> str:
    try:
        await approve(desk, draft, by=by)
    except Overtaken:
        return "overtaken"
    return "approved"


@pytest.mark.parametrize("before", [True, False], ids=["the moment before", "the moment itself"])
async def test_a_decision_and_a_lapse_at_the_same_moment_come_to_one_of_the_two(
    desk: Desk, clock: StillClock, database: Database, council: Council, *, before: bool
) -> None:
    drafts = [await routed(desk, **tomorrow_at_noon()) for _ in range(8)]
    clock.set(at("2027-03-02 12:00") - MOMENT * before)
    told = await asyncio.gather(
        *(_decided_or_lapsed(desk, draft, by) for draft in drafts for by in ("clerk", "deputy")),
        *(look_at_deadlines(desk, draft) for draft in drafts for _ in range(2)),
    )
    stages = [(await as_it_stands(desk, draft.reference)).stage for draft in drafts]
    assert stages == [Stage.APPROVED if before else Stage.LAPSED] * len(drafts)
    assert told.count("approved") == (len(drafts) if before else 0)
    assert len(await rows(database, "SELECT * FROM decisions")) == told.count("approved")
    assert await whole(database, council)


async def test_two_letters_about_two_drafts_in_the_same_moment_are_one_message(
    desk: Desk, clock: StillClock, database: Database, council: Council
) -> None:
    drafts = [await routed(desk, by=by) for by in ("employee", "employee2", "volunteer")]
    clock.set(at("2027-03-01 13:30"))
    facts = [
        fact for done in await asyncio.gather(*(look_at_deadlines(desk, draft) for draft in drafts)) for fact in done
    ]
    assert [type(fact) for fact in facts] == [ApproverReminded]
    assert await whole(database, council)


async def test_of_an_emergency_both_officers_are_reminded_in_ten_minutes_at_any_hour(
    desk: Desk, clock: StillClock, database: Database, council: Council
) -> None:
    clock.set(at("2027-03-06 23:00"))  # a Saturday
    draft = await routed(desk, urgent=True)
    clock.move(minutes=10)
    reminders = await look_at_deadlines(desk, draft)
    assert {(type(fact), fact.to) for fact in reminders if isinstance(fact, ApproverReminded)} == {
        (ApproverReminded, PEOPLE["clerk"]),
        (ApproverReminded, PEOPLE["deputy"]),
    }
    # Another within the four hours in which nobody is reminded twice of anything else.
    again = await routed(desk, urgent=True)
    clock.move(minutes=10)
    assert len(await look_at_deadlines(desk, again)) == 2
    assert await whole(database, council)


async def test_a_reminder_of_what_waits_to_be_confirmed_is_found_whole(
    desk: Desk, clock: StillClock, database: Database, council: Council
) -> None:
    draft = await unconfirmed(desk)
    clock.move(hours=5)
    assert await look_at_deadlines(desk, draft)
    assert await whole(database, council)
