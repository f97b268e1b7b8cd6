"""A SELECT of what belongs to some of many: put into SQL once for each size of list, and run by the driver itself."""

from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam

from storage.database.statement import Statement

_SIZES = (1, 8, 64, 512, 2000)


class StatementForSome:
    """A SELECT of the rows in which a column has one of the values that are given: as many as there are."""

    def __init__(self, statement: Select[Any], column: ColumnElement[Any]) -> None:
        self._statement = statement
        self._column = column
        self._sized: dict[int, Statement] = {}

    def all(self, connection: Connection, some: Collection[Any], **values: Any) -> Iterator[Any]:
        """Return every row that is found, 2,000 values at a time; without a value nothing is asked."""
        left = iter(some)
        while taken := list(islice(left, _SIZES[-1])):
            size = next(size for size in _SIZES if size >= len(taken))
            # A value that is given twice finds its rows once.
            taken += taken[-1:] * (size - len(taken))
            yield from self._of(size).all(connection, **values, **dict(zip(_names(size), taken, strict=True)))

    def _of(self, size: int) -> Statement:
        if size not in self._sized:
            among = self._column.in_([bindparam(name, type_=self._column.type) for name in _names(size)])
            self._sized[size] = Statement(self._statement.where(among))
        return self._sized[size]


def _names(size: int) -> list[str]:
    return [f"some_{number}" for number in range(size)]
