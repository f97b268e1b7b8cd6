"""Access to an account is found when the records or the journal say of it what was not so."""

from collections.abc import Callable
from datetime import date
from typing import Any

from chatops.desk import Desk
from chatops.flow.accounts.access import access_turn, end_access
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import StillClock, caller, give_access
from tests.support.keys import MASTER_KEYS
from tests.support.tampering.records import rewritten, tamper
from tests.support.tampering.trying import unsaid

OTHERWISE = "The records say of access AC-"


async def found(database: Database, council: Council) -> str:
    report = await database.look(lambda connection: verify(connection, council, keyring=MASTER_KEYS))
    return "\n".join(report.findings)


async def story(desk: Desk, clock: StillClock) -> None:
    """One that holds, a volunteer's that an officer ended, one that ended by itself, one to be looked at again."""
    await give_access(desk, "website", "employee")
    ended = await give_access(desk, "website", "volunteer", why="They know how.")
    await desk.transact(end_access, reference=ended, by=caller("deputy"))
    turned = [
        await give_access(desk, "x-account", name, until=date(2027, 3, 2), lapses=name == "employee")
        for name in ("employee", "employee2")
    ]
    clock.move(days=3)
    for reference in turned:
        await desk.transact(access_turn, reference=reference)


async def test_access_that_was_given_ended_and_came_to_its_day_is_whole(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    await story(desk, clock)
    assert await found(database, council) == ""


CHANGES = {
    "an account": "UPDATE account_access SET account = 'facebook-page' WHERE account = 'website'",
    "a person": "UPDATE account_access SET person = 'slack:T0THORNBURY:U0COUNCL01' WHERE ended_at IS NULL",
    "a business case": "UPDATE account_access SET \"case\" = 'Another'",
    "a reason": "UPDATE account_access SET why = '' WHERE why <> ''",
    "a day": "UPDATE account_access SET until = '2029-01-01 00:00:00.000000'",
    "whether it ends": "UPDATE account_access SET lapses = NOT lapses WHERE account = 'website'",
    "since when": "UPDATE account_access SET since = '2027-01-01 00:00:00.000000'",
    "that it ended": "UPDATE account_access SET ended_at = NULL WHERE ended_at IS NOT NULL",
    "that it came to its day": "UPDATE account_access SET told = NOT told WHERE ended_at IS NULL",
    "one removed": "DELETE FROM account_access WHERE account = 'website'",
}


async def test_what_is_changed_in_the_records_is_found(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    await story(desk, clock)
    changes = {name: ([statement], OTHERWISE) for name, statement in CHANGES.items()}
    assert await unsaid(database, council, changes) == {}


async def test_a_day_that_nothing_waits_for_is_found(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    await story(desk, clock)
    await tamper(database, "DELETE FROM letters WHERE kind = 'access turn'")
    assert "is to come to its end, or to be looked at again" in await found(database, council)


def only(act: str, change: Callable[[dict[str, Any]], Any]) -> Callable[[dict[str, Any]], Any]:
    """Change the entries of one act."""
    return lambda entry: change(entry) if entry["act"] == act else None


FORGED: dict[str, tuple[Callable[[dict[str, Any]], Any], str]] = {
    "given by the Deputy": (
        only("access:given", lambda e: e.update(by="slack:T0THORNBURY:U0DEPUTY01", office="Deputy Town Clerk")),
        "was given by somebody who is not the Town Clerk.",
    ),
    "given to a councillor": (
        only("access:given", lambda e: e["details"].update(person="slack:T0THORNBURY:U0COUNCL01")),
        "was given to somebody who may not have it.",
    ),
    "given to a volunteer without a reason": (
        only("access:given", lambda e: e["details"].update(why_digest=None)),
        "was given to somebody who may not have it.",
    ),
    "ended by an employee": (
        only("access:ended", lambda e: e.update(by="slack:T0THORNBURY:U0EMPLOY01", office=None)),
        "was ended by somebody who is neither the Town Clerk nor the Deputy.",
    ),
    "ended for another account": (
        only("access:ended", lambda e: e["details"].update(account="x-account")),
        "is said to be of another person, or to another account.",
    ),
    "come to its day too early": (
        only("access:due", lambda e: e["details"].update(until="2030-01-01T00:00:00+00:00")),
        "came to its day before that day, or somebody said so.",
    ),
    "ended before it was given": (
        only("access:ended", lambda e: e.update(reference="AC-000000")),
        "was given twice, or changed before it was given.",
    ),
    "changed after its end": (
        only("access:due", lambda e: e.update(act="access:changed", by="slack:T0THORNBURY:U0CLERK001")),
        "did this in another office than they held.",
    ),
}


async def test_what_the_journal_is_made_to_say_is_found(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    await story(desk, clock)
    changes = {name: (await rewritten(database, forge), sentence) for name, (forge, sentence) in FORGED.items()}
    assert await unsaid(database, council, changes) == {}
