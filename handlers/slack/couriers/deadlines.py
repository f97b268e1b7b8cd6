"""What shows people what waits for them."""

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.relay.delivery import Sent
from chatops.relay.relay import Courier
from handlers.screens import pages
from handlers.slack.web_api.client import SlackClient
from handlers.views.deadlines import waiting_for


def deadline_couriers(desk: Desk, workspace: SlackClient) -> dict[LetterKind, Courier]:
    """For each kind of letter about what waits for somebody, what shows it in this workspace."""
    return {LetterKind.REMINDER: lambda letter: _remind(desk, workspace, letter)}


async def _remind(desk: Desk, workspace: SlackClient, letter: Letter) -> Sent:
    """Nothing when nothing waits for them any more."""
    view = await desk.look(waiting_for, person=letter.to) if letter.to else None
    if letter.to is None or view is None or not view.lines:
        return Sent.NOTHING
    await workspace.post(letter.to.user, pages.reminder(view))
    return Sent.POSTED
