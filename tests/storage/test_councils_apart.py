"""Of two councils in one database with the same people, references and words, neither reads or changes the other's.

The neighbour has a copy of every row, marked where people wrote something, so that a statement that forgets its council
finds too much, or the mark.
"""

import importlib
import pkgutil
import re
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Column, Connection, Insert, Text, text
from sqlalchemy.dialects import sqlite

import storage
from chatops.desk import Desk
from chatops.outbox.letter import LetterKind
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import NotDone
from chatops.ports.errors import NoSuch
from storage.audit.verify import Report, verify
from storage.database.statement import Statement
from storage.database.statement_for_some import StatementForSome
from storage.engine import Database
from storage.journal_export import pieces
from storage.schema import metadata
from tests.storage.database.test_statement import by_sqlalchemy, everything_asked
from tests.support.council import (
    LINKS,
    StillClock,
    approve,
    as_it_stands,
    look_at_deadlines,
    pause_on,
    purdah_on,
    record,
    release,
    revise,
    turn_down,
    withdraw,
)
from tests.support.keys import MASTER_KEYS
from tests.support.once import once
from tests.support.postman import Postman
from tests.support.relays import relay_of
from tests.support.rich import rich_story

OF_COUNCILS = [table for table in metadata.sorted_tables if "council" in table.c]
NEIGHBOUR = -1
ACTS: tuple[Callable[[Desk, Draft], Awaitable[object]], ...] = (release, record, approve, turn_down, revise, withdraw)
MARK = "What the neighbour wrote: "
OF_ALL = (
    # Before a reference is given out: no two drafts of the database are called the same, whosever they are.
    r"SELECT drafts\.reference FROM drafts WHERE drafts\.reference = \S+ LIMIT .*",
    # The audit finds rows that belong to no council at all.
    r".*\.council NOT IN \(SELECT councils\.number FROM councils\).*",
)
_TABLES = "|".join(table.name for table in OF_COUNCILS)
_NAMED = re.compile(rf"(?:\bFROM|\bJOIN|\bUPDATE|,) ({_TABLES})\b(?: AS (\w+))?(?!\.)")


def unbound(statement: str) -> list[str]:
    """The tables that a statement reads or changes without saying of which council."""
    plain = " ".join(statement.split())
    if any(re.fullmatch(known, plain) for known in OF_ALL):
        return []
    names = {alias or name for name, alias in _NAMED.findall(plain)}
    return sorted(name for name in names if not re.search(rf"\b{name}\.council (?:=|IN)|= {name}\.council\b", plain))


def statements_kept() -> Iterator[tuple[str, str]]:
    """Each statement that a module of storage keeps whole, with the name under which it does, in SQL."""
    for found in pkgutil.walk_packages(storage.__path__, "storage."):
        if found.name.startswith("storage.migrations"):
            continue
        for name, kept in vars(importlib.import_module(found.name)).items():
            if isinstance(kept, Statement | StatementForSome) and not isinstance(kept._statement, Insert):
                yield f"{found.name}.{name}", str(kept._statement.compile(dialect=sqlite.dialect()))


def test_every_statement_that_storage_keeps_names_its_council() -> None:
    kept = dict(statements_kept())
    assert len(kept) > 20
    assert {name: unbound(said) for name, said in kept.items() if unbound(said)} == {}
    assert unbound("SELECT d.words FROM revisions AS d JOIN drafts ON drafts.reference = d.reference") == [
        "d",
        "drafts",
    ]
    assert unbound("UPDATE drafts SET stage=? WHERE drafts.reference = ?") == ["drafts"]


@pytest.mark.soak
async def test_every_statement_of_a_long_story_names_its_council(desk: Desk, clock: StillClock) -> None:
    with by_sqlalchemy() as heard:
        await rich_story(desk, clock)
    assert len(set(heard)) > 300
    asked = {said for said in heard if not said.startswith("INSERT")}
    assert [said for said in sorted(asked) if unbound(said)] == []


