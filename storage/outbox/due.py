"""Whose letters are due: asked once for all councils of a process."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, or_, select

from chatops.ports.council import Council
from chatops.ports.delivery import Held
from storage.database.statement import Statement
from storage.outbox.conditions import is_free, not_held
from storage.outbox.schema import letters

_now = bindparam("at", type_=letters.c.not_before.type)
_due_of_one = Statement(
    select(letters.c.council)
    .where(
        letters.c.council == bindparam("of_council"),
        letters.c.parked_at.is_(None),
        letters.c.not_before <= _now,
        is_free(_now),
    )
    .limit(1)
)


def councils_due(connection: Connection, now: datetime, held: Mapping[Council, Held]) -> Collection[Council]:
    """Return those of these councils that have a letter to deliver now, besides what is held back for each."""
    if len(held) == 1 and Held() in held.values():
        # As it nearly always is: this is asked at every round, and building it took longer than the answer.
        (council,) = held
        return [council] if _due_of_one.first(connection, of_council=council.number, at=now) else []
    ours = [(letters.c.council == council.number) & not_held(ways, council) for council, ways in held.items()]
    open_ways = or_(*ours)
    due = letters.c.parked_at.is_(None) & (letters.c.not_before <= now) & is_free(now)
    numbers = set(connection.scalars(select(letters.c.council).where(due, open_ways).distinct()))
    return [council for council in held if council.number in numbers]
