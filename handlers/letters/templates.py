"""What tells people the news of templates, drawn from how one stands when it is shown."""

from datetime import datetime

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.objections import Refused
from chatops.policy.people import AccountStatus, Caller
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Delivered, Sent
from handlers.letters.hanging import hang
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens import templates as screens
from handlers.views.templates import are_on, see_template


def template_couriers(desk: Desk, platform: Platform) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about templates, what shows it on this platform."""
    return {
        LetterKind.TEMPLATES_SWITCHED: lambda letter: _tell_switched(desk, platform, letter),
        LetterKind.TEMPLATE_NOTICE: lambda letter: _tell(desk, platform, letter),
    }


async def _tell_switched(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is not None:
        await tell(desk, platform, letter, screens.switched_notice(on=await desk.look(are_on)))


async def _tell(desk: Desk, platform: Platform, letter: Letter) -> Sent | Delivered:
    if letter.to is None:
        return Sent.NOTHING
    by = Caller(letter.to, AccountStatus.ACTIVE)
    try:
        view = await desk.look(see_template, reference=letter.reference, by=by)
    except Refused:
        # Whoever proposed it has left, or drafts no more.
        return Sent.NOTHING
    if not letter.afresh and not await desk.look(_hangs, letter):
        return Sent.NOTHING
    card = screens.template_card(view)
    return await hang(desk, platform, "", letter, card, screens.without_buttons(card))


def _hangs(work: UnitOfWork, _now: datetime, letter: Letter) -> bool:
    """Return whether a notice about the template hangs with whom the letter is for."""
    hung = work.cards.of_each(letter.kind, letter.reference, letter.to) if letter.to else {}
    return any(card.place for card in hung.values())
