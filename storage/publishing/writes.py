"""What the facts about publications by the bot, and about the accounts on which it publishes, write."""

from collections.abc import Callable, Collection
from functools import cache
from typing import Any

from sqlalchemy import Connection, and_, bindparam, func, or_, select, update

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
from chatops.policy.publishing.jobs import IN_DOUBT, OPEN, Job, JobState
from chatops.ports.council import Council
from chatops.ports.errors import Collided
from storage.database.statement import Statement
from storage.database.vacuum import note_due
from storage.drafts.moves import hand_to, move
from storage.drafts.writes import add_postings
from storage.publishing.repository import this_job, which_job, written
from storage.publishing.schema import connections, publish_jobs, readings

_of_revision = Statement(update(publish_jobs).where(this_job, publish_jobs.c.revision == bindparam("of_revision")))
_waiting = Statement(publish_jobs.delete().where(this_job, publish_jobs.c.state == str(JobState.WAITING)))
_add = Statement(publish_jobs.insert())


@cache
def _change_from(before: tuple[JobState, ...]) -> Statement:
    stands_so = or_(*(publish_jobs.c.state == str(state) for state in before))
    return Statement(update(publish_jobs).where(this_job, stands_so))


def _due(connection: Connection, council: Council, fact: PublishingDue) -> None:
    """A job that waited for an earlier revision is for this one now; one for this revision stays as it was tried."""
    revision = fact.draft.revision
    for account in fact.accounts:
        this = which_job(council, fact.reference, account)
        if _of_revision.write(connection, **this, of_revision=revision.number, tries=0):
            continue
        _waiting.write(connection, **this)
        new = Job(fact.reference, account, revision.number, revision.digest, JobState.WAITING)
        _add.write(connection, council=council.number, **_columns(new))


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
        "at_network": written(job.at_network),
        "tries": job.tries,
        "why": job.why,
    }


def _claimed(connection: Connection, council: Council, fact: PublishClaimed) -> None:
    _change(connection, council, fact.job, OPEN, _columns(fact.job))


def _unclear(connection: Connection, council: Council, fact: PublishUnclear) -> None:
    free = {"state": JobState.UNCLEAR, "held_by": None, "held_until": None}
    _change(connection, council, fact.job, (JobState.CLAIMED,), free)


def _absent(connection: Connection, council: Council, fact: PublishAbsent) -> None:
    free = {"state": JobState.WAITING, "held_by": None, "held_until": None}
    _change(connection, council, fact.job, IN_DOUBT, free)


def _published(connection: Connection, council: Council, fact: DraftPublished) -> None:
    _change(connection, council, fact.job, IN_DOUBT, {"state": JobState.OUT, "held_by": None, "held_until": None})
    if fact.finished:
        move(connection, council, fact, fact.draft)
    add_postings(connection, council, fact.reference, (fact.posted,))


def _left(connection: Connection, council: Council, fact: LeftToPeople) -> None:
    free = {"state": JobState.BY_HAND, "why": fact.why, "held_by": None, "held_until": None}
    _change(connection, council, fact.job, OPEN, free)
    if fact.to:
        hand_to(connection, council, fact, fact.draft, fact.to)


def _change(
    connection: Connection, council: Council, job: Job, before: Collection[JobState], values: dict[str, Any]
) -> None:
    """Change a job that still stands as the use case saw it. Raises Collided."""
    this = which_job(council, job.reference, job.account)
    if _change_from(tuple(before)).write(connection, **this, **values) != 1:
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
"""What each fact writes; the secret of a connection is sealed by the unit of work."""
