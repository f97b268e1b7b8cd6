"""What shows each letter to people. A card is drawn from the draft as it stands now, never from the letter."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from chatops.desk import Desk
from chatops.flow.drafts.post import stop_late_handover
from chatops.outbox.about import TimeAway, Undelivered
from chatops.outbox.letter import Letter, LetterKind
from chatops.ports.errors import NoSuch
from chatops.ports.outbox import Place
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Delivered, Sent
from handlers.letters.accounts import account_couriers
from handlers.letters.authority import council_couriers
from handlers.letters.breaches import case_couriers
from handlers.letters.deadlines import deadline_couriers
from handlers.letters.deleting import deleting_couriers
from handlers.letters.editions import policy_couriers
from handlers.letters.found_out import found_out_couriers
from handlers.letters.hanging import ChannelOf, Known, hang, known_of
from handlers.letters.pauses import pause_couriers
from handlers.letters.people import people_couriers
from handlers.letters.publishing import publishing_couriers
from handlers.letters.purdah import purdah_couriers
from handlers.letters.reaching import tell
from handlers.letters.reading_back import reading_couriers
from handlers.letters.registers import register_couriers
from handlers.letters.templates import template_couriers
from handlers.letters.together import Together
from handlers.platform import Platform
from handlers.requests.installation import Installation
from handlers.screens.drafts import card
from handlers.screens.drafts.below import with_discussion
from handlers.screens.parts import Card
from handlers.screens.suggestions import suggestion_card
from handlers.screens.undelivered import outage_over, undelivered
from handlers.views.drafts.draft import DraftView, see_for_card
from handlers.views.drafts.offers import Offer
from handlers.views.outages import see_outage
from handlers.views.suggestions import see_suggestion
from handlers.views.undelivered import see_undelivered

_CARDS: dict[LetterKind, Callable[[DraftView], Card]] = {
    LetterKind.DECISION_CARD: card.decision_card,
    LetterKind.STATUS_CARD: card.status_card,
    LetterKind.AUTHOR_CARD: card.author_card,
    LetterKind.HANDOVER_CARD: card.handover_card,
}


TO_DISCUSS = {Offer.APPROVE, Offer.APPROVE_AGAIN, Offer.CONFIRM, Offer.REJECT}
"""What somebody may do who is asked to decide, and may wish to talk about it first."""


def couriers(
    desk: Desk, platform: Platform, installation: Installation, channels: Mapping[str, str]
) -> dict[LetterKind, Courier]:
    """Return for each kind of letter that is shown to people, what shows it on this platform.

    `channels` are those that show how each draft stands, by their platforms, the council's first first.
    """
    drafts_channel, together = _channel_of(channels), Together(desk)

    def hangs(draw: Callable[[DraftView], Card]) -> Courier:
        return lambda letter: _hang(desk, platform, drafts_channel, draw, letter, together)

    return {kind: hangs(draw) for kind, draw in _CARDS.items()} | {
        LetterKind.UNDELIVERED: lambda letter: _tell_undelivered(desk, platform, letter),
        LetterKind.OUTAGE_NOTICE: lambda letter: _tell_of_outage(desk, platform, letter),
        **purdah_couriers(desk, platform, drafts_channel),
        **found_out_couriers(desk, platform),
        **publishing_couriers(desk, platform, installation.networks),
        **deleting_couriers(desk, installation.networks),
        **reading_couriers(desk, platform, installation.reader),
        **pause_couriers(desk, platform, drafts_channel),
        **template_couriers(desk, platform),
        **case_couriers(desk, platform, installation.confidence.channel),
        **council_couriers(desk, platform),
        **account_couriers(desk, platform),
        **register_couriers(desk, platform),
        **people_couriers(desk, platform),
        **deadline_couriers(desk, platform),
        LetterKind.SUGGESTION_CARD: lambda letter: _hang_suggestion(desk, platform, drafts_channel, letter),
        **policy_couriers(desk, platform, drafts_channel),
    }


async def _hang(
    desk: Desk,
    platform: Platform,
    channel: ChannelOf,
    draw: Callable[[DraftView], Card],
    letter: Letter,
    together: Together,
) -> Sent | Delivered:
    """Make a card agree with its draft: drawn again where it hangs, or hung afresh and the old one folded."""
    try:
        seen = await together.look(_see, letter=letter)
        if seen.is_late:
            await desk.transact(stop_late_handover, reference=letter.reference)
            seen = await desk.look(_see, letter=letter)
    except NoSuch:
        return Sent.NOTHING
    if seen.is_not_needed:
        return Sent.NOTHING
    drawn = draw(seen.view)
    link = await platform.link_to(seen.discussed) if seen.discussed else None
    drawn = with_discussion(drawn, link) if link else drawn
    folded = card.folded_card(seen.view)
    sent = await hang(desk, platform, channel(letter), letter, drawn, folded, seen.known)
    if isinstance(sent, Delivered) and sent.sent is Sent.POSTED and letter.kind is LetterKind.STATUS_CARD:
        return Delivered(sent.sent, lambda work: _link_to_discussion(work, letter.reference, sent, desk.clock.now()))
    return sent


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a card of a draft is drawn from, read at one moment: the draft as whom it is for may see it.

    `known` is where it hangs; `discussed` where the status card hangs, for whoever may wish to talk about the draft
    first. `is_late` says that the words would be handed over too late, `is_not_needed` that they have it otherwise.
    """

    view: DraftView
    known: Known
    discussed: Place | None = None
    is_late: bool = False
    is_not_needed: bool = False


