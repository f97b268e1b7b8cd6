"""Who was given access to which official account."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from chatops.facts.account_access import AccessChanged, AccessDue, AccessEnded, AccessFact, AccessGiven
from chatops.facts.fact import Fact
from chatops.policy import references
from chatops.policy.account_access import Access
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from storage.accounts.schema import account_access
from storage.database.drawn import drawn

_mine = account_access.c.council == bindparam("council")
_one = select(account_access).where(_mine, account_access.c.reference == bindparam("reference"))
_not_ended = (
    select(account_access)
    .where(_mine, account_access.c.ended_at.is_(None))
    .order_by(account_access.c.since, account_access.c.reference)
)


class SqlAccountAccess:
    """`chatops.ports.account_access.AccountAccess`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def fresh_reference(self) -> str:
        return drawn(references.ACCESS)

    def get(self, reference: str) -> Access:
        row = self._connection.execute(_one, {"council": self._council.number, "reference": reference}).first()
        if row is None:
            raise NoSuch(f"there is no access {reference}")
        return _access(row)

    def not_ended(self) -> Sequence[Access]:
        return [_access(row) for row in self._connection.execute(_not_ended, {"council": self._council.number})]


def _access(row: Row[Any]) -> Access:
    return Access(
        reference=row.reference,
        account=row.account,
        person=row.person,
        case=row.case,
        why=row.why,
        until=row.until,
        lapses=row.lapses,
        since=row.since,
        told=row.told,
        ended_at=row.ended_at,
    )


def _given(connection: Connection, council: Council, fact: AccessGiven) -> None:
    one = fact.access
    new = {"council": council.number, "reference": one.reference, "account": one.account, "person": one.person}
    connection.execute(account_access.insert().values({**new, "since": one.since, **_state(fact)}))


def _changed(connection: Connection, council: Council, fact: AccessFact) -> None:
    this = (account_access.c.council == council.number) & (account_access.c.reference == fact.reference)
    connection.execute(account_access.update().where(this).values(_state(fact)))


def _state(fact: AccessFact) -> dict[str, Any]:
    """Return what of an access may change."""
    one = fact.access
    return {
        "case": one.case,
        "why": one.why,
        "until": one.until,
        "lapses": one.lapses,
        "told": one.told,
        "ended_at": one.ended_at,
    }


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    AccessGiven: _given,
    AccessChanged: _changed,
    AccessEnded: _changed,
    AccessDue: _changed,
}
