"""Nothing that was approved is forgotten: what was handed over, held or stopped is brought to somebody's mind."""

import pytest

from chatops.desk import Desk
from chatops.facts.deadlines import ApproverReminded, DraftEscalated, DraftLapsed
from chatops.flow.authority.away import TimeAway, set_away
from chatops.flow.authority.own_drafts import switch_own_drafts
from chatops.policy.deadlines import posters_in_turn
from chatops.policy.drafts.draft import Draft
from chatops.policy.people import Office
from chatops.ports.council import Council
from chatops.ports.unit_of_work import Facts
from handlers.screens.reminders import reminder
from handlers.views.deadlines import waiting_for
from storage.audit.verify import verify
from storage.engine import Database
from tests.policy.calendar.test_working_hours import at
from tests.support.council import (
    PEOPLE,
    ROLL,
    StillClock,
    approve,
    as_it_stands,
    caller,
    give_access,
    held,
    look_at_deadlines,
    new_form,
    pause_off,
    pause_on,
    purdah_off,
    record,
    release,
    released,
    routed,
    take_on_everyone,
    unconfirmed,
)

pytestmark = pytest.mark.clause("3.1")
NAMES = {person: name for name, person in PEOPLE.items()}


def reminded(facts: Facts) -> list[tuple[str, list[str]]]:
    """Who is reminded, and what of each draft without its reference, as the journal keeps it."""
    told = [fact for fact in facts if isinstance(fact, ApproverReminded)]
    return [(NAMES[fact.to], [one.partition(" ")[2] for one in fact.details()["drafts"]]) for fact in told]  # type: ignore[union-attr]


async def whole(database: Database, council: Council) -> None:
    report = await database.look(lambda connection: verify(connection, council))
    assert report.findings == ()


async def over(desk: Desk) -> None:
    """Purdah is over."""
    (window,) = await desk.look(lambda work, now: work.purdah.not_over(now))
    await purdah_off(desk, window.reference)


@pytest.mark.parametrize(
    ("given", "first", "then"),
    [(("employee",), ("employee",), ("clerk", "deputy")), ((), ("clerk", "deputy"), ())],
    ids=["somebody has access", "only the officers"],
)
def test_who_was_given_access_is_reminded_first_and_the_officers_after_them(
    given: tuple[str, ...], first: tuple[str, ...], then: tuple[str, ...]
) -> None:
    officers = (PEOPLE["clerk"], PEOPLE["deputy"])
    in_turn = posters_in_turn((*(PEOPLE[name] for name in given), *officers), officers)
    assert in_turn == (tuple(PEOPLE[name] for name in first), tuple(PEOPLE[name] for name in then))


async def test_what_was_handed_over_and_not_recorded_is_brought_to_mind_and_then_to_the_officers(
    desk: Desk, clock: StillClock, database: Database, council: Council
) -> None:
    await give_access(desk, "facebook-page", "employee")
    draft = await released(desk)
    clock.set(at("2027-03-01 13:29"))
    assert await look_at_deadlines(desk, draft) == ()
    clock.set(at("2027-03-01 13:30"))
    assert reminded(await look_at_deadlines(desk, draft)) == [("employee", ["1 post"])]
    clock.set(at("2027-03-02 09:30"))
    told = reminded(await look_at_deadlines(desk, draft))
    assert told == [("clerk", ["1 post"]), ("deputy", ["1 post"])]
    clock.move(days=60)
    assert await look_at_deadlines(desk, draft) == ()
    await whole(database, council)


async def test_where_only_the_officers_have_access_they_are_reminded_at_once(desk: Desk, clock: StillClock) -> None:
    draft = await released(desk)
    clock.set(at("2027-03-01 13:30"))
    assert {who for who, _ in reminded(await look_at_deadlines(desk, draft))} == {"clerk", "deputy"}


async def test_who_is_away_is_not_reminded_to_post(desk: Desk, clock: StillClock) -> None:
    draft = await released(desk)
    await desk.transact(set_away, away=TimeAway(new_form(), None, None), by=caller("clerk"))
    clock.set(at("2027-03-01 13:30"))
    assert reminded(await look_at_deadlines(desk, draft)) == [("deputy", ["1 post"])]


async def test_what_is_recorded_is_brought_to_nobodys_mind(desk: Desk, clock: StillClock) -> None:
    draft = await released(desk)
    await record(desk, draft)
    clock.move(days=3)
    assert await look_at_deadlines(desk, draft) == ()


async def test_a_part_that_is_not_recorded_is_brought_to_the_mind_of_who_may_post_it(
    desk: Desk, clock: StillClock
) -> None:
    await give_access(desk, "facebook-page", "employee")
    await give_access(desk, "x-account", "employee2")
    draft = await released(desk, accounts=("facebook-page", "x-account"))
    await record(desk, draft, {"facebook-page": "https://www.facebook.com/ThornburyTC/posts/1"})
    clock.set(at("2027-03-01 13:30"))
    assert reminded(await look_at_deadlines(desk, draft)) == [("employee2", ["1 post"])]


