"""Rows as they are kept, without a word of interpretation, so that a damaged one is a finding and not an error."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Integer, Row, Select, Table, Text, bindparam, select, type_coerce

from chatops.ports.council import Council
from storage.database.statement import Statement

T = TypeVar("T")

PAGE = 2000
"""Rows that are read at a time."""


def rows_as_kept(connection: Connection, table: Table, council: Council) -> Iterable[Row[Any]]:
    """Return every row of the council's in this table, as it is kept, a page at a time where there are many."""
    few, every = _of_council(table)
    found = few.all(connection, of_council=council.number)
    if len(found) < PAGE:
        return found
    return connection.execute(every, {"of_council": council.number})


def batched(rows: Iterable[T]) -> Iterator[list[T]]:
    """Return the rows, some at a time."""
    left = iter(rows)
    while batch := list(islice(left, PAGE)):
        yield batch


@cache
def _of_council(table: Table) -> tuple[Statement, Select[Any]]:
    """Return what asks for the rows of a council, once of so many that they are one page, once of all, by pages."""
    return Statement(as_kept(table).limit(PAGE)), as_kept(table).execution_options(yield_per=PAGE)


def as_kept(table: Table) -> Select[Any]:
    """Return every column of the rows without a word of interpretation, so that nothing in them can raise."""
    columns = [
        column if isinstance(column.type, Integer) else type_coerce(column, Text()).label(column.key)
        for column in table.c
    ]
    return select(*columns).where(table.c.council == bindparam("of_council"))
