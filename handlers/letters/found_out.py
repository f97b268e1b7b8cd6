"""What tells the Town Clerk and the Deputy that a post is out and should not be."""

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.relay.deliveries import Courier
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens.drafts.found_out import found_out_notice
from handlers.views.drafts.found_out import see_found_out


def found_out_couriers(desk: Desk, platform: Platform) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about what is out already, what shows it on this platform."""
    return {LetterKind.FOUND_OUT_NOTICE: lambda letter: _tell(desk, platform, letter)}


async def _tell(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is not None:
        view = await desk.look(see_found_out, reference=letter.reference)
        await tell(desk, platform, letter, found_out_notice(view))
