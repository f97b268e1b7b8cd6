"""What shows people what waits for them."""

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Sent
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens.reminders import reminder
from handlers.views.deadlines import waiting_for


def deadline_couriers(desk: Desk, platform: Platform) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about what waits for somebody, what shows it on this platform."""
    return {LetterKind.REMINDER: lambda letter: _remind(desk, platform, letter)}


async def _remind(desk: Desk, platform: Platform, letter: Letter) -> Sent:
    """Return nothing when nothing waits for them any more."""
    view = await desk.look(waiting_for, person=letter.to) if letter.to else None
    if letter.to is None or view is None or not view.lines:
        return Sent.NOTHING
    await tell(desk, platform, letter, reminder(view))
    return Sent.POSTED
