"""What tells people of changes in who may decide, drawn from how things stand when it is shown."""

from chatops.policy.letters import Errand, Letter
from chatops.ports import Desk
from chatops.relay import Courier
from handlers.slack.blocks import council_pages as pages
from handlers.slack.workspace import Workspace
from handlers.views.delegations import see_delegation


def council_couriers(desk: Desk, workspace: Workspace) -> dict[Errand, Courier]:
    """For each errand about who may decide, what shows it in this workspace."""
    return {Errand.DELEGATION_NOTICE: lambda letter: _tell_of_delegation(desk, workspace, letter)}


async def _tell_of_delegation(desk: Desk, workspace: Workspace, letter: Letter) -> None:
    if letter.to is None:
        return
    view = await desk.look(see_delegation, reference=letter.about)
    await workspace.post(letter.to.user, pages.delegation_notice(view))
