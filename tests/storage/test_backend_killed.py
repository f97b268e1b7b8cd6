"""A backend of PostgreSQL that is ended at any statement of a decision leaves all of it or nothing."""

import asyncio
import threading
from typing import Any

import asyncpg
import pytest
from sqlalchemy import event
from sqlalchemy.engine import make_url

from chatops.desk import Desk
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.database.opening import is_sqlite
from storage.engine import Database
from tests.support.council import approve, routed
from tests.support.databases import address_of, rows

MOST_STATEMENTS = 200


class Ending:
    """Ends the backend that is about to run the statement of this number, or about to commit."""

    def __init__(self, database: Database, at: int) -> None:
        self.left = at
        self.struck = False
        self._address = make_url(address_of(database)).set(drivername="postgresql").render_as_string(False)

    def on_statement(self, connection: Any, *_: Any) -> None:
        self.strike(connection)

    def strike(self, connection: Any) -> None:
        self.left -= 1
        if self.left == 0:
            self.struck = True
            pid = connection.connection.driver_connection.get_server_pid()
            thread = threading.Thread(target=lambda: asyncio.run(self._end(pid)))
            thread.start()
            thread.join()

    async def _end(self, pid: int) -> None:
        connection = await asyncpg.connect(self._address)
        try:
            await connection.execute("SELECT pg_terminate_backend($1, 2000)", pid)
        finally:
            await connection.close()


async def test_a_backend_ended_at_any_statement_leaves_a_decision_whole_or_not_there(
    database: Database, council: Council, desk: Desk
) -> None:
    if is_sqlite(database.url):
        pytest.skip("SQLite has no backend")
    engine, struck = database._pool.sync_engine, 0
    for at in range(1, MOST_STATEMENTS):
        draft = await routed(desk)
        ending = Ending(database, at)
        event.listen(engine, "before_cursor_execute", ending.on_statement)
        event.listen(engine, "commit", ending.strike)
        try:
            await approve(desk, draft)
            answered = True
        except Exception:
            answered = False
        finally:
            event.remove(engine, "before_cursor_execute", ending.on_statement)
            event.remove(engine, "commit", ending.strike)
        decided = await rows(
            database, "SELECT * FROM decisions WHERE reference = :reference", reference=draft.reference
        )
        # What somebody was told is saved is there, and what is there is there once.
        assert len(decided) == int(answered)
        if not ending.struck:
            break
        struck += 1
        assert not answered
        await approve(desk, draft)
    assert struck >= 8
    assert (await database.look(lambda connection: verify(connection, council))).whole
