"""The migrations make the tables of this version, and every column keeps what it is given."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import StatementError

from chatops.clock import LONDON
from chatops.ports.council import Council
from storage.drafts.schema import drafts
from storage.engine import Database
from storage.migrate import differences, migrate
from storage.outbox.schema import inbox
from storage.schema import metadata
from storage.version import newest, revision
from tests.support.council import MORNING, PEOPLE


async def test_the_migrations_make_the_tables_of_this_version(database: Database) -> None:
    assert await differences(database) == []
    assert await revision(database) == newest() != ""


async def test_migrating_again_changes_nothing(database: Database) -> None:
    assert await migrate(database) == (newest(), newest())
    assert await differences(database) == []


def test_every_row_belongs_to_a_council() -> None:
    homeless = [table.name for table in metadata.sorted_tables if "council" not in table.c and table.name != "councils"]
    assert homeless == []


def _keep(council: Council, instant: datetime) -> Callable[[Connection], datetime]:
    def keep(connection: Connection) -> datetime:
        event = {"council": council.number, "event": "E1", "taken_in_at": instant, "body": None}
        connection.execute(insert(inbox).values(event))
        return connection.execute(select(inbox.c.taken_in_at)).scalar_one()

    return keep


@pytest.mark.parametrize(
    "instant",
    [
        MORNING,
        MORNING.replace(microsecond=123456),
        datetime(2027, 7, 1, 12, 0, tzinfo=LONDON),
        datetime(2027, 10, 31, 1, 30, fold=1, tzinfo=LONDON),
        datetime(2027, 1, 1, 0, 30, tzinfo=timezone(timedelta(hours=14))),
    ],
    ids=["utc", "microseconds", "london_in_summer", "the_second_of_a_doubled_hour", "far_east"],
)
async def test_an_instant_comes_out_as_it_went_in_aware_and_in_utc(
    database: Database, council: Council, instant: datetime
) -> None:
    kept = await database.run(_keep(council, instant))
    assert kept == instant.astimezone(UTC)
    assert kept.utcoffset() == timedelta(0)


async def test_a_datetime_that_says_no_instant_is_not_kept(database: Database, council: Council) -> None:
    naive = MORNING.replace(tzinfo=None)
    with pytest.raises(StatementError, match="naive datetime"):
        await database.run(_keep(council, naive))


async def test_a_datetime_that_says_no_instant_is_not_compared_with_either(database: Database) -> None:
    naive = MORNING.replace(tzinfo=None)
    with pytest.raises(StatementError, match="naive datetime"):
        await database.run(lambda connection: connection.execute(select(inbox).where(inbox.c.taken_in_at < naive)))


async def test_people_come_out_as_they_went_in_and_in_order(database: Database, council: Council) -> None:
    asked = (PEOPLE["deputy"], PEOPLE["clerk"])

    def keep(connection: Connection) -> None:
        draft = {"council": council.number, "reference": "DR-000001", "author": PEOPLE["employee"], "asked": asked}
        rest = {"stage": "routed", "revision": 1, "handed_to": (), "submitted_at": datetime.now(UTC)}
        connection.execute(insert(drafts).values(draft | rest))
        row = connection.execute(select(drafts)).one()
        assert (row.author, row.asked, row.handed_to) == (PEOPLE["employee"], asked, ())

    await database.run(keep)
