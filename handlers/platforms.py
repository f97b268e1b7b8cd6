"""Several chat platforms of one council as one: whatever is said of somebody or some place goes to where that is.

People and places have ids by which each platform knows its own.
"""

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from chatops.policy.people import Caller, Person
from chatops.ports.errors import NoSuch
from chatops.ports.outbox import Place
from chatops.relay.delivery import TryAgain, Unreachable
from handlers.platform import Drawn, Platform, Written
from handlers.screens.files import File
from handlers.screens.parts import Card


class OneOfSeveral(Platform, Protocol):
    """A platform that knows its own people, places and messages from those of others."""

    key: str
    """What stands for it in the ids of its people."""

    def has(self, place: str) -> bool:
        """Return whether the id of a person, a channel or a conversation is one of this platform's."""

    def wrote(self, message: Mapping[str, Any]) -> bool:
        """Return whether a message came by this platform."""

    def keeps(self, file: File) -> bool:
        """Return whether a file lies where this platform keeps files."""

    async def names_of(self, people: Collection[Person]) -> Mapping[Person, str]:
        """Return what people of this platform are called; those of whom it does not say it are left out."""


@dataclass(frozen=True, slots=True)
class Platforms:
    """The platforms of a council, the one that it is kept under first; `name` and `logs` as of a `Platform`."""

    several: Sequence[OneOfSeveral]
    name: str
    logs: str = ""

    def person(self, user: str) -> Person:
        """Return who has this id. Raises NoSuch when it is none of any platform's."""
        return self._of(user).person(user)

    async def caller(self, user: str) -> Caller:
        """Return who this is, with what their platform says of their account now, or at most a minute ago."""
        return await self._of(user).caller(user)

    async def read(self, message: Mapping[str, Any], within_s: float) -> Written:
        """Return what a message holds, as its platform gave it to us."""
        found = next((one for one in self.several if one.wrote(message)), self.several[0])
        return await found.read(message, within_s)

    async def fetch(self, file: File, most: int) -> bytes:
        """Return what is in a file that somebody added. Raises NotFetched."""
        found = next((one for one in self.several if one.keeps(file)), self.several[0])
        return await found.fetch(file, most)

    async def post(self, where: str, card: Card, number: str = "") -> Place:
        """Post a card where that is. Raises TryAgain, Undeliverable."""
        with self._there(where) as one:
            return await one.post(where, card, number)

    async def redraw(self, place: Place, card: Card) -> None:
        """Draw a card again where it hangs. Raises MessageGone, TryAgain, Undeliverable."""
        with self._there(place.place) as one:
            await one.redraw(place, card)

    async def find(self, where: str, number: str, since: datetime) -> Place | None:
        """Return where the card with this number hangs. Raises TryAgain, Undeliverable."""
        with self._there(where) as one:
            return await one.find(where, number, since)

    def is_on(self, place: str, platform: str) -> bool:
        """Return whether a person, a channel or a conversation is on this platform, as ids of people name it."""
        return any(one.is_on(place, platform) for one in self.several)

    async def link_to(self, place: Place) -> str | None:
        """Return the address of a message; None when its platform does not give it."""
        return await self._at(place.place).link_to(place)

    async def alone_in(self, channel: str) -> frozenset[Person] | None:
        """Return who else is in a channel that is the council's alone; None when nobody can tell. Raises TryAgain."""
        with self._there(channel) as one:
            return await one.alone_in(channel)

    def remedy(self, why: str, *, in_channel: bool = False) -> str:
        """Return what is to be done where a letter was not taken; nothing when no platform knows the reason."""
        return next(filter(None, (one.remedy(why, in_channel=in_channel) for one in self.several)), "")

    def drawn(self, card: Card) -> Drawn:
        """Return how the platforms draw a card, all taken together."""
        each = [one.drawn(card) for one in self.several]
        digest = hashlib.sha256("".join(one.digest for one in each).encode()).hexdigest()
        return Drawn(digest, max(one.messages for one in each))

    async def names_of(self, people: Collection[Person]) -> Mapping[Person, str]:
        """Return what people are called; those of whom no platform says it are left out."""
        found: dict[Person, str] = {}
        for one in self.several:
            theirs = [person for person in people if one.has(person.user)]
            found |= await one.names_of(theirs) if theirs else {}
        return found

    def _of(self, user: str) -> OneOfSeveral:
        found = next((one for one in self.several if one.has(user)), None)
        if found is None:
            raise NoSuch("this is nobody of any platform of the council's")
        return found

    @property
    def names(self) -> Mapping[str, str]:
        """Return what people call each platform, by what stands for it in the ids of its people."""
        return {one.key: one.name for one in self.several}

    @contextmanager
    def _there(self, place: str) -> Iterator[OneOfSeveral]:
        """Give the platform of a place; what it does not take now is marked as not taken by that platform."""
        one = self._at(place)
        try:
            yield one
        except TryAgain as reason:
            reason.platform = one.key
            raise

    def _at(self, place: str) -> OneOfSeveral:
        found = next((one for one in self.several if one.has(place)), None)
        if found is None:
            raise Unreachable("the council does not use the platform that this is on")
        return found
