"""A copy that is taken in the middle of a commit is of before it or of after it, never of half of it."""

from contextlib import closing
from pathlib import Path
from threading import Thread

from storage.database.backup_sqlite import copy_database
from storage.database.sqlite import sqlite3

ROWS = 400


def test_a_copy_taken_in_the_middle_of_a_commit_holds_all_of_it_or_nothing(tmp_path: Path) -> None:
    """SQLite may write a part of a transaction into the file before it is committed, which a plain copy then holds."""
    file, target = tmp_path / "live.sqlite3", tmp_path / "copy.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as live:
        live.execute("CREATE TABLE entries (number INTEGER PRIMARY KEY, words TEXT)")
        live.executemany("INSERT INTO entries VALUES (?, ?)", [(n, "a" * 1000) for n in range(ROWS)])
        before = file.read_bytes()
        live.execute("PRAGMA cache_size = 5")  # pages: what does not fit is written early
        live.execute("BEGIN IMMEDIATE")
        live.execute("UPDATE entries SET words = replace(words, 'a', 'b')")
        assert file.read_bytes() != before  # a part of it is in the file already
        copying = Thread(target=copy_database, args=(file, target))
        copying.start()
        copying.join(0.5)  # a copy that does not wait for the commit is made by then
        live.execute("COMMIT")
        copying.join()
    with closing(sqlite3.connect(target)) as copy:
        assert len(copy.execute("SELECT DISTINCT words FROM entries").fetchall()) == 1
        assert copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