def _see(work: UnitOfWork, now: datetime, *, letter: Letter) -> _Seen:
    """Return what this letter's card is drawn from. Raises NoSuch."""
    new_words = letter.kind is LetterKind.HANDOVER_CARD and letter.afresh
    view = see_for_card(work, now, reference=letter.reference, to=letter.to)
    to_discuss = letter.kind is LetterKind.DECISION_CARD and bool(view.offers & TO_DISCUSS)
    return _Seen(
        view,
        known_of(work, now, letter),
        discussed=_status_card_for(work, letter) if to_discuss else None,
        is_late=new_words and bool(stop_late_handover(work, now, reference=letter.reference)),
        is_not_needed=letter.kind is LetterKind.AUTHOR_CARD and _has_it_to_decide(work, letter),
    )


def _channel_of(channels: Mapping[str, str]) -> ChannelOf:
    """Return what says in which channel a letter is shown; in none when its platform is not used any more."""
    first = next(iter(channels.values()), "")
    return lambda letter: channels.get(letter.channel, "") if letter.channel else first


def _has_it_to_decide(work: UnitOfWork, letter: Letter) -> bool:
    """House rule 1: whether its author has the card to decide it, so that they need no second one. Raises NoSuch."""
    draft = work.drafts.get(letter.reference)
    mine = draft.author == letter.to and draft.author in draft.asked
    return mine and not any(
        card.place for card in work.cards.of_each(LetterKind.AUTHOR_CARD, letter.reference, draft.author).values()
    )


def _link_to_discussion(work: UnitOfWork, reference: str, posted: Delivered, now: datetime) -> None:
    """The cards that hang already were drawn while there was no place to discuss the draft."""
    posted.keep(work)
    for person in work.cards.shown_to(LetterKind.DECISION_CARD, reference):
        work.letters.write(Letter(LetterKind.DECISION_CARD, reference, person), now=now)


def _status_card_for(work: UnitOfWork, letter: Letter) -> Place | None:
    """Return where the draft is talked about; None while its status card does not hang.

    On the platform where whom the letter is for is reached, where the council has a channel there.
    """
    used = letter.channel or (work.people.identities_of(letter.to)[0].platform if letter.to else "")
    channels = sorted(("", *work.council.channels), key=lambda channel: (channel or work.council.platform) != used)
    hung = (work.cards.where(LetterKind.STATUS_CARD, letter.reference, None, channel) for channel in channels)
    return next(filter(None, hung), None)


async def _hang_suggestion(desk: Desk, platform: Platform, channel: ChannelOf, letter: Letter) -> Sent | Delivered:
    """Return the card of a suggestion, drawn again where it hangs."""
    drawn = suggestion_card(await desk.look(see_suggestion, reference=letter.reference, to=letter.to))
    return await hang(desk, platform, channel(letter), letter, drawn)


async def _tell_undelivered(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is not None:
        what = letter.about_a(Undelivered)
        missed = await desk.look(see_undelivered, what=what)
        lines = [(to, platform.remedy(why, in_channel=to is None)) for to, why in missed]
        await tell(desk, platform, letter, undelivered(what, platform.name, lines))


async def _tell_of_outage(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is not None:
        view = await desk.look(see_outage, away=letter.about_a(TimeAway))
        await tell(desk, platform, letter, outage_over(view, platform.names.get(view.platform, platform.name)))
