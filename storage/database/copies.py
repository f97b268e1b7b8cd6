"""A copy of an SQLite database to look through for as long as one likes: nobody waits meanwhile to write."""

import time
from collections.abc import Callable
from contextlib import closing
from typing import TypeVar

from sqlalchemy import Connection, create_engine
from sqlalchemy.engine import URL
from sqlalchemy.pool import StaticPool

from storage.database.sqlite import sqlite3

T = TypeVar("T")


class NoCopy(RuntimeError):
    """The database could not be copied; the text says why in one word of SQLite's."""


def on_a_copy(url: URL, work: Callable[[Connection], T], timeout_s: float) -> T:
    """Run a piece of work on a copy of this SQLite database, and give what it gives.

    Without a write-ahead log whoever reads keeps others from writing, so the reading is the copying alone: SQLite
    copies a file about as fast as the disk reads it (https://www.sqlite.org/backup.html). The copy has no name: it is
    private, takes room where temporary files go, and is gone however the program ends
    (https://www.sqlite.org/inmemorydb.html#temp_db).

    Raises NoCopy: there is no room for it, or the database stayed locked for `timeout_s` seconds.
    """
    with closing(sqlite3.connect("", check_same_thread=False)) as copy:
        try:
            with closing(sqlite3.connect(str(url.database), timeout=timeout_s)) as source:
                source.backup(copy, progress=_patient_until(time.monotonic() + timeout_s))
        except sqlite3.Error as error:
            raise NoCopy(error.sqlite_errorname or type(error).__name__) from None
        engine = create_engine("sqlite://", creator=lambda: copy, poolclass=StaticPool, hide_parameters=True)
        with engine.connect() as connection:
            return work(connection)


def _patient_until(end: float) -> Callable[[int, int, int], None]:
    """Give up on a database that stays locked: copying would try for ever. `end` is by the monotonic clock."""

    def told(status: int, _left: int, _of: int) -> None:
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED} and time.monotonic() >= end:
            raise NoCopy("SQLITE_BUSY")

    return told
