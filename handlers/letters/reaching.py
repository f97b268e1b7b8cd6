"""Where somebody is reached: by the account that they used last, and by another of theirs when that is closed."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import TypeVar

from chatops.desk import Desk
from chatops.policy.people import Identity, Person
from chatops.ports.errors import NoSuch
from chatops.ports.outbox import Place
from chatops.relay.delivery import Undeliverable, Unreachable
from handlers.platform import Platform
from handlers.screens.parts import Card

T = TypeVar("T")


async def tell(desk: Desk, platform: Platform, person: Person, card: Card) -> Place:
    """Post a card to somebody. Raises TryAgain, Undeliverable."""
    places = here(platform, await desk.look(lambda work, _now: work.people.identities_of(person)))
    return await by_the_first(places, lambda place: platform.post(place, card))


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
