"""The accounts on which the bot publishes, and what it publishes."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, func, select, update

from chatops.facts.fact import Fact
from chatops.facts.publishing import (
    AccountConnected,
    AccountDisconnected,
    DraftPublished,
    LeftToPeople,
    PostReadBack,
    PublishAbsent,
    PublishClaimed,
    PublishingDue,
    PublishUnclear,
)
from chatops.policy.publishing.connections import Connection as Connected
from chatops.policy.publishing.connections import NetworkKind
from chatops.policy.publishing.jobs import IN_DOUBT, Job, JobState
from chatops.policy.publishing.watching import Finding, Reading
from chatops.ports.council import Council
from chatops.ports.errors import Collided, NoSuch
from chatops.ports.publishing import Credentials
from storage.database.read_cache import Few
from storage.database.vacuum import note_due
from storage.drafts.writes import add_postings, hand_to, move
from storage.publishing.schema import connections, publish_jobs, readings
from storage.sealed.council_key import CouncilKey

PLACE = "connection"


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
        mine = and_(connections.c.council == self._council.number, connections.c.account == account)
        return self._connection.execute(select(connections).where(mine)).first()


class SqlJobs:
    """`chatops.ports.publishing.Jobs`."""

    def __init__(self, connection: Connection, council: Council, *, hold: bool) -> None:
        self._connection = connection
        self._council = council
        self._hold = hold
        self._few = Few(connection, council, writing=hold)

    def get(self, reference: str, account: str) -> Job | None:
        query = select(publish_jobs).where(_this(self._council, reference, account))
        row = self._connection.execute(query.with_for_update() if self._hold else query).first()
        return _job(row) if row else None

    def of_draft(self, reference: str) -> Sequence[Job]:
        if self._few.has_none(publish_jobs, reference):
            return []
        mine = and_(publish_jobs.c.council == self._council.number, publish_jobs.c.reference == reference)
        query = select(publish_jobs).where(mine).order_by(publish_jobs.c.account)
        return [_job(row) for row in self._connection.execute(query)]

    def take(self, reference: str, account: str, *, holder: str, until: datetime) -> None:
        values = {"held_by": holder, "held_until": until, "tries": publish_jobs.c.tries + 1}
        self._set(reference, account, **values)

    def let_go(self, reference: str, account: str, *, holder: str) -> None:
        mine = and_(_this(self._council, reference, account), publish_jobs.c.held_by == holder)
        self._connection.execute(update(publish_jobs).where(mine).values(held_by=None, held_until=None))

    def readings(self, reference: str) -> Sequence[Reading]:
        if self._few.has_none(readings, reference):
            return []
        mine = and_(readings.c.council == self._council.number, readings.c.reference == reference)
        found = self._connection.execute(select(readings).where(mine).order_by(readings.c.number))
        return [Reading(row.account, Finding(row.found), row.at) for row in found]

    def note_part(self, reference: str, account: str, at_network: str) -> None:
        self._set(reference, account, at_network=at_network)

    def _set(self, reference: str, account: str, **values: Any) -> None:
        this = _this(self._council, reference, account)
        self._connection.execute(update(publish_jobs).where(this).values(**values))


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
        at_network=row.at_network,
        tries=row.tries,
        why=row.why,
    )


def _this(council: Council, reference: str, account: str) -> Any:
    return and_(
        publish_jobs.c.council == council.number,
        publish_jobs.c.reference == reference,
        publish_jobs.c.account == account,
    )


def _due(connection: Connection, council: Council, fact: PublishingDue) -> None:
    """A job that waited for an earlier revision is for this one now; one for this revision stays as it was tried."""
    revision = fact.draft.revision
    for account in fact.accounts:
        same = and_(_this(council, fact.reference, account), publish_jobs.c.revision == revision.number)
        if connection.execute(update(publish_jobs).where(same).values(tries=0)).rowcount:
            continue
        this = and_(_this(council, fact.reference, account), publish_jobs.c.state == JobState.WAITING)
        connection.execute(publish_jobs.delete().where(this))
        new = Job(fact.reference, account, revision.number, revision.digest, JobState.WAITING)
        connection.execute(publish_jobs.insert().values(council=council.number, **_columns(new)))


def _columns(job: Job) -> dict[str, Any]:
    return {
        "reference": job.reference,
        "account": job.account,
        "revision": job.revision,
        "digest": job.digest,
        "state": job.state,
        "payload": job.payload,
        "key": job.key,
        "first_attempt_at": job.first_attempt_at,
        "held_by": job.held_by,
        "held_until": job.held_until,
        "at_network": job.at_network,
        "tries": job.tries,
        "why": job.why,
    }


def _claimed(connection: Connection, council: Council, fact: PublishClaimed) -> None:
    _change(connection, council, fact.job, {JobState.WAITING, *IN_DOUBT}, _columns(fact.job))


def _unclear(connection: Connection, council: Council, fact: PublishUnclear) -> None:
    free = {"state": JobState.UNCLEAR, "held_by": None, "held_until": None}
    _change(connection, council, fact.job, {JobState.CLAIMED}, free)


def _absent(connection: Connection, council: Council, fact: PublishAbsent) -> None:
    free = {"state": JobState.WAITING, "held_by": None, "held_until": None}
    _change(connection, council, fact.job, set(IN_DOUBT), free)


def _published(connection: Connection, council: Council, fact: DraftPublished) -> None:
    _change(connection, council, fact.job, set(IN_DOUBT), {"state": JobState.OUT, "held_by": None, "held_until": None})
    if fact.finished:
        move(connection, council, fact, fact.draft)
    add_postings(connection, council, fact.reference, (fact.posted,))


def _left(connection: Connection, council: Council, fact: LeftToPeople) -> None:
    free = {"state": JobState.BY_HAND, "why": fact.why, "held_by": None, "held_until": None}
    _change(connection, council, fact.job, {JobState.WAITING, *IN_DOUBT}, free)
    if fact.to:
        hand_to(connection, council, fact, fact.draft, fact.to)


def _change(connection: Connection, council: Council, job: Job, before: set[JobState], values: dict[str, Any]) -> None:
    """Change a job that still stands as the use case saw it. Raises Collided."""
    this = and_(_this(council, job.reference, job.account), publish_jobs.c.state.in_([str(state) for state in before]))
    if connection.execute(update(publish_jobs).where(this).values(**values)).rowcount != 1:
        raise Collided(f"the publication of {job.reference} on {job.account} no longer stands as it did")


def _read_back(connection: Connection, council: Council, fact: PostReadBack) -> None:
    mine = and_(readings.c.council == council.number, readings.c.reference == fact.reference)
    last = connection.scalar(select(func.coalesce(func.max(readings.c.number), 0)).where(mine)) or 0
    new = {"council": council.number, "reference": fact.reference, "number": last + 1}
    connection.execute(readings.insert().values(**new, account=fact.account, found=fact.found, at=fact.at))


def _made(connection: Connection, council: Council, fact: AccountConnected) -> None:
    """The row, in place of one before, without its secret: that is sealed by the unit of work, which has the keys."""
    one = fact.connection
    mine = and_(connections.c.council == council.number, connections.c.account == one.account)
    connection.execute(connections.delete().where(mine))
    values = {
        "council": council.number,
        "account": one.account,
        "kind": one.kind,
        "server": one.server,
        "login": one.login,
        "identifier": one.identifier,
        "sealed": b"",
        "by": one.by,
        "since": one.since,
    }
    connection.execute(connections.insert().values(values))


def _disconnected(connection: Connection, council: Council, fact: AccountDisconnected) -> None:
    mine = and_(connections.c.council == council.number, connections.c.account == fact.account)
    connection.execute(connections.delete().where(mine))
    note_due(connection)


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    PublishingDue: _due,
    PublishClaimed: _claimed,
    PublishUnclear: _unclear,
    PublishAbsent: _absent,
    DraftPublished: _published,
    LeftToPeople: _left,
    PostReadBack: _read_back,
    AccountConnected: _made,
    AccountDisconnected: _disconnected,
}
"""What the facts about jobs write; those about connections are sealed, and written by the unit of work."""
