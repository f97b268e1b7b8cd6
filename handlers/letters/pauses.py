"""What shows people the news of a pause, drawn from how it stands when it is shown."""

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Sent
from handlers.letters.hanging import ChannelOf
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens.pauses import leave_notice, pause_notice
from handlers.views.pauses import see_leave, see_pause


def pause_couriers(desk: Desk, platform: Platform, drafts_channel: ChannelOf) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about a pause, what shows it on this platform."""
    return {
        LetterKind.PAUSE_NOTICE: lambda letter: _tell_of_pause(desk, platform, drafts_channel, letter),
        LetterKind.LET_THROUGH_NOTICE: lambda letter: _tell_of_leave(desk, platform, letter),
    }


async def _tell_of_pause(desk: Desk, platform: Platform, channel: ChannelOf, letter: Letter) -> None:
    news = await desk.look(see_pause, reference=letter.reference, to=letter.to)
    notice = pause_notice(news)
    await (tell(desk, platform, letter, notice) if letter.to else platform.post(channel(letter), notice))


async def _tell_of_leave(desk: Desk, platform: Platform, letter: Letter) -> Sent:
    view = await desk.look(see_leave, reference=letter.reference)
    if letter.to is None or view is None:
        # Revised since: what was let through has gone with its revision.
        return Sent.NOTHING
    await tell(desk, platform, letter, leave_notice(view))
    return Sent.POSTED
