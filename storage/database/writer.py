"""One thread that writes to an SQLite file: whole turns, and those that wait together in one commit.

The asynchronous driver crosses to another thread and back for every call, several times for each statement, which was
half the time of a click. Here a turn crosses once. A commit waits for the disk, so turns that came in meanwhile share
the next one, each behind a savepoint of its own (https://www.sqlite.org/lang_savepoint.html): one that fails takes
nothing of the others with it. Nobody is answered before the commit.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from contextvars import Context, copy_context
from dataclasses import dataclass
from threading import Condition, Thread
from time import monotonic
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import TimeoutError as WaitedTooLong

from storage.database.sqlite import sqlite3

T = TypeVar("T")

TOGETHER = 64
"""How many turns share a commit at most, so that the first of them is not kept waiting by a crowd."""


_GIVEN_UP = "The database gave the transaction up, and nothing was written"


class GivenUp(RuntimeError):
    """The database ended a transaction by itself, although no turn failed."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A turn that somebody waits for, until when it may begin, and whether it must be the only one of its commit."""

    work: Callable[[Connection], Any]
    answer: asyncio.Future[Any]
    context: Context
    until: float
    alone: bool


@dataclass(frozen=True, slots=True)
class _Outcome:
    value: Any = None
    error: BaseException | None = None


class Writer:
    """The thread, which begins with the first turn, and the queue before it.

    `patience_s` is for how long, in seconds, a turn waits to begin; then it fails with `sqlalchemy.exc.TimeoutError`.
    `check` is called before each commit: nothing is kept when it raises.
    """

    def __init__(self, engine: Engine, patience_s: float, check: Callable[[], None] = lambda: None) -> None:
        self._engine = engine
        self._patience_s = patience_s
        self._check = check
        self._queue: deque[_Waiting] = deque()
        self._changed = Condition()
        self._closing = False
        self._thread: Thread | None = None

    def run(self, work: Callable[[Connection], T], *, alone: bool = False) -> asyncio.Future[T]:
        """Return what the work is to give, once it is committed; or what it raised, and then nothing of it is kept."""
        answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        waiting = _Waiting(work, answer, copy_context(), monotonic() + self._patience_s, alone)
        with self._changed:
            if self._thread is None:
                self._thread = Thread(target=self._write, name="writer", daemon=True)
                self._thread.start()
            self._queue.append(waiting)
            self._changed.notify()
        return answer

    async def close(self) -> None:
        """End the thread after what waits, and close its connection. The next turn begins another."""
        thread, self._thread = self._thread, None
        if thread is not None:
            with self._changed:
                self._closing = True
                self._changed.notify()
            await asyncio.to_thread(thread.join)
            self._closing = False
        self._engine.dispose()

    def _write(self) -> None:
        while together := self._next():
            outcomes = self._committed(together)
            for waiting, outcome in zip(together, outcomes, strict=True):
                # A loop that was closed has nobody left who waits.
                with suppress(RuntimeError):
                    waiting.answer.get_loop().call_soon_threadsafe(_settle, waiting.answer, outcome)

    def _next(self) -> list[_Waiting]:
        """Return those that share the next commit; none when it is time to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._queue or self._closing)
            together: list[_Waiting] = []
            while self._queue and len(together) < TOGETHER and not (together and self._queue[0].alone):
                together.append(self._queue.popleft())
                if together[-1].alone:
                    break
            return together

    def _committed(self, together: list[_Waiting]) -> list[_Outcome]:
        try:
            with self._engine.begin() as connection:
                if len(together) == 1:
                    outcomes = [_taken(together[0], connection)]
                else:
                    outcomes = [_among_others(waiting, connection) for waiting in together]
                # The driver passes over a commit where SQLite gave the transaction up by itself (a full disk).
                if not _driver(connection).in_transaction:
                    raise GivenUp(_GIVEN_UP)
                self._check()
            return outcomes
        except BaseException as error:
            return [_Outcome(error=error)] * len(together)


def _among_others(waiting: _Waiting, connection: Connection) -> _Outcome:
    # By the driver itself: SQLAlchemy's own savepoints take longer than what is done behind one.
    driver = _driver(connection)
    driver.execute("SAVEPOINT one_turn")
    try:
        outcome = _taken(waiting, connection)
    except BaseException as error:
        outcome = _Outcome(error=error)
    if not driver.in_transaction:
        raise GivenUp(_GIVEN_UP) from outcome.error  # nothing of anybody was kept
    if outcome.error is not None:
        driver.execute("ROLLBACK TO one_turn")
    driver.execute("RELEASE one_turn")
    return outcome


def _taken(waiting: _Waiting, connection: Connection) -> _Outcome:
    if monotonic() > waiting.until:
        raise WaitedTooLong("The database was busy for too long, and nothing was written")
    return _Outcome(waiting.context.run(waiting.work, connection))


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.dbapi_connection)


def _settle(answer: asyncio.Future[Any], outcome: _Outcome) -> None:
    if answer.done():
        return
    if outcome.error is not None:
        answer.set_exception(outcome.error)
    else:
        answer.set_result(outcome.value)
