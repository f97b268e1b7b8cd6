"""The bot publishes what was released: claimed, tried, looked up, recorded once, or left to people. Clause 4.2b."""

from dataclasses import replace
from datetime import datetime

from chatops.evaluate import account_holders
from chatops.evaluate.publishing import approved_by
from chatops.evaluate.purdah_gate import gate
from chatops.evaluate.recorded_links import recorded_for
from chatops.evaluate.stopping import why_it_is_stopped
from chatops.facts.publishing import DraftPublished, LeftToPeople, PublishAbsent, PublishClaimed, PublishUnclear
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft, Posting
from chatops.policy.drafts.stages import MOVES, Stage
from chatops.policy.people import AccountStatus
from chatops.policy.publishing.jobs import IN_DOUBT, LEASE, OPEN, Job, JobState, WhyByHand
from chatops.policy.publishing.payload import frozen, key_of
from chatops.ports.publishing import Shown
from chatops.ports.unit_of_work import Facts, UnitOfWork


def claim(work: UnitOfWork, now: datetime, *, reference: str, account: str, holder: str) -> Facts:
    """4.2b, PS-4b, house rules 9 and 13: the bot is about to publish, if everything still allows it at this instant.

    Nothing happens otherwise, or it is stopped to be confirmed, or left to people. `holder` is the worker that will do
    it. Raises NoSuch.
    """
    draft, job = work.drafts.get(reference), work.jobs.get(reference, account)
    if job is None or job.state is not JobState.WAITING or job.is_held(now, holder):
        return ()
    return _claimed(work, now, draft, job, holder)


def claim_again(work: UnitOfWork, now: datetime, *, reference: str, account: str, holder: str) -> Facts:
    """4.2b: a publication of which nobody knew whether it was out is not, so it is tried again if it may be now.

    If it may not, it waits as it did before, and nothing is sent. Raises NoSuch.
    """
    draft, job = work.drafts.get(reference), work.jobs.get(reference, account)
    if job is None or job.state not in IN_DOUBT or job.is_held(now, holder):
        return ()
    again = _claimed(work, now, draft, job, holder)
    if again and isinstance(again[0], PublishClaimed):
        return again
    return (PublishAbsent(at=now, reference=reference, draft=draft, job=job),)


def put_off(work: UnitOfWork, now: datetime, *, reference: str, account: str, holder: str) -> Facts:
    """4.2b: nothing is out, so the job waits as before it was claimed, and one time more is counted. Raises NoSuch."""
    work.jobs.take(reference, account, holder=holder, until=now)
    draft, job = work.drafts.get(reference), work.jobs.get(reference, account)
    if job is None or job.state not in IN_DOUBT:
        return ()
    return (PublishAbsent(at=now, reference=reference, draft=draft, job=job),)


def doubt(work: UnitOfWork, now: datetime, *, reference: str, account: str, holder: str) -> Facts:
    """4.2b: nobody knows whether it is out: the network is read before anything is written, by any worker.

    Raises NoSuch.
    """
    work.jobs.let_go(reference, account, holder=holder)
    draft, job = work.drafts.get(reference), work.jobs.get(reference, account)
    if job is None or job.state is not JobState.CLAIMED:
        return ()
    return (PublishUnclear(at=now, reference=reference, draft=draft, job=job),)


def record_published(work: UnitOfWork, now: datetime, *, reference: str, account: str, shown: Shown) -> Facts:
    """3.1: the bot's post is out, and the record says where, under whose approval, and how it reads. Raises NoSuch."""
    draft, job = work.drafts.get(reference), work.jobs.get(reference, account)
    if job is None or job.state not in IN_DOUBT:
        return ()
    if recorded_for(work, shown.link) is not None:
        # The same words went out twice within minutes, and what was found is the post of the other.
        return (_left(work, now, draft, job, WhyByHand.CANNOT_TELL),)
    by = approved_by(work, draft, job.revision)
    posted = Posting(account, shown.link, by, now, network_id=shown.number)
    official = {one.key for one in work.accounts.all()}
    left = {key for key in draft.unposted if key in official} - {account}
    fact = DraftPublished(
        at=now,
        reference=reference,
        draft=draft,
        job=job,
        posted=posted,
        read_as=shown.words,
        finished=not left and draft.stage in MOVES["draft:publish"].starts,
        holders=draft.handed_to,
    )
    return (fact,)


def leave_to_people(work: UnitOfWork, now: datetime, *, reference: str, account: str, why: WhyByHand) -> Facts:
    """3.1: the bot does not publish it, and those who hold the account are given the words and told why.

    Raises NoSuch.
    """
    draft, job = work.drafts.get(reference), work.jobs.get(reference, account)
    if job is None or job.state not in OPEN:
        return ()
    return (_left(work, now, draft, job, why),)


def _claimed(work: UnitOfWork, now: datetime, draft: Draft, job: Job, holder: str) -> Facts:
    """What the one transaction asks before the bot publishes; nothing when something stands in its way."""
    if not _is_for_this_revision(work, draft, job) or gate(work, draft, now):
        return ()
    stopped = why_it_is_stopped(work, now, draft, AccountStatus.ACTIVE)
    if stopped is not None:
        return (stopped,)
    connection = work.connections.of(job.account)
    if connection is None:
        return (_left(work, now, draft, job, WhyByHand.DISCONNECTED),)
    first = job.first_attempt_at or now
    claimed = replace(
        job,
        state=JobState.CLAIMED,
        payload=job.payload or frozen(draft.revision, connection),
        key=job.key or key_of(job, connection.kind, first),
        first_attempt_at=first,
        held_by=holder,
        held_until=now + LEASE,
    )
    again = job.first_attempt_at is not None
    return (PublishClaimed(at=now, reference=draft.reference, draft=draft, job=claimed, again=again),)


def _is_for_this_revision(work: UnitOfWork, draft: Draft, job: Job) -> bool:
    """Return whether the draft is released, approved as it reads now, not posted there, and this is a job for just
    that.
    """
    official = {account.key for account in work.accounts.all()}
    return (
        draft.stage is Stage.RELEASED
        and moves.approval_stands(draft)
        and job.digest == draft.revision.digest
        and job.account in draft.unposted
        and job.account in official
    )


def _left(work: UnitOfWork, now: datetime, draft: Draft, job: Job, why: WhyByHand) -> LeftToPeople:
    to = account_holders.to_hand_over(work, draft, now) if draft.stage is Stage.RELEASED else ()
    return LeftToPeople(at=now, reference=draft.reference, draft=draft, job=job, why=why, to=to)
