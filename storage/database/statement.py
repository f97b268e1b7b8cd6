"""Statements whose text never changes: put into SQL once, and run by the driver itself.

SQLAlchemy takes some 80 µs around a statement that takes SQLite 10, which was most of what a click took. Values are
still bound and read by the types of the columns, and an error of the driver is still one of SQLAlchemy's.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Delete, Dialect, Insert, Select, Update
from sqlalchemy.types import TypeEngine

from storage.database.by_driver import count_of, rows_of, write_each

_Values = Mapping[str, Any]
_Process = Callable[[Any], Any]
_Asking = (Select, CompoundSelect)
_Any = Select[Any] | CompoundSelect[Any] | Insert | Update | Delete


@dataclass(frozen=True, slots=True)
class Compiled:
    """A statement in a database's words: its text, how its values are taken in their order, and how a row is read."""

    text: str
    places: int
    taken: Callable[[_Values], Sequence[Any]]
    built_in: dict[str, Any]
    binds: tuple[tuple[int, _Process], ...]
    row: Callable[[Iterable[Any]], Any]
    reads: tuple[tuple[int, _Process], ...]

    def bound(self, values: _Values) -> Sequence[Any]:
        given = self.taken({**self.built_in, **values} if self.built_in else values)
        if not self.binds:
            return given
        bound = list(given)
        for at, bind in self.binds:
            bound[at] = bind(bound[at])
        return bound

    def read(self, found: Iterable[Any]) -> Any:
        if not self.reads:
            return self.row(found)
        taken = list(found)
        for at, read in self.reads:
            taken[at] = read(taken[at])
        return self.row(taken)


class Statement:
    """A SELECT, INSERT, UPDATE or DELETE. Its values are given by name; a row has its columns as attributes.

    An UPDATE that returns what it changed is asked for `all` of it.

    Whoever listens to the statements of SQLAlchemy hears these too. All methods raise DBAPIError.
    """

    def __init__(self, statement: _Any) -> None:
        self._statement = statement
        self._kept: dict[tuple[str, tuple[str, ...]], Compiled] = {}

    def all(self, connection: Connection, **values: Any) -> Sequence[Any]:
        """Return every row that is found."""
        if is_listened_to(connection):
            return connection.execute(self._statement, values).all()
        compiled = self.compiled(connection.dialect, values)
        return [compiled.read(found) for found in rows_of(connection, compiled.text, compiled.bound(values))]

    def raw(self, connection: Connection, **values: Any) -> Sequence[Any]:
        """Return every row as the driver has it, its columns in their order: for what goes through a great many."""
        if is_listened_to(connection):
            return connection.execute(self._statement, values).all()
        compiled = self.compiled(connection.dialect, values)
        return rows_of(connection, compiled.text, compiled.bound(values))

    def first(self, connection: Connection, **values: Any) -> Any:
        """Return the first row that is found, or None."""
        if is_listened_to(connection):
            return connection.execute(self._statement, values).first()
        compiled = self.compiled(connection.dialect, values)
        found = rows_of(connection, compiled.text, compiled.bound(values))
        return compiled.read(found[0]) if found else None

    def write(self, connection: Connection, **values: Any) -> int:
        """Return how many rows were written, changed or deleted."""
        if is_listened_to(connection):
            return connection.execute(self._statement, values).rowcount
        compiled = self.compiled(connection.dialect, values)
        return count_of(connection, compiled.text, compiled.bound(values))

    def write_each(self, connection: Connection, rows: Sequence[_Values]) -> None:
        """Write several rows, whose values have the same names."""
        if is_listened_to(connection):
            connection.execute(self._statement, list(rows))
            return
        compiled = self.compiled(connection.dialect, rows[0])
        if len(rows) == 1:
            count_of(connection, compiled.text, compiled.bound(rows[0]))
        else:
            write_each(connection, compiled.text, [compiled.bound(row) for row in rows])

    def compiled(self, dialect: Dialect, values: _Values) -> Compiled:
        """Return the statement in a database's words, which takes values of these names."""
        # An INSERT or UPDATE writes the columns that it is given.
        key = (dialect.name, tuple(values))
        if key not in self._kept:
            self._kept[key] = _compile(self._statement, dialect, key[1])
        return self._kept[key]


def is_listened_to(connection: Connection) -> bool:
    """Return whether somebody listens to the statements of SQLAlchemy, which then runs them itself."""
    return bool(connection.dispatch.before_cursor_execute)


def _compile(statement: _Any, dialect: Dialect, named: tuple[str, ...]) -> Compiled:
    """Return the statement in a database's words. Raises CompileError, InvalidRequestError: a value is missing."""
    written = None if isinstance(statement, _Asking) else list(named)
    compiled = statement.compile(dialect=dialect, column_keys=written, compile_kwargs={"render_postcompile": True})
    names = list(compiled.positiontup or ())
    given = compiled.construct_params(dict.fromkeys(named))
    built_in = {name: value for name, value in given.items() if name not in named}
    binds = [_kind(compiled.binds[name].type, dialect).bind_processor(dialect) for name in names]
    columns = tuple(statement.selected_columns if isinstance(statement, _Asking) else statement.exported_columns)
    reads = [_kind(column.type, dialect).result_processor(dialect, None) for column in columns]
    row = namedtuple("Row", [column.name for column in columns])  # type: ignore[misc]
    made = partial(tuple.__new__, row)
    return Compiled(str(compiled), len(names), _taking(names), built_in, _in_place(binds), made, _in_place(reads))


def _taking(names: list[str]) -> Callable[[_Values], Sequence[Any]]:
    """Return what takes the values of these names out of others, in this order."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda values: [values[name] for name in names]


def _in_place(processes: Iterable[_Process | None]) -> tuple[tuple[int, _Process], ...]:
    """Return what is to be done to a value and at which place; most values are taken as they are."""
    return tuple((at, process) for at, process in enumerate(processes) if process is not None)


def _kind(of_column: TypeEngine[Any], dialect: Dialect) -> TypeEngine[Any]:
    return of_column.dialect_impl(dialect)
