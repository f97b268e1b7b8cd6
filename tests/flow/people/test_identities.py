"""One person with two accounts is one person, whichever account they use and whichever was named."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.authority.away import TimeAway, set_away
from chatops.flow.authority.delegate import DelegationForm, lend_approval
from chatops.flow.breaches.casework import read_case
from chatops.flow.drafts.comment import comment_on_draft
from chatops.flow.drafts.decide import approve_again, approve_draft, confirm_draft
from chatops.flow.drafts.reassign import reassign_draft
from chatops.flow.drafts.take_back import take_back_approval, turn_down_approved
from chatops.flow.people.identities import check_linking, link_identity, unlink_identity
from chatops.policy.breaches.case import Subjects
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Overtaken, Refused, Withheld
from chatops.policy.people import AccountStatus, Caller
from handlers.requests.identities import as_person, as_person_here
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    approve,
    as_it_stands,
    caller,
    elsewhere,
    new_form,
    posted,
    purdah_off,
    purdah_on,
    release,
    revise,
    routed,
    turn_down,
)
from tests.support.databases import journal_of
from tests.support.refusals import nothing_happens
from tests.support.reports import reported


async def link(desk: Desk, name: str, *, by: str | None = "clerk", account: str = "") -> None:
    given = Caller(elsewhere(account or name), AccountStatus.UNKNOWN)
    who = caller(by) if by else None
    await desk.transact(link_identity, person=PEOPLE[name], account=given, by=who)


async def by_the_other(desk: Desk, name: str) -> Caller:
    """Them at the door, by their account on another platform."""
    return await as_person(desk, Caller(elsewhere(name), AccountStatus.ACTIVE))


@pytest.mark.clause("1.1")
async def test_the_clerk_links_an_account_and_it_is_journalled_with_whose_it_is(desk: Desk, database: Database) -> None:
    await link(desk, "employee")
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"]) == ("people:linked", str(PEOPLE["clerk"]))
    assert entry["details"] == {"person": str(PEOPLE["employee"]), "identity": str(elsewhere("employee"))}
    known = await by_the_other(desk, "employee")
    assert (known.person, known.identity) == (PEOPLE["employee"], elsewhere("employee"))


async def test_linking_the_same_again_changes_nothing(desk: Desk, database: Database) -> None:
    await link(desk, "employee")
    async with nothing_happens(database):
        await link(desk, "employee")


@pytest.mark.parametrize("name", [name for name in PEOPLE if name != "clerk"])
@pytest.mark.clause("1.1")
async def test_nobody_but_the_clerk_links_or_unlinks(desk: Desk, name: str) -> None:
    await link(desk, "employee")
    for attempt in (
        desk.transact(check_linking, by=caller(name)),
        link(desk, "volunteer", by=name),
        desk.transact(unlink_identity, identity=elsewhere("employee"), by=caller(name)),
    ):
        with pytest.raises(Refused):
            await attempt
    assert await desk.look(lambda work, _now: dict(work.people.links())) == {elsewhere("employee"): PEOPLE["employee"]}


@pytest.mark.parametrize("name", ["deputy", "chair"])
@pytest.mark.clause("1.1")
async def test_another_officers_account_is_linked_on_the_server_alone(desk: Desk, name: str) -> None:
    with pytest.raises(Refused, match="on the server"):
        await link(desk, name)
    await link(desk, name, by=None)
    assert (await by_the_other(desk, name)).person == PEOPLE[name]


async def test_an_account_that_has_acted_as_somebody_of_its_own_is_never_added_to_another(desk: Desk) -> None:
    await posted(desk, by="employee2")
    for account in (PEOPLE["employee2"], PEOPLE["councillor"]):
        given = Caller(account, AccountStatus.ACTIVE)
        with pytest.raises(Refused, match="on record as somebody of its own"):
            await desk.transact(link_identity, person=PEOPLE["employee"], account=given, by=caller("clerk"))


async def test_an_account_of_two_people_is_refused(desk: Desk) -> None:
    await link(desk, "employee")
    with pytest.raises(Refused, match="somebody else"):
        await link(desk, "volunteer", account="employee")


async def test_an_unlinked_account_is_nobodys_and_is_unlinked_once(desk: Desk) -> None:
    await link(desk, "employee")
    await desk.transact(unlink_identity, identity=elsewhere("employee"), by=caller("clerk"))
    known = await by_the_other(desk, "employee")
    assert (known.person, known.linked) == (elsewhere("employee"), None)
    with pytest.raises(Overtaken):
        await desk.transact(unlink_identity, identity=elsewhere("employee"), by=caller("clerk"))


def acts_on(draft: Draft, by: Caller) -> dict[str, Callable[[Desk], Awaitable[Any]]]:
    """Everything that whoever may decide a waiting draft may do to it."""
    about: dict[str, Any] = {"reference": draft.reference, "revision": draft.revision.number, "by": by}
    to = caller("deputy" if by.person == PEOPLE["clerk"] else "clerk")
    return {
        "approve": lambda desk: desk.transact(approve_draft, **about),
        "reject": lambda desk: turn_down(desk, draft, Verdict.REJECTED, by=by),
        "ask for changes": lambda desk: turn_down(desk, draft, Verdict.CHANGES_REQUESTED, by=by),
        "comment": lambda desk: desk.transact(comment_on_draft, form=new_form(), words="Is it?", **about),
        "hand on": lambda desk: desk.transact(reassign_draft, to=to, note="You know it.", **about),
    }


WAYS = [(True, False), (False, True), (False, False)]


@pytest.mark.parametrize("act", ["approve", "reject", "ask for changes", "comment", "hand on"])
@pytest.mark.parametrize(("first", "then"), WAYS, ids=["first, other", "other, first", "other, other"])
@pytest.mark.parametrize("name", ["clerk", "deputy"])
@pytest.mark.clause("house rule 1")
async def test_nobody_decides_by_one_account_what_they_wrote_by_the_other(
    desk: Desk, name: str, act: str, *, first: bool, then: bool
) -> None:
    await link(desk, name, by=None)
    other = await by_the_other(desk, name)
    draft = await routed(desk, by=caller(name) if first else other)
    with pytest.raises(Refused) as refused:
        await acts_on(draft, caller(name) if then else other)[act](desk)
    assert refused.value.clauses == ("house rule 1",)


AFTER_APPROVAL: dict[str, tuple[Stage, Callable[..., Any], dict[str, str]]] = {
    "confirm": (Stage.UNCONFIRMED, confirm_draft, {}),
    "approve again": (Stage.HELD, approve_again, {}),
    "take back": (Stage.APPROVED, take_back_approval, {"reason": "The date is wrong."}),
    "reject after all": (Stage.HELD, turn_down_approved, {"reason": "The date is wrong."}),
}
"""What is done to what was approved: where it stands then, and what does it."""


@pytest.mark.parametrize("act", AFTER_APPROVAL)
@pytest.mark.parametrize(("first", "then"), WAYS, ids=["first, other", "other, first", "other, other"])
@pytest.mark.parametrize("name", ["clerk", "deputy"])
@pytest.mark.clause("house rule 1")
async def test_nor_does_anybody_touch_by_one_account_the_approval_of_what_they_wrote_by_the_other(
    desk: Desk, name: str, act: str, *, first: bool, then: bool
) -> None:
    await link(desk, name, by=None)
    other = await by_the_other(desk, name)
    stage, flow, more = AFTER_APPROVAL[act]
    draft = await routed(desk, by=caller(name) if first else other)
    await approve(desk, draft, by="deputy" if name == "clerk" else "clerk")
    if stage is Stage.HELD:
        period = await purdah_on(desk)
        await release(desk, draft)
        await purdah_off(desk, period)
    elif stage is Stage.UNCONFIRMED:
        await release(desk, draft, status=AccountStatus.DEACTIVATED)
    assert (await as_it_stands(desk, draft.reference)).stage is stage
    about: dict[str, Any] = {"reference": draft.reference, "revision": 1, **more}
    with pytest.raises(Refused) as refused:
        await desk.transact(flow, **about, by=caller(name) if then else other)
    assert refused.value.clauses == ("house rule 1",)


@pytest.mark.parametrize("by_first", [True, False])
@pytest.mark.clause("house rule 1")
async def test_who_revised_a_draft_by_another_account_wrote_it_too(desk: Desk, *, by_first: bool) -> None:
    await link(desk, "clerk")
    accounts = [caller("clerk"), await by_the_other(desk, "clerk")]
    draft = await routed(desk, by=accounts[by_first])
    await revise(desk, draft, by=accounts[not by_first])
    for account in accounts:
        with pytest.raises(Refused, match="You wrote this draft"):
            await approve(desk, await as_it_stands(desk, draft.reference), by=account)


@pytest.mark.clause("house rule 8")
async def test_what_is_lent_to_somebody_is_theirs_by_each_account_and_never_for_what_they_wrote(desk: Desk) -> None:
    await link(desk, "employee2")
    other = await by_the_other(desk, "employee2")
    form = DelegationForm(new_form(), other, "", "website", "", date(2027, 3, 20), None, "Away.")
    await desk.transact(lend_approval, filled=form, by=caller("clerk"))
    for account in (other, caller("employee2")):
        await approve(desk, await routed(desk, accounts=("website",)), by=account)
        with pytest.raises(Refused):
            await approve(desk, await routed(desk, accounts=("website",), by="employee2"), by=account)


@pytest.mark.clause("3.1")
async def test_an_officer_who_is_away_is_away_by_each_account(desk: Desk) -> None:
    await link(desk, "clerk")
    await desk.transact(set_away, away=TimeAway(new_form(), None, None), by=await by_the_other(desk, "clerk"))
    assert (await routed(desk)).asked == (PEOPLE["deputy"],)


@pytest.mark.clause("2.3a")
async def test_who_read_the_policy_by_one_account_has_read_it(desk: Desk) -> None:
    await link(desk, "volunteer")
    await routed(desk, by=await by_the_other(desk, "volunteer"))


@pytest.mark.clause("3.1")
async def test_an_officer_decides_by_either_account_and_the_record_has_one_person(
    desk: Desk, database: Database
) -> None:
    await link(desk, "deputy", by=None)
    await approve(desk, await routed(desk), by=await by_the_other(desk, "deputy"))
    entry = next(e for e in await journal_of(database, desk.council) if e["act"] == "draft:approved")
    assert entry["by"] == str(PEOPLE["deputy"])


@pytest.mark.clause("house rule 5")
async def test_a_report_about_an_account_that_is_linked_later_is_about_its_person(desk: Desk) -> None:
    case, _ = await reported(desk, subjects=Subjects(frozenset({elsewhere("deputy")})), known=False)
    await desk.transact(read_case, reference=case.reference, by=caller("deputy"))
    await link(desk, "deputy", by=None)
    for who in (caller("deputy"), await by_the_other(desk, "deputy")):
        with pytest.raises(Withheld):
            await desk.transact(read_case, reference=case.reference, by=who)
    await desk.transact(read_case, reference=case.reference, by=caller("clerk"))


async def test_the_account_used_last_comes_first_and_is_noted_only_when_it_changes(
    desk: Desk, database: Database
) -> None:
    await link(desk, "employee")
    first, other = PEOPLE["employee"], elsewhere("employee")
    assert await _reached_at(desk) == (first, other)
    await as_person_here(desk, Caller(other, AccountStatus.ACTIVE))
    assert await _reached_at(desk) == (other, first)
    async with nothing_happens(database):
        await as_person_here(desk, Caller(other, AccountStatus.ACTIVE))
    await as_person_here(desk, Caller(first, AccountStatus.ACTIVE))
    assert await _reached_at(desk) == (first, other)


async def test_whose_an_account_is_and_whether_it_was_used_last_agree_with_the_list_of_their_accounts(
    desk: Desk,
) -> None:
    for name in ("employee", "volunteer"):
        await link(desk, name)
    accounts = [account for name in ("employee", "volunteer", "clerk") for account in (PEOPLE[name], elsewhere(name))]
    for used in ("volunteer", "employee", "volunteer"):
        for account in (elsewhere(used), PEOPLE[used]):
            await as_person_here(desk, Caller(account, AccountStatus.ACTIVE))
            for each in accounts:
                links = await desk.look(lambda work, _now: work.people.links())
                person = links.get(each, each)
                theirs = await desk.look(lambda work, _now, person=person: work.people.identities_of(person))
                found = await desk.look(lambda work, _now, each=each: work.people.whose(each))
                assert found == (person, theirs[0] == each)


async def _reached_at(desk: Desk) -> tuple[Any, ...]:
    return tuple(await desk.look(lambda work, _now: work.people.identities_of(PEOPLE["employee"])))
