"""The list of people is kept in chat: what each change does, who may make it, and what it cannot touch."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.authority.delegate import DelegationForm, lend_approval
from chatops.flow.people.identities import link_identity
from chatops.flow.people.roster import add_people, change_standing, check_roster, remove_people
from chatops.flow.people.seed import seed_people
from chatops.outbox.letter import LetterKind
from chatops.policy.objections import Refused
from chatops.policy.people import AccountStatus, Caller, Standing
from storage.engine import Database
from tests.support.council import PEOPLE, ROLL, caller, elsewhere, new_form, routed
from tests.support.databases import journal_of
from tests.support.postman import waiting
from tests.support.refusals import nothing_happens

NEW = PEOPLE["stranger"]


async def standings(desk: Desk) -> dict[Any, Standing]:
    return {one.person: one.standing for one in await desk.look(lambda work, _now: work.people.everyone())}


async def add(desk: Desk, *names: str, standing: Standing = Standing.VOLUNTEER, by: str = "clerk") -> None:
    people = [caller(name) for name in names]
    await desk.transact(add_people, people=people, standing=standing, by=caller(by))


CHANGES: dict[str, Callable[[Desk, str], Any]] = {
    "add": lambda desk, by: add(desk, "stranger", by=by),
    "change": lambda desk, by: desk.transact(
        change_standing, person=caller("volunteer"), standing=Standing.EMPLOYEE, by=caller(by)
    ),
    "remove": lambda desk, by: desk.transact(remove_people, people=[PEOPLE["councillor"]], by=caller(by)),
    "open the form": lambda desk, by: desk.transact(check_roster, act="people:add", by=caller(by)),
}


@pytest.mark.parametrize("name", [name for name in PEOPLE if name not in {"clerk", "deputy"}])
@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.clause("house rule 14")
async def test_nobody_but_the_clerk_and_the_deputy_keeps_the_list(desk: Desk, change: str, name: str) -> None:
    before = await standings(desk)
    with pytest.raises(Refused):
        await CHANGES[change](desk, name)
    assert await standings(desk) == before


@pytest.mark.parametrize("by", ["clerk", "deputy"])
@pytest.mark.clause("1.1", "house rule 14")
async def test_who_is_added_is_on_the_list_from_then_on_and_it_is_journalled_by_whom(
    desk: Desk, database: Database, by: str
) -> None:
    await add(desk, "stranger", "guest", by=by)
    assert (await standings(desk))[NEW] is Standing.VOLUNTEER
    entries = [e for e in await journal_of(database, desk.council) if e["act"] == "people:recorded"][-2:]
    assert [entry["by"] for entry in entries] == [str(PEOPLE[by])] * 2
    assert entries[0]["details"] == {"person": str(NEW), "standing": "volunteer", "office": None}
    assert entries[0]["at"] == "2027-03-01T09:30:00.000000Z"


@pytest.mark.clause("4.2b")
async def test_each_is_told_what_they_may_do_and_the_officers_that_the_list_has_changed(
    desk: Desk, database: Database
) -> None:
    await add(desk, "stranger", "guest")
    told = [(row["kind"], row["to"]) for row in await waiting(database)]
    for name in ("stranger", "guest"):
        assert (LetterKind.STANDING_NOTICE, str(PEOPLE[name])) in told
    for name in ("clerk", "deputy", "chair"):
        assert (LetterKind.ROLES_NOTICE, str(PEOPLE[name])) in told


async def test_adding_the_same_again_changes_nothing(desk: Desk, database: Database) -> None:
    await add(desk, "stranger")
    async with nothing_happens(database):
        await add(desk, "stranger")


@pytest.mark.clause("3.1.1")
async def test_what_was_lent_ends_with_who_it_was_lent_to(desk: Desk, database: Database) -> None:
    for name, change in (("employee", Standing.VOLUNTEER), ("employee2", None)):
        form = DelegationForm(new_form(), caller(name), "", "website", "", date(2027, 3, 20), None, "Away.")
        await desk.transact(lend_approval, filled=form, by=caller("clerk"))
        if change:
            await desk.transact(change_standing, person=caller(name), standing=change, by=caller("deputy"))
        else:
            await desk.transact(remove_people, people=[PEOPLE[name]], by=caller("deputy"))
    acts = [entry["act"] for entry in await journal_of(database, desk.council)]
    assert acts.count("delegation:ended") == 2
    assert await desk.look(lambda work, now: list(work.delegations.current(now))) == []


async def test_who_was_removed_drafts_nothing_any_more_and_what_they_wrote_stays(desk: Desk) -> None:
    draft = await routed(desk, by="employee2")
    await desk.transact(remove_people, people=[PEOPLE["employee2"]], by=caller("clerk"))
    with pytest.raises(Refused):
        await routed(desk, by="employee2")
    assert (await desk.look(lambda work, _now: work.drafts.get(draft.reference))).author == PEOPLE["employee2"]


@pytest.mark.parametrize("name", ["clerk", "deputy", "chair"])
@pytest.mark.clause("house rule 14")
async def test_nobody_loses_an_office_by_the_list_not_even_themselves(desk: Desk, name: str) -> None:
    before = await standings(desk)
    for by in ("clerk", "deputy"):
        with pytest.raises(Refused, match="The office changes hands first"):
            await desk.transact(remove_people, people=[PEOPLE[name]], by=caller(by))
        with pytest.raises(Refused, match="The office changes hands first"):
            await desk.transact(change_standing, person=caller(name), standing=Standing.VOLUNTEER, by=caller(by))
    assert await standings(desk) == before


async def test_a_further_account_is_the_person_it_is_linked_to(desk: Desk, database: Database) -> None:
    account = Caller(elsewhere("employee"), AccountStatus.ACTIVE)
    await desk.transact(link_identity, person=PEOPLE["employee"], account=account, by=caller("clerk"))
    linked = Caller(PEOPLE["employee"], AccountStatus.ACTIVE, elsewhere("employee"))
    async with nothing_happens(database):
        await desk.transact(add_people, people=[linked], standing=Standing.EMPLOYEE, by=caller("clerk"))


async def test_the_settings_begin_an_empty_list_and_change_no_other(desk: Desk, database: Database) -> None:
    await add(desk, "stranger")
    async with nothing_happens(database):
        await desk.transact(seed_people, people=ROLL[:3])


async def test_the_clerk_is_told_what_to_see_to_when_somebody_leaves_and_nobody_when_nobody_does(
    desk: Desk, database: Database
) -> None:
    await add(desk, "stranger")
    await desk.transact(remove_people, people=[NEW], by=caller("deputy"))
    told = [row for row in await waiting(database) if row["kind"] == LetterKind.LEAVING_LIST]
    assert [(row["about"], row["to"]) for row in told] == [(str(NEW), str(PEOPLE["clerk"]))]
