"""What was read once in a reading transaction is not read again: the view is consistent, so it cannot have changed.

A card asks for the holders of the offices, the accounts and the periods, and so does the next one in a list; without
this a list of fifty drafts took some hundred statements.
"""

from collections.abc import Callable, Hashable
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Table, bindparam, select

from chatops.ports.council import Council
from storage.database.statement import Statement

T = TypeVar("T")


def read_once(whole: T) -> T:
    """Return the same, answering each question once. Only for what is read in one transaction that writes nothing."""
    return cast("T", _ReadOnce(whole))


class _ReadOnce:
    def __init__(self, whole: Any) -> None:
        self._whole = whole
        self._answers: dict[Hashable, Any] = {}

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._whole, name)

        def ask(*args: Any, **given: Any) -> Any:
            key = (name, args, tuple(sorted(given.items())))
            try:
                known = key in self._answers
            except TypeError:  # a question that cannot be a key, such as a list of stages
                return method(*args, **given)
            if not known:
                self._answers[key] = method(*args, **given)
            return self._answers[key]

        return ask


MOST = 500
"""Drafts with a row in such a table up to which it is worth to ask for all of them at once."""


class Few:
    """Which drafts have any row in a table where most have none, asked once for all of them in a reading transaction.

    While writing it is not asked: there one draft matters, and it is read. Nor where there are many after years.
    """

    def __init__(self, connection: Connection, council: Council, *, writing: bool) -> None:
        self._connection = connection
        self._council = council
        self._writing = writing
        self._references: dict[str, frozenset[str] | None] = {}

    def has_none(self, table: Table, reference: str) -> bool:
        """Return whether it is known that this draft has no row in the table."""
        if self._writing:
            return False
        if table.name not in self._references:
            found = _references_in(table).all(self._connection, of_council=self._council.number)
            self._references[table.name] = frozenset(row.reference for row in found) if len(found) <= MOST else None
        known = self._references[table.name]
        return known is not None and reference not in known


@cache
def _references_in(table: Table) -> Statement:
    every = select(table.c.reference).where(table.c.council == bindparam("of_council")).distinct()
    return Statement(every.limit(MOST + 1))
