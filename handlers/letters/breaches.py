"""What tells people that a confidential item waits: worked out when it is delivered, and in the same words for all.

To the council's channel for such notices only when the platform says, at that moment, that it is private, the council's
alone, and holds nobody whom this report is about; else to each of those concerned directly. Those who handle it and are
not in the channel, or use another platform now, are told directly as well.
"""

from collections.abc import Iterable
from dataclasses import replace

from chatops.desk import Desk
from chatops.flow.breaches.upkeep import nobody_was_told
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.people import Person
from chatops.ports.errors import NoSuch
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import LaneShut, PlatformAway, TryAgain, Undeliverable
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens.breaches.case_pages import notice
from handlers.screens.parts import Card
from handlers.views.breaches.case_notices import channel_is_safe, concerned, elsewhere

MOST_REMEMBERED = 1000


class _Reached:
    """Who has had a notice that others are still to have: nobody is told twice for another's sake.

    In memory alone: after a restart somebody may be told once more, in the same words.
    """

    def __init__(self) -> None:
        self._people: dict[Letter, set[Person]] = {}

    def by(self, letter: Letter) -> set[Person]:
        """Return those whom this letter has reached so far."""
        if len(self._people) >= MOST_REMEMBERED:
            self._people.clear()
        return self._people.setdefault(letter, set())

    def done(self, letter: Letter) -> None:
        """Nobody is left to be told."""
        self._people.pop(letter, None)


def case_couriers(desk: Desk, platform: Platform, channel: str | None) -> dict[LetterKind, Courier]:
    """Return for each confidential kind of letter that is shown to people, what shows it on this platform."""
    directly = (LetterKind.CASE_VIEWERS, LetterKind.CASE_INFORM, LetterKind.CASE_ANSWER)
    reached = _Reached()
    return {kind: lambda letter: _tell(desk, platform, letter, reached) for kind in directly} | {
        LetterKind.CASE_NOTICE: lambda letter: _tell_handlers(desk, platform, channel, letter, reached)
    }


async def _tell_handlers(
    desk: Desk, platform: Platform, channel: str | None, letter: Letter, reached: _Reached
) -> None:
    """Those who handle it, in the channel or each by themselves; the next of them when nobody can be reached."""
    try:
        handlers = await desk.look(concerned, kind=letter.kind, reference=letter.reference)
        if not handlers:
            return
        before = reached.by(letter)
        there = frozenset() if before else await _told_in_the_channel(desk, platform, channel, letter.reference)
        left = await desk.look(elsewhere, people=handlers, members=there)
        if there:
            before |= {*there, *handlers} - {*left}
        if not await _told(desk, platform, left, notice(letter.reference, for_you=False), letter, reached):
            await desk.transact(nobody_was_told, reference=letter.reference)
    except NoSuch:
        return


async def _told_in_the_channel(
    desk: Desk, platform: Platform, channel: str | None, reference: str
) -> frozenset[Person]:
    """Return the accounts of those who read it in the channel; none where it was not told there."""
    members = await platform.alone_in(channel) if channel else None
    if channel is None or members is None:
        return frozenset()
    if not await desk.look(channel_is_safe, reference=reference, members=members):
        return frozenset()
    try:
        await platform.post(channel, notice(reference, for_you=False))
    except Undeliverable:
        return frozenset()
    except LaneShut as shut:
        if shut.after is not None:
            raise  # for its pace alone
        return frozenset()
    return members


async def _tell(desk: Desk, platform: Platform, letter: Letter, reached: _Reached) -> None:
    try:
        people = await desk.look(concerned, kind=letter.kind, reference=letter.reference)
    except NoSuch:
        return
    await _told(desk, platform, people, notice(letter.reference, for_you=True), letter, reached)


async def _told(
    desk: Desk, platform: Platform, people: Iterable[Person], card: Card, letter: Letter, reached: _Reached
) -> bool:
    """Post it to each of them; whether it reached anybody.

    Somebody who cannot be reached is passed over. Raises PlatformAway when somebody has to be tried again.
    """
    told = reached.by(letter)
    again: TryAgain | None = None
    for person in people:
        if person in told:
            continue
        try:
            # To one of their accounts, whatever they chose for other messages: see `ONCE` in `chatops.outbox.letter`.
            await tell(desk, platform, replace(letter, to=person), card)
            told.add(person)
        except Undeliverable:
            continue
        except LaneShut as shut:
            # For its pace alone they are waited for; who takes no messages from the bot cannot be reached.
            again = again or (PlatformAway(str(shut), shut.after) if shut.after else None)
        except TryAgain as later:
            again = later
    if again is not None:
        raise again
    reached.done(letter)
    return bool(told)
