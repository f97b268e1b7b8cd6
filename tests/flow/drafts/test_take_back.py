"""Whoever may approve a draft may take its approval back, until it is recorded as posted. House rule 9."""

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.route import route_draft
from chatops.flow.drafts.take_back import check_taking_back, take_back_approval, turn_down_approved
from chatops.flow.people.take_on import take_on
from chatops.outbox.letter import Letter, LetterKind
from chatops.outbox.writers import letters_for
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Standing
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts
from handlers.screens.drafts.standing import stage_in_words
from handlers.views.drafts.draft import see_draft, see_for_card
from handlers.views.drafts.offers import Offer
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    ROLL,
    StillClock,
    approve,
    approved,
    as_it_stands,
    brought_to,
    caller,
    purdah_on,
    record,
    release,
    released,
    revise,
    take_on_everyone,
    tomorrow_at_noon,
    withdraw,
)
from tests.support.databases import journal_of
from tests.support.refusals import nothing_happens, overtaken, refused

WHY = "The date is wrong."
STANDS = (Stage.APPROVED, Stage.UNCONFIRMED, Stage.HELD, Stage.RELEASED)


async def take_back(desk: Desk, draft: Draft, *, by: str = "clerk", reason: str = WHY, revision: int = 0) -> Facts:
    seen = revision or draft.revision.number
    return await desk.transact(
        take_back_approval, reference=draft.reference, revision=seen, reason=reason, by=caller(by)
    )


@pytest.mark.clause("house rule 9")
@pytest.mark.parametrize("stage", STANDS)
async def test_an_approval_is_taken_back_while_nothing_is_posted(desk: Desk, database: Database, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    await take_back(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.CHANGES_REQUESTED
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"], entry["office"]) == ("draft:taken-back", str(PEOPLE["clerk"]), "Town Clerk")
    assert WHY not in str(entry)


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage not in STANDS])
async def test_where_no_approval_stands_there_is_none_to_take_back(
    desk: Desk, database: Database, stage: Stage
) -> None:
    draft = await brought_to(desk, stage)
    async with overtaken(desk, database):
        await take_back(desk, draft)


@pytest.mark.parametrize("by", ["employee", "volunteer", "chair", "councillor", "stranger"])
async def test_an_approval_is_not_taken_back_by_them(desk: Desk, database: Database, by: str) -> None:
    draft = await approved(desk)
    async with refused(desk, database):
        await desk.transact(check_taking_back, reference=draft.reference, revision=1, by=caller(by))


async def test_the_other_officer_may_take_it_back_too(desk: Desk) -> None:
    draft = await released(desk)
    (fact,) = await take_back(desk, draft, by="deputy")
    assert fact.by == PEOPLE["deputy"]


async def test_nobody_takes_the_approval_of_their_own_draft_back(desk: Desk, database: Database) -> None:
    draft = await approved(desk, by="clerk")
    async with refused(desk, database) as told:
        await take_back(desk, draft, by="clerk")
    assert told.clauses == ("house rule 1",)


async def test_it_needs_a_reason(desk: Desk, database: Database) -> None:
    draft = await approved(desk)
    async with refused(desk, database):
        await take_back(desk, draft, reason=" ")


async def test_a_card_of_an_earlier_revision_takes_nothing_back(desk: Desk, database: Database) -> None:
    draft = await approved(desk)
    async with overtaken(desk, database):
        await take_back(desk, draft, revision=2)


async def test_it_is_taken_back_once(desk: Desk, database: Database) -> None:
    draft = await approved(desk)
    await take_back(desk, draft)
    async with overtaken(desk, database):
        await take_back(desk, draft, by="deputy")


