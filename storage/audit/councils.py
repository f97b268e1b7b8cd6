"""Whether every row belongs to a council that there is: one that does not is in no check of any council."""

from sqlalchemy import Connection, Table, func, select

from storage.audit.notes import Notes
from storage.councils import councils
from storage.schema import metadata

_THERE = select(councils.c.number)


def check(connection: Connection, findings: Notes) -> None:
    """Count the rows of each table that belong to no council."""
    for table in metadata.sorted_tables:
        lost = _lost(connection, table) if "council" in table.c else 0
        if lost:
            findings.add(f"The records have rows in “{table.name}” that belong to no council: {lost}.")


def _lost(connection: Connection, table: Table) -> int:
    query = select(func.count()).select_from(table).where(table.c.council.not_in(_THERE))
    return int(connection.execute(query).scalar_one())
