"""The names of those who are standing, for as long as they are needed."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select

from chatops.facts.fact import Fact
from chatops.facts.purdah import NamesErased, NamesGiven
from chatops.policy.purdah.candidates import KnownName, NameKind
from chatops.ports.council import Council
from storage.purdah.schema import candidate_lists, candidates

_all = (
    select(candidates.c.kind, candidates.c.name)
    .where(candidates.c.council == bindparam("council"))
    .order_by(candidates.c.position)
)
_given_at = select(candidate_lists.c.given_at).where(candidate_lists.c.council == bindparam("council"))


class SqlCandidates:
    """`chatops.ports.purdah.Candidates`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def all(self) -> Sequence[KnownName]:
        """Return every name, in the order in which they were given."""
        rows = self._connection.execute(_all, {"council": self._council.number})
        return [KnownName(NameKind(row.kind), row.name) for row in rows]

    def given_at(self) -> datetime | None:
        """Return when the Town Clerk last gave or changed them, or None when there are none."""
        given_at: datetime | None = self._connection.scalar(_given_at, {"council": self._council.number})
        return given_at


def _given(connection: Connection, council: Council, fact: NamesGiven) -> None:
    """What was there goes, rows and all."""
    _erased(connection, council)
    rows = [
        {"council": council.number, "kind": known.kind, "name": known.name, "position": position}
        for position, known in enumerate(fact.names)
    ]
    if rows:
        given = candidate_lists.insert().values(council=council.number, given_at=fact.at, salt=fact.salt)
        connection.execute(given)
        connection.execute(candidates.insert(), rows)


def _erased(connection: Connection, council: Council, _fact: NamesErased | None = None) -> None:
    """An erased name is in no table any more, nor is the salt with which one could be guessed."""
    for table in (candidates, candidate_lists):
        connection.execute(table.delete().where(table.c.council == council.number))


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {NamesGiven: _given, NamesErased: _erased}
