"""PostgreSQL shows and changes nothing of another council than that for which a transaction says it is.

The databases of tests are an ordinary user's, as a council's is: of a superuser no policy is asked.
"""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import Connection, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from chatops.desk import Desk
from chatops.ports.council import Council
from storage import engine
from storage.database import whose
from storage.doctor import USER, check_database
from storage.drafts import repository as drafts_repository
from storage.drafts.schema import drafts
from storage.engine import Database
from storage.idempotency import idempotency_keys
from storage.schema import metadata
from tests.noninterference.test_neighbours import without_its_council
from tests.support.council import routed, take_on_everyone
from tests.support.databases import POSTGRES, address_of

WITHOUT = {
    "councils": "which councils there are; each transaction that writes begins with its row",
    "alembic_version": "which version the tables are at",
}
"""The tables that belong to no council, and why."""

pytestmark = [
    pytest.mark.skipif(not POSTGRES, reason="only PostgreSQL has policies"),
    pytest.mark.parametrize("database_url", ["postgres"], indirect=True),
]


@pytest.fixture
async def two(
    desk: Desk, desk_at: Callable[[str], Awaitable[Desk]], monkeypatch: pytest.MonkeyPatch
) -> tuple[Desk, Desk, str]:
    """Two councils, each with a draft, and the reference of the second one's. A test that says nothing sees nothing."""
    other = await desk_at("T0OLDBURY")
    await take_on_everyone(other)
    await routed(desk)
    reference = (await routed(other)).reference
    monkeypatch.setattr(engine, "told", whose.told)
    return desk, other, reference


async def councils_in(database: Database, table: str, of: Any) -> set[int]:
    """Whose rows of a table are seen."""
    query = text(f"SELECT DISTINCT council FROM {table}")  # noqa: S608 - a name of ours
    return await database.look(lambda connection: set(connection.scalars(query)), of=of)


async def test_every_table_of_councils_has_its_policy_even_for_its_owner(database: Database) -> None:
    query = text(
        "SELECT relname, relrowsecurity AND relforcerowsecurity AS locked, pg_get_expr(polqual, oid) AS said "
        "FROM pg_class LEFT JOIN (SELECT polrelid, polqual FROM pg_policy) AS policies ON polrelid = oid "
        "WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
    )
    found = {row.relname: row for row in await database.look(lambda connection: connection.execute(query).all())}
    locked = {name for name, row in found.items() if row.locked and whose.SETTING in row.said}
    assert locked == {table.name for table in metadata.sorted_tables if "council" in table.c}
    assert found.keys() - locked == WITHOUT.keys()


async def test_a_transaction_sees_the_rows_of_the_council_it_is_for_and_no_other(
    database: Database, two: tuple[Desk, Desk, str]
) -> None:
    ours, theirs = (desk.council for desk in two[:2])
    for table in ("drafts", "revisions", "journal", "people", "letters"):
        assert await councils_in(database, table, ours) == {ours.number}
        assert await councils_in(database, table, theirs) == {theirs.number}
        assert await councils_in(database, table, whose.EVERY) == {ours.number, theirs.number}
        # After the others, on a connection that was theirs: one that says nothing sees nothing.
        assert await councils_in(database, table, None) == set()


async def test_a_query_without_its_council_gives_and_changes_nothing_of_another(
    database: Database, two: tuple[Desk, Desk, str]
) -> None:
    ours, theirs, taken = two
    of_any = select(drafts.c.reference)
    assert taken not in await database.look(lambda connection: set(connection.scalars(of_any)), of=ours.council)
    stopped = drafts.update().values(stage="rejected")
    assert await database.run(lambda connection: connection.execute(stopped).rowcount, of=ours.council) == 1
    assert await database.run(lambda connection: connection.execute(stopped).rowcount) == 0
    assert await theirs.look(lambda work, _now: str(work.drafts.get(taken).stage)) == "routed"


async def test_a_row_for_another_council_is_not_taken(database: Database, two: tuple[Desk, Desk, str]) -> None:
    ours, theirs = (desk.council for desk in two[:2])

    def add(connection: Connection) -> None:
        new = idempotency_keys.insert().values(kind="draft", key="k", reference="DR-000000", revision=1)
        connection.execute(new.values(council=theirs.number))

    with pytest.raises(DBAPIError, match="row-level security"):
        await database.run(add, of=ours)


async def test_a_statement_of_the_product_that_forgets_its_council_still_finds_nobody_elses(
    two: tuple[Desk, Desk, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs, taken = two
    monkeypatch.setattr(drafts_repository, "_get", without_its_council(drafts_repository._get))
    monkeypatch.setattr(drafts_repository, "_get_held", without_its_council(drafts_repository._get_held))
    with pytest.raises(Exception, match="there is no draft"):
        await ours.look(lambda work, _now: work.drafts.get(taken))
    assert (await theirs.look(lambda work, _now: work.drafts.get(taken))).reference == taken


async def test_for_whom_it_is_goes_with_the_beginning_of_a_transaction_and_takes_no_message_of_its_own(
    database: Database, council: Council
) -> None:
    sent: list[str] = []

    def work(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        driver.add_query_logger(lambda query: sent.append(query.query))
        connection.execute(select(drafts.c.reference))

    await database.look(work, of=council)
    begun, *asked = sent
    one_view = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;"
    assert begun == f"BEGIN;{one_view}SET LOCAL app.council = '{council.number}';"
    assert len(asked) == 1


async def test_the_doctor_says_of_a_user_of_whom_no_policy_is_asked_that_the_second_lock_does_not_hold(
    database: Database,
) -> None:
    assert USER not in {finding.about for finding in await check_database(address_of(database))}
    above = database.url.set(username=make_url(POSTGRES).username, password=make_url(POSTGRES).password)
    address = above.render_as_string(hide_password=False)
    (said,) = (finding for finding in await check_database(address) if finding.about == USER)
    assert said.ok
    assert "a superuser" in said.sentence
    (told,) = (finding for finding in await check_database(address, several=True) if finding.about == USER)
    assert not told.ok
