"""Whose letters are due: asked once for all councils of a process."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

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

_due_of_all = (
    select(letters.c.council)
    .where(letters.c.parked_at.is_(None), letters.c.not_before <= _now, is_free(_now))
    .distinct()
)
"""Of whichever council: it says which are asked further."""


def councils_due(connection: Connection, now: datetime, held: Mapping[Council, Held]) -> Collection[Council]:
    """Return those of these councils that have a letter to deliver now, besides what is held back for each."""
    if len(held) == 1 and Held() in held.values():
        # As it nearly always is: this is asked at every round, and building it took longer than the answer.
        (council,) = held
        return [council] if _due_of_one.first(connection, of_council=council.number, at=now) else []
    # Whose anything is due is asked once, however many there are; what is held back, of the few that hold something.
    due = set(connection.scalars(_due_of_all, {"at": now}))
    return [
        council
        for council, ways in held.items()
        if council.number in due and (ways == Held() or _is_open(connection, now, council, ways))
    ]


def _is_open(connection: Connection, now: datetime, council: Council, ways: Held) -> bool:
    """Return whether a council has a letter that is due and goes by none of these ways."""
    due = letters.c.parked_at.is_(None) & (letters.c.not_before <= now) & is_free(now)
    mine = (letters.c.council == council.number) & not_held(ways, council)
    return connection.scalar(select(letters.c.council).where(due, mine).limit(1)) is not None
