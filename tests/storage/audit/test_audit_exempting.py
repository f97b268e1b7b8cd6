"""Whoever lets a draft through purdah without being able to is found out by the journal's own order. House rule 4."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from chatops.desk import Desk
from chatops.flow.authority.away import TimeAway, come_back, set_away
from chatops.policy.purdah.periods import ExemptionClass
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import MORNING, caller, exempt, new_form, purdah_on, routed
from tests.support.once import once
from tests.support.tampering.records import rewritten
from tests.support.tampering.trying import unsaid

ALONE = "this is for the Town Clerk alone."


async def _story(desk: Desk) -> None:
    await purdah_on(desk)
    draft = await routed(desk, urgent=True)
    await desk.transact(set_away, away=TimeAway(new_form(), None, None), by=caller("clerk"))
    await exempt(desk, draft, by="deputy", kind=ExemptionClass.EMERGENCY, public_money="", fair="")
    await desk.transact(come_back, by=caller("clerk"))


async def found(database: Database, council: Council) -> str:
    return "\n".join((await database.look(lambda connection: verify(connection, council))).findings)


async def test_an_emergency_that_the_deputy_let_through_in_the_clerks_place_is_whole(
    desk: Desk, database: Database, council: Council
) -> None:
    await once(desk, partial(_story, desk))
    assert await found(database, council) == ""


def _of(act: str, change: Callable[[dict[str, Any]], None]) -> Callable[[dict[str, Any]], None]:
    return lambda entry: change(entry) if entry["act"] == act else None


FORGED = {
    "another class": _of("draft:exempted", lambda entry: entry["details"].update({"class": "statutory notice"})),
    "the Clerk was there": _of(
        "absence:set", lambda entry: entry["details"].update(begins=(MORNING + timedelta(days=9)).isoformat())
    ),
    "by an employee": _of("draft:exempted", lambda entry: entry.update(by="slack:T0THORNBURY:U0EMPLOY01", office=None)),
}


async def test_what_was_not_the_deputys_to_let_through_is_found(
    desk: Desk, database: Database, council: Council
) -> None:
    await once(desk, partial(_story, desk))
    changes = {name: (await rewritten(database, forge), ALONE) for name, forge in FORGED.items()}
    assert await unsaid(database, council, changes) == {}
