"""Leaving no remains of what was erased in the files of an SQLite database.

SQLite overwrites what it deletes when it is told to (`secure_delete`). It does not promise that no copy stays in the
unused middle of pages between which a row was moved, and earlier versions of this program did not tell it to. So the
file is written anew (https://www.sqlite.org/lang_vacuum.html) after something was erased, and its write-ahead log is
emptied. Of what lies sealed no copy may stay at all; for what was read by many it is enough that the log is emptied,
which would keep the pages as they were before. That it is due is noted in the very transaction that erases, in the
file's own header, and crossed out when it is done: whoever opens the file next does it otherwise.
"""

from sqlalchemy import Connection

_ANEW, _LOG = 1, 2
"""What is due: the whole file, or its log alone."""


def note_due(connection: Connection, *, log_alone: bool = False) -> None:
    """Something is being erased in this transaction. PostgreSQL is passed over: there it is for its own VACUUM."""
    if connection.dialect.name != "sqlite":
        return
    if not log_alone:
        connection.exec_driver_sql(f"PRAGMA user_version = {_ANEW}")
    elif _due(connection) != _ANEW:
        connection.exec_driver_sql(f"PRAGMA user_version = {_LOG}")


def _due(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def write_anew(connection: Connection) -> None:
    """Write the SQLite file anew if that is due, and empty its log. It stays due while others read it; without a log
    DBAPIError is raised then.
    """
    due = _due(connection)
    if due not in {_ANEW, _LOG}:
        return
    # A transaction has begun with the connection, and these run only outside of one.
    connection.exec_driver_sql("COMMIT")
    try:
        if due == _ANEW:
            connection.exec_driver_sql("VACUUM")
        busy, *_ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
        if not busy:  # else somebody reads what the log was not put in place of
            connection.exec_driver_sql("PRAGMA user_version = 0")
    finally:
        connection.exec_driver_sql("BEGIN")
