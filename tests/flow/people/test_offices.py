"""An office changes hands by two people, neither of whom gains by it, and open reports stay where they are."""

from datetime import timedelta
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.breaches.casework import read_case
from chatops.flow.breaches.report import report_breach
from chatops.flow.people.offices import (
    OfficeForm,
    call_off_office,
    check_proposing,
    confirm_office,
    propose_office,
    set_office,
)
from chatops.flow.people.roster import remove_people
from chatops.outbox.letter import LetterKind
from chatops.policy.breaches.case import Category
from chatops.policy.breaches.reporting import Naming, ReportForm
from chatops.policy.objections import Overtaken, Refused, Withheld
from chatops.policy.people import Caller, Office, Person
from storage.engine import Database
from tests.support.council import PEOPLE, StillClock, approve, caller, new_form, routed
from tests.support.databases import journal_of
from tests.support.postman import waiting
from tests.support.refusals import nothing_happens

CLERK, DEPUTY, CHAIR = Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK, Office.CHAIR


async def holders(desk: Desk) -> dict[Office, Person]:
    return dict(await desk.look(lambda work, _now: work.people.holders()))


async def propose(desk: Desk, office: Office | None, to: str | None, *, by: str = "clerk", form: str = "") -> str:
    filled = OfficeForm(form or new_form(), office, caller(to) if to else None)
    facts = await desk.transact(propose_office, filled=filled, by=caller(by))
    return facts[0].reference if facts else ""


async def confirm(desk: Desk, reference: str, *, by: str | Caller) -> None:
    await desk.transact(confirm_office, reference=reference, by=caller(by))


@pytest.mark.clause("house rule 14")
async def test_one_officer_proposes_another_office_holder_confirms_and_it_holds_for_the_next_click(
    desk: Desk, database: Database
) -> None:
    reference = await propose(desk, DEPUTY, "employee")
    assert (await holders(desk))[DEPUTY] == PEOPLE["deputy"]
    await confirm(desk, reference, by="chair")
    assert (await holders(desk))[DEPUTY] == PEOPLE["employee"]
    await approve(desk, await routed(desk, by="employee2"), by="employee")
    with pytest.raises(Refused):
        await approve(desk, await routed(desk, by="employee2"), by="deputy")
    acts = [entry["act"] for entry in await journal_of(database, desk.council)]
    assert acts[acts.index("office:confirmed") :][:4] == [
        "office:confirmed",
        "people:recorded",
        "people:recorded",
        "people:changed",
    ]


WHO = ["clerk", "deputy", "chair", "employee", "employee2", "volunteer", "councillor", "guest", "stranger"]


@pytest.mark.parametrize("by", WHO)
@pytest.mark.clause("house rule 14")
async def test_only_the_two_officers_propose(desk: Desk, by: str) -> None:
    if by in {"clerk", "deputy"}:
        assert await propose(desk, CHAIR, "councillor", by=by)
        return
    with pytest.raises(Refused):
        await propose(desk, CHAIR, "councillor", by=by)
    with pytest.raises(Refused):
        await desk.transact(check_proposing, by=caller(by))


@pytest.mark.parametrize("by", WHO)
@pytest.mark.parametrize("gains", ["employee", "chair's"])
@pytest.mark.clause("house rule 14")
async def test_whoever_proposed_it_or_gains_by_it_or_holds_no_office_does_not_confirm_it(
    desk: Desk, by: str, gains: str
) -> None:
    reference = await propose(
        desk, DEPUTY if gains == "employee" else CHAIR, gains if gains == "employee" else "councillor"
    )
    if by in {"deputy", "chair"}:
        await confirm(desk, reference, by=by)
        return
    with pytest.raises(Refused):
        await confirm(desk, reference, by=by)
    assert (await holders(desk))[DEPUTY] == PEOPLE["deputy"]


@pytest.mark.clause("house rule 14")
async def test_a_deputy_who_would_become_clerk_does_not_confirm_it(desk: Desk) -> None:
    reference = await propose(desk, CLERK, "deputy")
    with pytest.raises(Refused, match="You would gain by it"):
        await confirm(desk, reference, by="deputy")
    await confirm(desk, reference, by="chair")
    assert await holders(desk) == {CLERK: PEOPLE["deputy"], CHAIR: PEOPLE["chair"]}


