"""An approver is overtaken: something else came first, or the card is older than the draft."""

from collections.abc import Awaitable, Callable

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.decide import approve_draft, check_decision
from chatops.flow.drafts.route import route_draft
from chatops.policy.drafts.draft import Draft, Verdict
from storage.engine import Database
from tests.support.council import approve, caller, decide, revise, routed, turn_down, withdraw
from tests.support.databases import rows
from tests.support.refusals import overtaken


async def _it_was_revised(desk: Desk, draft: Draft) -> None:
    await revise(desk, draft)
    await desk.transact(route_draft, reference=draft.reference)


async def _it_was_revised_and_waits(desk: Desk, draft: Draft) -> None:
    await revise(desk, draft)


async def _it_was_withdrawn(desk: Desk, draft: Draft) -> None:
    await withdraw(desk, draft)


async def _the_deputy_approved_it(desk: Desk, draft: Draft) -> None:
    await approve(desk, draft, by="deputy")


async def _the_deputy_rejected_it(desk: Desk, draft: Draft) -> None:
    await turn_down(desk, draft, by="deputy")


async def _the_deputy_asked_for_changes(desk: Desk, draft: Draft) -> None:
    await turn_down(desk, draft, Verdict.CHANGES_REQUESTED, by="deputy")


async def _the_clerk_decided_it(desk: Desk, draft: Draft) -> None:
    await approve(desk, draft)


FIRST = [
    _it_was_revised,
    _it_was_revised_and_waits,
    _it_was_withdrawn,
    _the_deputy_approved_it,
    _the_deputy_rejected_it,
    _the_deputy_asked_for_changes,
    _the_clerk_decided_it,
]


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("first", FIRST, ids=lambda first: first.__name__.strip("_"))
async def test_a_draft_is_not_decided_when_something_else_came_first(
    desk: Desk, database: Database, first: Callable[[Desk, Draft], Awaitable[None]], verdict: Verdict
) -> None:
    seen = await routed(desk)
    await first(desk, seen)
    async with overtaken(desk, database):
        await desk.transact(check_decision, verdict=verdict, reference=seen.reference, revision=1, by=caller("clerk"))
    async with overtaken(desk, database):
        await decide(desk, seen, verdict)


async def test_a_revision_that_has_not_come_in_yet_is_not_approved_beforehand(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    async with overtaken(desk, database):
        await desk.transact(approve_draft, reference=draft.reference, revision=2, by=caller("clerk"))


async def test_one_decision_is_kept_for_a_revision_whatever_is_tried_afterwards(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await approve(desk, draft)
    for verdict in Verdict:
        async with overtaken(desk, database):
            await decide(desk, draft, verdict, by="deputy")
    assert len(await rows(database, "SELECT * FROM decisions")) == 1
