"""Events of the chat platform are kept once, before they are acknowledged, and forgotten when they are old."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from chatops.desk import Desk
from chatops.outbox.letter import LetterKind
from chatops.ports.council import Council
from storage.engine import Database
from storage.records import SqlRecords
from tests.support.council import MORNING, desk_of
from tests.support.databases import rows
from tests.support.keys import MASTER_KEYS

BODY = '{"type": "app_home_opened"}'


@pytest.fixture
def records(database: Database, council: Council) -> SqlRecords:
    return database.records(council, MASTER_KEYS)


async def take_in(records: SqlRecords, event: str = "Ev1") -> bool:
    return await records.write(lambda work: work.inbox.take_in(event, BODY, now=MORNING))


async def body(records: SqlRecords, event: str = "Ev1") -> str | None:
    return await records.read(lambda work: work.inbox.body(event))


async def test_an_event_is_kept_with_the_letter_that_deals_with_it(records: SqlRecords, database: Database) -> None:
    assert await take_in(records)
    assert await body(records) == BODY
    assert [row["kind"] for row in await rows(database, "SELECT kind FROM letters")] == [LetterKind.EVENT]


async def test_an_event_that_comes_again_is_recognised_even_once_it_is_dealt_with(
    records: SqlRecords, database: Database
) -> None:
    await take_in(records)
    assert not await take_in(records)
    await records.write(lambda work: work.inbox.done("Ev1"))
    assert not await take_in(records)
    assert await body(records) is None
    assert len(await rows(database, "SELECT * FROM letters")) == 1


async def test_a_body_is_replaced_only_while_it_is_kept(records: SqlRecords, database: Database) -> None:
    await take_in(records)
    await records.write(lambda work: work.inbox.amend("Ev1", '{"type": "edited"}'))
    assert await body(records) == '{"type": "edited"}'
    assert "edited" not in str(await rows(database, "SELECT body FROM inbox"))
    await records.write(lambda work: work.inbox.done("Ev1"))
    await records.write(lambda work: work.inbox.amend("Ev1", '{"type": "edited"}'))
    assert await body(records) is None


async def test_an_event_that_comes_twice_at_the_same_moment_is_kept_once(
    database: Database, council: Council, another: Callable[[], Database]
) -> None:
    desks = [desk_of(each, council, _clock) for each, _clock in ((database, None), (another(), None))]
    taken = await asyncio.gather(*(_in_transaction(at) for at in desks * 2))
    assert sorted(taken) == [False, False, False, True]
    assert len(await rows(database, "SELECT * FROM letters")) == 1


async def _in_transaction(desk: Desk) -> bool:
    return await desk._in_transaction(lambda work: work.inbox.take_in("Ev1", BODY, now=MORNING))


async def test_only_old_events_that_were_dealt_with_are_forgotten(records: SqlRecords) -> None:
    for event in ("waiting", "done"):
        await take_in(records, event)
    await records.write(lambda work: work.inbox.done("done"))
    await records.write(lambda work: work.inbox.forget(before=MORNING))
    assert not await take_in(records, "done")
    await records.write(lambda work: work.inbox.forget(before=MORNING + timedelta(seconds=1)))
    assert await take_in(records, "done")
    assert not await take_in(records, "waiting")


async def test_one_council_s_events_are_not_another_s(records: SqlRecords, database: Database) -> None:
    other = database.records(await database.council("slack", "T0OTHER", "Another"), MASTER_KEYS)
    await take_in(records)
    assert await body(other) is None
    assert await take_in(other)
    await other.write(lambda work: work.inbox.done("Ev1"))
    await other.write(lambda work: work.inbox.forget(before=MORNING + timedelta(days=1)))
    assert await body(records) == BODY


async def test_what_somebody_wrote_is_removed_after_a_day_but_not_while_it_is_on_its_way(records: SqlRecords) -> None:
    for event in ("Ev1", "Ev2"):
        await take_in(records, event)
    late = MORNING + timedelta(days=2)
    held = await records.write(lambda work: work.letters.claim(now=MORNING, holder="a", until=late, limit=1))
    await records.write(lambda work: work.letters.settle([one.number for one in held], holder="a"))
    delivered = held[0].letter.reference
    await records.write(lambda work: work.inbox.clear(before=late))
    waiting = ({"Ev1", "Ev2"} - {delivered}).pop()
    assert await body(records, delivered) is None
    assert await body(records, waiting) == BODY


async def test_what_no_letter_deals_with_is_kept_sealed_replaced_and_removed_without_a_trace(
    records: SqlRecords, database: Database
) -> None:
    for typed in ("half a report", "a whole report"):
        await records.write(lambda work, typed=typed: work.inbox.keep("form:1", typed, now=MORNING))
        assert await records.read(lambda work: work.inbox.kept("form:1", since=MORNING)) == typed
    late = MORNING + timedelta(seconds=1)
    assert await records.read(lambda work: work.inbox.kept("form:1", since=late)) is None
    assert "report" not in str(await rows(database, "SELECT body FROM inbox"))
    assert await rows(database, "SELECT * FROM letters") == []
    await records.write(lambda work: work.inbox.remove("form:1"))
    assert await rows(database, "SELECT * FROM inbox") == []
