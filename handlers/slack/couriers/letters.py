"""What shows each letter to people in Slack. A card is drawn from the draft as it stands now, never from the letter."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta

from chatops.desk import Desk
from chatops.flow.drafts.post import stop_late_handover
from chatops.outbox.letter import Letter, LetterKind
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.delivery import Sent
from chatops.relay.relay import Courier
from handlers.screens import pages
from handlers.screens.drafts import card
from handlers.screens.parts import Card
from handlers.screens.suggestions import suggestion_card
from handlers.slack.bolt_app import event_name
from handlers.slack.couriers.authority import council_couriers
from handlers.slack.couriers.breaches import case_couriers
from handlers.slack.couriers.deadlines import deadline_couriers
from handlers.slack.couriers.editions import policy_couriers
from handlers.slack.couriers.hanging import hang
from handlers.slack.couriers.purdah import purdah_couriers
from handlers.slack.kept_words import KEPT, is_typed
from handlers.slack.routes import EVENTS, OWN_EVENTS
from handlers.slack.web_api.client import SlackClient
from handlers.views.drafts.draft import DraftView, Offer, see_for_card
from handlers.views.outages import see_outage
from handlers.views.suggestions import see_suggestion

EVENTS_REMEMBERED = timedelta(days=2)
"""How long the number of an event is kept so that a repeat is recognised; Slack repeats within hours."""

_CARDS: dict[LetterKind, Callable[[DraftView], Card]] = {
    LetterKind.DECISION_CARD: card.decision_card,
    LetterKind.STATUS_CARD: card.status_card,
    LetterKind.AUTHOR_CARD: card.author_card,
    LetterKind.HANDOVER_CARD: card.handover_card,
}


TO_DISCUSS = {Offer.APPROVE, Offer.APPROVE_AGAIN, Offer.CONFIRM, Offer.REJECT}
"""What somebody may do who is asked to decide, and may wish to talk about it first."""


def couriers(desk: Desk, workspace: SlackClient, drafts_channel: str) -> dict[LetterKind, Courier]:
    """For each kind of letter that is shown to people, what shows it in this workspace."""

    def hangs(draw: Callable[[DraftView], Card]) -> Courier:
        return lambda letter: _hang(desk, workspace, drafts_channel, draw, letter)

    return {kind: hangs(draw) for kind, draw in _CARDS.items()} | {
        LetterKind.UNDELIVERED: lambda letter: _tell_undelivered(workspace, letter),
        LetterKind.OUTAGE_NOTICE: lambda letter: _tell_of_outage(desk, workspace, letter),
        LetterKind.EVENT: lambda letter: _deal_with(desk, workspace, letter),
        **purdah_couriers(desk, workspace, drafts_channel),
        **case_couriers(desk, workspace),
        **council_couriers(desk, workspace),
        **deadline_couriers(desk, workspace),
        LetterKind.SUGGESTION_CARD: lambda letter: _hang_suggestion(desk, workspace, drafts_channel, letter),
        **policy_couriers(desk, workspace, drafts_channel),
    }


async def _hang(
    desk: Desk, workspace: SlackClient, channel: str, draw: Callable[[DraftView], Card], letter: Letter
) -> Sent:
    """Make a card agree with its draft: drawn again where it hangs, or hung afresh and the old one folded."""
    try:
        if letter.kind is LetterKind.HANDOVER_CARD and letter.afresh:
            await desk.transact(stop_late_handover, reference=letter.about)
        view = await desk.look(see_for_card, reference=letter.about, to=letter.to)
    except NoSuch:
        return Sent.NOTHING
    drawn = draw(view)
    if letter.kind is LetterKind.DECISION_CARD and view.offers & TO_DISCUSS:
        link = await _place_to_talk(desk, workspace, letter.about)
        drawn = card.with_discussion(drawn, link) if link else drawn
    sent = await hang(desk, workspace, channel, letter, drawn, card.folded_card(view))
    if sent is Sent.POSTED and letter.kind is LetterKind.STATUS_CARD:
        await desk.records.write(lambda work: _link_to_discussion(work, letter.about, desk.clock.now()))
        desk.wake()
    return sent


def _link_to_discussion(work: UnitOfWork, reference: str, now: datetime) -> None:
    """The cards that hang already were drawn while there was no place to discuss the draft."""
    for person in work.cards.shown_to(LetterKind.DECISION_CARD, reference):
        work.letters.write(Letter(LetterKind.DECISION_CARD, reference, person), now=now)


async def _place_to_talk(desk: Desk, workspace: SlackClient, reference: str) -> str | None:
    """Where the draft is talked about; None while its status card does not hang, or Slack does not say."""
    place = await desk.look(lambda work, _now: work.cards.where(LetterKind.STATUS_CARD, reference, None))
    return await workspace.link_to(place) if place else None


async def _hang_suggestion(desk: Desk, workspace: SlackClient, channel: str, letter: Letter) -> Sent:
    """The card of a suggestion, drawn again where it hangs."""
    drawn = suggestion_card(await desk.look(see_suggestion, reference=letter.about, to=letter.to))
    return await hang(desk, workspace, channel, letter, drawn)


async def _tell_undelivered(workspace: SlackClient, letter: Letter) -> None:
    if letter.to is not None:
        await workspace.post(letter.to.user, pages.undelivered(letter.about))


async def _tell_of_outage(desk: Desk, workspace: SlackClient, letter: Letter) -> None:
    if letter.to is not None:
        await workspace.post(letter.to.user, pages.outage_over(await desk.look(see_outage, about=letter.about)))


async def _deal_with(desk: Desk, workspace: SlackClient, letter: Letter) -> None:
    """An event from the inbox; its body goes once it has been dealt with.

    What somebody typed stays for a day, sealed, so that a form can be opened with it.
    """
    body = await desk.look(lambda work, _now: work.inbox.body(letter.about))
    event = json.loads(body) if body is not None else {}
    deal = (EVENTS | OWN_EVENTS).get(event_name(event))
    if deal:
        await deal(desk, workspace, event)
    now = desk.clock.now()

    def done(work: UnitOfWork) -> None:
        if not is_typed(event):
            work.inbox.done(letter.about)
        work.inbox.clear(before=now - KEPT)
        work.inbox.forget(before=now - EVENTS_REMEMBERED)

    await desk.records.write(done)
