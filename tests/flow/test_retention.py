"""The Town Clerk keeps something for another time: within bounds, told what goes, and every erasure goes by it."""

import hashlib
from datetime import timedelta
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.facts.breaches import DayCommitted
from chatops.flow.editions.ask import erase_question
from chatops.flow.purdah.candidates import NamesForm, erase_names, give_names
from chatops.flow.retention import RetentionForm, change_retention, check_retention
from chatops.policy.objections import Overtaken, Refused
from chatops.policy.pictures import Attached
from chatops.policy.purdah.candidates import Change, NameKind
from chatops.policy.retention import CANDIDATES, CHANGEABLE, QUESTIONS, SAVED_FORMS, UNPOSTED_PICTURES
from chatops.ports.errors import NoSuch, NotYet
from chatops.ports.pictures import Picture
from chatops.ports.unfinished import Unfinished
from handlers.views.retention import see_retention, see_what_goes
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import MORNING, PEOPLE, StillClock, caller, routed, withdraw
from tests.support.databases import journal_of, rows
from tests.support.questions import as_it_stands, ask
from tests.support.refusals import refused
from tests.support.retention import goes, keep_for, retention_story
from tests.support.tampering.records import rewrite, tamper
from tests.support.tampering.trying import unsaid

YEAR = 365


async def audited(desk: Desk, database: Database, clock: StillClock) -> tuple[str, ...]:
    return (await database.look(lambda connection: verify(connection, desk.council, now=clock.now()))).findings


