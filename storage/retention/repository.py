"""For how long this council keeps things: the defaults, and what its Town Clerk has changed of them."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from chatops.facts.fact import Fact
from chatops.facts.retention import RetentionChanged
from chatops.policy.retention import Retention
from chatops.ports.council import Council
from storage.database.statement import Statement
from storage.retention.schema import retention_changes

_of = retention_changes.c
_mine = _of.council == bindparam("of_council")
_last_of = Statement(
    select(_of.days).where(_mine, _of.kind == bindparam("of_kind")).order_by(_of.number.desc()).limit(1)
)
_newest = Statement(select(func.coalesce(func.max(_of.number), 0).label("number")).where(_mine))


class SqlRetentionChanges:
    """`chatops.ports.retention.RetentionChanges`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def of(self, one: Retention) -> Retention:
        found = _last_of.all(self._connection, of_council=self._council.number, of_kind=one.key) if one.key else ()
        return replace(one, kept_for=timedelta(days=found[0].days)) if found else one

    def newest(self) -> int:
        (found,) = _newest.all(self._connection, of_council=self._council.number)
        return int(found.number)

    def fresh_salt(self) -> str:
        return secrets.token_hex(16)


def _changed(connection: Connection, council: Council, fact: RetentionChanged) -> None:
    new = {"number": fact.number, "kind": fact.key, "days": fact.days, "why": fact.why, "salt": fact.salt}
    connection.execute(retention_changes.insert().values(council=council.number, **new, by=fact.by, at=fact.at))


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {RetentionChanged: _changed}
