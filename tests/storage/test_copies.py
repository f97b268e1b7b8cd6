"""A check of all the records keeps nobody from writing, sees one moment, and takes no more memory the longer it is."""

from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, make_url, text

from chatops.desk import Desk
from chatops.ports.council import Council
from storage.audit import memory as audit_memory
from storage.audit.memory import Memory, Remembered
from storage.audit.verify import verify
from storage.database.copies import NoCopy, on_a_copy
from storage.database.sqlite import sqlite3
from storage.engine import Database, is_sqlite
from tests.support.council import StillClock
from tests.support.keys import MASTER_KEYS
from tests.support.once import once
from tests.support.rich import rich_story


def names(connection: Connection) -> list[str]:
    return list(connection.scalars(text("SELECT name FROM councils")))


async def test_somebody_writes_while_the_records_are_gone_through_and_it_is_not_seen(
    database: Database, council: Council
) -> None:
    if not is_sqlite(database.url):
        pytest.skip("PostgreSQL lets others write beside any reader")

    def look_twice(connection: Connection) -> tuple[list[str], list[str]]:
        before = names(connection)
        with closing(sqlite3.connect(str(database.url.database), timeout=0)) as other, other:
            other.execute("UPDATE councils SET name = 'Another name'")
        return before, names(connection)

    assert await database.study(look_twice) == ([council.name], [council.name])
    assert await database.look(names) == ["Another name"]


def test_a_database_that_stays_locked_is_not_copied_and_the_reason_is_one_word(sqlite_url: str) -> None:
    url = make_url(sqlite_url)
    with closing(sqlite3.connect(str(url.database), isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")  # beside a log whoever copies waits for nobody
        assert on_a_copy(url, names, timeout_s=0) == []
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(NoCopy, match="SQLITE_BUSY"):
            on_a_copy(url, names, timeout_s=0)


async def test_what_is_put_down_between_pages_comes_to_the_same(
    database: Database, council: Council, desk: Desk, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await once(desk, partial(rich_story, desk, clock))
    check = partial(verify, council=council, keyring=MASTER_KEYS, now=clock.now())
    at_hand = await database.study(lambda connection: check(connection))
    monkeypatch.setattr(audit_memory, "AT_HAND", 0)
    monkeypatch.setattr("storage.audit.verify.PAGE", 3)
    assert await database.study(lambda connection: check(connection)) == at_hand
    assert at_hand.whole


def test_what_is_remembered_of_many_things_is_a_little_at_hand_and_gone_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Memory() as memory:
        kept: Remembered[list[int]] = Remembered(memory, "number", list)
        for number in range(3 * audit_memory.AT_HAND):
            kept.put(f"{number:05}", [number])
            kept.rest()
            assert len(kept._at_hand) <= audit_memory.AT_HAND
        assert kept.get("00007") == [7]
        assert kept.take(["00007", "none"]) == {"00007": [7]}
        assert kept.get("00007") is None
        assert [key for key, _ in kept.left()][6:8] == ["00006", "00008"]
    assert list(tmp_path.iterdir()) == []
