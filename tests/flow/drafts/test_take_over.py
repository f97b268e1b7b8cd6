"""A draft whose author has left the council is taken over by an employee under their own name. Clause 5.8."""

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.route import route_draft
from chatops.flow.drafts.submit import check_taking_over, take_over_draft
from chatops.flow.people.roster import change_standing, remove_people
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import MOVES, Stage
from chatops.policy.people import Standing
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import Facts
from handlers.views.drafts.draft import see_draft
from handlers.views.drafts.forms import revision_form
from handlers.views.drafts.offers import Offer
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    approve,
    approved,
    as_it_stands,
    brought_to,
    caller,
    draft_form,
    record,
    release,
    released,
    routed,
)
from tests.support.databases import journal_of
from tests.support.refusals import nothing_happens, overtaken, refused

pytestmark = pytest.mark.clause("5.8")


async def leaves(desk: Desk, who: str = "employee") -> None:
    await desk.transact(remove_people, people=[PEOPLE[who]], by=caller("clerk"))


async def takes_over(desk: Desk, draft: Draft, *, by: str = "employee2", revision: int = 0, form: str = "") -> Facts:
    filled = draft_form(**({"form": form} if form else {}))
    seen = revision or draft.revision.number
    return await desk.transact(take_over_draft, reference=draft.reference, revision=seen, filled=filled, by=caller(by))


@pytest.mark.parametrize("stage", MOVES["draft:take-over"].starts)
async def test_an_employee_is_its_author_from_then_on_and_what_was_decided_does_not_stand(
    desk: Desk, database: Database, stage: Stage
) -> None:
    draft = await brought_to(desk, stage)
    await leaves(desk)
    assert Offer.TAKE_OVER in (await desk.look(see_draft, reference=draft.reference, by=caller("employee2"))).offers
    await takes_over(desk, draft)
    new = await as_it_stands(desk, draft.reference)
    assert (new.author, new.stage, new.decision) == (PEOPLE["employee2"], Stage.SUBMITTED, None)
    assert new.authors == {PEOPLE["employee"], PEOPLE["employee2"]}
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"], entry["clause"]) == ("draft:taken-over", str(PEOPLE["employee2"]), "5.8")
    assert (await database.look(lambda connection: verify(connection, desk.council))).findings == ()


async def test_it_is_decided_anew_and_posted_as_theirs(desk: Desk) -> None:
    draft = await approved(desk)
    await leaves(desk)
    await takes_over(desk, draft)
    await desk.transact(route_draft, reference=draft.reference)
    await approve(desk, await as_it_stands(desk, draft.reference))
    await release(desk, await as_it_stands(desk, draft.reference))
    await record(desk, await as_it_stands(desk, draft.reference))
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.POSTED


async def test_an_officer_who_takes_it_over_does_not_decide_it(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await leaves(desk)
    await takes_over(desk, draft, by="clerk")
    await desk.transact(route_draft, reference=draft.reference)
    new = await as_it_stands(desk, draft.reference)
    assert new.asked == (PEOPLE["deputy"],)
    async with refused(desk, database) as told:
        await approve(desk, new)
    assert told.clauses == ("house rule 1",)


async def test_while_its_author_is_there_nobody_takes_it_over(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    async with refused(desk, database) as told:
        await takes_over(desk, draft)
    assert "Its author is still on the council's list of people" in told.sentence
    view = await desk.look(see_draft, reference=draft.reference, by=caller("employee2"))
    assert (view.content, Offer.TAKE_OVER in view.offers) == (None, False)
    with pytest.raises(NoSuch):
        await desk.look(revision_form, reference=draft.reference, by=caller("employee2"))


async def test_of_an_author_who_became_a_councillor_it_is_taken_over_too(desk: Desk) -> None:
    draft = await routed(desk)
    given = {"person": caller("employee"), "standing": Standing.MEMBER}
    await desk.transact(change_standing, **given, by=caller("clerk"))
    await takes_over(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).author == PEOPLE["employee2"]


@pytest.mark.parametrize("by", ["volunteer", "councillor", "chair", "stranger", "guest"])
async def test_nobody_but_an_employee_takes_it_over(desk: Desk, database: Database, by: str) -> None:
    draft = await routed(desk)
    await leaves(desk)
    async with refused(desk, database):
        await desk.transact(check_taking_over, reference=draft.reference, by=caller(by))


async def test_the_form_has_its_words_and_says_that_they_answer_for_it(desk: Desk) -> None:
    draft = await routed(desk)
    await leaves(desk)
    form = await desk.look(revision_form, reference=draft.reference, by=caller("employee2"))
    assert (form.words, form.taking_over, form.declared) == (draft.revision.words, True, {})


async def test_once_a_part_is_posted_nobody_takes_it_over(desk: Desk, database: Database) -> None:
    draft = await released(desk, accounts=("facebook-page", "website"))
    await record(desk, draft, {"website": "https://www.thornburytowncouncil.gov.uk/news/78"})
    await leaves(desk)
    async with refused(desk, database) as told:
        await takes_over(desk, draft)
    assert told.clauses == ("4.2b",)
    assert Offer.TAKE_OVER not in (await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))).offers


async def test_two_who_take_it_over_are_not_both_its_author(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await leaves(desk)
    await takes_over(desk, draft)
    async with refused(desk, database):
        await takes_over(desk, draft, by="clerk")


async def test_what_is_being_passed_on_is_taken_over_a_minute_later(desk: Desk, database: Database) -> None:
    draft = await brought_to(desk, Stage.SUBMITTED)
    await leaves(desk)
    async with overtaken(desk, database):
        await takes_over(desk, draft)


async def test_the_same_form_again_changes_nothing(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await leaves(desk)
    await takes_over(desk, draft, form="form-once")
    async with nothing_happens(database):
        await takes_over(desk, draft, form="form-once")
