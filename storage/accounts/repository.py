"""The register of official accounts."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from chatops.facts.accounts import AccountRecorded
from chatops.facts.fact import Fact
from chatops.policy.accounts import Account
from chatops.ports.council import Council
from storage.accounts.schema import accounts
from storage.database.statement import Statement

_of_council = select(accounts).where(accounts.c.council == bindparam("council")).order_by(accounts.c.position)
_ever, _all = Statement(_of_council), Statement(_of_council.where(accounts.c.left_at.is_(None)))
_last = select(func.coalesce(func.max(accounts.c.position), 0)).where(accounts.c.council == bindparam("council"))


class SqlAccounts:
    """`chatops.ports.accounts.Accounts`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def all(self) -> Sequence[Account]:
        return self._accounts(_all)

    def ever(self) -> Sequence[Account]:
        return self._accounts(_ever)

    def _accounts(self, query: Statement) -> Sequence[Account]:
        rows = query.all(self._connection, council=self._council.number)
        return [Account(row.key, row.name, row.address, row.network) for row in rows]


def _recorded(connection: Connection, council: Council, fact: AccountRecorded) -> None:
    this = (accounts.c.council == council.number) & (accounts.c.key == fact.reference)
    left_at = None if fact.official else fact.at
    values = {"name": fact.name, "address": fact.address, "network": fact.network, "left_at": left_at}
    changed = connection.execute(accounts.update().where(this).values(values))
    if changed.rowcount == 0:
        last = connection.scalar(_last, {"council": council.number}) or 0
        new = {"council": council.number, "key": fact.reference, "position": last + 1, **values}
        connection.execute(accounts.insert().values(new))


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {AccountRecorded: _recorded}
