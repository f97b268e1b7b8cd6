"""On PostgreSQL, where transactions overlap: who switches a period waits for those at work, and they for the switch.

One transaction is stopped between what it has read and its commit. The other is let loose until it either waits for
the first, as the database itself says, or is done; it must be the first of the two.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy.util import await_only

from chatops.desk import Desk
from chatops.flow.drafts.decide import approve_draft
from chatops.flow.drafts.post import release_draft
from chatops.flow.purdah.switch import Period, set_purdah
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Refused
from chatops.ports.council import Council
from chatops.ports.unit_of_work import Facts, UnitOfWork
from storage.engine import Database
from tests.support.council import (
    StillClock,
    approved,
    as_it_stands,
    caller,
    desk_of,
    new_form,
    routed,
    take_on_everyone,
)
from tests.support.databases import POSTGRES, rows

pytestmark = [
    pytest.mark.skipif(not POSTGRES, reason="Only PostgreSQL lets two transactions write at once."),
    pytest.mark.parametrize("database_url", ["postgres"], indirect=True),
]


class Stopped:
    """Stops a use case once it has read everything, until it is told to go on."""

    def __init__(self, flow: Callable[..., Facts]) -> None:
        self.here, self.go = asyncio.Event(), asyncio.Event()
        self.alone = getattr(flow, "alone", False)
        self._flow = flow

    def __call__(self, work: UnitOfWork, now: datetime, **given: Any) -> Facts:
        facts = self._flow(work, now, **given)
        self.here.set()
        await_only(self.go.wait())
        return facts


async def until_it_waits_or_is_done(database: Database, task: "asyncio.Task[Any]") -> bool:
    """Whether it waits for another transaction, once it is known which of the two it is."""
    waiting = (
        "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    while not task.done():
        (row,) = await rows(database, waiting)
        if row["n"]:
            return True
    return False


def period() -> dict[str, Any]:
    return {"period": Period(new_form(), None, None, "By-election"), "by": caller("clerk")}


async def test_a_period_is_not_set_beside_a_release_that_has_read_that_there_is_none(
    database: Database, another: Callable[[], Database], council: Council, desk: Desk, clock: StillClock
) -> None:
    draft, other = await approved(desk), desk_of(another(), council, clock)
    stopped = Stopped(release_draft)
    release = asyncio.create_task(desk.transact(stopped, reference=draft.reference, approver=caller("clerk")))
    await stopped.here.wait()
    switch = asyncio.create_task(other.transact(set_purdah, **period()))
    assert await until_it_waits_or_is_done(database, switch), "The period was set beside the release."
    stopped.go.set()
    assert [fact.act for fact in await release] == ["draft:released"]
    assert [fact.act for fact in await switch] == ["purdah:set", "purdah:began", "draft:held"]
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.HELD


async def test_a_release_waits_for_a_period_that_is_being_set_and_is_held(
    database: Database, another: Callable[[], Database], council: Council, desk: Desk, clock: StillClock
) -> None:
    draft, other = await approved(desk), desk_of(another(), council, clock)
    stopped = Stopped(set_purdah)
    switch = asyncio.create_task(desk.transact(stopped, **period()))
    await stopped.here.wait()
    release = asyncio.create_task(other.transact(release_draft, reference=draft.reference, approver=caller("clerk")))
    assert await until_it_waits_or_is_done(database, release), "It was released beside the period."
    stopped.go.set()
    await switch
    assert [fact.act for fact in await release] == ["draft:held"]


async def test_an_approval_waits_for_a_period_that_is_being_set_and_is_refused(
    database: Database, another: Callable[[], Database], council: Council, desk: Desk, clock: StillClock
) -> None:
    draft, other = await routed(desk), desk_of(another(), council, clock)
    stopped = Stopped(set_purdah)
    switch = asyncio.create_task(desk.transact(stopped, **period()))
    await stopped.here.wait()
    approval = asyncio.create_task(
        other.transact(approve_draft, reference=draft.reference, revision=1, by=caller("clerk"))
    )
    assert await until_it_waits_or_is_done(database, approval), "It was approved beside the period."
    stopped.go.set()
    await switch
    with pytest.raises(Refused):
        await approval


async def test_two_clicks_at_once_on_two_forms_set_one_period(
    database: Database, another: Callable[[], Database], council: Council, desk: Desk, clock: StillClock
) -> None:
    other = desk_of(another(), council, clock)
    stopped = Stopped(set_purdah)
    first = asyncio.create_task(desk.transact(stopped, **period()))
    await stopped.here.wait()
    second = asyncio.create_task(other.transact(set_purdah, **period()))
    assert await until_it_waits_or_is_done(database, second), "Two periods were set side by side."
    stopped.go.set()
    await first
    with pytest.raises(Refused, match="is set already"):
        await second


async def test_those_who_decide_do_not_wait_for_each_other(
    another: Callable[[], Database], council: Council, desk: Desk, clock: StillClock
) -> None:
    slow, quick, other = await routed(desk), await routed(desk), desk_of(another(), council, clock)
    stopped = Stopped(approve_draft)
    by = caller("clerk")
    held_up = asyncio.create_task(desk.transact(stopped, reference=slow.reference, revision=1, by=by))
    await stopped.here.wait()
    await other.transact(approve_draft, reference=quick.reference, revision=1, by=caller("deputy"))
    stopped.go.set()
    await held_up


async def test_each_council_switches_for_itself(another: Callable[[], Database], desk: Desk, clock: StillClock) -> None:
    replica = another()
    neighbours = desk_of(replica, await replica.council("slack", "T0SEVERNSIDE", "Severnside"), clock)
    await take_on_everyone(neighbours)
    draft = await approved(neighbours)
    stopped = Stopped(set_purdah)
    switch = asyncio.create_task(desk.transact(stopped, **period()))
    await stopped.here.wait()
    (fact,) = await neighbours.transact(release_draft, reference=draft.reference, approver=caller("clerk"))
    assert fact.act == "draft:released"
    stopped.go.set()
    await switch
