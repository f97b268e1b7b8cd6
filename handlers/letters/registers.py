"""What tells people of an entry in a register, drawn from how it stands when it is shown."""

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.relay.deliveries import Courier
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens.registers.pages import entry_notice
from handlers.views.registers.entries import see_notice


def register_couriers(desk: Desk, platform: Platform) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about the registers, what shows it on this platform."""
    return {LetterKind.REGISTER_NOTICE: lambda letter: _tell_of_entry(desk, platform, letter)}


async def _tell_of_entry(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is not None:
        view = await desk.look(see_notice, reference=letter.reference, to=letter.to)
        await tell(desk, platform, letter, entry_notice(view))
