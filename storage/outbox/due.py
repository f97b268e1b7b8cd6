"""Whose letters are due: asked once for all councils of a process."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, or_, select

from chatops.ports.council import Council
from chatops.ports.delivery import Held
from storage.outbox.conditions import is_free, not_held
from storage.outbox.schema import letters


def councils_due(connection: Connection, now: datetime, held: Mapping[Council, Held]) -> Collection[Council]:
    """Return those of these councils that have a letter to deliver now, besides what is held back for each."""
    ours = [(letters.c.council == council.number) & not_held(ways, council) for council, ways in held.items()]
    open_ways = or_(*ours)
    due = letters.c.parked_at.is_(None) & (letters.c.not_before <= now) & is_free(now)
    numbers = set(connection.scalars(select(letters.c.council).where(due, open_ways).distinct()))
    return [council for council in held if council.number in numbers]
