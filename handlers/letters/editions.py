"""What shows people that there is a policy to be read."""

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.people import AccountStatus, Caller
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Sent
from handlers.letters.hanging import ChannelOf
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens.editions import policy_pages as pages
from handlers.views.editions import see_policy


def policy_couriers(desk: Desk, platform: Platform, drafts_channel: ChannelOf) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about the policy, what shows it on this platform."""
    return {
        LetterKind.EDITION_NOTICE: lambda letter: _tell_of_edition(desk, platform, drafts_channel(letter)),
        LetterKind.READING_REMINDER: lambda letter: _remind(desk, platform, letter),
    }


async def _tell_of_edition(desk: Desk, platform: Platform, channel: str) -> None:
    await platform.post(channel, pages.edition_notice(await desk.look(see_policy, by=None)))


async def _remind(desk: Desk, platform: Platform, letter: Letter) -> Sent:
    """Return nothing when they have read it meanwhile, or have left."""
    if letter.to is None:
        return Sent.NOTHING
    view = await desk.look(see_policy, by=Caller(letter.to, AccountStatus.ACTIVE))
    if not view.asks:
        return Sent.NOTHING
    await tell(desk, platform, letter, pages.reading_reminder(view))
    return Sent.POSTED
