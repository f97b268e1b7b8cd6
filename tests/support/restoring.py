"""Copies of whole databases, taken and put back as somebody at the server would, on either engine."""

from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from storage.database.sqlite import sqlite3
from storage.engine import Database, is_sqlite
from storage.schema import metadata

Copy = Path | dict[str, list[dict[str, Any]]]
"""An SQLite file, or the rows of each table of PostgreSQL."""


async def copy_of_all(database: Database, folder: Path, name: str = "copy") -> Copy:
    """A copy of everything as it stands."""
    if is_sqlite(database.url):
        place = folder / f"{name}.sqlite3"
        with closing(sqlite3.connect(str(database.url.database))) as source, closing(sqlite3.connect(place)) as copy:
            source.backup(copy)
        return place

    def read(connection: Connection) -> dict[str, list[dict[str, Any]]]:
        tables = metadata.sorted_tables
        return {table.name: [dict(row._mapping) for row in connection.execute(select(table))] for table in tables}

    return await database.look(read)


async def put_back_under(database: Database, copy: Copy) -> None:
    """Put the copy back under whatever runs on the database: the file stays the same file."""
    if isinstance(copy, Path):
        with closing(sqlite3.connect(copy)) as source, closing(sqlite3.connect(str(database.url.database))) as target:
            source.backup(target)
        return
    kept = copy

    def write(connection: Connection) -> None:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())
        for table in metadata.sorted_tables:
            if kept[table.name]:
                connection.execute(table.insert(), kept[table.name])

    await database.run(write)
