"""What is changed in the records of routine notices, or forged in the journal of them, is found. House rule 4."""

from collections.abc import Callable
from functools import partial
from typing import Any

from chatops.desk import Desk
from chatops.flow.purdah.routine import list_routine_uses
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import StillClock, purdah_on, release
from tests.support.once import once
from tests.support.routine import allow, end, state, ticked, week_now
from tests.support.tampering.records import tamper
from tests.support.tampering.trying import forged, unsaid

NOTICE = "The records say of the routine notice RN-"
TICK = "The records say otherwise of which routine notice revision 1 of DR-"
STATED = "The records say otherwise who stated revision 1 of DR-"
LIST = "The records say otherwise whether or when the list of 2027-W"
_LATER = "'2027-06-01 12:00:00.000000'"
_MARKET, _BINS = "WHERE name = 'Weekly market reminder'", "WHERE name = 'Bin days'"


async def _story(desk: Desk, clock: StillClock) -> None:
    """One notice that is used and listed, and one that was ended."""
    await purdah_on(desk)
    market, bins = await allow(desk), await allow(desk, name="Bin days")
    week, draft = week_now(desk), await ticked(desk, market)
    await state(desk, draft, market)
    await release(desk, draft)
    await end(desk, bins)
    clock.move(days=7)
    await desk.transact(list_routine_uses, reference=week)


async def found(database: Database, council: Council) -> str:
    return "\n".join((await database.look(lambda connection: verify(connection, council))).findings)


async def test_what_was_done_as_it_should_be_is_whole(
    desk: Desk, database: Database, council: Council, clock: StillClock
) -> None:
    await once(desk, partial(_story, desk, clock))
    assert await found(database, council) == ""


CHANGED = {
    "council": (f"routine_notices SET council = council + 1 {_MARKET}", NOTICE),
    "reference": (f"routine_notices SET reference = 'RN-000000' {_BINS}", "the routine notice RN-000000"),
    "name": (f"routine_notices SET name = 'Anything' {_MARKET}", NOTICE),
    "covers": (f"routine_notices SET covers = 'Anything.' {_MARKET}", NOTICE),
    "accounts": (f"""routine_notices SET accounts = '["website"]' {_MARKET}""", NOTICE),
    "kind": (f"routine_notices SET kind = 'factual reply' {_MARKET}", NOTICE),
    "answers": ("routine_notices SET public_money = fair, fair = public_money", NOTICE),
    "windows": (f"""routine_notices SET windows = '["PW-000000"]' {_MARKET}""", NOTICE),
    "by": (f"routine_notices SET by = 'slack:T0THORNBURY:U0DEPUTY01' {_MARKET}", NOTICE),
    "at": (f"routine_notices SET at = {_LATER} {_MARKET}", NOTICE),
    "allowed again": (f"routine_notices SET ended_at = NULL, ended_by = NULL {_BINS}", NOTICE),
    "ended": (f"routine_notices SET ended_at = at {_MARKET}", NOTICE),
    "ended by": (f"routine_notices SET ended_by = 'slack:T0THORNBURY:U0DEPUTY01' {_BINS}", NOTICE),
    "another tick": ("routine_ticks SET notice = 'RN-000000'", TICK),
    "a tick of another revision": ("routine_ticks SET revision = 2", TICK),
    "another statement": ("routine_statements SET notice = 'RN-000000'", STATED),
    "a statement of another revision": ("routine_statements SET revision = 2", STATED),
    "a statement of other words": ("routine_statements SET digest = 'altered'", STATED),
    "stated by": ("routine_statements SET by = 'slack:T0THORNBURY:U0DEPUTY01'", STATED),
    "stated at": (f"routine_statements SET at = {_LATER}", STATED),
    "a list of another week": ("routine_lists SET week = '2027-W01'", "the list of 2027-W01"),
    "a list sent later": (f"routine_lists SET sent_at = {_LATER}", LIST),
}


async def test_a_changed_row_is_found(desk: Desk, database: Database, council: Council, clock: StillClock) -> None:
    await once(desk, partial(_story, desk, clock))
    changes = {what: ([f"UPDATE {change}"], says) for what, (change, says) in CHANGED.items()}
    assert await unsaid(database, council, changes) == {}


def _of(act: str, change: Callable[[dict[str, Any]], None]) -> Callable[[dict[str, Any]], None]:
    return lambda entry: change(entry) if entry["act"] == act else None


def _details(**changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda entry: entry["details"].update(changes)


DEPUTY = "slack:T0THORNBURY:U0DEPUTY01"
FORGED = {
    "allowed by the Deputy": (_of("routine:allowed", lambda e: e.update(by=DEPUTY)), "for the Town Clerk alone."),
    "ended by the Deputy": (_of("routine:ended", lambda e: e.update(by=DEPUTY)), "for the Town Clerk alone."),
    "stated by another": (_of("routine:stated", lambda e: e.update(by=DEPUTY)), "to be routine, and did not approve"),
    "ticked by another": (_of("routine:ticked", lambda e: e.update(by=DEPUTY)), "and it is not what they wrote."),
    "for no account": (_of("routine:allowed", _details(accounts=[])), "that was not allowed on its accounts."),
    "for another period": (_of("routine:allowed", _details(windows=["PW-000000"])), "was released in a pre-election"),
    "of another revision": (_of("routine:stated", _details(revision=2)), "was released in a pre-election period"),
    "on fewer accounts": (_of("routine:stated", _details(accounts=[])), "is not what was stated to be routine."),
    "of another notice": (_of("routine:ticked", _details(notice="RN-000000")), "a routine notice that was not allowed"),
}


async def test_a_forged_entry_is_found(desk: Desk, database: Database, council: Council, clock: StillClock) -> None:
    await once(desk, partial(_story, desk, clock))
    assert await unsaid(database, council, await forged(database, FORGED)) == {}


async def test_a_week_whose_list_is_gone_is_found(desk: Desk, database: Database, council: Council) -> None:
    await purdah_on(desk)
    market = await allow(desk)
    await state(desk, await ticked(desk, market), market)
    await tamper(database, "DELETE FROM letters WHERE kind = 'routine uses due'")
    now = desk.clock.now()
    checked = await database.look(lambda connection: verify(connection, council, now=now))
    assert any("uses of routine notices that are to be listed" in sentence for sentence in checked.findings)