@pytest.mark.clause("house rule 16")
async def test_a_question_goes_when_the_clerk_s_time_is_over_and_the_journal_is_whole(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    old = await ask(desk)
    clock.move(days=YEAR)
    young = await ask(desk)
    assert (await goes(desk, QUESTIONS, YEAR), await goes(desk, QUESTIONS, YEAR + 1)) == (1, 0)
    await keep_for(desk, QUESTIONS, YEAR)
    await desk.transact(erase_question, reference=old)
    assert (await as_it_stands(desk, old)).words == ""
    with pytest.raises(NotYet) as caught:
        await desk.transact(erase_question, reference=young)
    assert caught.value.until == MORNING + timedelta(days=2 * YEAR)
    assert await audited(desk, database, clock) == ()
    due = await rows(database, f"SELECT not_before FROM letters WHERE kind = 'question turn' AND about = '{young}'")  # noqa: S608
    assert len(due) == 2, "one from when it was asked, one from the change"


@pytest.mark.clause("house rule 16")
async def test_what_is_kept_for_longer_is_put_off(desk: Desk, clock: StillClock) -> None:
    reference = await ask(desk)
    await keep_for(desk, QUESTIONS, 6 * YEAR)
    clock.set(MORNING + QUESTIONS.kept_for)
    with pytest.raises(NotYet) as caught:
        await desk.transact(erase_question, reference=reference)
    assert caught.value.until == MORNING + timedelta(days=6 * YEAR)


@pytest.mark.clause("house rule 16")
async def test_names_go_when_the_clerk_s_time_is_over(desk: Desk, database: Database, clock: StillClock) -> None:
    names = NamesForm("Jane Smith\nSeán O’Brien", NameKind.CANDIDATE, Change.ADD)
    await desk.transact(give_names, given=names, by=caller("clerk"))
    clock.move(days=8)
    assert (await goes(desk, CANDIDATES, 7), await goes(desk, CANDIDATES, 9)) == (2, 0)
    with pytest.raises(NotYet):
        await desk.transact(erase_names, reference="")
    await keep_for(desk, CANDIDATES, 7)
    assert await audited(desk, database, clock) == ()
    (told,) = await desk.transact(erase_names, reference="")
    assert told.act == "purdah:names-erased"
    assert await goes(desk, CANDIDATES, 7) == 0
    assert await audited(desk, database, clock) == ()


@pytest.mark.clause("house rule 16")
async def test_saved_forms_are_gone_when_the_clerk_s_time_is_over(desk: Desk, clock: StillClock) -> None:
    by = PEOPLE["employee"]
    await desk.records.write(lambda work: work.unfinished.keep(Unfinished("saved:1", by, clock.now(), "{}")))
    clock.move(days=2)
    assert (await goes(desk, SAVED_FORMS, 2), await goes(desk, SAVED_FORMS, 3)) == (1, 0)
    kept: Any = lambda work, now: len(work.unfinished.of([by], now=now))  # noqa: E731
    assert await desk.look(kept) == 1
    await keep_for(desk, SAVED_FORMS, 2)
    assert await desk.look(kept) == 0


@pytest.mark.clause("house rule 16")
async def test_pictures_of_a_draft_that_ended_go_sooner_or_later_by_as_much_as_the_time_changed(
    desk: Desk, clock: StillClock
) -> None:
    digest = hashlib.sha256(b"a picture").hexdigest()
    kept = Picture(digest, b"a picture", "image/png", "market.png", PEOPLE["employee"])
    await desk.records.write(lambda work: work.pictures.keep(kept, "F1", now=clock.now()))
    picture = Attached(digest, "The market square.")
    await withdraw(desk, await routed(desk, pictures=(picture,)))
    clock.move(days=40)
    assert (await goes(desk, UNPOSTED_PICTURES, 40), await goes(desk, UNPOSTED_PICTURES, 41)) == (1, 0)
    await keep_for(desk, UNPOSTED_PICTURES, YEAR)
    clock.move(days=200)
    await _cleared(desk, clock)
    assert await _there(desk, picture.digest)
    await keep_for(desk, UNPOSTED_PICTURES, 230)
    await _cleared(desk, clock)
    assert not await _there(desk, picture.digest)


async def _cleared(desk: Desk, clock: StillClock) -> None:
    committed = DayCommitted(at=clock.now(), reference="", day=clock.now().date(), commitment="0" * 64)
    await desk.records.write(lambda work: work.pictures.follow([committed]))


async def _there(desk: Desk, digest: str) -> bool:
    return await desk.look(lambda work, _now: bool(work.pictures.whole({digest})))


@pytest.mark.clause("house rule 16")
@pytest.mark.parametrize(
    ("days", "says"),
    [(None, "whole number"), (364, "Limitation Act 1980, section 4A"), (2191, "UK GDPR, article 5(1)(e)")],
)
async def test_what_is_shorter_than_the_law_asks_or_longer_than_it_lets_is_refused_with_the_law(
    desk: Desk, database: Database, days: int | None, says: str
) -> None:
    async with refused(desk, database) as told:
        await keep_for(desk, QUESTIONS, days)
    (objection,) = told.caught.objections
    assert (objection.clause, objection.field) == ("house rule 16", "number")
    assert says in objection.sentence


@pytest.mark.parametrize("by", ["deputy", "chair", "employee", "councillor", "guest"])
async def test_nobody_but_the_clerk_changes_it(desk: Desk, database: Database, by: str) -> None:
    async with refused(desk, database):
        await desk.transact(check_retention, key=QUESTIONS.key, by=caller(by))
    async with refused(desk, database):
        await keep_for(desk, QUESTIONS, YEAR, by=by)


async def test_a_change_needs_a_reason(desk: Desk, database: Database) -> None:
    for why in (" ", "\x07", "x" * 501):
        async with refused(desk, database) as told:
            await keep_for(desk, QUESTIONS, YEAR, why=why)
        assert told.caught.objections[0].field == "why"


@pytest.mark.clause("house rule 16")
async def test_nothing_goes_that_the_clerk_was_not_told_of(desk: Desk, database: Database, clock: StillClock) -> None:
    await ask(desk)
    clock.move(days=YEAR)
    async with refused(desk, database) as told:
        await keep_for(desk, QUESTIONS, YEAR, said=0)
    assert "1 would be erased, and you were told 0" in str(told.caught)
    await keep_for(desk, QUESTIONS, YEAR, said=1)


async def test_the_very_same_changes_nothing_and_an_old_form_is_told_so(desk: Desk, database: Database) -> None:
    filled = RetentionForm(QUESTIONS.key, YEAR, "The year's review.", 0, 0)
    for _ in range(2):
        await desk.transact(change_retention, filled=filled, by=caller("clerk"))
    with pytest.raises(Overtaken, match="was changed since"):
        await desk.transact(
            change_retention, filled=RetentionForm(SAVED_FORMS.key, 3, "Shorter.", 0, 0), by=caller("clerk")
        )
    assert [entry["act"] for entry in await journal_of(database, desk.council)].count("retention:changed") == 1
    for key in ("cases", "", "typed"):
        with pytest.raises(NoSuch):
            await desk.transact(check_retention, key=key, by=caller("clerk"))
        with pytest.raises(NoSuch):
            await desk.look(see_what_goes, key=key, days=3)


async def test_everybody_on_the_list_sees_the_table_as_the_council_has_it_and_the_clerk_may_change_it(
    desk: Desk,
) -> None:
    await keep_for(desk, QUESTIONS, 3 * YEAR)
    for who in ("clerk", "deputy", "volunteer", "councillor"):
        view = await desk.look(see_retention, by=caller(who))
        assert dict(view.rows)[QUESTIONS.what] == "Three years after they were asked"
        assert bool(view.changeable) is (who == "clerk")
    with pytest.raises(Refused):
        await desk.look(see_retention, by=caller("guest"))


CHANGES = {
    "another time": "UPDATE retention_changes SET days = days + 1 WHERE number = 1",
    "another class": "UPDATE retention_changes SET kind = 'candidates' WHERE number = 1",
    "another reason": "UPDATE retention_changes SET why = 'Because.' WHERE number = 1",
    "another salt": "UPDATE retention_changes SET salt = '0'",
    "another person": "UPDATE retention_changes SET \"by\" = 'slack:T0THORNBURY:U0EMPLOY02'",
    "another day": "UPDATE retention_changes SET at = '2027-02-01 09:30:00.000000'",
    "a change taken out": "DELETE FROM retention_changes WHERE number = 2",
    "a change put in": (
        'INSERT INTO retention_changes (council, number, kind, days, why, salt, "by", at) '
        'SELECT council, 9, kind, days, why, salt, "by", at FROM retention_changes WHERE number = 1'
    ),
}


async def test_a_change_that_was_not_made_or_is_not_the_one_that_was_made_is_found(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    await retention_story(desk)
    assert len(await desk.look(lambda work, _now: [work.retention.of(one) for one in CHANGEABLE.values()])) == 4
    assert await audited(desk, database, clock) == ()
    said = "The journal and the records disagree about change"
    assert await unsaid(database, desk.council, {name: ([CHANGES[name]], said) for name in CHANGES}) == {}


async def test_an_entry_out_of_order_or_beyond_the_bounds_is_found_in_a_journal_whose_chain_is_whole(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    await retention_story(desk)

    def changed(entry: dict[str, Any]) -> None:
        if entry["act"] == "retention:changed" and entry["details"]["change"] == 1:
            entry["details"] |= {"change": 7, "days": 5000}

    await rewrite(database, changed)
    found = "\n".join(await audited(desk, database, clock))
    assert "does not follow the one before" in found
    assert "nothing is kept as “saved-forms” for 5000 days" in found


async def test_a_question_that_was_erased_before_its_time_is_found(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    reference = await ask(desk)
    clock.move(days=YEAR)
    await keep_for(desk, QUESTIONS, YEAR)
    await desk.transact(erase_question, reference=reference)

    def longer(entry: dict[str, Any]) -> None:
        if entry["act"] == "retention:changed":
            entry["details"]["days"] = YEAR + 1

    await rewrite(database, longer)
    await tamper(database, f"UPDATE retention_changes SET days = {YEAR + 1}")  # noqa: S608 - our own
    found = await audited(desk, database, clock)
    assert [said for said in found if said.endswith(f"{reference} was erased before its time.")]