async def test_an_emergency_that_is_not_recorded_is_brought_to_mind_in_minutes_at_any_hour(
    desk: Desk, clock: StillClock
) -> None:
    clock.set(at("2027-03-06 23:00"))  # a Saturday
    draft = await released(desk, urgent=True)
    clock.move(minutes=10)
    assert {who for who, _ in reminded(await look_at_deadlines(desk, draft))} == {"clerk", "deputy"}


async def test_decisions_and_posts_are_one_message(desk: Desk, clock: StillClock) -> None:
    waits = await routed(desk, by="employee2")
    handed = await released(desk)
    clock.set(at("2027-03-01 13:30"))
    told = dict(reminded(await look_at_deadlines(desk, waits)))
    assert told == {"clerk": ["1 decide", "1 post"]}
    assert reminded(await look_at_deadlines(desk, handed)) == [("deputy", ["1 post"])]
    view = await desk.look(waiting_for, person=PEOPLE["clerk"])
    assert (view.to_decide, view.to_post) == (1, 1)
    assert reminder(view).text == (
        "A draft waits for your decision. A post that was handed to you is not in the record yet."
    )


async def test_what_purdah_held_is_brought_to_mind_once_it_is_over_and_the_other_officer_is_asked(
    desk: Desk, clock: StillClock, database: Database, council: Council
) -> None:
    draft = await held(desk)
    clock.move(days=45)
    assert await look_at_deadlines(desk, draft) == ()
    clock.set(at("2027-04-15 09:30"))
    await over(desk)
    clock.set(at("2027-04-15 13:30"))
    assert reminded(await look_at_deadlines(desk, draft)) == [("clerk", ["1 approve-again"])]
    view = await desk.look(waiting_for, person=PEOPLE["clerk"])
    assert "Purdah is over. It waits for a fresh approval." in str(view.lines[0].said)
    clock.set(at("2027-04-16 09:30"))
    (escalated,) = await look_at_deadlines(desk, draft)
    assert isinstance(escalated, DraftEscalated)
    clock.set(at("2027-04-16 13:30"))
    assert reminded(await look_at_deadlines(desk, draft)) == [("deputy", ["1 approve-again"])]
    clock.set(at("2027-05-15 09:30"))
    assert [type(fact) for fact in await look_at_deadlines(desk, draft)] == [DraftLapsed]
    await whole(database, council)


async def test_what_is_held_a_second_time_is_brought_to_mind_a_second_time(
    desk: Desk, clock: StillClock, database: Database, council: Council
) -> None:
    draft = await held(desk)
    await over(desk)
    clock.set(at("2027-03-01 13:30"))
    assert reminded(await look_at_deadlines(desk, draft)) == [("clerk", ["1 approve-again"])]
    await pause_on(desk)
    clock.move(days=7)
    assert await look_at_deadlines(desk, draft) == ()
    clock.set(at("2027-03-09 09:30"))
    await pause_off(desk)
    clock.set(at("2027-03-09 13:30"))
    assert ("clerk", ["1 approve-again"]) in reminded(await look_at_deadlines(desk, draft))
    view = await desk.look(waiting_for, person=PEOPLE["clerk"])
    assert "The pause is over. It waits for a fresh approval." in str(view.lines[0].said)
    await whole(database, council)


async def test_who_was_reminded_to_decide_is_reminded_to_confirm_too(
    desk: Desk, clock: StillClock, database: Database, council: Council
) -> None:
    draft = await routed(desk)
    clock.set(at("2027-03-01 13:30"))
    assert reminded(await look_at_deadlines(desk, draft)) == [("clerk", ["1 decide"])]
    await approve(desk, draft)
    clock.set(at("2027-03-02 09:30"))
    # More than an hour has passed since, so it is late and is not handed over.
    await release(desk, await as_it_stands(desk, draft.reference))
    clock.set(at("2027-03-02 13:30"))
    assert ("clerk", ["1 confirm"]) in reminded(await look_at_deadlines(desk, draft))
    await whole(database, council)


async def test_the_only_officer_is_reminded_of_their_own_draft(desk: Desk, clock: StillClock) -> None:
    await _alone(desk)
    draft = await routed(desk, by="clerk")
    clock.set(at("2027-03-01 13:30"))
    assert reminded(await look_at_deadlines(desk, draft)) == [("clerk", ["1 decide"])]


async def test_of_what_waits_each_line_says_what_it_waits_for(desk: Desk, clock: StillClock) -> None:
    drafts: list[Draft] = [await unconfirmed(desk), await released(desk), await routed(desk)]
    clock.set(at("2027-03-01 13:30"))
    view = await desk.look(waiting_for, person=PEOPLE["deputy"])
    said = {line.reference: "".join(map(str, line.said)) for line in view.lines}
    assert "waits to be confirmed. Unconfirmed, it lapses on" in said[drafts[0].reference]
    assert "for Facebook page. Its words were handed over on Monday 1 March" in said[drafts[1].reference]
    assert drafts[2].reference not in said


async def _alone(desk: Desk) -> None:
    """The office of Deputy is vacant, and the council lets an officer approve their own."""
    await desk.transact(switch_own_drafts, on=True)
    vacated = next(entry for entry in ROLL if entry.office is Office.DEPUTY_TOWN_CLERK)
    await take_on_everyone(desk, type(vacated)(vacated.person, vacated.standing))
