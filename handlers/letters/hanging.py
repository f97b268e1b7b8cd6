"""Makes a card agree with what it shows: drawn again where it hangs, or hung afresh, and never hung twice.

Before a card is posted it is kept that it will be, under a number that is drawn at random and noted on the message.
When nobody can say whether the platform took it (the connection dropped, the bot was killed), the next try looks for
that number first, where the bot may read, and takes the message over. What hangs already is not sent again.
"""

import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.people import Identity, Person
from chatops.ports.outbox import HungCard, Place
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.delivery import Delivered, Keeping, LaneShut, Sent, TryAgain, Undeliverable
from handlers.letters.reaching import by_the_first, by_which, here
from handlers.platform import MessageGone, Platform
from handlers.screens.parts import Card

Known = tuple[Mapping[str, HungCard], Sequence[Identity]]
"""Where a letter's card hangs, as far as is known, by the channel of a letter; and by which identities whom it is for
is reached."""
ChannelOf = Callable[[Letter], str]
"""The id of the channel in which a letter is shown that is for no person."""


async def hang(
    desk: Desk,
    platform: Platform,
    channel: str,
    letter: Letter,
    card: Card,
    folded: Card | None = None,
    known: Known | None = None,
) -> Sent | Delivered:
    """Show this card to whom the letter is for, in the channel when it is for nobody. Returns what had to be sent.

    `folded` is what is left of the one before when the letter wants it afresh. `known` is what is known of it, where
    that has been read already. Raises TryAgain, Undeliverable.
    """
    hung, identities = await desk.look(known_of, letter) if known is None else known
    spot = _Spot(desk, platform, here(platform, identities) if letter.to else (channel,), letter)
    own = await _its_own(spot, hung)
    if await _drawn_elsewhere(spot, hung, card, folded) and own.place is None and not letter.afresh:
        return Sent.DRAWN
    taken_over = await spot.taken_over(own)
    old, shows = (taken_over, None) if taken_over else (own.place, own.shows)
    if old and (taken_over or not letter.afresh):
        redrawn = await spot.redrawn(old, shows, card)
        if redrawn is not None:
            return replace(redrawn, sent=Sent.POSTED) if taken_over else redrawn
    kept = None
    if old and folded:
        # Folded first: were it last and the platform away, the next try would know of the new card only, and this one
        # would keep its buttons.
        kept = await spot.redrawn(old, shows, folded)
    return await spot.post(card, kept)


def known_of(work: UnitOfWork, now: datetime, letter: Letter) -> Known:
    """Return where its card hangs, as far as is known, by the channel of a letter; and by which identities whom it is
    for is reached.
    """
    if letter.to is None:
        return {letter.channel: work.cards.known(letter.kind, letter.reference, None, letter.channel)}, ()
    return work.cards.of_each(letter.kind, letter.reference, letter.to), by_which(work, now, letter)


async def _its_own(spot: "_Spot", hung: Mapping[str, HungCard]) -> HungCard:
    """Return what is known of this letter's card.

    What hangs where somebody was last becomes theirs on that platform, once they have their messages on both.
    """
    letter, to, last = spot.letter, spot.letter.to, hung.get("", HungCard())
    if to is None or letter.channel in hung or last.place is None:
        return hung.get(letter.channel, HungCard())
    if not spot.platform.is_on(last.place.place, letter.channel):
        return HungCard()
    await spot.desk.records.write(lambda work: work.cards.take_for(letter.kind, letter.reference, to, letter.channel))
    return last


