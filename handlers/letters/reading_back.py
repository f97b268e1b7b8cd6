"""What reads back a post that the bot published, and tells of one that was changed or is gone. Clause 3.1."""

import structlog

from chatops.desk import Desk
from chatops.flow.publishing.read_back import plan_next, record_reading
from chatops.outbox.about import Publication
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.publishing.jobs import Job, JobState
from chatops.policy.publishing.payload import kind_of, thawed
from chatops.ports.errors import NoSuch
from chatops.ports.publishing import CannotTell, Networks, NotPublished, Shown
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Sent
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens.drafts.readings import reading_notice
from handlers.views.drafts.readings import see_readings

log = structlog.get_logger()


def reading_couriers(desk: Desk, platform: Platform, networks: Networks) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about posts that are out, what reads them, or shows what was found."""
    return {
        LetterKind.READ_BACK: lambda letter: _read_back(desk, networks, letter),
        LetterKind.READING_NOTICE: lambda letter: _tell(desk, platform, letter),
    }


async def _read_back(desk: Desk, networks: Networks, letter: Letter) -> Sent:
    """Read one post. What nobody can tell now is left to the next time: nothing is said of it."""
    about = letter.about_a(Publication)
    job = await desk.look(lambda work, _now: work.jobs.get(about.reference, about.account))
    if job is None or job.state is not JobState.OUT:
        return Sent.NOTHING
    try:
        shown = await _shown_now(desk, networks, job)
    except (CannotTell, NotPublished, NoSuch):
        log.info("post_not_read", about=job.reference)
    else:
        await desk.transact(record_reading, reference=job.reference, account=job.account, shown=shown)
    now = desk.clock.now()
    await desk.records.write(lambda work: plan_next(work, now, reference=job.reference, account=job.account))
    return Sent.NOTHING


async def _shown_now(desk: Desk, networks: Networks, job: Job) -> Shown | None:
    """Return the post as it is there now; None when it is not. Raises CannotTell, NoSuch."""
    credentials = await desk.look(lambda work, _now: work.connections.credentials(job.account))
    draft = await desk.look(lambda work, _now: work.drafts.get(job.reference))
    number = next(posting.network_id for posting in draft.postings if posting.account == job.account)
    return await networks[kind_of(job)].read_back(credentials, thawed(job), number)


async def _tell(desk: Desk, platform: Platform, letter: Letter) -> Sent:
    view = await desk.look(see_readings, reference=letter.reference)
    if letter.to is None or not view.lines:
        return Sent.NOTHING
    await tell(desk, platform, letter, reading_notice(view))
    return Sent.POSTED
