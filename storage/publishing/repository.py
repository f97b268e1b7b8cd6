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
_connections = Statement(
    select(connections).where(connections.c.council == bindparam("council")).order_by(connections.c.account)
)
this_job = and_(
    publish_jobs.c.council == bindparam("of_council"),
    publish_jobs.c.reference == bindparam("of_draft"),
    publish_jobs.c.account == bindparam("of_account"),
)
"""What tells one job from all others, with the values of `which_job`."""
_this = select(publish_jobs).where(this_job)
_job_seen, _job_held = Statement(_this), Statement(_this.with_for_update())
_of_draft = Statement(
    select(publish_jobs)
    .where(publish_jobs.c.council == bindparam("council"), publish_jobs.c.reference == bindparam("reference"))
    .order_by(publish_jobs.c.account)
)
_take = Statement(update(publish_jobs).where(this_job).values(tries=publish_jobs.c.tries + 1))
_change_in_hand = Statement(update(publish_jobs).where(this_job, publish_jobs.c.held_by == bindparam("holder")))


class SqlConnections:
    """`chatops.ports.publishing.Connections`."""

    def __init__(self, connection: Connection, council: Council, keys: CouncilKey) -> None:
        self._connection = connection
        self._council = council
        self._keys = keys

    def all(self) -> Sequence[Connected]:
        return [_connected(row) for row in _connections.all(self._connection, council=self._council.number)]

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
        row = asked.first(self._connection, **which_job(self._council, reference, account))
        return _job(row) if row else None

    def of_draft(self, reference: str) -> Sequence[Job]:
        if self._few.has_none(publish_jobs, reference):
            return []
        found = _of_draft.all(self._connection, council=self._council.number, reference=reference)
        return [_job(row) for row in found]

    def take(self, reference: str, account: str, *, holder: str, until: datetime) -> None:
        this = which_job(self._council, reference, account)
        _take.write(self._connection, **this, held_by=holder, held_until=until)

    def let_go(self, reference: str, account: str, *, holder: str) -> None:
        mine = {**which_job(self._council, reference, account), "holder": holder}
        _change_in_hand.write(self._connection, **mine, held_by=None, held_until=None)

    def readings(self, reference: str) -> Sequence[Reading]:
        if self._few.has_none(readings, reference):
            return []
        mine = and_(readings.c.council == self._council.number, readings.c.reference == reference)
        found = self._connection.execute(select(readings).where(mine).order_by(readings.c.number))
        return [Reading(row.account, Finding(row.found), row.at) for row in found]

    def note_parts(self, reference: str, account: str, at_network: Mapping[str, str], *, holder: str) -> bool:
        mine = {**which_job(self._council, reference, account), "holder": holder}
        return _change_in_hand.write(self._connection, **mine, at_network=written(at_network)) == 1


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


def which_job(council: Council, reference: str, account: str) -> dict[str, Any]:
    """Return the values for `this_job`."""
    return {"of_council": council.number, "of_draft": reference, "of_account": account}