async def _drawn_elsewhere(spot: "_Spot", hung: Mapping[str, HungCard], card: Card, folded: Card | None) -> bool:
    """Draw a card again on each platform on which somebody has it from when they had their messages on both.

    Returns whether it hangs on one of them; where it comes afresh, those are folded and left. What cannot be drawn now
    is old, and is refused when it is pressed.
    """
    desk, letter, to, hangs = spot.desk, spot.letter, spot.letter.to, False
    if to is None or letter.channel:
        return False
    shown, leave = (folded, True) if letter.afresh and folded else (card, False)
    for channel, known in hung.items():
        if channel and known.place:
            there = replace(spot, letter=replace(letter, channel=channel))
            with suppress(TryAgain, Undeliverable):
                redrawn = await there.redrawn(known.place, known.shows, shown)
                if redrawn is not None:
                    await desk.records.write(redrawn.keep)
                hangs |= redrawn is not None and not leave
                if leave:
                    await there.forget(to)
    return hangs


@dataclass(frozen=True, slots=True)
class _Spot:
    """The one place where a card is to hang: the first of several that takes it, when somebody has several accounts."""

    desk: Desk
    platform: Platform
    places: Sequence[str]
    letter: Letter

    @property
    def card(self) -> tuple[LetterKind, str, Person | None]:
        """Return by what the card is known."""
        return self.letter.kind, self.letter.reference, self.letter.to

    async def taken_over(self, known: HungCard) -> Place | None:
        """Return where the card is that was being posted when we last heard; it is kept as the one that hangs.

        None when none was, when it is not there, or the bot may not read there. Raises TryAgain.
        """
        if known.posting is None or known.since is None:
            return None
        for where in self.places:
            with suppress(Undeliverable):
                place = await self.platform.find(where, known.posting, known.since)
                if place is not None:
                    await self._keep(place, None)
                    return place
        return None

    async def redrawn(self, place: Place, shows: str | None, card: Card) -> Delivered | None:
        """Draw the card that hangs there like this, unless it shows so already; None when it is gone."""
        digest = self.platform.drawn(card).digest
        if shows == digest:
            return Delivered(Sent.NOTHING, _nothing)
        if shows is not None:
            await self.desk.records.write(lambda work: work.cards.doubt(*self.card, channel=self.letter.channel))
        try:
            await self.platform.redraw(place, card)
        except MessageGone:
            return None
        return Delivered(Sent.DRAWN, self._keeping(place, digest))

    async def forget(self, to: Person) -> None:
        """Draw the card that hangs there no more."""
        kind, about, channel = self.letter.kind, self.letter.reference, self.letter.channel
        await self.desk.records.write(lambda work: work.cards.forget(kind, about, to, channel))

    async def post(self, card: Card, kept: Delivered | None = None) -> Delivered:
        """Post the card; `kept` is what is to be kept before of the one that hung. Raises TryAgain, Undeliverable."""
        number, drawn = secrets.token_hex(16), self.platform.drawn(card)
        await self._intend(number, kept.keep if kept else _nothing)
        try:
            place = await by_the_first(self.places, lambda where: self.platform.post(where, card, number))
        except (TryAgain, Undeliverable) as error:
            if _was_refused(error) and drawn.messages == 1:
                await self._intend(None, _nothing)
            raise
        return Delivered(Sent.POSTED, self._keeping(place, drawn.digest))

    async def _intend(self, number: str | None, keep: Keeping) -> None:
        now = self.desk.clock.now()

        def intend(work: UnitOfWork) -> None:
            keep(work)
            work.cards.intend(*self.card, number, now=now, channel=self.letter.channel)

        await self.desk.records.write(intend)

    async def _keep(self, place: Place, shows: str | None) -> None:
        await self.desk.records.write(self._keeping(place, shows))

    def _keeping(self, place: Place, shows: str | None) -> Keeping:
        return lambda work: work.cards.keep(*self.card, place, shows, channel=self.letter.channel)


def _nothing(_work: UnitOfWork) -> None:
    """Keep nothing."""


def _was_refused(error: TryAgain | Undeliverable) -> bool:
    """Return whether the message was refused for certain. Without an answer, or after a fault of theirs, nobody
    knows.
    """
    return isinstance(error, LaneShut | Undeliverable) or error.after is not None
