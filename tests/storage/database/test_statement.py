"""A statement says and gives the same whether SQLAlchemy runs it or the driver itself, and fails in the same words."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import Column, Connection, Engine, Integer, MetaData, String, Table, bindparam, event, func, select
from sqlalchemy.dialects.postgresql.asyncpg import AsyncAdapt_asyncpg_cursor
from sqlalchemy.exc import DBAPIError, IntegrityError, InvalidRequestError

from chatops.desk import Desk
from chatops.policy.drafts.stages import Stage
from chatops.ports.council import Council
from chatops.ports.unit_of_work import UnitOfWork
from storage.audit.as_kept import rows_as_kept
from storage.audit.verify import Report, verify
from storage.database.backup_sqlite import copy_database
from storage.database.errors import is_collision
from storage.database.statement import Statement
from storage.database.statement_for_some import StatementForSome
from storage.database.together import Together
from storage.drafts.schema import comments, drafts
from storage.engine import Database
from storage.purdah.schema import exemption_lists
from tests.support.council import StillClock, approve, caller, desk_of, pause_on, routed
from tests.support.databases import ENGINES, snapshot, url_of
from tests.support.keys import MASTER_KEYS
from tests.support.once import once
from tests.support.rich import rich_story
from tests.support.tampering.records import tamper


@contextmanager
def by_sqlalchemy() -> Iterator[list[str]]:
    """Have SQLAlchemy run every statement, since somebody listens to it. Gives those that were heard."""
    heard: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        heard.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield heard
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def everything_asked(work: UnitOfWork, now: Any) -> list[Any]:
    """What is asked when somebody decides, of every draft and every person there is."""
    every = [work.drafts.get(one.reference) for one in work.drafts.in_stages(tuple(Stage), limit=200)]
    people = [entry.person for entry in work.people.everyone()]
    return [
        every,
        [work.people.actor(caller(name)) for name in ("clerk", "deputy", "employee", "volunteer")],
        [(work.people.identities_of(person), work.editions.reading(person)) for person in people],
        work.people.links(),
        work.purdah.not_over(now),
        work.pauses.standing(),
        work.accounts.all(),
        work.accounts.ever(),
        work.journal_head(),
    ]


async def test_what_is_read_of_a_council_with_everything_in_it_is_the_same(
    desk: Desk, clock: StillClock, database: Database, council: Council
) -> None:
    await once(desk, partial(rich_story, desk, clock))
    await pause_on(desk)

    def audited(connection: Connection) -> Report:
        return verify(connection, council, keyring=MASTER_KEYS, now=clock.now())

    by_driver, report = await desk.look(everything_asked), await database.look(audited)
    with by_sqlalchemy() as heard:
        assert await desk.look(everything_asked) == by_driver
    assert report.whole
    assert all(by_driver)
    assert len(heard) > 50
    await tamper(
        database, "UPDATE idempotency_keys SET reference = 'X' || substr(reference, 2)", "DELETE FROM postings"
    )
    damaged = await database.look(audited)
    with by_sqlalchemy() as heard:
        assert await database.look(audited) == damaged
    assert len(damaged.findings) > 10
    assert len(heard) > 50


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_an_approval_leaves_the_same_rows(desk: Desk, clock: StillClock, database: Database) -> None:
    draft = await routed(desk)
    kept = Path(str(database.url.database))
    other = kept.with_name("other.sqlite3")
    copy_database(kept, other)
    await approve(desk, draft)
    second = Database(url_of(other))
    try:
        with by_sqlalchemy() as heard:
            await approve(desk_of(second, desk.council, clock), draft)
        assert await snapshot(second) == await snapshot(database)
    finally:
        await second.close()
    assert any("INSERT INTO decisions" in statement for statement in heard)


DRAFT: dict[str, Any] = {
    "reference": "DR-000001", "author": caller("employee").person, "stage": "routed", "revision": 1, "asked": (),
    "handed_to": (), "submitted_at": StillClock().now(),
}  # fmt: skip


async def test_a_row_that_is_there_already_collides_in_the_words_of_sqlalchemy(
    database: Database, council: Council
) -> None:
    def add(connection: Connection) -> None:
        Statement(drafts.insert()).write(connection, council=council.number, **DRAFT)

    await database.run(add)
    with pytest.raises(IntegrityError) as collided:
        await database.run(add)
    assert is_collision(collided.value)
    assert "DR-000001" not in str(collided.value).partition("[SQL")[2]


async def test_what_breaks_a_rule_of_the_tables_is_no_collision(database: Database, council: Council) -> None:
    def add(connection: Connection) -> None:
        Statement(comments.insert()).write(connection, council=council.number, reference="DR-NONE00", number=1)

    with pytest.raises(IntegrityError) as refused:
        await database.run(add)
    assert not is_collision(refused.value)


async def test_a_table_that_is_not_there_is_an_error_of_sqlalchemy(database: Database) -> None:
    nowhere = Table("nowhere", MetaData(), Column("number", Integer))
    read = Statement(select(nowhere))
    for ask in (read.all, read.first):
        with pytest.raises(DBAPIError):
            await database.run(ask)


@pytest.mark.parametrize("database_url", ENGINES[1:], indirect=True)
async def test_a_connection_that_broke_off_is_not_used_again(database: Database) -> None:
    last = Statement(select(func.pg_terminate_backend(func.pg_backend_pid()).label("ended")))

    def work(connection: Connection) -> None:
        with pytest.raises(DBAPIError) as broken:
            last.first(connection)
        assert broken.value.connection_invalidated
        assert connection.invalidated
        raise broken.value

    with pytest.raises(DBAPIError):
        await database.run(work)


async def test_how_many_rows_were_changed_is_told(database: Database, council: Council) -> None:
    change = Statement(drafts.update().where(drafts.c.reference == bindparam("seen")))

    def work(connection: Connection) -> tuple[Any, ...]:
        Statement(drafts.insert()).write(connection, council=council.number, **DRAFT)
        assert change.write(connection, seen="DR-000001", stage="approved") == 1
        assert change.write(connection, seen="DR-000001", stage="released", revision=2) == 1
        assert change.write(connection, seen="DR-NONE00", stage="approved") == 0
        return tuple(Statement(select(drafts.c.stage, drafts.c.revision)).first(connection))

    assert await database.run(work) == ("released", 2)


async def test_several_rows_must_have_the_same_columns(database: Database, council: Council) -> None:
    first = {"council": council.number, **DRAFT}
    second = {name: value for name, value in first.items() if name != "asked"}
    with pytest.raises(KeyError):
        await database.run(lambda connection: Statement(drafts.insert()).write_each(connection, [first, second]))


MONTHS = [f"{number:07}" for number in range(2001)]


async def test_of_any_number_of_values_every_row_is_found_once(database: Database, council: Council) -> None:
    rows = [{"council": council.number, "month": month, "sent_at": StillClock().now()} for month in MONTHS]
    some = StatementForSome(select(exemption_lists.c.month), exemption_lists.c.month)

    def work(connection: Connection) -> None:
        connection.execute(exemption_lists.insert(), rows)
        for wanted in ([], MONTHS[:1], MONTHS[:9], MONTHS, [*MONTHS[:3], "nowhere"]):
            found = [row.month for row in some.all(connection, wanted)]
            assert sorted(found) == [month for month in wanted if month != "nowhere"]
        assert [row.month for row in rows_as_kept(connection, exemption_lists, council)] == MONTHS

    await database.run(work)


async def test_a_value_that_is_not_given_is_refused(database: Database) -> None:
    read = Statement(select(drafts).where(drafts.c.council == bindparam("council")))
    with pytest.raises(InvalidRequestError):
        await database.run(read.all)


async def test_the_move_and_the_row_that_goes_with_it_are_counted_and_kept_each(database: Database) -> None:
    table = Table("pairs", MetaData(), Column("number", Integer, primary_key=True), Column("word", String(8)))
    change = Statement(table.update().where(table.c.number == bindparam("seen"), table.c.word == bindparam("was")))
    both = Together(change, Statement(table.insert()))

    def work(connection: Connection) -> None:
        table.create(connection)
        connection.execute(table.insert(), [{"number": 1, "word": "one"}, {"number": 2, "word": "two"}])
        assert tuple(both.write(connection, {"seen": 1, "was": "one", "word": "eins"}, {"number": 3, "word": "x"})) == (
            1,
            1,
        )
        assert tuple(both.write(connection, {"seen": 2, "was": "one", "word": "zwei"}, {"number": 4, "word": "y"})) == (
            0,
            1,
        )
        found = Statement(select(table).order_by(table.c.number)).all(connection)
        assert [tuple(row) for row in found] == [(1, "eins"), (2, "two"), (3, "x"), (4, "y")]
        with pytest.raises(IntegrityError) as collided:
            both.write(connection, {"seen": 2, "was": "two", "word": "zwei"}, {"number": 3, "word": "z"})
        assert is_collision(collided.value)
        raise collided.value

    with pytest.raises(IntegrityError):
        await database.run(work)


@pytest.mark.parametrize("database_url", ENGINES[1:], indirect=True)
async def test_an_approval_asks_postgres_by_its_driver_but_for_the_statement_that_begins_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = await routed(desk)
    asked: Counter[str] = Counter()
    for owner, name in (
        (AsyncAdapt_asyncpg_cursor, "_prepare_and_execute"),
        (asyncpg.Connection, "fetch"),
        (asyncpg.Connection, "execute"),
        (asyncpg.Connection, "executemany"),
    ):
        monkeypatch.setattr(owner, name, _counting(getattr(owner, name), asked))
    await approve(desk, draft)
    begins_and_commits = 2
    assert asked["_prepare_and_execute"] == 1
    assert asked["fetch"] + asked["execute"] + asked["executemany"] <= 11 + begins_and_commits


def _counting(method: Any, asked: Counter[str]) -> Any:
    async def counted(*given: Any, **named: Any) -> Any:
        asked[method.__name__] += 1
        return await method(*given, **named)

    return counted


@pytest.mark.parametrize("database_url", ENGINES[1:], indirect=True)
async def test_a_statement_that_is_kept_prepared_survives_a_change_of_its_table(database: Database) -> None:
    read = Statement(select(drafts.c.reference, drafts.c.author).where(drafts.c.council == bindparam("council")))

    async def ask() -> None:
        def work(connection: Connection) -> None:
            connection.exec_driver_sql("SELECT 1")
            read.first(connection, council=1)

        await database.run(work)

    async def author_is(kind: str) -> None:
        await database.run(
            lambda connection: connection.exec_driver_sql(f"ALTER TABLE drafts ALTER author TYPE {kind}")
        )

    await ask()
    await author_is("text")
    try:
        try:
            await ask()
        except DBAPIError:
            await ask()
    finally:
        await author_is("varchar(255)")
