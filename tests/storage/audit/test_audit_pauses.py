"""Whatever is changed about pauses at a database prompt is found, column by column."""

from typing import Any

import pytest

from chatops.desk import Desk
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.database.opening import is_sqlite
from storage.engine import Database
from storage.pauses.schema import let_through, pauses
from tests.support.council import PEOPLE, StillClock, let_it_through, pause_off, pause_on, release, routed
from tests.support.tampering.pauses import COLUMNS, LEAVE, PAUSE, ROWS, pause_story
from tests.support.tampering.records import rewrite, tamper
from tests.support.tampering.trying import forged, in_details, unsaid


async def findings(database: Database, council: Council, clock: StillClock) -> str:
    report = await database.look(lambda connection: verify(connection, council, now=clock.now()))
    assert report.remarks == ()
    return "\n".join(report.findings)


def test_every_column_of_a_pause_is_compared() -> None:
    columns = {f"{table.name}.{column.name}" for table in (pauses, let_through) for column in table.columns}
    assert columns == COLUMNS.keys()


async def test_a_pause_by_the_book_is_whole(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await pause_story(desk, clock)
    assert await findings(database, council, clock) == ""


async def test_a_changed_column_is_found(database: Database, council: Council, desk: Desk, clock: StillClock) -> None:
    await pause_story(desk, clock)
    changes = {
        column: ([f"UPDATE {column.split('.')[0]} SET {change}"], sentence)  # noqa: S608 - our own
        for column, (change, sentence) in COLUMNS.items()
    }
    assert await unsaid(database, council, changes, now=clock.now(), remarks=()) == {}


async def test_rows_put_in_and_taken_out_are_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await pause_story(desk, clock)
    changes = {name: ([statement], sentence) for name, (statement, sentence) in ROWS.items()}
    assert await unsaid(database, council, changes, now=clock.now(), remarks=()) == {}


async def test_damaged_rows_are_findings_and_not_errors(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    if not is_sqlite(database.url):
        pytest.skip("PostgreSQL keeps no instant and no text that cannot be read")
    await pause_story(desk, clock)
    await tamper(
        database,
        "UPDATE pauses SET begins = 'once', changed_at = x'00', reason = x'ff', over = 7, ends = 'never'",
        "UPDATE let_through SET at = 'never', reason = x'ff', revision = 'first'",
    )
    said = await findings(database, council, clock)
    assert PAUSE in said
    assert LEAVE in said


async def test_an_end_that_nobody_will_keep_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await pause_story(desk, clock)
    await tamper(database, "DELETE FROM letters WHERE kind = 'pause turn'")
    assert "is to come to its end, and the letter by which the bot does it is gone." in await findings(
        database, council, clock
    )


REWRITTEN: dict[str, tuple[str, dict[str, Any], str]] = {
    "why it was set": ("pause:set", {"reason_digest": "0" * 64}, PAUSE),
    "what it was for": ("pause:set", {"kind": "mourning"}, PAUSE),
    "why it was ended": ("pause:ended", {"reason_digest": "0" * 64}, PAUSE),
    "why it was let through": ("draft:let-through", {"reason_digest": "0" * 64}, LEAVE),
}


async def test_a_rewritten_journal_does_not_agree_with_the_records(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await pause_story(desk, clock)
    forgeries = {name: (in_details(act, details), sentence) for name, (act, details, sentence) in REWRITTEN.items()}
    assert await unsaid(database, council, await forged(database, forgeries), now=clock.now(), remarks=()) == {}


async def test_a_pause_by_somebody_without_the_office_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    def change(entry: dict[str, Any]) -> None:
        if entry["act"] == "pause:set":
            entry |= {"by": str(PEOPLE["employee"]), "office": None}

    await pause_story(desk, clock)
    await rewrite(database, change)
    assert "this is for the Town Clerk and the Deputy." in await findings(database, council, clock)


async def test_a_release_in_a_pause_is_found_by_the_journal_alone(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    """Somebody makes of it that another revision was let through."""
    await pause_on(desk)
    clock.move(minutes=1)
    draft = await routed(desk)
    await let_it_through(desk, draft, approve=True)
    await release(desk, draft)
    await pause_off(desk)

    def change(entry: dict[str, Any]) -> None:
        if entry["act"] == "draft:let-through":
            entry["details"]["revision"] = 2

    await rewrite(database, change)
    assert f"{draft.reference} was released in a pause, and was not let through." in await findings(
        database, council, clock
    )
