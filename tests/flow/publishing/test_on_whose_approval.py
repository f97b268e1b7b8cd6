"""On whose approval the bot published what was found to be out: the one it went out under, whatever came after.

What happens to a draft while nobody knows whether its post is out changes nothing in who approved what is out.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.evaluate.approvers import current_approval
from chatops.evaluate.publishing import approved_by
from chatops.flow.drafts.decide import approve_again
from chatops.flow.drafts.take_back import take_back_approval, turn_down_approved
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.publishing.connections import NetworkKind
from storage.audit.verify import verify
from storage.engine import Database
from tests.flow.authority.test_own_drafts import alone, approve_own
from tests.support.council import (
    PEOPLE,
    StillClock,
    approve,
    as_it_stands,
    caller,
    pause_off,
    pause_on,
    release,
    revise,
    routed,
    withdraw,
)
from tests.support.publishing import Out, served

KIND = NetworkKind.MASTODON
pytestmark = pytest.mark.clause("3.1")


@pytest.fixture
async def out(clock: StillClock) -> AsyncIterator[Out]:
    async with served(clock) as here:
        yield here


async def out_and_nobody_knows(desk: Desk, out: Out) -> tuple[str, str]:
    """A post that the Clerk approved is out, and the answer was lost. Gives the reference of its draft, its account."""
    account = await out.connect(desk, KIND)
    draft = await routed(desk, accounts=(account,))
    await approve(desk, draft)
    await release(desk, draft)
    out.here.faults.writing.append("cut after")
    assert not await out.publish(desk, draft.reference, account)
    assert len(out.posts(KIND)) == 1
    out.clock.move(seconds=61)
    return draft.reference, account


async def taken_back(desk: Desk, reference: str) -> None:
    given: dict[str, Any] = {"reference": reference, "revision": 1, "reason": "The date is wrong."}
    await desk.transact(take_back_approval, **given, by=caller("deputy"))


async def taken_back_and_revised(desk: Desk, reference: str) -> None:
    """For another account, so that it waits for a decision still."""
    await taken_back(desk, reference)
    await revise(desk, await as_it_stands(desk, reference))


async def taken_back_and_withdrawn(desk: Desk, reference: str) -> None:
    await taken_back(desk, reference)
    await withdraw(desk, await as_it_stands(desk, reference))


async def held(desk: Desk, _reference: str) -> None:
    await pause_on(desk)


async def held_and_turned_down(desk: Desk, reference: str) -> None:
    await held(desk, reference)
    given: dict[str, Any] = {"reference": reference, "revision": 1, "reason": "It is over."}
    await desk.transact(turn_down_approved, **given, by=caller("deputy"))


MEANWHILE: dict[str, tuple[Callable[[Desk, str], Awaitable[None]], Stage, bool]] = {
    "its approval is taken back": (taken_back, Stage.POSTED, True),
    "it is taken back and revised": (taken_back_and_revised, Stage.SUBMITTED, False),
    "it is taken back and withdrawn": (taken_back_and_withdrawn, Stage.WITHDRAWN, True),
    "it is held": (held, Stage.POSTED, True),
    "it is held and rejected": (held_and_turned_down, Stage.REJECTED, True),
}
"""What happens meanwhile, where the draft stands once it is found, and whether `current_approval` has one then too."""


@pytest.mark.parametrize("meanwhile", MEANWHILE)
async def test_what_is_found_out_is_recorded_on_the_approval_it_went_out_under(
    desk: Desk, database: Database, out: Out, meanwhile: str
) -> None:
    happens, ends, stands = MEANWHILE[meanwhile]
    reference, account = await out_and_nobody_knows(desk, out)
    await happens(desk, reference)
    assert (await desk.look(_current, reference=reference) is not None) is stands
    await out.until_done(desk, reference, account)
    draft = await as_it_stands(desk, reference)
    assert (draft.stage, draft.postings[0].by) == (ends, PEOPLE["clerk"])
    assert (await database.look(lambda connection: verify(connection, desk.council))).findings == ()


def _current(work: Any, _now: Any, *, reference: str) -> Any:
    return current_approval(work, work.drafts.get(reference))


async def test_a_fresh_approval_of_the_very_same_words_is_the_one_it_is_published_on(desk: Desk, out: Out) -> None:
    account = await out.connect(desk, KIND)
    draft = await routed(desk, accounts=(account,))
    await approve(desk, draft)
    await pause_on(desk)
    await release(desk, draft)
    await pause_off(desk)
    await desk.transact(approve_again, reference=draft.reference, revision=1, by=caller("deputy"))
    await release(desk, draft)
    await out.until_done(desk, draft.reference, account)
    assert (await as_it_stands(desk, draft.reference)).postings[0].by == PEOPLE["deputy"]


@pytest.mark.clause("house rule 1")
async def test_of_an_only_officer_s_own_draft_it_is_the_officer_who_approved_it(desk: Desk, out: Out) -> None:
    account = await out.connect(desk, KIND)
    await alone(desk)
    draft = await routed(desk, by="clerk", accounts=(account,))
    await approve_own(desk, draft)
    await release(desk, draft)
    await out.until_done(desk, draft.reference, account)
    posted = await as_it_stands(desk, draft.reference)
    assert (posted.postings[0].by, posted.author) == (PEOPLE["clerk"], PEOPLE["clerk"])


@pytest.mark.parametrize("verdict", [Verdict.REJECTED, Verdict.CHANGES_REQUESTED])
async def test_whoever_turned_a_revision_down_or_wrote_it_is_never_said_to_have_approved_it(
    desk: Desk, verdict: Verdict
) -> None:
    draft = await routed(desk)
    await approve(desk, draft)
    draft = await as_it_stands(desk, draft.reference)
    assert draft.decision is not None
    turned_down = replace(draft, decisions=(replace(draft.decision, verdict=verdict),))
    for other in (turned_down, replace(draft, decisions=())):
        with pytest.raises(LookupError):
            await desk.look(_approved_by, draft=other)
    assert await desk.look(_approved_by, draft=draft) == PEOPLE["clerk"]


def _approved_by(work: Any, _now: Any, *, draft: Draft) -> Any:
    return approved_by(work, draft, draft.revision.number)
