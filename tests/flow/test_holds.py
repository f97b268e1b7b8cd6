"""Nothing that a legal hold is on is erased until it is lifted; what was erased all the same is found. Clause 6.4."""

import hashlib
from collections.abc import Awaitable, Callable

import pytest

from chatops.desk import Desk
from chatops.flow.editions.ask import erase_question
from chatops.policy.pictures import Attached
from chatops.policy.registers.register import Entry
from chatops.policy.retention import QUESTIONS, UNPOSTED_PICTURES
from chatops.ports.errors import NotYet
from chatops.ports.pictures import Picture
from handlers.views.questions import find_questions
from handlers.views.record.posts import see_post
from handlers.views.registers.entries import see_entry
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import PEOPLE, StillClock, caller, routed, submitted, withdraw
from tests.support.databases import rows
from tests.support.questions import answer, as_it_stands, ask
from tests.support.refusals import refused
from tests.support.registers import change, close, entry
from tests.support.retention import goes, keep_for
from tests.support.tampering.records import tamper

ONE = {"person": ""}
"""A hold on one thing alone."""
Held = Callable[[Desk, str], Awaitable[Entry]]


async def audited(desk: Desk, database: Database, clock: StillClock) -> tuple[str, ...]:
    return (await database.look(lambda connection: verify(connection, desk.council, now=clock.now()))).findings


async def by_reference(desk: Desk, reference: str) -> Entry:
    return await entry(desk, "holds", what=reference, **ONE)


async def by_person(desk: Desk, _reference: str) -> Entry:
    return await entry(desk, "holds", by="deputy")


each = pytest.mark.parametrize("held", [by_reference, by_person], ids=["by reference", "by whose it is"])


@pytest.mark.clause("6.4")
@each
async def test_a_question_that_is_held_is_erased_once_the_hold_is_lifted_and_not_before(
    desk: Desk, database: Database, clock: StillClock, held: Held
) -> None:
    reference = await ask(desk)
    hold = await held(desk, reference)
    clock.move(days=QUESTIONS.kept_for.days + 1)
    with pytest.raises(NotYet) as caught:
        await desk.transact(erase_question, reference=reference)
    assert clock.now() < caught.value.until
    assert (await as_it_stands(desk, reference)).words
    await close(desk, hold)
    clock.move(seconds=1)
    await desk.transact(erase_question, reference=reference)
    assert (await as_it_stands(desk, reference)).words == ""
    said = f"{reference} was erased while a legal hold was on it."
    assert said not in await audited(desk, database, clock)
    await tamper(database, f"UPDATE questions SET erased_at = '2027-03-01 10:00:00' WHERE reference = '{reference}'")  # noqa: S608
    assert said in await audited(desk, database, clock)


@pytest.mark.clause("6.4")
@each
async def test_pictures_of_a_draft_that_ended_stay_while_they_are_held(
    desk: Desk, clock: StillClock, held: Held
) -> None:
    digest = hashlib.sha256(b"a picture").hexdigest()
    kept = Picture(digest, b"a picture", "image/png", "market.png", PEOPLE["employee"])
    await desk.records.write(lambda work: work.pictures.keep(kept, "F1", now=clock.now()))
    draft = await routed(desk, pictures=(Attached(digest, "The market square."),))
    await withdraw(desk, draft)
    hold = await held(desk, draft.reference)
    clock.move(days=UNPOSTED_PICTURES.kept_for.days + 1)
    assert await _left(desk, clock, digest)
    await close(desk, hold)
    assert not await _left(desk, clock, digest)


async def _left(desk: Desk, clock: StillClock, digest: str) -> bool:
    await desk.records.write(lambda work: work.pictures.clear(clock.now()))
    return await desk.look(lambda work, _now: bool(work.pictures.whole({digest})))


async def test_what_is_held_does_not_count_among_what_a_shorter_time_lets_go(desk: Desk, clock: StillClock) -> None:
    held, other = await ask(desk), await ask(desk, by="volunteer")
    hold = await by_reference(desk, held)
    clock.move(days=400)
    assert await goes(desk, QUESTIONS, 365) == 1
    await keep_for(desk, QUESTIONS, 365)
    await desk.transact(erase_question, reference=other)
    with pytest.raises(NotYet):
        await desk.transact(erase_question, reference=held)
    await change(desk, hold, what=other, review="2028-09-01")
    await desk.transact(erase_question, reference=held)


async def test_a_hold_is_on_something_that_there_is_and_on_one_thing(desk: Desk, database: Database) -> None:
    made = await entry(desk, "blocks")
    for what in ("DR-000000", "QN-000000", "RG-000000", "SG-000000", "BR-000000", "the minutes"):
        async with refused(desk, database) as told:
            await by_reference(desk, what)
        assert [one.field for one in told.caught.objections] == ["what"]
    async with refused(desk, database):
        await entry(desk, "holds", what=made.reference)
    async with refused(desk, database):
        await entry(desk, "holds", **ONE)
    await by_reference(desk, made.reference)


async def test_what_is_held_says_so_to_the_officers_and_to_nobody_else(desk: Desk) -> None:
    draft, made, question = await submitted(desk), await entry(desk, "consents"), await ask(desk)
    await answer(desk, question)
    for reference in (draft.reference, made.reference, question):
        await by_reference(desk, reference)
    for who, told in (("clerk", True), ("deputy", True), ("employee", False)):
        by = caller(who)
        post = await desk.look(see_post, reference=draft.reference, by=by)
        shown = await desk.look(see_entry, reference=made.reference, by=by)
        found = await desk.look(find_questions, words="", by=by)
        for said in (str(post.history), shown.held, str(found)):
            assert ("A legal hold is on it (RG-" in said) is told, who


async def test_whose_things_are_held_is_not_told(desk: Desk, database: Database) -> None:
    before = await rows(database, "SELECT number FROM letters")
    await by_person(desk, "")
    kinds = await rows(database, 'SELECT kind, "to" FROM letters WHERE number > :last', last=len(before))
    assert str(PEOPLE["employee"]) not in str(kinds)
