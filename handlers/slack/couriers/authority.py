"""What tells people of changes in who may decide, drawn from how things stand when it is shown."""

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.people import AccountStatus, Caller, Person
from chatops.relay.relay import Courier
from handlers.screens.authority import council_pages as pages
from handlers.slack.web_api.client import SlackClient
from handlers.views.authority.delegations import see_delegation
from handlers.views.authority.people import see_absence, see_people, see_roles


def council_couriers(desk: Desk, workspace: SlackClient) -> dict[LetterKind, Courier]:
    """For each kind of letter about who may decide, what shows it in this workspace."""
    return {
        LetterKind.DELEGATION_NOTICE: lambda letter: _tell_of_delegation(desk, workspace, letter),
        LetterKind.ABSENCE_NOTICE: lambda letter: _tell_of_absence(desk, workspace, letter),
        LetterKind.ROLES_NOTICE: lambda letter: _tell_of_roles(desk, workspace, letter),
    }


async def _tell_of_delegation(desk: Desk, workspace: SlackClient, letter: Letter) -> None:
    if letter.to is None:
        return
    view = await desk.look(see_delegation, reference=letter.about)
    await workspace.post(letter.to.user, pages.delegation_notice(view))


async def _tell_of_absence(desk: Desk, workspace: SlackClient, letter: Letter) -> None:
    if letter.to is None:
        return
    absence, meanwhile = await desk.look(see_absence, reference=letter.about)
    await workspace.post(letter.to.user, pages.absence_notice(absence, meanwhile))


async def _tell_of_roles(desk: Desk, workspace: SlackClient, letter: Letter) -> None:
    if letter.to is None:
        return
    ours = desk.council
    about = [Person(ours.platform, ours.organisation, user) for user in letter.about.split()[1:]]
    people = await desk.look(see_roles, about=about)
    offices = (await desk.look(see_people, by=Caller(letter.to, AccountStatus.ACTIVE))).offices
    await workspace.post(letter.to.user, pages.roles_notice(people, offices))
