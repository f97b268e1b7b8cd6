"""Letters that were put aside. Nothing confidential is among those that are listed: a list would tell of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Connection, String, bindparam, func, select, true, type_coerce

from chatops.outbox.about import Undelivered
from chatops.outbox.letter import BY_THEMSELVES, CHANNEL, UNCOUNTED
from chatops.policy.people import Person
from chatops.ports.council import Council
from chatops.ports.delivery import Parked
from storage.database.statement import Statement
from storage.outbox.conditions import each_of
from storage.outbox.schema import letters


def _aside_of(council: int | BindParameter[int]) -> ColumnElement[bool]:
    return (letters.c.council == council) & letters.c.parked_at.is_not(None)


def _due(now: datetime) -> dict[str, Any]:
    """Return what a letter that was put aside becomes, to be tried now as if it never had been."""
    return {"parked_at": None, "tries": 0, "not_before": now}


_aside = _aside_of(bindparam("of_council", type_=letters.c.council.type))
_oldest = select(func.min(letters.c.number)).where(_aside, letters.c.unreachable).group_by(letters.c.to, letters.c.kind)
_try_lanes = Statement(letters.update().where(_aside, letters.c.number.in_(_oldest.scalar_subquery())))


def _bring_back_of(lane: ColumnElement[bool]) -> Statement:
    return Statement(letters.update().where(_aside, letters.c.unreachable, lane))


_platform = func.coalesce(letters.c.channel, "") == bindparam("of_platform")
_back_to_person = _bring_back_of((type_coerce(letters.c.to, String) == bindparam("of_person")) & _platform)
_back_to_channel = _bring_back_of(letters.c.to.is_(None) & letters.c.kind.not_in(each_of(BY_THEMSELVES)) & _platform)


class SqlParked:
    """`chatops.ports.delivery.ParkedLetters`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    @property
    def _aside(self) -> ColumnElement[bool]:
        return _aside_of(self._council.number)

    def all(self) -> Sequence[Parked]:
        seen = select(letters).where(self._aside, letters.c.kind.not_in(UNCOUNTED)).order_by(letters.c.number)
        return [
            Parked(row.number, row.kind, row.about, row.to.user if row.to else "", row.parked_at, row.why or "")
            for row in self._connection.execute(seen)
        ]

    def missed(self, what: Undelivered) -> Sequence[tuple[Person | None, str]]:
        told = letters.c.alerted & letters.c.why.is_not(None) & letters.c.kind.not_in(UNCOUNTED)
        mine = (letters.c.council == self._council.number) & (letters.c.kind == what.kind)
        mine &= (letters.c.about == what.reference) if what.reference else true()
        query = select(letters.c.to, letters.c.why).where(mine, told)
        return [(row.to, row.why) for row in self._connection.execute(query.distinct().order_by(letters.c.to))]

    def send_again(self, numbers: Sequence[int] | None, *, now: datetime) -> int:
        seen = letters.c.kind.not_in(UNCOUNTED)
        return self._again(now, seen if numbers is None else seen & letters.c.number.in_(numbers))

    def try_lanes(self, *, now: datetime) -> int:
        return _try_lanes.write(self._connection, of_council=self._council.number, **_due(now))

    def bring_back(self, lane: str, *, now: datetime) -> int:
        # Asked after each message that was taken, of a lane as `in_lane` has it.
        whose, _, platform = lane.partition(" ")
        named = {"of_council": self._council.number, "of_platform": platform, **_due(now)}
        if whose == CHANNEL:
            return _back_to_channel.write(self._connection, **named)
        return _back_to_person.write(self._connection, **named, of_person=whose)

    def _again(self, now: datetime, which: ColumnElement[bool]) -> int:
        return self._connection.execute(letters.update().where(self._aside, which).values(_due(now))).rowcount
