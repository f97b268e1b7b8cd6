"""The bot checks the whole journal once a week, and puts on record that nothing was found; nothing where it was."""

import json
from datetime import timedelta

import pytest

from chatops import checking
from chatops.checking import Checking
from chatops.desk import Desk
from chatops.facts.records import JournalChecked
from chatops.policy.anchors import Head, Trail
from chatops.ports.council import Council
from storage.audit.checkpoints import newest
from storage.engine import Database
from storage.journal.entries import head
from tests.support.council import StillClock, desk_of, posted
from tests.support.databases import rows
from tests.support.keys import MASTER_KEYS
from tests.support.tampering.records import story, tamper

TOLD = "SELECT sequence FROM journal WHERE entry LIKE '%\"journal:checked\"%' ORDER BY sequence"
WRONG = "UPDATE revisions SET words = 'Vote Blue.' WHERE number = 1"
RIGHT = "UPDATE revisions SET words = '{}' WHERE number = 1"


@pytest.fixture
def weekly(database: Database, desk: Desk) -> Checking:
    return Checking(MASTER_KEYS, database, desk)


async def told(database: Database) -> int:
    """How many checks the journal tells of."""
    return len(await rows(database, TOLD))


async def test_a_check_that_finds_nothing_is_put_on_record_up_to_the_last_entry_and_again_after_a_week(
    database: Database, council: Council, desk: Desk, clock: StillClock, weekly: Checking
) -> None:
    await story(desk)
    end = await database.look(lambda connection: head(connection, council))
    await weekly.turn()
    made = await database.look(lambda connection: newest(connection, council, MASTER_KEYS, Trail()))
    assert made is not None
    assert (made.number, made.checked) == (end.sequence + 1, end)
    clock.move(days=6, hours=23)
    await weekly.turn()
    assert await told(database) == 1
    clock.move(hours=1)
    await weekly.turn()
    assert await told(database) == 2
    assert weekly.amiss() is None


async def test_a_check_that_finds_something_is_not_put_on_record_and_is_made_again_the_next_day(
    database: Database, desk: Desk, clock: StillClock, weekly: Checking
) -> None:
    await story(desk)
    (before,) = await rows(database, "SELECT words FROM revisions WHERE number = 1 LIMIT 1")
    await tamper(database, WRONG)
    await weekly.turn()
    assert (await told(database), weekly.amiss()) == (0, checking.NOT_WHOLE)
    await tamper(database, RIGHT.format(before["words"]))
    await weekly.turn()
    assert (await told(database), weekly.amiss()) == (0, checking.NOT_WHOLE)
    clock.move(days=1)
    await weekly.turn()
    assert (await told(database), weekly.amiss()) == (1, None)


async def test_no_entry_that_was_put_in_keeps_a_check_from_being_made(
    database: Database, desk: Desk, clock: StillClock, weekly: Checking
) -> None:
    await story(desk)
    await weekly.turn()
    (genuine,) = await rows(database, "SELECT entry FROM journal WHERE entry LIKE '%\"journal:checked\"%'")
    said = json.loads(genuine["entry"])["details"]
    clock.move(days=8)
    checked = Head(said["checked"], said["checked_hash"])
    again = JournalChecked(at=clock.now(), reference="", checked=checked, program=said["program"], seal=said["seal"])
    await desk.records.write(lambda work: work.record((again,)))
    await weekly.turn()
    assert weekly.amiss() == checking.NOT_WHOLE


async def test_records_that_are_not_trusted_are_not_checked(database: Database, desk: Desk, weekly: Checking) -> None:
    await story(desk)
    desk.quarantine.is_on = True
    await weekly.turn()
    desk.quarantine.is_on = False
    assert await told(database) == 0


async def test_what_was_done_while_the_check_went_on_is_not_in_it(
    database: Database, council: Council, desk: Desk, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await story(desk)
    end = await database.look(lambda connection: head(connection, council))
    weekly = Checking(MASTER_KEYS, database, desk)
    study = database.study

    async def meanwhile(work, **whose):  # type: ignore[no-untyped-def]
        report = await study(work, **whose)
        await posted(desk_of(database, council, clock))
        return report

    monkeypatch.setattr(database, "study", meanwhile)
    await weekly.turn()
    made = await database.look(lambda connection: newest(connection, council, MASTER_KEYS, Trail()))
    assert made is not None
    assert made.checked == end
    assert made.number > end.sequence + 1


async def test_a_clock_that_went_back_does_not_put_the_next_check_off(
    database: Database, desk: Desk, clock: StillClock, weekly: Checking
) -> None:
    await story(desk)
    await weekly.turn()
    clock.set(clock.now() - timedelta(days=400))
    await weekly.turn()
    assert await told(database) == 2
