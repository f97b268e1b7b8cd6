"""SQLite as this process uses it: one that a package brings, where it is installed and sound, else Python's own.

Most systems bring an SQLite whose write-ahead log can lose a commit (`wal_is_sound`), and without a log whoever reads
keeps others from writing. The extra `wal` installs one that has the fix. It is chosen here and nowhere else: two
SQLites in one process would take each other's locks away (https://www.sqlite.org/howtocorrupt.html, 2.2.1).
"""

from typing import TYPE_CHECKING


def wal_is_sound(version: tuple[int, ...]) -> bool:
    """Return whether this SQLite has the fix for a write-ahead log that is reset under a reader.

    Fixed in 3.51.3 and, of the older lines, in 3.50.7 and 3.44.6 (https://www.sqlite.org/wal.html#walresetbug).
    """
    mended_lines = {(3, 50): (3, 50, 7), (3, 44): (3, 44, 6)}
    return version >= mended_lines.get((version[0], version[1]), (3, 51, 3))


if TYPE_CHECKING:
    import sqlite3
else:
    try:
        from pysqlite3 import dbapi2 as sqlite3
    except ImportError:
        import sqlite3
    if not wal_is_sound(sqlite3.sqlite_version_info):
        import sqlite3

__all__ = ["has_wal", "sqlite3", "wal_is_sound"]


def has_wal() -> bool:
    """Return whether databases are kept with a write-ahead log, so that whoever reads keeps nobody from writing."""
    return wal_is_sound(sqlite3.sqlite_version_info)
