"""Where somebody is reached: by the account that they used last, and by another of theirs when that is closed.

Whoever has their messages on both platforms gets a letter for each, which goes there alone.
"""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import TypeVar

from chatops.desk import Desk
from chatops.outbox.letter import Letter
from chatops.policy.people import Identity
from chatops.ports.errors import NoSuch
from chatops.ports.outbox import Place
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.delivery import Undeliverable, Unreachable
from handlers.platform import Platform
from handlers.screens.parts import Card

T = TypeVar("T")


async def tell(desk: Desk, platform: Platform, letter: Letter, card: Card) -> Place:
    """Post a card to whom a letter is for. Raises TryAgain, Undeliverable."""
    places = here(platform, await desk.look(by_which, letter))
    return await by_the_first(places, lambda place: platform.post(place, card))


def by_which(work: UnitOfWork, _now: datetime, letter: Letter) -> Sequence[Identity]:
    """Return by which identities whom a letter is for is reached with it, the first first; none when it is for nobody.

    Where it is for one of their platforms, those on it.
    """
    theirs = work.people.identities_of(letter.to) if letter.to else ()
    return [one for one in theirs if letter.channel in {"", one.platform}]


def here(platform: Platform, identities: Sequence[Identity]) -> tuple[str, ...]:
    """Return the platform's ids of those identities that are on it, in their order."""
    return tuple(identity.user for identity in identities if _is_here(platform, identity))


async def by_the_first(places: Sequence[str], act: Callable[[str], Awaitable[T]]) -> T:
    """Do this at the first place where it can be done.

    Raises Unreachable when there is no place, and what the act raises.
    """
    for place in places[:-1]:
        with suppress(Undeliverable):
            return await act(place)
    if not places:
        raise Unreachable("this person has no account on this platform")
    return await act(places[-1])


def _is_here(platform: Platform, identity: Identity) -> bool:
    try:
        return platform.person(identity.user) == identity
    except NoSuch:
        return False
