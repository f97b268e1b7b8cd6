"""What reads back a post that is out, and tells of one that was changed or is gone. Clause 3.1."""

import structlog

from chatops.desk import Desk
from chatops.flow.publishing.read_back import plan_next
from chatops.outbox.about import Publication
from chatops.outbox.letter import Letter, LetterKind
from chatops.ports.errors import NoSuch
from chatops.ports.publishing import CannotTell, NotPublished
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Sent
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.requests.reading_posts import PostReader, read_post
from handlers.screens.drafts.readings import reading_notice
from handlers.views.drafts.readings import see_readings

log = structlog.get_logger()


def reading_couriers(desk: Desk, platform: Platform, reader: PostReader) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about posts that are out, what reads them, or shows what was found."""
    return {
        LetterKind.READ_BACK: lambda letter: _read_back(desk, reader, letter),
        LetterKind.READING_NOTICE: lambda letter: _tell(desk, platform, letter),
    }


async def _read_back(desk: Desk, reader: PostReader, letter: Letter) -> Sent:
    """Read one post. What nobody can tell now is left to the next time: nothing is said of it."""
    about = letter.about_a(Publication)
    reference, account = about.reference, about.account
    try:
        await read_post(reader, desk, reference, account)
    except (CannotTell, NotPublished, NoSuch):
        log.info("post_not_read", about=reference)
    now = desk.clock.now()
    await desk.records.write(lambda work: plan_next(work, now, reference=reference, account=account))
    return Sent.NOTHING


async def _tell(desk: Desk, platform: Platform, letter: Letter) -> Sent:
    view = await desk.look(see_readings, reference=letter.reference)
    if letter.to is None or not view.lines:
        return Sent.NOTHING
    await tell(desk, platform, letter, reading_notice(view))
    return Sent.POSTED
