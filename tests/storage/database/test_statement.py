"""A statement says and gives the same whether SQLAlchemy runs it or the driver itself, and fails in the same words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from sqlalchemy import Column, Connection, Engine, Integer, MetaData, Table, bindparam, event, select
from sqlalchemy.exc import DBAPIError, IntegrityError, InvalidRequestError

from chatops.desk import Desk
from chatops.policy.drafts.stages import Stage
from chatops.ports.council import Council
from chatops.ports.unit_of_work import UnitOfWork
from storage.database.errors import is_collision
from storage.database.statement import Statement
from storage.drafts.schema import comments, drafts
from storage.engine import Database
from tests.support.council import StillClock, approve, caller, desk_of, pause_on, routed
from tests.support.databases import snapshot, url_of
from tests.support.rich import rich_story


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


async def test_what_is_read_of_a_council_with_everything_in_it_is_the_same(desk: Desk, clock: StillClock) -> None:
    await rich_story(desk, clock)
    await pause_on(desk)
    by_driver = await desk.look(everything_asked)
    with by_sqlalchemy() as heard:
        assert await desk.look(everything_asked) == by_driver
    assert all(by_driver)
    assert len(heard) > 50


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_an_approval_leaves_the_same_rows(desk: Desk, clock: StillClock, database: Database) -> None:
    draft = await routed(desk)
    kept = Path(str(database.url.database))
    other = kept.with_name("other.sqlite3")
    copyfile(kept, other)
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


async def test_a_value_that_is_not_given_is_refused(database: Database) -> None:
    read = Statement(select(drafts).where(drafts.c.council == bindparam("council")))
    with pytest.raises(InvalidRequestError):
        await database.run(read.all)
