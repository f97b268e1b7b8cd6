"""The council's list of people is taken on from its settings, and each change journalled."""

import pytest

from chatops.desk import Desk
from chatops.flow.people.take_on import take_on
from chatops.policy.people import Office, Standing
from chatops.ports.people import Entry
from storage.engine import Database
from tests.support.council import ACCOUNTS, PEOPLE, ROLL, caller, desk_of, take_on_everyone
from tests.support.databases import journal_of
from tests.support.refusals import nothing_happens

CLERK, DEPUTY = Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK


async def listed(desk: Desk) -> dict[str, Entry]:
    everyone = {entry.person: entry for entry in await desk.look(lambda work, _now: work.people.everyone())}
    return {name: everyone[person] for name, person in PEOPLE.items() if person in everyone}


@pytest.mark.clause("1.1", "Intro-2a")
async def test_a_council_is_taken_on_and_each_person_and_account_is_journalled(desk: Desk, database: Database) -> None:
    assert set((await listed(desk)).values()) == set(ROLL)
    assert tuple(await desk.look(lambda work, _now: work.accounts.all())) == ACCOUNTS
    acts = [entry["act"] for entry in await journal_of(database, desk.council)]
    acts = [act for act in acts if not act.startswith("policy:")]
    assert acts == ["people:recorded"] * len(ROLL) + ["account:recorded"] * len(ACCOUNTS)


async def test_taking_on_the_same_again_changes_nothing(desk: Desk, database: Database) -> None:
    async with nothing_happens(database):
        await take_on_everyone(desk)


async def test_whoever_is_no_longer_listed_is_taken_off_and_known_to_nobody(desk: Desk, database: Database) -> None:
    stayed = tuple(entry for entry in ROLL if entry.person != PEOPLE["clerk"])
    await desk.transact(take_on, people=stayed)
    assert "clerk" not in await listed(desk)
    actor = await desk.look(lambda work, _now: work.people.actor(caller("clerk")))
    assert (actor.standing, actor.office) == (None, None)
    left, told = (await journal_of(database, desk.council))[-2:]
    assert left["details"] == {"person": str(PEOPLE["clerk"]), "standing": None, "office": None}
    others = [str(PEOPLE[name]) for name in ("chair", "deputy")]
    assert (told["act"], told["details"]["people"]) == ("people:changed", [str(PEOPLE["clerk"])])
    assert sorted(told["details"]["told"]) == sorted(others)


SWAPS = {
    "clerk_and_deputy_change_places": {"clerk": DEPUTY, "deputy": CLERK},
    "the_deputy_becomes_clerk": {"clerk": None, "deputy": CLERK},
    "three_move_round": {"clerk": DEPUTY, "deputy": None, "employee": CLERK},
    "an_employee_follows_the_clerk": {"clerk": None, "employee": CLERK},
    "both_offices_fall_vacant": {"clerk": None, "deputy": None},
}


@pytest.mark.parametrize("swap", SWAPS.values(), ids=SWAPS)
async def test_offices_change_hands(desk: Desk, swap: dict[str, Office | None]) -> None:
    await take_on_everyone(desk, *(Entry(PEOPLE[name], Standing.EMPLOYEE, office) for name, office in swap.items()))
    now = await listed(desk)
    assert {name: now[name].office for name in swap} == swap
    holders = await desk.look(lambda work, _now: work.people.holders())
    assert {holders.get(office) for office in (CLERK, DEPUTY)} == {
        next((entry.person for entry in now.values() if entry.office is office), None) for office in (CLERK, DEPUTY)
    }


async def test_an_office_passes_from_somebody_who_left_to_somebody_new(desk: Desk) -> None:
    stayed = [entry for entry in ROLL if entry.person != PEOPLE["clerk"]]
    new = Entry(PEOPLE["stranger"], Standing.EMPLOYEE, CLERK)
    await desk.transact(take_on, people=(new, *stayed))
    assert (await listed(desk))["stranger"].office is CLERK


async def test_the_list_of_one_council_says_nothing_of_another(desk: Desk, database: Database) -> None:
    other = desk_of(database, await database.council("slack", "T0OTHER", "Another"), desk.clock)
    assert await other.look(lambda work, _now: work.people.everyone()) == []
    await other.transact(take_on, people=ROLL[:1])
    await other.transact(take_on, people=())
    assert set((await listed(desk)).values()) == set(ROLL)
