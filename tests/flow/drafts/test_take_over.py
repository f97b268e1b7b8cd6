"""A draft whose author has left the council is taken over by an employee under their own name. Clause 5.8."""

from contextlib import suppress
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.route import route_draft
from chatops.flow.drafts.submit import check_revision
from chatops.flow.drafts.take_over import take_over_draft
from chatops.flow.people.roster import change_standing, remove_people
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import MOVES, Stage
from chatops.policy.people import Standing
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import Facts
from handlers.views.drafts.comments import see_comments
from handlers.views.drafts.draft import see_draft, see_for_card
from handlers.views.drafts.forms import revision_form
from handlers.views.drafts.found import see_found
from handlers.views.drafts.lists import find_drafts, list_drafts
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
    record,
    release,
    released,
    revise,
    routed,
)
from tests.support.databases import journal_of
from tests.support.refusals import overtaken, refused

pytestmark = pytest.mark.clause("5.8")


async def leaves(desk: Desk, who: str = "employee") -> None:
    await desk.transact(remove_people, people=[PEOPLE[who]], by=caller("clerk"))


async def takes_over(desk: Desk, draft: Draft, *, by: str = "employee2", revision: int = 0) -> Facts:
    seen = revision or draft.revision.number
    return await desk.transact(take_over_draft, reference=draft.reference, revision=seen, by=caller(by))


async def sends_in(desk: Desk, draft: Draft, *, by: str = "employee2") -> Draft:
    """Whoever took it over sends it in, as it is, with declarations of their own. Gives how it stands then."""
    await revise(desk, await as_it_stands(desk, draft.reference), by=by, words=draft.revision.words)
    await desk.transact(route_draft, reference=draft.reference)
    return await as_it_stands(desk, draft.reference)


@pytest.mark.parametrize("stage", MOVES["draft:take-over"].starts)
async def test_an_employee_is_its_author_from_then_on_and_what_was_decided_does_not_stand(
    desk: Desk, database: Database, stage: Stage
) -> None:
    draft = await brought_to(desk, stage)
    await leaves(desk)
    assert Offer.TAKE_OVER in (await desk.look(see_draft, reference=draft.reference, by=caller("employee2"))).offers
    await takes_over(desk, draft)
    new = await as_it_stands(desk, draft.reference)
    assert (new.author, new.stage, new.decision) == (PEOPLE["employee2"], Stage.CHANGES_REQUESTED, None)
    assert new.authors == {PEOPLE["employee"], PEOPLE["employee2"]}
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"], entry["clause"]) == ("draft:taken-over", str(PEOPLE["employee2"]), "5.8")
    assert (await database.look(lambda connection: verify(connection, desk.council))).findings == ()


async def test_it_is_decided_anew_once_it_is_sent_in_and_posted_as_theirs(desk: Desk, database: Database) -> None:
    draft = await approved(desk)
    await leaves(desk)
    await takes_over(desk, draft)
    new = await as_it_stands(desk, draft.reference)
    assert (new.revision.declarations, new.revision.checked, new.revision.words) == ((), (), draft.revision.words)
    async with overtaken(desk, database):
        await approve(desk, new)
    await approve(desk, await sends_in(desk, draft))
    await release(desk, await as_it_stands(desk, draft.reference))
    await record(desk, await as_it_stands(desk, draft.reference))
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.POSTED


async def test_an_officer_who_takes_it_over_does_not_decide_it(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    await leaves(desk)
    await takes_over(desk, draft, by="clerk")
    new = await sends_in(desk, draft, by="clerk")
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
        await takes_over(desk, draft, by=by)


WORDS = "Floodgate"


@pytest.mark.parametrize("stage", MOVES["draft:take-over"].starts)
async def test_its_words_are_nowhere_to_be_read_until_it_is_on_record_that_they_took_it_over(
    desk: Desk, stage: Stage
) -> None:
    draft = await brought_to(desk, stage, words=f"The {WORDS} is open.")
    await leaves(desk)
    for by in ("employee2", "volunteer"):
        assert WORDS not in repr(await all_that_is_shown(desk, draft.reference, by))
    await takes_over(desk, draft)
    assert WORDS in repr(await all_that_is_shown(desk, draft.reference, "employee2"))
    assert WORDS not in repr(await all_that_is_shown(desk, draft.reference, "volunteer"))


async def all_that_is_shown(desk: Desk, reference: str, by: str) -> list[object]:
    """Everything that there is to be read of a draft, by everything that shows one."""
    who = caller(by)
    of_it = {"reference": reference, "by": who}
    shown: list[object] = [
        await desk.look(list_drafts, by=who),
        await desk.look(find_drafts, words=WORDS, by=who),
        await desk.look(see_for_card, reference=reference, to=who.person),
        await desk.look(see_draft, **of_it),
    ]
    asked: tuple[tuple[Any, dict[str, int]], ...] = (
        (revision_form, {}),
        (see_found, {"revision": 1}),
        (see_comments, {"revision": 1}),
    )
    for one, besides in asked:
        with suppress(NoSuch):
            shown.append(await desk.look(one, **of_it, **besides))
    return shown


async def test_whoever_took_it_over_revises_or_withdraws_it_as_its_author(desk: Desk) -> None:
    draft = await routed(desk)
    await leaves(desk)
    await takes_over(desk, draft)
    view = await desk.look(see_draft, reference=draft.reference, by=caller("employee2"))
    assert view.offers == {Offer.REVISE, Offer.WITHDRAW}
    assert "took it over on" in "".join(map(str, view.standing))
    await desk.transact(check_revision, reference=draft.reference, by=caller("employee2"))


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


async def test_who_leaves_after_taking_it_over_leaves_it_to_the_next(desk: Desk) -> None:
    draft = await routed(desk)
    await leaves(desk)
    await takes_over(desk, draft)
    await leaves(desk, "employee2")
    await takes_over(desk, await as_it_stands(desk, draft.reference), by="deputy")
    view = await desk.look(see_draft, reference=draft.reference, by=caller("deputy"))
    assert (view.author, view.taken_over, view.revision) == (PEOPLE["deputy"], True, 3)
