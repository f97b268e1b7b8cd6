"""A copy of an SQLite database that is taken while others write to it, and a check that SQLite can read all of it."""

from contextlib import closing
from pathlib import Path

from storage.database.sqlite import sqlite3

MAGIC = b"SQLite format 3\0"
PATIENCE_S = 60.0


class Damaged(RuntimeError):
    """The copy cannot be read whole; the text is what is wrong with it, in SQLite's or PostgreSQL's own words."""


def copy_database(source: Path, target: Path) -> None:
    """Copy a database into an empty file by SQLite's backup interface, as one commit left it, then check it.

    It is copied in one step: writers wait as long as the disk takes to read the file
    (https://www.sqlite.org/backup.html). What was in a write-ahead log is in the copy.

    Raises:
        Damaged: the copy cannot be read whole.
        sqlite3.Error: it cannot be copied.
    """
    with closing(sqlite3.connect(source, timeout=PATIENCE_S)) as live, closing(sqlite3.connect(target)) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file alone, with no log beside it
    check_database(target)


def check_database(file: Path) -> None:
    """Read the whole file. Raises Damaged."""
    try:
        with closing(sqlite3.connect(file)) as copy:
            found = copy.execute("PRAGMA integrity_check").fetchone()[0]
            if found != "ok" or copy.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise Damaged(str(found)[:200])
    except sqlite3.Error as error:
        raise Damaged(error.sqlite_errorname or type(error).__name__) from None
