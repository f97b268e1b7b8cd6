"""What tells a channel each day how far the journal has come, so that it can be compared years later."""

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Sent
from handlers.platform import Platform
from handlers.screens import pages


def records_couriers(desk: Desk, platform: Platform, channel: str | None) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about the records as a whole, what shows it; nothing is shown when no channel is
    set.
    """

    async def tell_head(_letter: Letter) -> Sent:
        if channel is None:
            return Sent.NOTHING
        head = await desk.look(lambda work, _now: work.journal_head())
        await platform.post(channel, pages.head_notice(head))
        return Sent.POSTED

    return {LetterKind.HEAD_NOTICE: tell_head}
