"""A council leaves a database that it shares with others: every row of it is erased, and the others' stay.

The journal refuses to lose an entry, so what guards it is put aside for this one transaction.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from chatops.ports.council import Council
from storage.councils import councils
from storage.database.vacuum import note_due
from storage.journal.entries import Head, head
from storage.schema import metadata

_GUARDED = ("journal", "sealed_journal")


def erase_council(connection: Connection, council: Council) -> Head:
    """Erase every row of a council, and return how far its journal had come."""
    end = head(connection, council)
    with _unguarded(connection):
        for table in reversed(metadata.sorted_tables):
            if "council" in table.c:
                connection.execute(table.delete().where(table.c.council == council.number))
    connection.execute(councils.delete().where(councils.c.number == council.number))
    note_due(connection)
    return end


@contextmanager
def _unguarded(connection: Connection) -> Iterator[None]:
    """Let journals lose entries until the block is left, in this transaction alone."""
    if connection.dialect.name != "sqlite":
        for table in _GUARDED:
            connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        yield
        for table in _GUARDED:
            connection.exec_driver_sql(f"ALTER TABLE {table} ENABLE TRIGGER USER")
        return
    asked = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    guards = [(str(row.name), str(row.sql)) for row in connection.exec_driver_sql(asked)]
    for name, _ in guards:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    for _, sql in guards:
        connection.exec_driver_sql(sql)
