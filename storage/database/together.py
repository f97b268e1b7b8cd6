"""Statements that write one after the other, of which PostgreSQL is sent one text and answers once.

Each round trip to its server costs as much as all that the rules do with what came. Parts of a WITH that write are all
carried out, whatever is read of them, on what stood before any of them
(https://www.postgresql.org/docs/current/queries-with.html#QUERIES-WITH-MODIFYING): so these must not concern one row.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from storage.database.by_driver import rows_of
from storage.database.statement import Compiled, Statement, is_listened_to

_PLACE = re.compile(r"\$(\d+)")


class Together:
    """Some of what writes, each with its own values. Raises what a `Statement` raises."""

    def __init__(self, *statements: Statement) -> None:
        self._statements = statements
        self._texts: dict[tuple[str, ...], str] = {}

    def write(self, connection: Connection, *values: Mapping[str, Any]) -> Sequence[int]:
        """Return how many rows each of them wrote, changed or deleted."""
        if connection.dialect.name == "sqlite" or is_listened_to(connection):
            each = zip(self._statements, values, strict=True)
            return [statement.write(connection, **given) for statement, given in each]
        every = [one.compiled(connection.dialect, given) for one, given in zip(self._statements, values, strict=True)]
        bound = [value for one, given in zip(every, values, strict=True) for value in one.bound(given)]
        return tuple(rows_of(connection, self._text(every), bound)[0])

    def _text(self, every: Sequence[Compiled]) -> str:
        key = tuple(one.text for one in every)
        if key not in self._texts:
            self._texts[key] = _as_one(every)
        return self._texts[key]


def _as_one(every: Sequence[Compiled]) -> str:
    """Return one text for all of them, whose values follow one another."""
    parts, before = [], 0
    for number, one in enumerate(every):
        parts.append(f"part_{number} AS ({_moved(one.text, before)} RETURNING 1)")
        before += one.places
    counts = ", ".join(f"(SELECT count(*) FROM part_{number})" for number in range(len(every)))  # noqa: S608 — our own
    return f"WITH {', '.join(parts)} SELECT {counts}"


def _moved(text: str, by: int) -> str:
    """Return a text that takes its values from so many places on."""
    return _PLACE.sub(lambda place: f"${int(place[1]) + by}", text)
