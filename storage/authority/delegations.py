"""Approval that was lent to employees."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, or_, select

from chatops.facts.authority import ApprovalLent, DelegationEnded, DelegationOver
from chatops.facts.fact import Fact
from chatops.policy import references
from chatops.policy.people import Delegation, Office, Scope, ScopeKind
from chatops.ports.authority import KeptDelegation
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from chatops.ports.idempotency import FormKind
from storage.authority.schema import delegations
from storage.database.drawn import drawn
from storage.idempotency import keep_key

_mine = delegations.c.council == bindparam("council")
_one = select(delegations).where(_mine, delegations.c.reference == bindparam("reference"))
_now = bindparam("now", type_=delegations.c.ends.type)
_standing = (
    select(delegations)
    .where(
        _mine,
        and_(delegations.c.since <= _now, delegations.c.ends > _now),
        or_(delegations.c.ended_at.is_(None), delegations.c.ended_at > _now),
    )
    .order_by(delegations.c.since, delegations.c.reference)
)
_latest = select(delegations).where(_mine).order_by(delegations.c.since.desc(), delegations.c.reference)


class SqlDelegations:
    """`chatops.ports.authority.Delegations`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def fresh_reference(self) -> str:
        """Return a reference that no delegation has, drawn at random."""
        return drawn(references.DELEGATION)

    def get(self, reference: str) -> KeptDelegation:
        """Return the delegation. Raises NoSuch."""
        row = self._connection.execute(_one, self._named(reference=reference)).first()
        if row is None:
            raise NoSuch(f"there is no delegation {reference}")
        return _kept(row)

    def current(self, now: datetime) -> Sequence[Delegation]:
        """Return those that hold at this instant by their own dates, in the order in which they were lent."""
        return [_delegation(row) for row in self._connection.execute(_standing, self._named(now=now))]

    def latest(self, limit: int) -> Sequence[KeptDelegation]:
        """Return those that were lent last, over or not, the latest first."""
        return [_kept(row) for row in self._connection.execute(_latest.limit(limit), self._named())]

    def _named(self, **values: Any) -> dict[str, Any]:
        return {"council": self._council.number, **values}


def _kept(row: Row[Any]) -> KeptDelegation:
    return KeptDelegation(_delegation(row), row.over)


def _delegation(row: Row[Any]) -> Delegation:
    return Delegation(
        reference=row.reference,
        lender=row.lender,
        office=Office(row.office),
        delegate=row.delegate,
        scope=Scope(ScopeKind(row.kind), row.about),
        since=row.since,
        ends=row.ends,
        reason=row.reason,
        ended_at=row.ended_at,
    )


def _lent(connection: Connection, council: Council, fact: ApprovalLent) -> None:
    lent = fact.delegation
    keep_key(connection, council, FormKind.DELEGATION, fact.form, lent.reference)
    connection.execute(
        delegations.insert().values(
            council=council.number,
            reference=lent.reference,
            lender=lent.lender,
            office=lent.office,
            delegate=lent.delegate,
            kind=lent.scope.kind,
            about=lent.scope.about,
            since=lent.since,
            ends=lent.ends,
            reason=lent.reason,
            over=False,
        )
    )


def _ended(connection: Connection, council: Council, fact: DelegationEnded) -> None:
    _change(connection, council, fact, ended_at=fact.at, ended_by=fact.by, over=True)


def _over(connection: Connection, council: Council, fact: DelegationOver) -> None:
    _change(connection, council, fact, over=True)


def _change(connection: Connection, council: Council, fact: Fact, **values: Any) -> None:
    this = (delegations.c.council == council.number) & (delegations.c.reference == fact.reference)
    connection.execute(delegations.update().where(this).values(values))


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    ApprovalLent: _lent,
    DelegationEnded: _ended,
    DelegationOver: _over,
}
