"""The accounts on which the bot publishes, and what it publishes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection, Row, and_, bindparam, select, update

from chatops.facts.publishing import (
    AccountConnected,
)
from chatops.policy.publishing.connections import Connection as Connected
from chatops.policy.publishing.connections import NetworkKind
from chatops.policy.publishing.jobs import Job, JobState
from chatops.policy.publishing.watching import Finding, Reading
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from chatops.ports.publishing import Credentials
from storage.database.read_cache import Few
from storage.database.statement import Statement
from storage.publishing.schema import connections, publish_jobs, readings
from storage.sealed.council_key import CouncilKey

PLACE = "connection"
_connection = Statement(
    select(connections).where(
        connections.c.council == bindparam("council"), connections.c.account == bindparam("account")
    )
)
_this = select(publish_jobs).where(
    publish_jobs.c.council == bindparam("council"),
    publish_jobs.c.reference == bindparam("reference"),
    publish_jobs.c.account == bindparam("account"),
)
_job_seen, _job_held = Statement(_this), Statement(_this.with_for_update())


class SqlConnections:
    """`chatops.ports.publishing.Connections`."""

    def __init__(self, connection: Connection, council: Council, keys: CouncilKey) -> None:
        self._connection = connection
        self._council = council
        self._keys = keys

    def all(self) -> Sequence[Connected]:
        query = select(connections).where(connections.c.council == self._council.number)
        return [_connected(row) for row in self._connection.execute(query.order_by(connections.c.account))]

    def of(self, account: str) -> Connected | None:
        row = self._row(account)
        return _connected(row) if row else None

    def credentials(self, account: str) -> Credentials:
        row = self._row(account)
        if row is None:
            raise NoSuch(f"the account {account} is not connected")
        secret = self._keys.of("connections").open(row.sealed, PLACE, account, row.server, row.login)
        return Credentials(row.server, row.login, secret.decode())

    def seal(self, fact: AccountConnected) -> None:
        """Keep the secret of a connection, whose row was written without it."""
        one = fact.connection
        sealed = self._keys.of("connections").seal(fact.secret.encode(), PLACE, one.account, one.server, one.login)
        mine = and_(connections.c.council == self._council.number, connections.c.account == one.account)
        self._connection.execute(update(connections).where(mine).values(sealed=sealed))

    def _row(self, account: str) -> Row[Any] | None:
        row: Row[Any] | None = _connection.first(self._connection, council=self._council.number, account=account)
        return row


class SqlJobs:
    """`chatops.ports.publishing.Jobs`."""

    def __init__(self, connection: Connection, council: Council, *, hold: bool) -> None:
        self._connection = connection
        self._council = council
        self._hold = hold
        self._few = Few(connection, council, writing=hold)

    def get(self, reference: str, account: str) -> Job | None:
        asked = _job_held if self._hold else _job_seen
        row = asked.first(self._connection, council=self._council.number, reference=reference, account=account)
        return _job(row) if row else None

    def of_draft(self, reference: str) -> Sequence[Job]:
        if self._few.has_none(publish_jobs, reference):
            return []
        mine = and_(publish_jobs.c.council == self._council.number, publish_jobs.c.reference == reference)
        query = select(publish_jobs).where(mine).order_by(publish_jobs.c.account)
        return [_job(row) for row in self._connection.execute(query)]

    def take(self, reference: str, account: str, *, holder: str, until: datetime) -> None:
        values = {"held_by": holder, "held_until": until, "tries": publish_jobs.c.tries + 1}
        this = this_job(self._council, reference, account)
        self._connection.execute(update(publish_jobs).where(this).values(**values))

    def let_go(self, reference: str, account: str, *, holder: str) -> None:
        mine = and_(this_job(self._council, reference, account), publish_jobs.c.held_by == holder)
        self._connection.execute(update(publish_jobs).where(mine).values(held_by=None, held_until=None))

    def readings(self, reference: str) -> Sequence[Reading]:
        if self._few.has_none(readings, reference):
            return []
        mine = and_(readings.c.council == self._council.number, readings.c.reference == reference)
        found = self._connection.execute(select(readings).where(mine).order_by(readings.c.number))
        return [Reading(row.account, Finding(row.found), row.at) for row in found]

    def note_parts(self, reference: str, account: str, at_network: Mapping[str, str], *, holder: str) -> bool:
        mine = and_(this_job(self._council, reference, account), publish_jobs.c.held_by == holder)
        changed = update(publish_jobs).where(mine).values(at_network=written(at_network))
        return self._connection.execute(changed).rowcount == 1


def _connected(row: Row[Any]) -> Connected:
    kind = NetworkKind(row.kind)
    return Connected(row.account, kind, row.server, row.login, row.identifier, row.by, row.since)


def _job(row: Row[Any]) -> Job:
    return Job(
        reference=row.reference,
        account=row.account,
        revision=row.revision,
        digest=row.digest,
        state=JobState(row.state),
        key=row.key,
        payload=row.payload,
        first_attempt_at=row.first_attempt_at,
        held_by=row.held_by,
        held_until=row.held_until,
        at_network=orjson.loads(row.at_network),
        tries=row.tries,
        why=row.why,
    )


def written(at_network: Mapping[str, str]) -> str:
    """Return what a network calls the parts of a post, as it is kept."""
    return orjson.dumps(dict(at_network), option=orjson.OPT_SORT_KEYS).decode()


def this_job(council: Council, reference: str, account: str) -> Any:
    """Return what tells one job from all others."""
    return and_(
        publish_jobs.c.council == council.number,
        publish_jobs.c.reference == reference,
        publish_jobs.c.account == account,
    )