@pytest.fixture
async def story(desk: Desk, clock: StillClock) -> None:
    """A long story of our council."""
    await once(desk, partial(rich_story, desk, clock))


def _has_words(column: Column[Any]) -> bool:
    return isinstance(column.type, Text) and not column.primary_key


async def move_in(database: Database) -> None:
    """Give the neighbour a copy of every row of ours, marked where there is room for words."""

    def copy(connection: Connection) -> None:
        # The one lock that keeps the references of two councils apart; without it, only the statements do.
        connection.execute(text("DROP INDEX ix_drafts_reference"))
        connection.execute(
            text("INSERT INTO councils VALUES (:number, 'slack', 'T0OTHER', 'Oldbury')"), {"number": NEIGHBOUR}
        )
        for table in OF_COUNCILS:
            taken = {one.name: f'"{one.name}"' for one in table.c}
            taken |= {one.name: f"'{MARK}' || \"{one.name}\"" for one in table.c if _has_words(one)}
            # The neighbour's rows stand before ours, where whoever looks for one finds the first.
            taken |= {"number" if table.name == "letters" else "rowid": "-rowid", "council": str(NEIGHBOUR)}
            if set(table.primary_key) == {table.c.council}:
                del taken["rowid"]
            into = ", ".join(f'"{name}"' for name in taken)
            copied = f"INSERT INTO {table.name} ({into}) SELECT {', '.join(taken.values())} FROM {table.name}"  # noqa: S608 - our own
            connection.execute(text(copied))

    await database.run(copy)


async def kept_by_the_neighbour(database: Database) -> dict[str, list[str]]:
    def read(connection: Connection) -> dict[str, list[str]]:
        asked = {table.name: text(f"SELECT * FROM {table.name} WHERE council = {NEIGHBOUR}") for table in OF_COUNCILS}  # noqa: S608 - our own
        return {name: [str(row) for row in connection.execute(ask)] for name, ask in asked.items()}

    return await database.glance(read)


async def all_that_is_read(desk: Desk, database: Database) -> list[Any]:
    """What our council is shown, its audit, and its journal as it is copied out."""

    def audited(connection: Connection) -> Report:
        return verify(connection, desk.council, keyring=MASTER_KEYS, now=desk.clock.now())

    journal = [piece async for piece in pieces(database, desk.council, "jsonl")]
    return [await desk.look(everything_asked), await database.look(audited), journal]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.usefixtures("story")
async def test_a_council_reads_the_same_beside_a_neighbour_with_the_same_references(
    desk: Desk, database: Database
) -> None:
    alone = await all_that_is_read(desk, database)
    await move_in(database)
    beside = await all_that_is_read(desk, database)
    assert beside == alone
    assert MARK not in str(beside)
    assert MARK in str(await kept_by_the_neighbour(database))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.usefixtures("story")
async def test_whatever_a_council_does_leaves_the_rows_of_its_neighbour_as_they_are(
    desk: Desk, clock: StillClock, database: Database
) -> None:
    await move_in(database)
    before = await kept_by_the_neighbour(database)
    every = await desk.look(lambda work, _now: work.drafts.in_stages(tuple(Stage), limit=200))
    drafts = [draft for draft in every if LINKS.keys() >= set(draft.revision.accounts)]
    done = 0
    for number, draft in enumerate(drafts):
        for act in (ACTS[number % len(ACTS)], ACTS[(number + 2) % len(ACTS)]):
            with suppress(NotDone, NoSuch):
                await act(desk, await as_it_stands(desk, draft.reference))
                done += 1
    await pause_on(desk)
    await purdah_on(desk)
    clock.move(days=40)
    for draft in drafts:
        await look_at_deadlines(desk, draft)
    await relay_of(desk, {}, dict.fromkeys(LetterKind, Postman())).round()
    assert done > 10
    assert await kept_by_the_neighbour(database) == before
