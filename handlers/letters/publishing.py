"""What publishes a draft on a network: claimed, sent, and whatever becomes of it recorded. Clauses 3.1, 4.2b.

Each network call stands between two transactions, and a job that may be out is looked up before anything is sent.
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NoReturn

from chatops.desk import Desk
from chatops.facts.publishing import PublishClaimed
from chatops.flow.publishing import publish
from chatops.outbox.about import Publication
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.drafts.stages import Stage
from chatops.policy.pictures import Attached
from chatops.policy.publishing.jobs import IN_DOUBT, LEASE, MOST_LOOKS, MOST_REFUSALS, Job, JobState, WhyByHand
from chatops.policy.publishing.payload import POST, PictureToSend, ToPublish, kind_of, reads_as_sent, thawed
from chatops.ports.errors import NoSuch
from chatops.ports.publishing import CannotTell, Credentials, Network, Networks, NotPublished, Shown
from chatops.ports.unit_of_work import Facts, UnitOfWork
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Sent, TryAgain
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens.accounts.connections import connection_notice
from handlers.views.accounts.connections import see_connection

SETTLES = timedelta(seconds=20)
"""How long after a call without an outcome the network is read: a server that is slow has done by then what it will."""
LATER = timedelta(seconds=30)


def publishing_couriers(desk: Desk, platform: Platform, networks: Networks) -> dict[LetterKind, Courier]:
    """Return for each kind of letter by which the bot publishes, and about that, what does it."""
    return {
        LetterKind.PUBLISH: lambda letter: Publishing(desk, networks).deliver(letter),
        LetterKind.CONNECTION_NOTICE: lambda letter: _tell(desk, platform, letter),
    }


async def _tell(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is not None:
        notice = connection_notice(*await desk.look(see_connection, key=letter.reference))
        await tell(desk, platform, letter, notice)


class Publishing:
    """Brings one job of a council on, in hands of its own that nobody else has."""

    def __init__(self, desk: Desk, networks: Networks) -> None:
        self._desk = desk
        self._networks = networks
        self._holder = secrets.token_hex(8)
        self._credentials: Credentials | None = None

    async def deliver(self, letter: Letter) -> Sent:
        """Bring one job on as far as it goes now. Raises TryAgain."""
        about = letter.about_a(Publication)
        reference, account = about.reference, about.account
        job, self._credentials = await self._desk.look(_job_and_credentials, reference=reference, account=account)
        if job is None or job.state in {JobState.OUT, JobState.BY_HAND}:
            return Sent.NOTHING
        if job.state in IN_DOUBT:
            await self._look_up(job)
        else:
            await self._begin(job)
        return Sent.NOTHING

    async def _begin(self, job: Job) -> None:
        claimed = await self._claimed(job, publish.claim)
        if claimed is not None:
            # One that was tried before may be out, whatever the network said then. Another worker may have tried it
            # since it was read here.
            await (self._read_then_send(claimed.job) if claimed.again else self._send(claimed.job))
        elif await self._still_waits(job):
            raise TryAgain("it may not go out now", LATER)

    async def _look_up(self, job: Job) -> None:
        """Read before anything is written: somebody else has it in hand, or nobody knows what became of it."""
        taken = await self._desk.records.write(lambda work: self._take(work, job))
        if taken is None:
            raise TryAgain("another worker has it in hand", LEASE)
        shown = await self._read(taken)
        if shown is not None:
            await self._record(taken, shown)
            return
        if taken.tries >= MOST_LOOKS:
            await self._leave(taken, WhyByHand.PUT_OFF)
            return
        claimed = await self._claimed(taken, publish.claim_again)
        if claimed is not None:
            await self._send(claimed.job)
        elif await self._still_waits(job):
            raise TryAgain("it is not out, and may not go out now", LATER)

    async def _read_then_send(self, job: Job) -> None:
        shown = await self._read(job)
        await (self._send(job) if shown is None else self._record(job, shown))

    async def _read(self, job: Job) -> Shown | None:
        """Return the post if it is out. Raises TryAgain while nobody can tell; after too often it is left to people."""
        network, credentials, given = await self._ways(job)
        try:
            return await network.look_up(credentials, given)
        except (CannotTell, NotPublished) as reason:
            await self._in_doubt(job)
            if job.tries >= MOST_LOOKS:
                await self._leave(job, WhyByHand.CANNOT_TELL)
                raise TryAgain("it is left to people", LATER) from None
            raise TryAgain(str(reason), max(SETTLES * min(job.tries + 1, 15), _asked(reason))) from None

    async def _send(self, job: Job) -> None:
        network, credentials, _ = await self._ways(job)
        try:
            job = await self._prepared(job, network, credentials)
        except (NotPublished, CannotTell) as reason:
            await self._not_out(job, reason if isinstance(reason, NotPublished) else NotPublished(str(reason)))
            return
        try:
            shown = await network.publish(credentials, thawed(job))
        except NotPublished as reason:
            if reason.answered and not reason.for_good:
                await self._doubt(job, reason)
            await (self._picture_gone if reason.picture_gone else self._said_no)(job, reason)
        except CannotTell as reason:
            await self._doubt(job, reason)
        else:
            await self._record(job, shown)

    async def _doubt(self, job: Job, reason: NotPublished | CannotTell) -> NoReturn:
        """Nobody knows whether it is out: what says no may stand before a network that took it. Raises TryAgain."""
        await self._in_doubt(job)
        raise TryAgain(str(reason), max(SETTLES, _asked(reason))) from None

    async def _said_no(self, job: Job, reason: NotPublished) -> None:
        """Believe a network that refused the post once it has been read: people would post it a second time."""
        shown = await self._read(job) if reason.answered else None
        await (self._not_out(job, reason) if shown is None else self._record(job, shown))

    async def _prepared(self, job: Job, network: Network, credentials: Credentials) -> Job:
        """Return the job with every part of it at the network: first the post, where that can be, then each picture.

        Each is noted as soon as it is there, so that whatever ends this work, no more than one of them is made again.
        Raises NotPublished, CannotTell, TryAgain.
        """
        given = thawed(job)
        if POST not in job.at_network and (number := await network.prepare(credentials, given)):
            job = await self._noted(job, {**job.at_network, POST: number})
        for one in given.unsent:
            number = await network.add_picture(credentials, thawed(job), await self._kept(one))
            job = await self._noted(job, {**job.at_network, one.digest: number})
        return job

    async def _kept(self, attached: Attached) -> PictureToSend:
        """Return a picture with the very bytes that were approved. Raises NotPublished."""
        kept = await self._desk.look(lambda work, _now: work.pictures.get(attached.digest))
        if kept is None:
            raise NotPublished("a picture of it is not kept as it was approved")
        return PictureToSend(kept.digest, kept.content, kept.kind, attached.alt)

    async def _noted(self, job: Job, parts: Mapping[str, str]) -> Job:
        """Keep what the network calls the parts of it. Raises TryAgain where another worker has it in hand now."""
        this, holder = (job.reference, job.account), self._holder
        if not await self._desk.records.write(lambda work: work.jobs.note_parts(*this, parts, holder=holder)):
            raise TryAgain("another worker has it in hand", LEASE)
        return replace(job, at_network=parts)

    async def _picture_gone(self, job: Job, reason: NotPublished) -> None:
        """Look the post up, whose pictures are in it then and in no other; where it is not out, send them again.

        A network lets go what was sent to it and put into no post for a while.
        """
        if (shown := await self._read(job)) is not None:
            await self._record(job, shown)
            return
        await self._noted(job, {part: number for part, number in job.at_network.items() if part == POST})
        await self._not_out(job, reason)

    async def _not_out(self, job: Job, reason: NotPublished) -> None:
        """The network says that nothing is out: tried again later, or left to people."""
        if reason.for_good:
            await self._leave(job, WhyByHand.REFUSED)
            return
        if job.tries >= MOST_REFUSALS:
            await self._leave(job, WhyByHand.PUT_OFF)
            return
        await self._desk.transact(publish.put_off, reference=job.reference, account=job.account, holder=self._holder)
        raise TryAgain(str(reason), reason.after or LATER)

    async def _record(self, job: Job, shown: Shown) -> None:
        """It is out. What reads otherwise than it was sent is not ours to call published: people look."""
        if not reads_as_sent(thawed(job), shown.words, shown.pictures):
            await self._leave(job, WhyByHand.CANNOT_TELL)
            return
        await self._desk.transact(publish.record_published, reference=job.reference, account=job.account, shown=shown)

    async def _in_doubt(self, job: Job) -> None:
        await self._desk.transact(publish.doubt, reference=job.reference, account=job.account, holder=self._holder)

    async def _leave(self, job: Job, why: WhyByHand) -> None:
        await self._desk.transact(publish.leave_to_people, reference=job.reference, account=job.account, why=why)

    async def _claimed(self, job: Job, ask: Callable[..., Facts]) -> PublishClaimed | None:
        """Return that the job was claimed, and how, or None when something stands in its way."""
        facts = await self._desk.transact(ask, reference=job.reference, account=job.account, holder=self._holder)
        return next((fact for fact in facts if isinstance(fact, PublishClaimed)), None)

    async def _still_waits(self, job: Job) -> bool:
        """Return whether it is to be tried again: it waits, and its draft is released."""

        def waits(work: UnitOfWork, _now: object) -> bool:
            now = work.jobs.get(job.reference, job.account)
            released = work.drafts.get(job.reference).stage is Stage.RELEASED
            return now is not None and now.state in {JobState.WAITING, *IN_DOUBT} and released

        return await self._desk.look(waits)

    async def _ways(self, job: Job) -> tuple[Network, Credentials, ToPublish]:
        """Return the network, how to sign in there, and what to send. One that is not connected is left to people."""
        credentials = self._credentials
        if credentials is None:
            _, credentials = await self._desk.look(_job_and_credentials, reference=job.reference, account=job.account)
        if credentials is None:
            await self._leave(job, WhyByHand.CANNOT_TELL if job.state in IN_DOUBT else WhyByHand.DISCONNECTED)
            raise TryAgain("the account is not connected any more", LATER)
        return self._networks[kind_of(job)], credentials, thawed(job)

    def _take(self, work: UnitOfWork, job: Job) -> Job | None:
        now, kept = self._desk.clock.now(), work.jobs.get(job.reference, job.account)
        if kept is None or kept.state not in IN_DOUBT or kept.is_held(now, self._holder):
            return None
        work.jobs.take(job.reference, job.account, holder=self._holder, until=now + LEASE)
        return kept


def _asked(reason: NotPublished | CannotTell) -> timedelta:
    """Return how long the network asks to be left alone."""
    return (reason.after if isinstance(reason, NotPublished) else None) or timedelta(0)


def _job_and_credentials(
    work: UnitOfWork, _now: datetime, *, reference: str, account: str
) -> tuple[Job | None, Credentials | None]:
    try:
        return work.jobs.get(reference, account), work.connections.credentials(account)
    except NoSuch:
        return work.jobs.get(reference, account), None
