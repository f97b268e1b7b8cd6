"""Nobody sends in or decides who has not acknowledged the policy as it is now. Clauses 2.3a and 4.2a."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from chatops.desk import Desk
from chatops.flow.editions.acknowledge import acknowledge_policy, publish_edition, remind_readers
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Overtaken, Refused
from chatops.policy.people import AccountStatus
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    StillClock,
    approve,
    as_it_stands,
    bring_back,
    brought_to,
    caller,
    exempt,
    purdah_off,
    purdah_on,
    record,
    revise,
    routed,
    submitted,
    turn_down,
    withdraw,
)
from tests.support.databases import rows
from tests.support.refusals import nothing_happens, overtaken, refused

NEWER = "A newer policy\n\nBe kind, and be brief."


async def publish(desk: Desk, after: int = 1, text: str = NEWER) -> None:
    await desk.transact(publish_edition, text=f"{text} {after}", after=after)


async def acknowledge(desk: Desk, who: str, edition: int = 2) -> None:
    await desk.transact(acknowledge_policy, edition=edition, by=caller(who))


GATED: dict[str, tuple[Stage | None, Callable[[Desk, Draft], Awaitable[object]], str, str]] = {
    "sends in a draft": (None, lambda desk, _: submitted(desk), "employee", "4.2a"),
    "revises": (Stage.ROUTED, revise, "employee", "4.2a"),
    "brings back": (Stage.LAPSED, bring_back, "employee", "4.2a"),
    "approves": (Stage.ROUTED, approve, "clerk", "2.3a"),
    "rejects": (Stage.ROUTED, turn_down, "clerk", "2.3a"),
    "asks for changes": (
        Stage.ROUTED,
        lambda desk, draft: turn_down(desk, draft, Verdict.CHANGES_REQUESTED),
        "clerk",
        "2.3a",
    ),
    "exempts": (Stage.HELD, exempt, "clerk", "2.3a"),
}


@pytest.mark.parametrize("act", GATED)
async def test_nothing_is_done_before_the_newest_edition_is_read(desk: Desk, database: Database, act: str) -> None:
    stage, do, who, clause = GATED[act]
    draft = await brought_to(desk, stage or Stage.ROUTED)
    await publish(desk)
    async with refused(desk, database) as told:
        await do(desk, draft)
    assert told.clauses == (clause,)
    await acknowledge(desk, who)
    await do(desk, draft)


@pytest.mark.parametrize("stage", [Stage.ROUTED, Stage.APPROVED])
async def test_withdrawing_needs_no_acknowledgement(desk: Desk, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    await publish(desk)
    await withdraw(desk, draft)


async def test_recording_a_post_and_switching_the_period_need_no_acknowledgement(desk: Desk) -> None:
    draft = await brought_to(desk, Stage.RELEASED)
    await publish(desk)
    await record(desk, draft)
    await purdah_off(desk, await purdah_on(desk))


async def test_an_acknowledgement_holds_until_the_next_edition(
    desk: Desk, database: Database, council: Council
) -> None:
    await submitted(desk)
    for edition in (2, 3):
        await publish(desk, edition - 1)
        async with refused(desk, database):
            await submitted(desk)
        await acknowledge(desk, "employee", edition)
        await submitted(desk)
    assert (await database.look(lambda connection: verify(connection, council))).whole


async def test_an_edition_that_was_replaced_meanwhile_is_not_acknowledged(desk: Desk, database: Database) -> None:
    await publish(desk)
    async with overtaken(desk, database) as told:
        await acknowledge(desk, "employee", 1)
    assert told.sentence == "A newer edition was published while you were reading."


async def test_acknowledging_twice_or_at_once_is_one_acknowledgement(desk: Desk, database: Database) -> None:
    await publish(desk)
    await asyncio.gather(*(acknowledge(desk, "employee") for _ in range(5)))
    async with nothing_happens(database):
        await acknowledge(desk, "employee")
    kept = await rows(database, "SELECT person FROM acknowledgements WHERE edition = 2")
    assert [row["person"] for row in kept] == [str(PEOPLE["employee"])]


@pytest.mark.parametrize("who", ["guest", "stranger"])
async def test_only_people_of_the_council_acknowledge(desk: Desk, database: Database, who: str) -> None:
    async with refused(desk, database):
        await acknowledge(desk, who, 1)


@pytest.mark.parametrize("status", [status for status in AccountStatus if status is not AccountStatus.ACTIVE])
async def test_in_doubt_about_an_account_nothing_is_acknowledged(
    desk: Desk, database: Database, status: AccountStatus
) -> None:
    async with refused(desk, database):
        await desk.transact(acknowledge_policy, edition=1, by=caller("employee", status))


async def test_a_draft_sent_in_while_an_edition_is_published_is_by_one_who_had_read_what_held_then(
    desk: Desk, database: Database, council: Council
) -> None:
    async def tried() -> str:
        try:
            await submitted(desk)
        except Refused:
            return "refused"
        return "sent in"

    told = await asyncio.gather(*(tried() for _ in range(4)), publish(desk), *(tried() for _ in range(4)))
    assert (await database.look(lambda connection: verify(connection, council))).whole
    assert told.count("sent in") == len(await rows(database, "SELECT reference FROM drafts"))


async def test_two_who_publish_after_the_same_edition_do_not_publish_over_each_other(
    desk: Desk, database: Database
) -> None:
    told = await asyncio.gather(publish(desk), publish(desk, text="Another"), return_exceptions=True)
    assert [type(one) for one in told if one is not None] == [Overtaken]
    assert len(await rows(database, "SELECT number FROM editions")) == 2


async def test_those_who_have_not_read_it_are_reminded_once_a_day(
    desk: Desk, clock: StillClock, database: Database
) -> None:
    await publish(desk)
    await acknowledge(desk, "employee")
    (fact,) = await desk.transact(remind_readers, by=caller("deputy"))
    assert PEOPLE["employee"] not in fact.to  # type: ignore[attr-defined]
    assert len(fact.to) == 7  # type: ignore[attr-defined]
    async with refused(desk, database):
        await desk.transact(remind_readers, by=caller("clerk"))
    clock.move(days=1)
    await desk.transact(remind_readers, by=caller("clerk"))


@pytest.mark.parametrize("who", ["employee", "volunteer", "chair", "councillor", "guest"])
async def test_nobody_else_has_readers_reminded(desk: Desk, database: Database, who: str) -> None:
    await publish(desk)
    async with refused(desk, database):
        await desk.transact(remind_readers, by=caller(who))


async def test_a_decision_is_refused_for_authority_before_it_is_for_the_policy(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await publish(desk)
    async with refused(desk, database) as told:
        await approve(desk, draft, by="councillor")
    assert told.clauses == ("9.2",)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.ROUTED
