"""A series: the bot makes each draft before its time, as its author's, and approves it while the series holds."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.facts.templates import SeriesLeftOut, SeriesMade
from chatops.flow.drafts.route import reroute_waiting
from chatops.flow.people.roster import remove_people
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Refused
from chatops.policy.people import AccountStatus, Office, Standing
from chatops.policy.stops import StopCause
from chatops.policy.templates.series import LeftOut, Rhythm
from chatops.ports.people import Entry
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    StillClock,
    approve,
    as_it_stands,
    caller,
    drop_account,
    pause_on,
    purdah_on,
    release,
    revise,
    take_on_everyone,
)
from tests.support.databases import journal_of
from tests.support.templates import a_series, end, made, propose_series, refuse, switch, turn
from tests.support.templates import approve as approve_series

pytestmark = pytest.mark.clause("house rule 15")


def days_until(clock: StillClock, month: int, day: int, hour: int = 10) -> None:
    """Let it be that day of 2027."""
    clock.set(datetime(2027, month, day, hour, tzinfo=UTC))


# Proposed


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"rhythm": "now and then"}, ["rhythm"]),
        ({"first": None}, ["first"]),
        ({"first": date(2027, 1, 2)}, ["first"]),
        ({"at": None}, ["time"]),
        ({"last": date(2027, 3, 19)}, ["ends"]),
        ({"last": date(2028, 6, 1)}, ["ends"]),
        ({"words": "The market is on {day}, because of {reason}."}, ["words"]),
        ({"words": "Collection moves to {new day}."}, ["words"]),
        ({"declared": False}, ["declared"]),
        ({"words": "Ring 07700 900123 on {day}."}, ["words"]),
    ],
)
async def test_a_series_is_refused_beside_the_question_that_it_is_about(
    desk: Desk, changes: dict[str, Any], fields: list[str]
) -> None:
    await switch(desk)
    with pytest.raises(Refused) as refused:
        await propose_series(desk, **changes)
    assert [one.field for one in refused.value.objections] == fields


async def test_no_series_is_proposed_until_the_town_clerk_switches_templates_on(desk: Desk) -> None:
    with pytest.raises(Refused, match="does not work with templates"):
        await propose_series(desk)


async def test_an_officer_approves_no_series_of_their_own(desk: Desk) -> None:
    await switch(desk)
    series = await propose_series(desk, by="clerk")
    with pytest.raises(Refused):
        await approve_series(desk, series, by="clerk")
    await approve_series(desk, series, by="deputy")


# Made


async def test_the_draft_is_made_five_days_before_as_its_authors_and_not_sooner(desk: Desk, clock: StillClock) -> None:
    series = await a_series(desk)
    assert await turn(desk, series) == ()
    days_until(clock, 3, 15)
    draft = await made(desk, series)
    assert (draft.stage, draft.author, draft.decisions) == (Stage.APPROVED, PEOPLE["employee"], ())
    assert draft.revision.words == "The market is in the High Street today, Saturday 20 March, from 9 until 2."
    assert draft.revision.goes_out_at == datetime(2027, 3, 20, 9, tzinfo=UTC)
    assert await turn(desk, series) == ()


async def test_nine_in_the_morning_stays_nine_when_the_clocks_change(desk: Desk, clock: StillClock) -> None:
    series = await a_series(desk)
    days_until(clock, 3, 15)
    await turn(desk, series)
    days_until(clock, 3, 30)
    facts = await turn(desk, series)
    assert facts[-1].day.day == date(2027, 4, 3)  # type: ignore[attr-defined]
    draft = await as_it_stands(desk, facts[1].reference)
    assert draft.revision.goes_out_at == datetime(2027, 4, 3, 8, tzinfo=UTC)


async def test_the_record_says_on_whose_approval_of_the_series_the_bot_approved_the_draft(
    desk: Desk, clock: StillClock, database: Database
) -> None:
    series = await a_series(desk)
    days_until(clock, 3, 15)
    draft = await made(desk, series)
    *_, by_bot, approved = await journal_of(database, desk.council)
    assert (by_bot["act"], by_bot["by"], by_bot["details"]["draft"]) == ("series:made", None, draft.reference)
    assert (approved["act"], approved["by"]) == ("draft:approved-by-template", None)
    assert (approved["details"]["approver"], approved["details"]["template"]) == (str(PEOPLE["clerk"]), series)
    assert draft.use is not None
    assert draft.use.approval is not None
    assert (draft.use.approval.by, draft.use.approval.office) == (PEOPLE["clerk"], Office.TOWN_CLERK)
    days_until(clock, 3, 20, 9)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


async def test_until_the_series_is_approved_each_post_goes_to_an_approver(desk: Desk, clock: StillClock) -> None:
    await switch(desk)
    series = await propose_series(desk)
    days_until(clock, 3, 15)
    draft = await made(desk, series)
    assert (draft.stage, draft.asked) == (Stage.ROUTED, (PEOPLE["clerk"],))
    await approve(desk, draft)
    await approve_series(desk, series)
    days_until(clock, 3, 22)
    assert (await made(desk, series)).stage is Stage.APPROVED


@pytest.mark.parametrize("over", [refuse, end])
async def test_of_a_series_that_was_refused_or_ended_nothing_is_made(desk: Desk, clock: StillClock, over: Any) -> None:
    await switch(desk)
    series = await propose_series(desk)
    await over(desk, series)
    days_until(clock, 3, 15)
    assert await turn(desk, series) == ()


async def test_after_the_last_day_the_bot_looks_no_more(desk: Desk, clock: StillClock) -> None:
    series = await a_series(desk, last=date(2027, 3, 20))
    days_until(clock, 3, 15)
    facts = await turn(desk, series)
    assert isinstance(facts[-1], SeriesMade)
    assert facts[-1].then is None


# Stopped


@pytest.mark.parametrize("stop", [purdah_on, pause_on])
async def test_in_purdah_or_a_pause_the_draft_goes_to_an_approver(desk: Desk, clock: StillClock, stop: Any) -> None:
    series = await a_series(desk)
    days_until(clock, 3, 15)
    await stop(desk)
    assert (await made(desk, series)).stage is Stage.ROUTED


async def test_a_post_for_a_bank_holiday_goes_to_an_approver(desk: Desk, clock: StillClock) -> None:
    series = await a_series(desk, first=date(2027, 3, 26))
    days_until(clock, 3, 22)
    assert (await made(desk, series)).stage is Stage.ROUTED


async def test_an_approver_who_has_left_the_office_stops_the_series_until_somebody_confirms(
    desk: Desk, clock: StillClock
) -> None:
    series = await a_series(desk)
    days_until(clock, 3, 15)
    draft = await made(desk, series)
    await take_on_everyone(desk, Entry(PEOPLE["clerk"], Standing.EMPLOYEE))
    days_until(clock, 3, 20, 9)
    await release(desk, draft)
    stopped = await as_it_stands(desk, draft.reference)
    assert (stopped.stage, stopped.stopped, stopped.asked) == (
        Stage.UNCONFIRMED,
        StopCause.APPROVER,
        (PEOPLE["deputy"],),
    )
    days_until(clock, 3, 22)
    assert (await made(desk, series)).stage is Stage.ROUTED


async def test_an_approver_whose_chat_account_is_closed_stops_a_post_of_the_series(
    desk: Desk, clock: StillClock
) -> None:
    series = await a_series(desk)
    days_until(clock, 3, 15)
    draft = await made(desk, series)
    days_until(clock, 3, 20, 9)
    await release(desk, draft, status=AccountStatus.DEACTIVATED)
    assert (await as_it_stands(desk, draft.reference)).stopped is StopCause.APPROVER


async def test_an_author_who_has_left_stops_what_is_made_and_nothing_more_is(desk: Desk, clock: StillClock) -> None:
    series = await a_series(desk)
    days_until(clock, 3, 15)
    draft = await made(desk, series)
    await desk.transact(remove_people, people=[PEOPLE["employee"]], by=caller("clerk"))
    days_until(clock, 3, 20, 9)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stopped is StopCause.TEMPLATE
    days_until(clock, 3, 22)
    (left_out,) = await turn(desk, series)
    assert isinstance(left_out, SeriesLeftOut)
    assert [one.why for one in left_out.days] == [LeftOut.AUTHOR]
    assert PEOPLE["deputy"] in left_out.tell


@pytest.mark.parametrize(("who", "cause"), [("clerk", StopCause.APPROVER), ("employee", StopCause.TEMPLATE)])
async def test_what_is_made_is_stopped_as_soon_as_its_approver_or_its_author_is_off_the_list(
    desk: Desk, clock: StillClock, who: str, cause: StopCause
) -> None:
    series = await a_series(desk)
    days_until(clock, 3, 15)
    draft = await made(desk, series)
    await desk.transact(reroute_waiting, reference="roles")
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.APPROVED
    await take_on_everyone(desk, Entry(PEOPLE[who], Standing.MEMBER))
    await desk.transact(reroute_waiting, reference="roles")
    stopped = await as_it_stands(desk, draft.reference)
    assert (stopped.stage, stopped.stopped) == (Stage.UNCONFIRMED, cause)
    assert PEOPLE["deputy"] in stopped.asked
    assert PEOPLE[who] not in stopped.asked
    assert await desk.transact(reroute_waiting, reference="roles") == ()


async def test_ending_the_series_stops_what_is_made_and_not_posted(desk: Desk, clock: StillClock) -> None:
    series = await a_series(desk)
    days_until(clock, 3, 15)
    draft = await made(desk, series)
    await end(desk, series, by="deputy")
    assert (await as_it_stands(desk, draft.reference)).stopped is StopCause.TEMPLATE


async def test_a_draft_of_a_series_that_is_revised_goes_to_an_approver(desk: Desk, clock: StillClock) -> None:
    series = await a_series(desk)
    days_until(clock, 3, 15)
    draft = await made(desk, series)
    await revise(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is not Stage.APPROVED


# Left out


async def test_days_that_passed_while_the_bot_was_off_are_said_and_never_posted_late(
    desk: Desk, clock: StillClock
) -> None:
    series = await a_series(desk)
    days_until(clock, 4, 5)
    left_out, sent_in, _, by_bot = await turn(desk, series)
    assert isinstance(left_out, SeriesLeftOut)
    assert [one.day.day for one in left_out.days] == [20, 27, 3]
    assert {one.why for one in left_out.days} == {LeftOut.LATE}
    assert left_out.tell == (PEOPLE["employee"], PEOPLE["clerk"], PEOPLE["deputy"])
    assert left_out.then is None
    assert isinstance(by_bot, SeriesMade)
    assert by_bot.then == datetime(2027, 4, 12, 8, tzinfo=UTC)
    assert (await as_it_stands(desk, sent_in.reference)).revision.words.startswith("The market is in the High Street")
    assert await turn(desk, series) == ()


async def test_a_series_that_was_off_past_its_end_is_said_to_have_been_missed(desk: Desk, clock: StillClock) -> None:
    series = await a_series(desk, last=date(2027, 3, 27))
    days_until(clock, 4, 5)
    (left_out,) = await turn(desk, series)
    assert isinstance(left_out, SeriesLeftOut)
    assert (len(left_out.days), left_out.then) == (2, None)
    assert await turn(desk, series) == ()


async def test_what_the_checks_would_refuse_now_is_left_out(desk: Desk, clock: StillClock) -> None:
    series = await a_series(desk, accounts=("website",))
    await drop_account(desk, "website")
    days_until(clock, 3, 15)
    (left_out,) = await turn(desk, series)
    assert isinstance(left_out, SeriesLeftOut)
    assert left_out.days[0].why is LeftOut.RULE


async def test_every_rhythm_is_made(desk: Desk, clock: StillClock) -> None:
    await switch(desk)
    for number, rhythm in enumerate(Rhythm):
        await propose_series(desk, name=f"Series {number}", rhythm=rhythm, at=time(9, number))
    days_until(clock, 3, 16)
    for template in await desk.look(lambda work, _now: work.templates.all()):
        assert len(await turn(desk, template.reference)) == 3
