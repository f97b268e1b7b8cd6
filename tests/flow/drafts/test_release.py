"""An approved draft is released when its time comes, and what keeps it from being released."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.decide import confirm_draft
from chatops.flow.drafts.post import release_draft
from chatops.flow.drafts.route import reroute_waiting, route_draft
from chatops.outbox.letter import LetterKind
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import AccountStatus, Office, Standing
from chatops.ports.errors import NotYet
from chatops.ports.people import Entry
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
    posted,
    release,
    revise,
    routed,
    take_on_everyone,
    tomorrow_at_noon,
    turn_down,
    unconfirmed,
    withdraw,
)
from tests.support.databases import journal_of, rows
from tests.support.refusals import nothing_happens, overtaken, refused

TICK = timedelta(microseconds=1)


async def test_an_approved_draft_is_released(desk: Desk, database: Database) -> None:
    draft = await approved(desk)
    await release(desk, draft)
    now = await as_it_stands(desk, draft.reference)
    assert (now.stage, now.handed_to) == (Stage.RELEASED, (PEOPLE["clerk"], PEOPLE["deputy"]))
    last = (await journal_of(database, desk.council))[-1]
    assert (last["act"], last["by"]) == ("draft:released", None)
    assert last["details"]["digest"] == draft.revision.digest
    cards = await rows(database, 'SELECT "to" FROM letters WHERE kind = :kind', kind=LetterKind.HANDOVER_CARD)
    assert {row["to"] for row in cards} == {str(PEOPLE["clerk"]), str(PEOPLE["deputy"])}


@pytest.mark.parametrize("late", [timedelta(0), timedelta(seconds=1), timedelta(hours=1)])
async def test_a_draft_is_released_at_its_time_or_as_soon_after_as_can_be(
    desk: Desk, clock: StillClock, late: timedelta
) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    assert draft.revision.goes_out_at is not None
    clock.set(draft.revision.goes_out_at + late)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


async def _its_time_has_not_come(desk: Desk, draft: Draft) -> None:
    assert draft.revision.goes_out_at is not None
    assert draft.revision.goes_out_at > desk.clock.now()


async def _the_author_revises_it(desk: Desk, draft: Draft) -> None:
    await revise(desk, draft)


async def _the_author_withdraws_it(desk: Desk, draft: Draft) -> None:
    await withdraw(desk, draft)


@pytest.mark.parametrize(
    "first",
    [_its_time_has_not_come, _the_author_revises_it, _the_author_withdraws_it],
    ids=lambda first: first.__name__.strip("_"),
)
@pytest.mark.clause("4.2b")
async def test_an_approved_draft_is_not_released(
    desk: Desk, database: Database, first: Callable[[Desk, Draft], Awaitable[None]]
) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    await first(desk, draft)
    async with nothing_happens(database):
        await release(desk, draft)


async def test_a_letter_for_an_earlier_time_does_not_release_a_revision_that_is_for_later(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    later = tomorrow_at_noon()["day"] + timedelta(days=1)
    await revise(desk, draft, **(tomorrow_at_noon() | {"day": later}))
    await desk.transact(route_draft, reference=draft.reference)
    await approve(desk, await as_it_stands(desk, draft.reference))
    clock.set(MORNING + timedelta(days=1, hours=3))
    async with nothing_happens(database):
        await release(desk, draft)
    clock.move(days=1)
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.APPROVED])
async def test_a_draft_is_not_released_while_it_is(desk: Desk, database: Database, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    async with nothing_happens(database):
        await release(desk, draft)


async def test_words_that_were_rejected_are_never_handed_over(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await turn_down(desk, draft)
    async with nothing_happens(database):
        await release(desk, draft)


async def test_only_those_who_hold_the_office_at_the_release_are_handed_the_words(desk: Desk) -> None:
    draft = await approved(desk)
    await take_on_everyone(
        desk,
        Entry(PEOPLE["deputy"], Standing.EMPLOYEE),
        Entry(PEOPLE["employee2"], Standing.EMPLOYEE, Office.DEPUTY_TOWN_CLERK),
    )
    await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).handed_to == (PEOPLE["clerk"], PEOPLE["employee2"])


async def test_a_finished_draft_stays_as_it_is(desk: Desk, database: Database) -> None:
    draft = await posted(desk)
    async with nothing_happens(database):
        await release(desk, draft)


# Whoever approved it must still be able to


@pytest.mark.parametrize(
    "status", [AccountStatus.GUEST, AccountStatus.DEACTIVATED, AccountStatus.BOT, AccountStatus.OUTSIDER]
)
async def test_a_draft_is_stopped_when_the_approver_s_account_is_not_sound(desk: Desk, status: AccountStatus) -> None:
    draft = await approved(desk)
    (fact,) = await release(desk, draft, status=status)
    assert (fact.act, fact.details()["why"]) == ("draft:stopped", ["1.1"])
    stopped = await as_it_stands(desk, draft.reference)
    assert (stopped.stage, stopped.asked) == (Stage.UNCONFIRMED, (PEOPLE["deputy"],))


@pytest.mark.parametrize(
    ("after", "stopped"), [(timedelta(0), False), (timedelta(hours=1), False), (timedelta(hours=1) + TICK, True)]
)
async def test_in_doubt_the_release_waits_until_it_is_late_and_then_for_somebody_to_confirm_it(
    desk: Desk, clock: StillClock, after: timedelta, stopped: bool
) -> None:
    draft = await approved(desk)
    clock.set(MORNING + after)
    facts = await release(desk, draft, status=AccountStatus.UNKNOWN)
    assert [fact.details()["cause"] for fact in facts] == (["late"] if stopped else [])


async def test_what_slack_says_of_somebody_else_is_no_answer(desk: Desk) -> None:
    draft = await approved(desk)
    with pytest.raises(NotYet):
        await desk.transact(release_draft, reference=draft.reference, approver=caller("deputy"))
    with pytest.raises(NotYet):
        await desk.transact(release_draft, reference=draft.reference)


@pytest.mark.parametrize(
    ("changed", "released"),
    [
        (Entry(PEOPLE["clerk"], Standing.EMPLOYEE, Office.TOWN_CLERK), True),
        (Entry(PEOPLE["clerk"], Standing.EMPLOYEE), False),
        (Entry(PEOPLE["clerk"], Standing.MEMBER), False),
        (Entry(PEOPLE["clerk"], Standing.VOLUNTEER), False),
    ],
)
async def test_an_approval_is_as_good_as_its_maker_s_office_at_the_release(
    desk: Desk, changed: Entry, released: bool
) -> None:
    draft = await approved(desk)
    await take_on_everyone(desk, changed)
    (fact,) = await release(desk, draft)
    assert (fact.act == "draft:released") is released


async def test_what_nobody_able_approved_is_stopped_when_the_list_changes_and_not_at_its_time(desk: Desk) -> None:
    draft = await approved(desk)
    assert await desk.transact(reroute_waiting, reference="roles") == ()
    await take_on_everyone(desk, Entry(PEOPLE["clerk"], Standing.EMPLOYEE))
    (fact,) = await desk.transact(reroute_waiting, reference="roles")
    assert fact.act == "draft:stopped"
    stopped = await as_it_stands(desk, draft.reference)
    assert (stopped.stage, stopped.asked) == (Stage.UNCONFIRMED, (PEOPLE["deputy"],))


async def test_a_confirmation_by_somebody_who_then_loses_the_office_too_is_no_better(desk: Desk) -> None:
    draft = await unconfirmed(desk)
    await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller("deputy"))
    await take_on_everyone(desk, Entry(PEOPLE["deputy"], Standing.EMPLOYEE))
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:stopped"


async def test_what_was_confirmed_is_released_on_the_authority_of_who_confirmed_it(desk: Desk) -> None:
    draft = await unconfirmed(desk)
    await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller("deputy"))
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:released"


async def test_an_unconfirmed_draft_is_confirmed_once_and_by_those_who_may(desk: Desk, database: Database) -> None:
    draft = await unconfirmed(desk)
    for who in ("employee", "chair", "volunteer"):
        async with refused(desk, database):
            await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller(who))
    await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller("deputy"))
    async with overtaken(desk, database):
        await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller("clerk"))
