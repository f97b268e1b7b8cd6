"""The Town Clerk switches the pre-election period, and nothing goes out in it that should not."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.purdah.switch import Period, check_switching, set_purdah
from chatops.outbox.letter import LetterKind
from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Refused
from chatops.policy.people import AccountStatus
from chatops.policy.purdah.periods import PurdahWindow
from chatops.policy.purdah.polls import Poll, PollKind
from chatops.ports.errors import NoSuch
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
    held,
    new_form,
    purdah_off,
    purdah_on,
    release,
    released,
    revise,
    routed,
    tomorrow_at_noon,
    turn_down,
)
from tests.support.databases import journal_of, rows
from tests.support.refusals import nothing_happens, overtaken, refused

MAY = Poll(PollKind.LOCAL, Country.ENGLAND, date(2027, 5, 6))
TODAY = date(2027, 3, 1)
TICK = timedelta(microseconds=1)


async def the_period(desk: Desk, reference: str) -> PurdahWindow:
    return (await desk.look(lambda work, _now: work.purdah.get(reference))).window


def utc(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


# Setting it


@pytest.mark.parametrize(
    ("given", "begins", "ends"),
    [
        ({}, MORNING, None),
        ({"begins": TODAY}, MORNING, None),
        ({"begins": date(2027, 2, 1)}, MORNING, None),
        ({"begins": date(2027, 3, 2)}, utc("2027-03-02T00:00"), None),
        ({"ends": TODAY}, MORNING, utc("2027-03-02T00:00")),
        # The clocks go forward on 28 March: the last day ends an hour earlier by UTC.
        ({"begins": date(2027, 3, 28), "ends": date(2027, 3, 28)}, utc("2027-03-28T00:00"), utc("2027-03-28T23:00")),
        ({"begins": date(2027, 3, 31), "poll": MAY}, utc("2027-03-30T23:00"), utc("2027-05-06T21:00")),
        ({"begins": date(2027, 2, 26), "poll": MAY}, MORNING, utc("2027-05-06T21:00")),
    ],
)
async def test_a_period_is_set_by_london_s_calendar(
    desk: Desk, given: dict[str, Any], begins: datetime, ends: datetime | None
) -> None:
    window = await the_period(desk, await purdah_on(desk, **given))
    assert (window.begins, window.ends, window.poll) == (begins, ends, given.get("poll"))
    assert window.reason == "Town council election"


async def test_a_period_is_journalled_by_whom_it_was_set(desk: Desk, database: Database) -> None:
    reference = await purdah_on(desk, poll=MAY, begins=date(2027, 3, 31))
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["reference"], entry["office"]) == ("purdah:set", reference, "Town Clerk")
    assert entry["details"]["poll"].startswith("2027-05-06, local election")
    assert "Town council election" not in str(entry)


async def told_of(database: Database, kind: LetterKind) -> set[str | None]:
    found = await rows(database, 'SELECT "to" FROM letters WHERE kind = :kind', kind=kind)
    return {row["to"] for row in found}


async def test_the_deputy_and_the_chair_are_told_at_once_and_nobody_else_of_what_is_weeks_ahead(
    desk: Desk, database: Database
) -> None:
    await purdah_on(desk, poll=MAY, begins=date(2027, 3, 31))
    assert await told_of(database, LetterKind.PURDAH_NOTICE) == {str(PEOPLE["deputy"]), str(PEOPLE["chair"])}
    assert await told_of(database, LetterKind.PURDAH_AFFECTED) == {str(PEOPLE["clerk"])}


async def test_what_begins_at_once_is_told_at_once_to_everyone_who_drafts_each_once(
    desk: Desk, database: Database
) -> None:
    await purdah_on(desk)
    found = await rows(database, 'SELECT "to" FROM letters WHERE kind = :kind', kind=LetterKind.PURDAH_NOTICE)
    told = sorted(row["to"] or "the channel" for row in found)
    who = ("deputy", "chair", "employee", "employee2", "volunteer")
    assert told == sorted([*(str(PEOPLE[name]) for name in who), "the channel"])


@pytest.mark.parametrize("by", [name for name in PEOPLE if name != "clerk"])
async def test_nobody_but_the_clerk_switches(desk: Desk, database: Database, by: str) -> None:
    async with refused(desk, database):
        await purdah_on(desk, by=by)
    async with refused(desk, database):
        await desk.transact(check_switching, by=caller(by))
    reference = await purdah_on(desk)
    async with refused(desk, database):
        await purdah_off(desk, reference, by=by)


async def test_a_clerk_whose_account_cannot_be_checked_does_not_switch(desk: Desk, database: Database) -> None:
    async with refused(desk, database) as told:
        await desk.transact(check_switching, by=caller("clerk", AccountStatus.UNKNOWN))
    assert told.clauses == ("1.1",)
    assert await desk.transact(check_switching, by=caller("clerk")) == ()


BAD: dict[str, tuple[dict[str, Any], str, str]] = {
    "an end before the start": (
        {"begins": date(2027, 3, 9), "ends": date(2027, 3, 8)},
        "The end is not after the start. Choose a later end.",
        "ends",
    ),
    "an end that has passed": (
        {"ends": date(2027, 2, 28)},
        "That period would be over already. Choose a later end.",
        "ends",
    ),
    "a poll that has passed": (
        {"poll": Poll(PollKind.LOCAL, Country.ENGLAND, date(2027, 2, 4)), "begins": date(2027, 1, 4)},
        "That polling day has passed. Give one that is still to come.",
        "day",
    ),
    "a poll of another country": (
        {"poll": Poll(PollKind.SENEDD, Country.ENGLAND, date(2027, 5, 6)), "begins": date(2027, 3, 31)},
        "There is no Senedd election in England.",
        "kind",
    ),
    "a notice after the poll": (
        {"poll": MAY, "begins": date(2027, 5, 7)},
        "That is after the poll. Give the day on which the notice is published.",
        "begins",
    ),
    "a notice that is too late": (
        {"poll": MAY, "begins": date(2027, 4, 1)},
        "The last day for the notice is Wednesday 31 March 2027. Give that day or an earlier one.",
        "begins",
    ),
    "no reason": ({"reason": " \u200b"}, "Say why, for the record.", "reason"),
    "a reason that cannot be shown": (
        {"reason": "a\x00"},
        "The reason contains a character that cannot be shown. Type that part again.",
        "reason",
    ),
    "a start in another century": (
        {"begins": date(2127, 3, 9)},
        "That start is more than ten years ahead. Check the year.",
        "begins",
    ),
}


@pytest.mark.parametrize("bad", BAD)
async def test_a_period_is_not_set_with_bad_answers(desk: Desk, database: Database, bad: str) -> None:
    given, sentence, field = BAD[bad]
    async with refused(desk, database) as told:
        await purdah_on(desk, **given)
    assert told.sentence == sentence
    assert isinstance(told.caught, Refused)
    assert [(objection.clause, objection.field) for objection in told.caught.objections] == [("PS-4b", field)]


@pytest.mark.parametrize(
    "given",
    [{}, {"ends": date(2027, 3, 9)}, {"begins": date(2027, 3, 4)}, {"poll": MAY, "begins": date(2027, 3, 31)}],
    ids=["from_now", "until_a_date", "from_a_date", "a_poll"],
)
async def test_a_period_that_overlaps_another_exactly_is_not_set_again(
    desk: Desk, database: Database, clock: StillClock, given: dict[str, Any]
) -> None:
    await purdah_on(desk, **given)
    clock.move(seconds=2)
    async with refused(desk, database) as told:
        await purdah_on(desk, **given)
    of_poll = "A period for that poll is set already. For another poll on that day, say in the reason which it is."
    plain = "A pre-election period with that start and that end is set already."
    assert told.sentence == (of_poll if "poll" in given else plain)


async def test_two_polls_on_one_day_are_two_periods_and_ending_one_leaves_the_other(desk: Desk) -> None:
    town = await purdah_on(desk, poll=MAY, begins=date(2027, 3, 31), reason="Town council election")
    county = await purdah_on(desk, poll=MAY, begins=date(2027, 3, 31), reason="County council election")
    plan = Poll(PollKind.NEIGHBOURHOOD_PLAN, Country.ENGLAND, MAY.day)
    referendum = await purdah_on(desk, poll=plan, begins=date(2027, 3, 31))
    await purdah_off(desk, town)
    left = await desk.look(lambda work, now: work.purdah.not_over(now))
    assert {window.reference for window in left} == {county, referendum}


@pytest.mark.parametrize(
    ("day", "unusual"), [(date(2027, 5, 9), "a Sunday"), (date(2027, 5, 3), "a bank holiday in England")]
)
async def test_a_polling_day_on_a_sunday_or_a_bank_holiday_is_asked_about(
    desk: Desk, database: Database, day: date, unusual: str
) -> None:
    poll = Poll(PollKind.LOCAL, Country.ENGLAND, day)
    async with refused(desk, database) as told:
        await purdah_on(desk, poll=poll, begins=date(2027, 3, 22))
    assert f"is {unusual}. Is that right?" in told.sentence
    period = Period(new_form(), date(2027, 3, 22), None, "By-election", poll, day_is_meant=True)
    assert await desk.transact(set_purdah, period=period, by=caller("clerk"))


async def test_the_same_form_sent_twice_sets_one_period(desk: Desk, database: Database) -> None:
    form = new_form()
    assert await purdah_on(desk, form=form)
    async with nothing_happens(database):
        assert not await purdah_on(desk, form=form)


async def test_several_periods_may_overlap_and_the_gate_is_shut_while_any_is_open(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await routed(desk)
    town = await purdah_on(desk, ends=date(2027, 3, 2))
    district = await purdah_on(desk, begins=date(2027, 3, 2), ends=date(2027, 3, 3))
    await purdah_off(desk, town)
    clock.set(utc("2027-03-02T00:00"))
    async with refused(desk, database):
        await approve(desk, draft)
    await purdah_off(desk, district)
    assert (await approve(desk, draft))[0].act == "draft:approved"


# Ending it


async def test_a_period_that_is_ended_opens_the_gate_at_that_instant(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await routed(desk)
    reference = await purdah_on(desk)
    clock.move(hours=1)
    await purdah_off(desk, reference, reason="The poll was called off.")
    assert (await the_period(desk, reference)).ends == MORNING + timedelta(hours=1)
    await approve(desk, draft)
    entry = next(e for e in await journal_of(database, desk.council) if e["act"] == "purdah:ended")
    assert (entry["office"], entry["reference"]) == ("Town Clerk", reference)
    assert "called off" not in str(entry)


async def test_a_period_that_has_not_begun_is_called_off_and_can_be_set_again_with_another_start(desk: Desk) -> None:
    first = await purdah_on(desk, poll=MAY, begins=date(2027, 3, 31))
    await purdah_off(desk, first, reason="The notice comes earlier.")
    second = await purdah_on(desk, poll=MAY, begins=date(2027, 3, 24))
    assert (await the_period(desk, second)).begins == utc("2027-03-24T00:00")
    standing = await desk.look(lambda work, now: work.purdah.not_over(now))
    assert [window.reference for window in standing] == [second]
    assert (await desk.look(lambda work, _now: work.purdah.get(first))).called_off


async def test_several_periods_end_together_and_what_is_held_is_offered_once(desk: Desk, database: Database) -> None:
    draft = await held(desk)
    await purdah_on(desk, ends=date(2027, 3, 9))
    both = [window.reference for window in await desk.look(lambda work, now: work.purdah.not_over(now))]
    facts = await purdah_off(desk, *both, *both)
    assert [fact.act for fact in facts] == ["purdah:ended", "purdah:ended"]
    offered = "SELECT count(*) AS n FROM letters WHERE kind = :kind AND about = :about AND afresh"
    before = 1  # when it was routed
    (row,) = await rows(database, offered, kind=LetterKind.DECISION_CARD, about=draft.reference)
    assert row["n"] == before + 1


async def test_while_another_period_holds_what_is_held_is_not_offered(desk: Desk) -> None:
    await held(desk)
    (first,) = await desk.look(lambda work, now: work.purdah.not_over(now))
    await purdah_on(desk, ends=date(2027, 3, 9))
    (fact,) = await purdah_off(desk, first.reference)
    assert fact.held == ()  # type: ignore[attr-defined]


async def test_nothing_is_ended_when_nothing_is_set(desk: Desk, database: Database) -> None:
    async with refused(desk, database) as told:
        await purdah_off(desk)
    assert told.sentence == "No period of purdah is set."


async def test_a_period_to_end_has_to_be_chosen_and_a_reason_given(desk: Desk, database: Database) -> None:
    reference = await purdah_on(desk)
    async with refused(desk, database) as told:
        await purdah_off(desk)
    assert told.sentence == "Choose the period that ends."
    async with refused(desk, database) as told:
        await purdah_off(desk, reference, reason=" ")
    assert told.sentence == "Say why, for the record."


async def test_a_period_that_is_over_is_not_ended_again(desk: Desk, database: Database, clock: StillClock) -> None:
    ended = await purdah_on(desk)
    await purdah_off(desk, ended)
    by_itself = await purdah_on(desk, ends=TODAY)
    clock.move(days=1)
    for reference in (ended, by_itself):
        async with overtaken(desk, database) as told:
            await purdah_off(desk, reference)
        assert told.sentence == "That pre-election period is over already."


async def test_a_period_that_does_not_exist_is_not_ended(desk: Desk, database: Database) -> None:
    async with nothing_happens(database):
        with pytest.raises(NoSuch):
            await purdah_off(desk, "PW-000000")


async def test_whoever_knew_of_a_period_is_told_that_it_has_ended(desk: Desk) -> None:
    (fact,) = await purdah_off(desk, await purdah_on(desk))
    assert {str(person) for person in fact.tell} >= {str(PEOPLE["volunteer"])}  # type: ignore[attr-defined]
    (fact,) = await purdah_off(desk, await purdah_on(desk, begins=date(2027, 4, 9)))
    assert set(fact.tell) == {PEOPLE["deputy"], PEOPLE["chair"]}  # type: ignore[attr-defined]


# The gate at the decision


async def test_in_the_period_nothing_is_approved(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await purdah_on(desk)
    async with refused(desk, database) as told:
        await approve(desk, draft)
    assert told.clauses == ("PS-4b",)


async def test_in_the_period_a_draft_may_be_turned_down_and_revised(desk: Desk) -> None:
    draft = await routed(desk)
    await purdah_on(desk)
    await revise(desk, draft)
    assert (await turn_down(desk, await routed(desk)))[0].act == "draft:rejected"


@pytest.mark.parametrize(
    ("begins", "ends", "may"),
    [
        (date(2027, 3, 2), None, False),
        (date(2027, 3, 3), None, True),
        (None, TODAY, True),
        (None, date(2027, 3, 2), False),
    ],
)
async def test_what_counts_is_when_it_would_go_out(
    desk: Desk, database: Database, begins: date | None, ends: date | None, may: bool
) -> None:
    draft = await routed(desk, **tomorrow_at_noon())
    await purdah_on(desk, begins=begins, ends=ends)
    if may:
        await approve(desk, draft)
    else:
        async with refused(desk, database):
            await approve(desk, draft)


# The gate at the release


async def test_what_was_approved_before_and_falls_due_inside_is_held(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    reference = await purdah_on(desk, begins=date(2027, 3, 2))
    clock.move(days=1, hours=2, minutes=30)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.HELD
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"], entry["clause"]) == ("draft:held", None, "PS-4b")
    assert entry["details"] == {"revision": 1, "windows": [reference]}


@pytest.mark.parametrize("tick", [-1, 0, 1])
async def test_a_release_at_the_edge_of_a_period_is_held_from_its_first_instant_on(
    desk: Desk, clock: StillClock, tick: int
) -> None:
    draft = await approved(desk, day=date(2027, 3, 1), at=time(23, 30))
    await purdah_on(desk, begins=date(2027, 3, 2), ends=date(2027, 3, 2))
    clock.set(utc("2027-03-02T00:00") + tick * TICK)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is (Stage.RELEASED if tick < 0 else Stage.HELD)


@pytest.mark.parametrize("tick", [-1, 0, 1])
async def test_a_release_at_the_end_of_a_period_is_held_until_that_instant(
    desk: Desk, clock: StillClock, tick: int
) -> None:
    draft = await approved(desk, day=date(2027, 3, 2), at=time(23, 30))
    await purdah_on(desk, ends=date(2027, 3, 2))
    clock.set(utc("2027-03-03T00:00") + tick * TICK)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is (Stage.HELD if tick < 0 else Stage.RELEASED)


async def test_what_was_handed_over_and_not_posted_is_taken_back_when_a_period_begins(
    desk: Desk, database: Database
) -> None:
    draft = await released(desk)
    await purdah_on(desk)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.HELD
    told = await rows(
        database,
        'SELECT "to" FROM letters WHERE kind = :kind AND about = :about AND NOT afresh',
        kind=LetterKind.HANDOVER_CARD,
        about=draft.reference,
    )
    assert {row["to"] for row in told} == {str(PEOPLE["clerk"]), str(PEOPLE["deputy"])}


async def test_what_is_posted_stays_posted(desk: Desk) -> None:
    draft = await brought_to(desk, Stage.POSTED)
    await purdah_on(desk)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.POSTED