async def test_what_was_taken_back_is_not_released_at_its_time(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    await take_back(desk, draft)
    clock.move(days=1, hours=2, minutes=30)
    async with nothing_happens(database):
        await release(desk, draft)


async def test_the_author_revises_it_and_the_new_revision_is_decided_anew(desk: Desk) -> None:
    draft = await released(desk)
    await take_back(desk, draft)
    await revise(desk, draft)
    again = await as_it_stands(desk, draft.reference)
    assert (again.stage, again.revision.number, again.decision) == (Stage.SUBMITTED, 2, None)


async def test_the_words_are_folded_for_who_had_them_and_those_who_did_not_do_it_notice(desk: Desk) -> None:
    draft = await released(desk)
    (fact,) = await take_back(desk, draft)
    written = set(letters_for(fact))
    assert {
        Letter(LetterKind.HANDOVER_CARD, draft.reference, PEOPLE["clerk"]),
        Letter(LetterKind.HANDOVER_CARD, draft.reference, PEOPLE["deputy"], afresh=True),
        Letter(LetterKind.AUTHOR_CARD, draft.reference, PEOPLE["employee"], afresh=True),
    } <= written


async def test_the_author_reads_who_took_it_back_and_why(desk: Desk) -> None:
    draft = await released(desk)
    await take_back(desk, draft)
    view = await desk.look(see_draft, reference=draft.reference, by=caller("employee"))
    said = "".join(str(part) for part in view.standing)
    assert "The approval was taken back by" in said
    assert "It waits for its author to revise it." in said
    assert view.reason is not None
    assert view.reason.words == WHY
    assert {Offer.REVISE, Offer.WITHDRAW} <= view.offers
    in_channel = await desk.look(see_for_card, reference=draft.reference, to=None)
    assert in_channel.reason is None


async def test_a_holder_who_posted_it_meanwhile_is_told_whom_to_tell(desk: Desk, database: Database) -> None:
    draft = await released(desk)
    await take_back(desk, draft)
    async with overtaken(desk, database) as told:
        await record(desk, draft)
    assert "Its approval has been taken back: do not post it." in told.sentence


async def test_with_its_author_gone_an_approved_draft_can_be_stopped_by_its_approver(desk: Desk) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    left = tuple(entry for entry in ROLL if entry.person != PEOPLE["employee"])

    await desk.transact(take_on, people=left)
    view = await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))
    assert Offer.TAKE_BACK in view.offers
    await take_back(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.CHANGES_REQUESTED


async def test_once_part_of_it_is_posted_the_rest_is_not(desk: Desk, database: Database) -> None:
    draft = await released(desk, accounts=("facebook-page", "website"))
    await record(desk, draft, {"website": "https://www.thornburytowncouncil.gov.uk/news/78"})
    await take_back(desk, draft)
    view = await desk.look(see_draft, reference=draft.reference, by=caller("employee"))
    assert "No more of it is to be posted." in "".join(str(part) for part in view.standing)
    async with refused(desk, database):
        await revise(desk, draft)
    await withdraw(desk, draft)


async def test_somebody_who_is_an_officer_no_longer_takes_nothing_back(desk: Desk, database: Database) -> None:
    draft = await approved(desk)
    await take_on_everyone(desk, Entry(PEOPLE["clerk"], Standing.EMPLOYEE))
    async with refused(desk, database):
        await take_back(desk, draft)
    assert await take_back(desk, draft, by="deputy")


async def test_a_draft_that_was_taken_back_and_revised_is_approved_as_any_other(desk: Desk) -> None:

    draft = await approved(desk)
    await take_back(desk, draft)
    await revise(desk, draft)
    await desk.transact(route_draft, reference=draft.reference)
    again = await as_it_stands(desk, draft.reference)
    await approve(desk, again)
    (fact,) = await release(desk, again)
    assert fact.act == "draft:released"


async def turn_down(desk: Desk, draft: Draft, *, by: str = "clerk", reason: str = WHY) -> Facts:
    given = {"reference": draft.reference, "revision": draft.revision.number, "reason": reason}
    return await desk.transact(turn_down_approved, **given, by=caller(by))


@pytest.mark.clause("house rule 9")
@pytest.mark.parametrize("stage", [Stage.UNCONFIRMED, Stage.HELD])
async def test_what_was_stopped_or_held_is_rejected_and_ends_there(
    desk: Desk, database: Database, stage: Stage
) -> None:
    draft = await brought_to(desk, stage)
    await turn_down(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.REJECTED
    assert (await database.look(lambda connection: verify(connection, desk.council))).findings == ()
    view = await desk.look(see_draft, reference=draft.reference, by=caller("employee"))
    said = "".join(str(part) for part in view.standing)
    assert "It was then rejected by" in said
    assert "Nothing will be posted." in said
    assert view.reason is not None
    assert (view.reason.words, view.offers) == (WHY, frozenset())
    async with overtaken(desk, database):
        await revise(desk, draft)


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage not in {Stage.UNCONFIRMED, Stage.HELD}])
async def test_what_was_not_stopped_or_held_is_not_rejected_so(desk: Desk, database: Database, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    async with overtaken(desk, database):
        await turn_down(desk, draft)


async def test_a_rejection_needs_a_reason_and_somebody_who_did_not_write_it(desk: Desk, database: Database) -> None:
    draft = await brought_to(desk, Stage.HELD, by="clerk")
    async with refused(desk, database):
        await turn_down(desk, draft, by="deputy", reason=" ")
    async with refused(desk, database) as told:
        await turn_down(desk, draft, by="clerk")
    assert told.clauses == ("house rule 1",)


async def test_of_what_is_live_in_one_place_and_rejected_nobody_reads_that_nothing_is_posted(desk: Desk) -> None:
    draft = await released(desk, accounts=("facebook-page", "website"))
    await record(desk, draft, {"website": "https://www.thornburytowncouncil.gov.uk/news/78"})
    await purdah_on(desk)
    await turn_down(desk, await as_it_stands(desk, draft.reference))
    view = await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))
    assert "Nothing more will be posted." in "".join(str(part) for part in view.standing)
    assert stage_in_words(view) == "was posted in part, and the rest was rejected"
    assert Offer.FOLLOW_UP in view.offers
