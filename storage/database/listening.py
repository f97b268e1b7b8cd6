"""Letters that one process writes wake the others: on PostgreSQL they are told of in the transaction that writes them.

Whoever listens hears of it with the commit, and never of what was rolled back
(https://www.postgresql.org/docs/current/sql-notify.html). Nothing hangs on it: what nobody heard of is found by the
relay's next poll.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from sqlalchemy import Column, Engine, Function, String, cast, event, func, literal_column
from sqlalchemy.engine import URL

CHANNEL = "letters"
ASKED_EVERY_S = 30.0
"""How often the connection is asked whether it is still there: one that was cut without a word stays silent."""
ANSWERS_WITHIN_S = 10.0
AGAIN_S = 1.0
"""How long it is waited before the server is tried again, in seconds: as long as the relay's poll."""

_PROCESS = "process"

Heard = Callable[[int | None], None]
"""Told the number of a council for which another process has written letters; None when that may be any."""


def telling(council: Column[int]) -> Function[Any]:
    """Return what tells all who listen, once the transaction is committed, that letters of a council were written.

    What is told several times in one transaction is heard once.
    """
    return func.pg_notify(literal_column(f"'{CHANNEL}'"), cast(council, String))


class Listening:
    """The one connection of a process by which it hears of the others.

    Args:
        url: the address of a PostgreSQL database.
    """

    def __init__(self, url: URL) -> None:
        self._url = url
        self._own: set[int] = set()
        self._is_down = False

    def leave_out(self, engine: Engine) -> None:
        """Hear nothing of what is written by these connections: whoever writes here has its own relay woken."""

        @event.listens_for(engine, "connect")
        def _comes(connection: Any, record: Any) -> None:
            record.info[_PROCESS] = connection.driver_connection.get_server_pid()
            self._own.add(record.info[_PROCESS])

        @event.listens_for(engine, "close")
        def _goes(_connection: Any, record: Any) -> None:
            # A connection that was broken off does not say any more which it was.
            self._own.discard(record.info.pop(_PROCESS, 0))

    async def run(self, heard: Heard) -> None:
        """Listen until cancelled; a connection that was lost is opened again."""
        while True:
            try:
                await self._listen(heard)
            except Exception as error:  # the poll finds what is not heard of meanwhile
                if not self._is_down:
                    import structlog

                    structlog.get_logger().warning("others_not_heard", error=type(error).__name__)
                self._is_down = True
            await asyncio.sleep(AGAIN_S)

    async def _listen(self, heard: Heard) -> None:
        """Listen until the connection is lost. Raises what the driver does."""
        from storage.database.pooled import one_connection

        def hear(_connection: object, process: int, _channel: str, payload: object) -> None:
            if process not in self._own:
                heard(int(str(payload)))

        connection = await one_connection(self._url)
        lost = asyncio.Event()
        try:
            connection.add_termination_listener(lambda _connection: lost.set())
            await connection.add_listener(CHANNEL, hear)
            self._is_down = False
            heard(None)  # what was written while nobody listened
            while not lost.is_set():
                with suppress(TimeoutError):
                    async with asyncio.timeout(ASKED_EVERY_S):
                        await lost.wait()
                if not lost.is_set():
                    await connection.execute("SELECT 1", timeout=ANSWERS_WITHIN_S)
        finally:
            connection.terminate()  # nothing is under way by it