@pytest.mark.parametrize(
    ("office", "to", "said"),
    [
        (CLERK, "clerk", "for yourself"),
        (DEPUTY, "clerk", "for yourself"),
        (DEPUTY, "deputy", "already"),
        (DEPUTY, "volunteer", "is an employee on the list"),
        (DEPUTY, "chair", "is an employee on the list"),
        (CHAIR, "employee", "is a councillor on the list"),
        (CHAIR, "stranger", "is a councillor on the list"),
        (None, "employee", "Choose the office"),
    ],
)
@pytest.mark.clause("house rule 14", "9.2")
async def test_what_cannot_be_is_not_proposed(desk: Desk, office: Office | None, to: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        await propose(desk, office, to)


async def test_an_office_falls_vacant_and_is_not_emptied_twice(desk: Desk) -> None:
    await confirm(desk, await propose(desk, CHAIR, None), by="deputy")
    assert CHAIR not in await holders(desk)
    with pytest.raises(Refused, match="vacant already"):
        await propose(desk, CHAIR, None)


@pytest.mark.clause("house rule 14")
async def test_all_office_holders_are_told_before_and_after(desk: Desk, database: Database) -> None:
    reference = await propose(desk, DEPUTY, "employee")
    cards = {row["to"] for row in await waiting(database) if row["about"] == reference}
    assert cards == {str(PEOPLE[name]) for name in ("clerk", "deputy", "chair", "employee")}
    await confirm(desk, reference, by="chair")
    told = {row["to"] for row in await waiting(database) if row["kind"] == LetterKind.ROLES_NOTICE}
    assert told == {str(PEOPLE[name]) for name in ("clerk", "deputy", "chair", "employee")}


async def test_what_was_called_off_confirmed_or_proposed_long_ago_is_not_confirmed(
    desk: Desk, clock: StillClock
) -> None:
    called_off = await propose(desk, DEPUTY, "employee")
    await desk.transact(call_off_office, reference=called_off, by=caller("deputy"))
    done = await propose(desk, CHAIR, "councillor")
    await confirm(desk, done, by="deputy")
    old = await propose(desk, DEPUTY, "employee")
    clock.move(days=14)
    for reference, said in ((called_off, "called off"), (done, "confirmed already"), (old, "14 days")):
        with pytest.raises(Overtaken, match=said):
            await confirm(desk, reference, by="chair")


async def test_what_was_overtaken_by_another_change_is_not_confirmed(desk: Desk) -> None:
    first = await propose(desk, DEPUTY, "employee")
    second = await propose(desk, DEPUTY, "employee2")
    await confirm(desk, second, by="chair")
    with pytest.raises(Overtaken, match="changed hands since"):
        await confirm(desk, first, by="chair")


async def test_who_has_left_meanwhile_takes_up_no_office(desk: Desk) -> None:
    reference = await propose(desk, DEPUTY, "employee")
    await desk.transact(remove_people, people=[PEOPLE["employee"]], by=caller("deputy"))
    with pytest.raises(Refused):
        await confirm(desk, reference, by="chair")
    assert (await holders(desk))[DEPUTY] == PEOPLE["deputy"]


async def test_the_same_form_sent_twice_proposes_once(desk: Desk, database: Database) -> None:
    form = new_form()
    await propose(desk, DEPUTY, "employee", form=form)
    async with nothing_happens(database):
        assert await propose(desk, DEPUTY, "employee", form=form) == ""


@pytest.mark.clause("house rule 14")
async def test_the_server_gives_an_office_and_the_other_one_of_its_holder_falls_vacant(desk: Desk) -> None:
    await desk.transact(set_office, office=CLERK, person=PEOPLE["deputy"])
    assert await holders(desk) == {CLERK: PEOPLE["deputy"], CHAIR: PEOPLE["chair"]}


async def report(desk: Desk, about: str) -> str:
    receipt = await desk.look(lambda work, _now: work.cases.fresh_receipt())
    given: dict[str, Any] = {"form": new_form(), "receipt": receipt, "people": (PEOPLE[about],)}
    filled = ReportForm(
        **given,
        unnamed=None,
        category=Category.OFFENSIVE,
        what="They shouted.",
        naming=Naming.HIDDEN,
        when="",
        where="",
        evidence="",
        account="",
    )
    (fact,) = await desk.transact(report_breach, given=filled, by=caller("employee"))
    return str(fact.reference)


async def reads(desk: Desk, reference: str, name: str) -> bool:
    try:
        await desk.transact(read_case, reference=reference, by=caller(name))
    except Withheld:
        return False
    return True


@pytest.mark.clause("house rule 14", "house rule 5")
async def test_an_open_report_stays_with_those_who_handle_it_and_nobody_gains_it(desk: Desk) -> None:
    reference = await report(desk, "volunteer")
    await confirm(desk, await propose(desk, DEPUTY, "employee2"), by="chair")
    assert [await reads(desk, reference, name) for name in ("clerk", "deputy", "employee2", "chair")] == [
        True,
        True,
        False,
        False,
    ]
    later = await report(desk, "volunteer")
    assert [await reads(desk, later, name) for name in ("deputy", "employee2")] == [False, True]


@pytest.mark.clause("house rule 5")
async def test_who_was_reported_reads_nothing_of_it_in_a_new_office(desk: Desk) -> None:
    reference = await report(desk, "deputy")
    await confirm(desk, await propose(desk, CLERK, "deputy", by="clerk"), by="chair")
    assert not await reads(desk, reference, "deputy")
    assert await reads(desk, reference, "clerk")


@pytest.mark.clause("house rule 14")
async def test_a_handler_who_leaves_the_council_handles_nothing_any_more(desk: Desk) -> None:
    reference = await report(desk, "volunteer")
    for office, to in ((CLERK, "employee2"), (DEPUTY, "employee")):
        await desk.transact(set_office, office=office, person=PEOPLE[to])
    await desk.transact(remove_people, people=[PEOPLE["clerk"], PEOPLE["deputy"]], by=caller("employee"))
    assert [await reads(desk, reference, name) for name in ("clerk", "deputy", "employee2", "employee")] == [False] * 4
    assert await reads(desk, reference, "chair")


async def test_a_proposal_is_open_up_to_the_fourteenth_day(desk: Desk, clock: StillClock) -> None:
    reference = await propose(desk, DEPUTY, "employee")
    clock.set(clock.now() + timedelta(days=14) - timedelta(microseconds=1))
    await confirm(desk, reference, by="chair")
