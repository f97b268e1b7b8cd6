"""An entry of a register is found when the records or the journal say of it what was not so."""

from collections.abc import Callable
from functools import partial
from typing import Any

from chatops.desk import Desk
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import StillClock
from tests.support.once import once
from tests.support.registers import register_story
from tests.support.tampering.records import tamper
from tests.support.tampering.trying import forged, unsaid

OTHERWISE = "The journal and the records disagree about the register entry RG-"


async def found(database: Database, council: Council) -> str:
    return "\n".join((await database.look(lambda connection: verify(connection, council))).findings)


async def test_entries_that_were_made_changed_came_to_their_day_and_were_closed_are_whole(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    await register_story(desk, clock)
    assert await found(database, council) == ""


CHANGES = {
    "a register": "UPDATE register_entries SET register = 'blocks' WHERE register = 'requests'",
    "how it stands": "UPDATE register_entries SET state = 'closed' WHERE register = 'requests'",
    "what it says": "UPDATE register_entries SET said = replace(said, 'benches', 'bins')",
    "what came of it": "UPDATE register_entries SET why = 'Nothing.' WHERE why <> ''",
    "when it is due": "UPDATE register_entries SET due_at = '2029-01-01 00:00:00.000000' WHERE register = 'requests'",
    "who wrote it": "UPDATE register_entries SET \"by\" = 'slack:T0THORNBURY:U0CLERK001' WHERE register = 'requests'",
    "the office": "UPDATE register_entries SET office = 'Chair' WHERE register = 'requests'",
    "when it was written": "UPDATE register_entries SET at = '2027-01-01 00:00:00.000000' WHERE register = 'requests'",
    "a salt": "UPDATE register_entries SET salt = 'another' WHERE register = 'requests'",
    "a version removed": "DELETE FROM register_entries WHERE register = 'recommendations' AND number = 1",
    "a version put in": "UPDATE register_entries SET number = 9 WHERE register = 'requests'",
}


async def test_what_is_changed_in_the_records_is_found(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    await once(desk, partial(register_story, desk, clock))
    changes = {what: ([statement], OTHERWISE) for what, statement in CHANGES.items()}
    assert await unsaid(database, council, changes) == {}


async def test_a_day_that_nothing_waits_for_is_found(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    await once(desk, partial(register_story, desk, clock))
    await tamper(database, "DELETE FROM letters WHERE kind = 'register turn'")
    assert "is to be looked at, and the letter by which the bot does it is gone" in await found(database, council)


def of(register: str, act: str, **changes: Any) -> Callable[[dict[str, Any]], None]:
    """Change the entry of one act about one register."""

    def change(entry: dict[str, Any]) -> None:
        if entry["act"] == act and entry["details"].get("register") == register:
            details = changes.get("details", {})
            entry.update({name: value for name, value in changes.items() if name != "details"})
            entry["details"].update(details)

    return change


FORGED: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "made by a councillor": (
        of("requests", "register:made", by="slack:T0THORNBURY:U0COUNCL01", office=None),
        "was written by somebody who may not write in that register.",
    ),
    "overruled by the Deputy": (
        of("overrules", "register:made", by="slack:T0THORNBURY:U0DEPUTY01", office="Deputy Town Clerk"),
        "was written by somebody who may not write in that register.",
    ),
    "in a register that there is not": (
        of("requests", "register:made", details={"register": "dreams"}),
        "says another clause than such an entry has.",
    ),
    "in another register later": (
        of("recommendations", "register:changed", details={"register": "replies"}),
        "is said to stand in another register.",
    ),
    "come to its day too early": (
        of("devices", "register:due", details={"due_at": "2030-01-01T00:00:00+00:00"}),
        "came to its day before that day, or somebody said so.",
    ),
    "a version left out": (
        of("recommendations", "register:changed", details={"number": 3}),
        "was made twice, or changed before it was made.",
    ),
}


async def test_what_the_journal_is_made_to_say_is_found(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    await once(desk, partial(register_story, desk, clock))
    assert await unsaid(database, council, await forged(database, FORGED)) == {}
