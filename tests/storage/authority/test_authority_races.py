"""A role changes in the very moment of a decision, between the click and the commit, in every order there is.

Two replicas work on one database and read one clock that never shows the same instant twice. Whatever the order, by the
journal alone nobody decided without the authority for it at that moment, and nobody who had it was turned away later
than they lost it.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.authority.delegate import DelegationForm, end_delegation, lend_approval
from chatops.flow.drafts.decide import approve_draft
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import NotDone
from chatops.policy.people import Office, Standing
from chatops.ports.council import Council
from chatops.ports.people import Entry
from storage.audit.verify import verify
from storage.engine import Database
from tests.storage.purdah.test_purdah_races import TickingClock, after, journal, revisions
from tests.support.council import MORNING, PEOPLE, caller, desk_of, new_form, release, routed, take_on_everyone
from tests.support.databases import rows
from tests.support.invariants.authority import (
    every_decision_had_authority,
    loans_are_kept,
    released_on_standing_authority,
)

SHARE = 20
WHOLE = 1000
CLERK = Entry(PEOPLE["clerk"], Standing.EMPLOYEE)
PRIYA = Entry(PEOPLE["employee2"], Standing.MEMBER)

Act = Callable[[Desk], Any]


async def attempted(desk: Desk, turns: int, act: Act) -> str:
    """Act after so many turns of the others; how it went."""
    await after(turns)
    try:
        await act(desk)
    except NotDone as not_done:
        return type(not_done).__name__
    return "done"


async def lent(desk: Desk) -> str:
    """The website is lent to Priya by the Clerk. Gives the reference."""
    filled = DelegationForm(new_form(), caller("employee2"), "", "website", "", date(2027, 4, 1), None, "Away.")
    (fact,) = await desk.transact(lend_approval, filled=filled, by=caller("clerk"))
    return str(fact.reference)


def approves(draft: Draft, by: str) -> Act:
    return lambda desk: desk.transact(approve_draft, reference=draft.reference, revision=1, by=caller(by))


def ends(reference: str) -> Act:
    return lambda desk: desk.transact(end_delegation, reference=reference, by=caller("deputy"))


def changes(*entries: Entry) -> Act:
    return lambda desk: take_on_everyone(desk, *entries)


async def race(database: Database, replica: Database, council: Council, times: int) -> Counter[str]:
    """So many decisions, each beside a change of what it rests on. Gives how they went."""
    clock, chance, seen = TickingClock(MORNING), random.Random(6), Counter[str]()
    one, other = desk_of(database, council, clock), desk_of(replica, council, clock)
    await take_on_everyone(one)
    for number in range(times):
        reference = await lent(one)
        draft = await routed(one, accounts=("website",))
        # Who decides, and what they lose: the office, the standing, the lender's office, the delegation.
        by, loss = (
            ("clerk", changes(CLERK)),
            ("employee2", ends(reference)),
            ("employee2", changes(CLERK)),
            ("employee2", changes(PRIYA)),
            ("clerk", changes(CLERK, Entry(PEOPLE["deputy"], Standing.EMPLOYEE, Office.TOWN_CLERK))),
        )[number % 5]
        desks = (one, other) if chance.random() < 0.5 else (other, one)
        decided, _ = await asyncio.gather(
            attempted(desks[0], chance.randrange(12), approves(draft, by)),
            attempted(desks[1], chance.randrange(12), loss),
        )
        seen[f"{number % 5} {decided}"] += 1
        await release(one, draft)
        await take_on_everyone(one)  # everybody is again what they were
        standing = await one.look(lambda work, now: work.delegations.current(now))
        for still in standing:
            await ends(still.reference)(one)
    entries, kept = await journal(database), await revisions(database)
    loans = {row["reference"]: row for row in await rows(database, "SELECT * FROM delegations")}
    for row in kept.values():
        row["accounts"] = (
            row["accounts"] if isinstance(row["accounts"], str) else str(row["accounts"]).replace("'", '"')
        )
    wrong = [
        *every_decision_had_authority(entries, kept),
        *released_on_standing_authority(entries),
        *loans_are_kept(entries, loans),
    ]
    assert wrong == []
    report = await database.look(lambda connection: verify(connection, council))
    assert report.findings == ()
    return seen


def check_that_it_was_a_race(seen: Counter[str], times: int) -> None:
    """Changes came before decisions and after them; among very many, changes of each kind."""
    assert sum(seen.values()) == times
    for outcome in ("done", "Refused"):
        kinds = [seen[f"{kind} {outcome}"] for kind in range(5)]
        assert sum(kinds) > times / 20, seen
        assert all(kinds) or times < WHOLE, seen


async def test_nobody_decides_without_authority_whichever_comes_first(
    database: Database, another: Callable[[], Database], council: Council
) -> None:
    check_that_it_was_a_race(await race(database, another(), council, SHARE), SHARE)


@pytest.mark.soak
@pytest.mark.timeout(3600)
async def test_nor_in_any_of_a_thousand_orders(
    database: Database, another: Callable[[], Database], council: Council
) -> None:
    check_that_it_was_a_race(await race(database, another(), council, WHOLE), WHOLE)
