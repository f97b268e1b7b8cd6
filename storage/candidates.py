"""The names of those who are standing, for as long as the Town Clerk has them kept."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from chatops.policy.candidates import KnownName, NameKind
from chatops.policy.facts import Fact
from chatops.policy.purdah_facts import NamesGiven
from chatops.ports import Council
from storage.tables import candidates

_all = (
    select(candidates.c.kind, candidates.c.name)
    .where(candidates.c.council == bindparam("council"))
    .order_by(candidates.c.position)
)


class SqlCandidates:
    """`chatops.purdah_port.Candidates`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def all(self) -> Sequence[KnownName]:
        """Every name, in the order in which they were given."""
        rows = self._connection.execute(_all, {"council": self._council.number})
        return [KnownName(NameKind(row.kind), row.name) for row in rows]


def _given(connection: Connection, council: Council, fact: NamesGiven) -> None:
    """What was there goes, rows and all: an erased name is in no table any more."""
    connection.execute(candidates.delete().where(candidates.c.council == council.number))
    rows = [
        {"council": council.number, "kind": known.kind, "name": known.name, "position": position}
        for position, known in enumerate(fact.names)
    ]
    if rows:
        connection.execute(candidates.insert(), rows)


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {NamesGiven: _given}
