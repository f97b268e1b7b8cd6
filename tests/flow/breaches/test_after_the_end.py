"""6.4: what a reporter adds after the end is not destroyed before a handler has opened it and could act on it."""

from datetime import date

import pytest

from chatops.clock import london_date
from chatops.desk import Desk
from chatops.facts.breaches import CaseErased
from chatops.flow.breaches import casework, fallback, report, upkeep
from chatops.policy.breaches.case import Case
from chatops.policy.breaches.casework import erased_on
from chatops.policy.breaches.endings import Heard, Outcome
from chatops.policy.people import AccountStatus, Caller
from chatops.ports.errors import NotYet
from chatops.ports.unit_of_work import Facts
from tests.support.at_fallback import at_fallback, linked
from tests.support.council import PEOPLE, StillClock
from tests.support.reports import as_kept, reported

CHAIR = Caller(PEOPLE["chair"], AccountStatus.ACTIVE)
REPORTER = Caller(PEOPLE["employee"], AccountStatus.ACTIVE)
KEPT = 12
"""Months. A case that is closed on Monday 1 March 2027 would be erased on 1 March 2028."""


async def closed(desk: Desk) -> Case:
    """A case that the Chair has closed on the clock's day."""
    case, _ = await reported(desk)
    given = {"reference": case.reference, "version": case.version, "by": CHAIR}
    await desk.transact(casework.close_case, outcome=Outcome.ADVICE, heard=Heard.YES, words="", **given)
    return case


async def adds(desk: Desk, case: Case, words: str = "It has happened again.") -> None:
    await desk.transact(report.write_as_reporter, words=words, by=REPORTER, reference=case.reference)


async def looked_at(desk: Desk, case: Case) -> Facts | None:
    """What the bot does to the case today; None when it is to look again later."""
    try:
        return await desk.transact(upkeep.look_at_case, reference=case.reference, kept_months=KEPT)
    except NotYet:
        return None


def on(clock: StillClock, day: date) -> None:
    clock.move(days=(day - london_date(clock.now())).days)


async def test_what_was_added_two_days_before_the_end_is_kept_for_three_months(desk: Desk, clock: StillClock) -> None:
    case = await closed(desk)
    on(clock, date(2028, 2, 28))
    await adds(desk, case)
    await desk.transact(casework.read_case, reference=case.reference, by=CHAIR)
    on(clock, date(2028, 5, 27))
    assert await looked_at(desk, case) is None
    on(clock, date(2028, 5, 28))
    assert [type(fact) for fact in await looked_at(desk, case) or ()] == [CaseErased]


async def test_what_no_handler_has_opened_is_not_erased_however_long_it_lies(desk: Desk, clock: StillClock) -> None:
    case = await closed(desk)
    await adds(desk, case)
    on(clock, date(2030, 3, 1))
    assert await looked_at(desk, case) == ()
    assert (await as_kept(desk, case.reference)).unread
    await desk.transact(casework.read_case, reference=case.reference, by=CHAIR)
    assert [type(fact) for fact in await looked_at(desk, case) or ()] == [CaseErased]


async def test_only_the_first_opening_changes_the_case(desk: Desk) -> None:
    case = await closed(desk)
    await adds(desk, case)
    facts = await desk.transact(casework.read_case, reference=case.reference, by=CHAIR)
    assert [fact.act for fact in facts] == ["breach:read", "breach:changed"]
    assert (await as_kept(desk, case.reference)).version == case.version + 3
    assert [fact.act for fact in await desk.transact(casework.read_case, reference=case.reference, by=CHAIR)] == [
        "breach:read"
    ]


async def test_a_named_viewer_who_opens_it_does_not_stand_in_for_a_handler(desk: Desk) -> None:
    case = await closed(desk)
    viewer = Caller(PEOPLE["employee2"], AccountStatus.ACTIVE)
    version = (await as_kept(desk, case.reference)).version
    given = {"reference": case.reference, "version": version, "by": CHAIR}
    await desk.transact(casework.name_viewer, viewer=viewer, why="She advises.", **given)
    await adds(desk, case)
    await desk.transact(casework.read_case, reference=case.reference, by=viewer)
    assert (await as_kept(desk, case.reference)).unread


@pytest.mark.parametrize("act", ["case:update", "case:note", "case:look-into"])
async def test_a_handler_who_acts_on_it_has_seen_it(desk: Desk, act: str) -> None:
    case = await closed(desk)
    await adds(desk, case)
    given = {"act": act, "reference": case.reference, "version": case.version + 2, "by": CHAIR}
    if act == "case:look-into":
        await desk.transact(casework.move_case, **given)
    else:
        await desk.transact(casework.write_in_case, words="Thank you.", **given)
    assert not (await as_kept(desk, case.reference)).unread


async def test_the_person_outside_the_chat_who_opens_it_is_a_handler_too(desk: Desk) -> None:
    for_link, on_server = await at_fallback(desk), await at_fallback(desk)
    for case in (for_link, on_server):
        await adds(desk, case)
    token = await linked(desk, for_link.reference)
    await desk.transact(fallback.open_by_link, token=token)
    await desk.transact(fallback.open_on_server, reference=on_server.reference)
    assert [(await as_kept(desk, case.reference)).unread for case in (for_link, on_server)] == [False, False]


async def test_each_message_moves_the_day_and_none_brings_it_forward(desk: Desk, clock: StillClock) -> None:
    case = await closed(desk)
    for day, until in [
        (date(2027, 3, 2), date(2028, 3, 1)),
        (date(2027, 12, 2), date(2028, 3, 2)),
        (date(2028, 11, 30), date(2029, 2, 28)),
    ]:
        on(clock, day)
        await adds(desk, case, f"On {day}.")
        await desk.transact(casework.read_case, reference=case.reference, by=CHAIR)
        assert erased_on(await as_kept(desk, case.reference), KEPT) == until


async def test_what_was_said_before_the_end_moves_nothing(desk: Desk, clock: StillClock) -> None:
    case, _ = await reported(desk)
    await adds(desk, case)
    clock.move(days=1)
    given = {"reference": case.reference, "version": case.version + 1, "by": CHAIR}
    await desk.transact(casework.close_case, outcome=Outcome.ADVICE, heard=Heard.YES, words="", **given)
    assert erased_on(await as_kept(desk, case.reference), 1) == date(2027, 4, 2)
