"""Whether every row belongs to a council that there is: one that does not is in no check of any council."""

from functools import cache

from sqlalchemy import Connection, Select, Table, Text, func, literal_column, select, union_all

from storage.audit.notes import Notes
from storage.councils import councils
from storage.database.statement import Statement
from storage.schema import metadata

_THERE = select(councils.c.number)


def check(connection: Connection, findings: Notes) -> None:
    """Count the rows of each table that belong to no council, all of them with one statement."""
    for name, lost in _counted().all(connection):
        if lost:
            findings.add(f"The records have rows in “{name}” that belong to no council: {lost}.")


@cache
def _counted() -> Statement:
    return Statement(union_all(*(_lost(table) for table in metadata.sorted_tables if "council" in table.c)))


def _lost(table: Table) -> Select[str, int]:
    counted = select(literal_column(f"'{table.name}'", Text).label("name"), func.count().label("lost")).select_from(
        table
    )
    return counted.where(table.c.council.not_in(_THERE))
