"""Whatever is changed about the pre-election period at a database prompt is found, column by column."""

from datetime import timedelta
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.purdah.calendar import move_calendar
from chatops.flow.purdah.candidates import erase_names
from chatops.policy.purdah.candidates import Change
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.database.opening import is_sqlite
from storage.engine import Database
from storage.purdah.schema import calendars, candidate_lists, candidates, exemption_lists, exemptions, purdah_windows
from tests.support.council import StillClock, caller, give_names_of, released
from tests.support.tampering.purdah import COLUMNS, PERIOD, ROWS, purdah_story
from tests.support.tampering.records import rewrite, tamper
from tests.support.tampering.trying import forged, in_details, unsaid

TABLES = (purdah_windows, exemptions, exemption_lists, candidate_lists, candidates, calendars)


async def findings(database: Database, council: Council) -> str:
    report = await database.look(lambda connection: verify(connection, council))
    assert report.remarks == ()
    return "\n".join(report.findings)


def test_every_column_of_the_pre_election_period_is_compared() -> None:
    columns = {f"{table.name}.{column.name}" for table in TABLES for column in table.columns}
    assert columns | {"revisions.urgent"} == COLUMNS.keys()


async def test_a_pre_election_period_by_the_book_is_whole(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await purdah_story(desk, clock)
    assert await findings(database, council) == ""
    await desk.transact(move_calendar, by=caller("clerk"))
    await give_names_of(desk, "Harold Voss")
    assert await findings(database, council) == ""
    await give_names_of(desk, "", Change.ERASE)
    assert await findings(database, council) == ""
    await give_names_of(desk, "Harold Voss")
    clock.move(days=200)
    await desk.transact(erase_names, reference="")
    assert await findings(database, council) == ""


async def test_a_changed_column_is_found(database: Database, council: Council, desk: Desk, clock: StillClock) -> None:
    await purdah_story(desk, clock)
    changes = {
        column: ([f"UPDATE {column.split('.')[0]} SET {change}"], sentence)  # noqa: S608 - our own
        for column, (change, sentence) in COLUMNS.items()
    }
    assert await unsaid(database, council, changes, remarks=()) == {}


async def test_rows_put_in_and_taken_out_are_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await purdah_story(desk, clock)
    changes = {name: ([statement], sentence) for name, (statement, sentence) in ROWS.items()}
    assert await unsaid(database, council, changes, remarks=()) == {}


async def test_a_yes_that_is_neither_yes_nor_no_is_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    """SQLite keeps any number, and whatever is not 0 is read as yes."""
    if not is_sqlite(database.url):
        pytest.skip("PostgreSQL keeps nothing but yes and no")
    await purdah_story(desk, clock)
    await tamper(database, "UPDATE purdah_windows SET over = 7 WHERE NOT over")
    assert PERIOD in await findings(database, council)


async def test_damaged_rows_are_findings_and_not_errors(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    if not is_sqlite(database.url):
        pytest.skip("PostgreSQL keeps no instant and no text that cannot be read")
    await purdah_story(desk, clock)
    await tamper(
        database,
        "UPDATE purdah_windows SET begins = 'once', changed_at = x'00', reason = x'ff', poll_day = 7, over = 'x'",
        "UPDATE exemptions SET at = 'never', reason = x'ff', kind = 3",
        "UPDATE exemption_lists SET month = x'ff', sent_at = ''",
        "UPDATE candidates SET name = x'ff', position = 'first' WHERE kind = 'party'",
        "UPDATE candidate_lists SET given_at = '', salt = x'ff'",
        "UPDATE calendars SET token = x'ff', since = 7",
    )
    said = await findings(database, council)
    assert all(about in said for about in (PERIOD, "the exemption", "the list for", "The names", "The calendar"))


REWRITTEN: dict[str, tuple[str, dict[str, Any], str]] = {
    "which names were given": ("purdah:names-given", {"digest": "0" * 64}, "are not those that were given."),
    "how many names were given": ("purdah:names-given", {"party": 3}, "more or fewer than the journal says."),
    "the calendar's address": ("calendar:recorded", {"digest": "0" * 64}, "The calendar has another address"),
    "why a period was set": ("purdah:set", {"reason_digest": "0" * 64}, PERIOD),
    "when a period begins": ("purdah:set", {"begins": "2027-01-01T00:00:00+00:00"}, PERIOD),
    "which poll it was for": ("purdah:set", {"poll": None}, PERIOD),
    "why a period was ended": ("purdah:ended", {"reason_digest": "0" * 64}, PERIOD),
    "on what grounds it was exempted": ("draft:exempted", {"reason_digest": "0" * 64}, "the class of the exemption"),
    "that it was an emergency": ("draft:submitted", {"urgent": 0}, "was marked as an emergency."),
}


async def test_a_rewritten_journal_does_not_agree_with_the_records(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await purdah_story(desk, clock)
    forgeries = {name: (in_details(act, details), sentence) for name, (act, details, sentence) in REWRITTEN.items()}
    assert await unsaid(database, council, await forged(database, forgeries), remarks=()) == {}


async def test_other_names_erased_than_were_given_are_found(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await give_names_of(desk, "Jane Smith")
    clock.move(days=14)
    await desk.transact(erase_names, reference="")
    await rewrite(
        database,
        lambda entry: entry["details"].update(party=1) if entry["act"] == "purdah:names-erased" else None,
    )
    assert "other names were erased than had been given." in await findings(database, council)


async def test_a_release_in_a_period_is_found_by_the_journal_alone(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    """Somebody moves the period's beginning, in the records and in every entry, to before a release."""
    await purdah_story(desk, clock)
    clock.move(days=60)
    draft = await released(desk)
    ends = clock.now() + timedelta(days=1)

    def change(entry: dict[str, Any]) -> None:
        if entry["act"] == "purdah:set":
            entry["details"]["ends"] = ends.isoformat()

    await rewrite(database, change)
    assert f"{draft.reference} was released in a pre-election period, and was not exempt." in await findings(
        database, council
    )
