"""What tells people what they are to the council, and whose an account is, as things stand when it is shown."""

from chatops.desk import Desk
from chatops.outbox.about import Somebody
from chatops.outbox.letter import Letter, LetterKind
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Delivered, Sent
from handlers.letters.hanging import hang
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens.people.identities import identity_notice
from handlers.screens.people.leaving import leaving_list
from handlers.screens.people.offices import office_card
from handlers.screens.people.roster import standing_notice
from handlers.views.people.identities import see_identity
from handlers.views.people.leaving import see_leaving
from handlers.views.people.offices import see_office
from handlers.views.people.roster import see_own_standing


def people_couriers(desk: Desk, platform: Platform) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about the people of the council, what shows it on this platform."""
    return {
        LetterKind.IDENTITY_NOTICE: lambda letter: _tell_of_identity(desk, platform, letter),
        LetterKind.STANDING_NOTICE: lambda letter: _tell_of_standing(desk, platform, letter),
        LetterKind.LEAVING_LIST: lambda letter: _tell_what_is_left(desk, platform, letter),
        LetterKind.OFFICE_CARD: lambda letter: _hang_office(desk, platform, letter),
    }


async def _tell_of_identity(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is not None:
        said = await desk.look(see_identity, identity=letter.about_a(Somebody).person)
        await tell(desk, platform, letter, identity_notice(said))


async def _tell_of_standing(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is not None:
        says = await desk.look(see_own_standing, person=letter.to)
        await tell(desk, platform, letter, standing_notice(says))


async def _hang_office(desk: Desk, platform: Platform, letter: Letter) -> Sent | Delivered:
    """Return the card of a change of office, drawn again where it hangs."""
    if letter.to is None:
        return Sent.NOTHING
    view = await desk.look(see_office, reference=letter.reference, to=letter.to)
    return await hang(desk, platform, "", letter, office_card(view))


async def _tell_what_is_left(desk: Desk, platform: Platform, letter: Letter) -> Sent:
    """Return nothing when they are on the list again."""
    view = await desk.look(see_leaving, person=letter.about_a(Somebody).person)
    if letter.to is None or not view.to_do:
        return Sent.NOTHING
    await tell(desk, platform, letter, leaving_list(view))
    return Sent.POSTED
