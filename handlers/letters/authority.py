"""What tells people of changes in who may decide, drawn from how things stand when it is shown."""

from chatops.desk import Desk
from chatops.outbox.about import Month, Standings
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.people import AccountStatus, Caller
from chatops.relay.deliveries import Courier
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens.authority import council_pages as pages
from handlers.screens.authority import own_drafts
from handlers.views.authority.delegations import see_delegation
from handlers.views.authority.own_drafts import see_own_approvals
from handlers.views.authority.people import see_absence, see_people, see_roles


def council_couriers(desk: Desk, platform: Platform) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about who may decide, what shows it on this platform."""
    return {
        LetterKind.DELEGATION_NOTICE: lambda letter: _tell_of_delegation(desk, platform, letter),
        LetterKind.ABSENCE_NOTICE: lambda letter: _tell_of_absence(desk, platform, letter),
        LetterKind.OWN_APPROVALS: lambda letter: _tell_own_approvals(desk, platform, letter),
        LetterKind.ROLES_NOTICE: lambda letter: _tell_of_roles(desk, platform, letter),
    }


async def _tell_of_delegation(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is None:
        return
    view = await desk.look(see_delegation, reference=letter.reference)
    await tell(desk, platform, letter, pages.delegation_notice(view))


async def _tell_of_absence(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is None:
        return
    absence, meanwhile = await desk.look(see_absence, reference=letter.reference, to=letter.to)
    await tell(desk, platform, letter, pages.absence_notice(absence, meanwhile))


async def _tell_of_roles(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is None:
        return
    about = letter.about_a(Standings).people(desk.council.organisation)
    people = await desk.look(see_roles, about=about)
    offices = (await desk.look(see_people, by=Caller(letter.to, AccountStatus.ACTIVE))).offices
    await tell(desk, platform, letter, pages.roles_notice(people, offices))


async def _tell_own_approvals(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is None:
        return
    view = await desk.look(see_own_approvals, month=letter.about_a(Month).name)
    await tell(desk, platform, letter, own_drafts.own_approvals_list(view))
