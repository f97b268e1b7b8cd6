"""Nobody does by another account of theirs what they may not do themselves, and what they may is theirs by each."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.accounts.access import AccessForm
from chatops.flow.accounts.access import give_access as give
from chatops.flow.authority.delegate import DelegationForm, lend_approval
from chatops.flow.drafts.post import record_posting
from chatops.flow.drafts.take_over import take_over_draft
from chatops.flow.pauses import let_through
from chatops.flow.people.offices import OfficeForm, confirm_office, propose_office
from chatops.flow.people.roster import remove_people
from chatops.flow.purdah.exempt import exempt_draft
from chatops.flow.suggestions import check_adoption, make_suggestion
from chatops.policy.devices import Device
from chatops.policy.objections import Refused
from chatops.policy.people import Caller, Office
from chatops.policy.publishing.judging_links import mark_of
from storage.engine import Database
from tests.flow.people.test_identities import by_the_other, link
from tests.support.council import (
    PEOPLE,
    as_it_stands,
    caller,
    give_access,
    grounds,
    links_for,
    new_form,
    pause_off,
    pause_on,
    purdah_on,
    released,
    routed,
)
from tests.support.databases import journal_of
from tests.support.refusals import refused

pytestmark = pytest.mark.clause("1.1")

Try = Callable[[Desk, Caller, Caller], Awaitable[Any]]


async def allows_and_approves_their_own(desk: Desk, one: Caller, other: Caller) -> None:
    draft = await routed(desk, by=one)
    await purdah_on(desk)
    given: dict[str, Any] = {"reference": draft.reference, "revision": 1, "grounds": grounds(), "approve": True}
    await desk.transact(exempt_draft, **given, by=other)


async def lets_their_own_through(desk: Desk, one: Caller, other: Caller) -> None:
    draft = await routed(desk, by=one)
    await pause_on(desk)
    given: dict[str, Any] = {"reference": draft.reference, "revision": 1, "reason": "It is mine.", "approve": False}
    await desk.transact(let_through, **given, by=other)


async def lends_to_themselves(desk: Desk, one: Caller, other: Caller) -> None:
    form = DelegationForm(new_form(), other, "", "website", "", date(2027, 3, 20), None, "Away.")
    await desk.transact(lend_approval, filled=form, by=one)


async def proposes_an_office_for_themselves(desk: Desk, one: Caller, other: Caller) -> None:
    await desk.transact(propose_office, filled=OfficeForm(new_form(), Office.DEPUTY_TOWN_CLERK, other), by=one)


async def confirms_what_they_proposed(desk: Desk, one: Caller, other: Caller) -> None:
    form = OfficeForm(new_form(), Office.DEPUTY_TOWN_CLERK, caller("employee2"))
    (proposed,) = await desk.transact(propose_office, filled=form, by=one)
    await desk.transact(confirm_office, reference=proposed.reference, by=other)


TRIED: dict[str, tuple[Try, str]] = {
    "allows and approves": (allows_and_approves_their_own, "house rule 1"),
    "lets through": (lets_their_own_through, "house rule 1"),
    "lends to": (lends_to_themselves, "3.1.1"),
    "proposes an office for": (proposes_an_office_for_themselves, "house rule 14"),
    "confirms the proposal of": (confirms_what_they_proposed, "house rule 14"),
}
"""What the Clerk tries by one account about themselves by the other, and the clause by which it is refused."""


@pytest.mark.parametrize("swapped", [False, True], ids=["first, other", "other, first"])
@pytest.mark.parametrize("what", TRIED)
async def test_an_officer_does_nothing_for_themselves_by_their_other_account(
    desk: Desk, what: str, *, swapped: bool
) -> None:
    await link(desk, "clerk")
    one, other = caller("clerk"), await by_the_other(desk, "clerk")
    tries, clause = TRIED[what]
    with pytest.raises(Refused) as told:
        await tries(desk, *((other, one) if swapped else (one, other)))
    assert told.value.clauses == (clause,)


@pytest.mark.clause("9.2", "house rule 3")
async def test_a_councillor_is_one_by_each_account(desk: Desk, database: Database) -> None:
    await link(desk, "councillor")
    other = await by_the_other(desk, "councillor")
    form = AccessForm("They look after it.", date(2027, 12, 1), lapses=False)
    async with refused(desk, database) as told:
        await desk.transact(give, key="website", to=other, form=form, by=caller("clerk"))
    assert told.clauses == ("9.2",)
    (made,) = await desk.transact(make_suggestion, form=new_form(), words="The fair is on.", by=caller("councillor"))
    async with refused(desk, database) as told:
        await desk.transact(check_adoption, reference=made.reference, by=other)
    assert told.clauses == ("house rule 3",)


@pytest.mark.clause("5.8")
async def test_whoever_left_takes_nothing_over_by_their_other_account(desk: Desk, database: Database) -> None:
    await link(desk, "employee")
    other = await by_the_other(desk, "employee")
    draft = await routed(desk, by=other)
    about: dict[str, Any] = {"reference": draft.reference, "revision": 1}
    async with refused(desk, database) as told:
        await desk.transact(take_over_draft, **about, by=caller("employee"))
    assert "Its author is still on the council's list of people" in told.sentence
    await desk.transact(remove_people, people=[PEOPLE["employee"]], by=caller("clerk"))
    for account in (other, caller("employee"), await by_the_other(desk, "employee")):
        async with refused(desk, database):
            await desk.transact(take_over_draft, **about, by=account)
    await desk.transact(take_over_draft, **about, by=caller("employee2"))
    assert (await as_it_stands(desk, draft.reference)).author == PEOPLE["employee2"]


@pytest.mark.clause("9.1.1")
async def test_access_is_a_person_s_and_they_record_a_post_by_each_account_as_themselves(
    desk: Desk, database: Database
) -> None:
    await link(desk, "employee2")
    await give_access(desk, "website", "employee2")
    draft = await released(desk, accounts=("website",))
    assert draft.handed_to[0] == PEOPLE["employee2"]
    links = links_for("website")
    await desk.transact(
        record_posting,
        reference=draft.reference,
        revision=1,
        links=links,
        sure={key: mark_of(link) for key, link in links.items()},
        device=Device.COUNCIL,
        by=await by_the_other(desk, "employee2"),
    )
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"]) == ("draft:posted", str(PEOPLE["employee2"]))


@pytest.mark.clause("house rule 9")
async def test_an_officer_ends_by_one_account_the_pause_that_they_began_by_the_other(desk: Desk) -> None:
    await link(desk, "deputy", by=None)
    await pause_on(desk, by=await by_the_other(desk, "deputy"))
    assert await pause_off(desk, by="deputy")
