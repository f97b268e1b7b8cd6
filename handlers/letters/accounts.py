"""What tells people of access to an official account, drawn from how it stands when it is shown."""

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.relay.deliveries import Courier
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens.accounts.access_forms import access_notice
from handlers.views.accounts.access import see_access


def account_couriers(desk: Desk, platform: Platform) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about the official accounts, what shows it on this platform."""
    return {LetterKind.ACCESS_NOTICE: lambda letter: _tell_of_access(desk, platform, letter)}


async def _tell_of_access(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is not None:
        said = await desk.look(see_access, reference=letter.reference, to=letter.to)
        await tell(desk, platform, letter, access_notice(said))
