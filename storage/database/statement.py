"""Statements whose text never changes: put into SQL once, and on an SQLite file run by the driver itself.

SQLAlchemy takes some 80 µs around a statement that takes SQLite 10, which was most of what a click took. Values are
still bound and read by the types of the columns, and an error of the driver is still one of SQLAlchemy's.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Delete, Dialect, Insert, Select, Update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeEngine

_Values = Mapping[str, Any]
_Process = Callable[[Any], Any] | None


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A statement in SQLite's words: its text, the values that it takes in their order, and how a row is read."""

    text: str
    names: tuple[str, ...]
    built_in: dict[str, Any]
    binds: tuple[_Process, ...]
    row: Callable[..., Any]
    reads: tuple[_Process, ...]

    def bound(self, values: _Values) -> list[Any]:
        every = {**self.built_in, **values} if self.built_in else values
        taken = zip(self.names, self.binds, strict=True)
        return [every[name] if bind is None else bind(every[name]) for name, bind in taken]

    def read(self, found: Sequence[Any]) -> Any:
        taken = zip(found, self.reads, strict=True)
        return self.row(*[value if read is None else read(value) for value, read in taken])


class Statement:
    """A SELECT, INSERT, UPDATE or DELETE. Its values are given by name; a row has its columns as attributes.

    Whoever listens to the statements of SQLAlchemy hears these too. All methods raise DBAPIError.
    """

    def __init__(self, statement: Select[Any] | Insert | Update | Delete) -> None:
        self._statement = statement
        self._compiled: dict[tuple[str, ...], _Compiled] = {}

    def all(self, connection: Connection, **values: Any) -> Sequence[Any]:
        """Return every row that is found."""
        if not _is_direct(connection):
            return connection.execute(self._statement, values).all()
        compiled = self._with(connection.dialect, values)
        return [compiled.read(found) for found in _run(connection, compiled, values).fetchall()]

    def first(self, connection: Connection, **values: Any) -> Any:
        """Return the first row that is found, or None."""
        if not _is_direct(connection):
            return connection.execute(self._statement, values).first()
        compiled = self._with(connection.dialect, values)
        found = _run(connection, compiled, values).fetchone()
        return None if found is None else compiled.read(found)

    def write(self, connection: Connection, **values: Any) -> int:
        """Return how many rows were written, changed or deleted."""
        if not _is_direct(connection):
            return connection.execute(self._statement, values).rowcount
        return _run(connection, self._with(connection.dialect, values), values).rowcount

    def write_each(self, connection: Connection, rows: Sequence[_Values]) -> None:
        """Write several rows, whose values have the same names."""
        if not _is_direct(connection):
            connection.execute(self._statement, list(rows))
            return
        compiled = self._with(connection.dialect, rows[0])
        for values in rows:
            _run(connection, compiled, values)

    def _with(self, dialect: Dialect, values: _Values) -> _Compiled:
        # An INSERT or UPDATE writes the columns that it is given.
        named = tuple(values)
        if named not in self._compiled:
            self._compiled[named] = _compile(self._statement, dialect, named)
        return self._compiled[named]


def _is_direct(connection: Connection) -> bool:
    return connection.dialect.driver == "pysqlite" and not connection.dispatch.before_cursor_execute


def _run(connection: Connection, compiled: _Compiled, values: _Values) -> sqlite3.Cursor:
    driver = connection.connection.dbapi_connection
    bound = compiled.bound(values)
    try:
        return driver.execute(compiled.text, bound)  # type: ignore[union-attr, no-any-return]
    except sqlite3.Error as error:
        raise DBAPIError.instance(
            compiled.text, None, error, sqlite3.Error, hide_parameters=True, dialect=connection.dialect
        ) from error


def _compile(statement: Select[Any] | Insert | Update | Delete, dialect: Dialect, named: tuple[str, ...]) -> _Compiled:
    """Return the statement in the words of SQLite. Raises CompileError, InvalidRequestError when a value is missing."""
    written = None if isinstance(statement, Select) else list(named)
    compiled = statement.compile(dialect=dialect, column_keys=written, compile_kwargs={"render_postcompile": True})
    names = tuple(compiled.positiontup or ())
    given = compiled.construct_params(dict.fromkeys(named))
    built_in = {name: value for name, value in given.items() if name not in named}
    binds = tuple(_kind(compiled.binds[name].type, dialect).bind_processor(dialect) for name in names)
    columns = tuple(statement.selected_columns) if isinstance(statement, Select) else ()
    reads = tuple(_kind(column.type, dialect).result_processor(dialect, None) for column in columns)
    row = namedtuple("Row", [column.name for column in columns])  # type: ignore[misc]
    return _Compiled(str(compiled), names, built_in, binds, row, reads)


def _kind(of_column: TypeEngine[Any], dialect: Dialect) -> TypeEngine[Any]:
    return of_column.dialect_impl(dialect)
