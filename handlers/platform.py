"""What every chat platform does for the bot: says who somebody is, reads what they wrote, shows cards.

A platform carries, draws and reads, and knows nothing of any subject. Steps and letters know a platform only by this.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from chatops.policy.people import Caller, Person
from chatops.ports.outbox import Place
from handlers.screens.files import File
from handlers.screens.parts import Card


class NotOpened(Exception):
    """The platform no longer lets a form open for that click; another click will do."""


class OpeningUnclear(NotOpened):
    """The platform has not said in time whether it opened a form; it may have."""


class MessageGone(Exception):
    """The message that was to be drawn again is not there any more."""


class NotFetched(Exception):
    """The platform does not give a file that somebody added; `str` is the sentence for them."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a message holds: its words as people saw them, the files that came with it, whether a bot wrote it."""

    words: str
    files: tuple[File, ...] = ()
    by_a_bot: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """A card as a platform draws it: a digest of all that it shows and offers, and how many messages it takes."""

    digest: str
    messages: int


class Platform(Protocol):
    """One council's place on a chat platform."""

    @property
    def name(self) -> str:
        """Return what people call the platform: `Slack`."""

    @property
    def logs(self) -> str:
        """Return whose logs may show what people open and write here, as people call it; nothing where it is nobody's
        that the council's administrators would look through."""

    @property
    def names(self) -> Mapping[str, str]:
        """Return what people call it, and each of several, by what stands for it in the ids of its people."""

    def person(self, user: str) -> Person:
        """Return who has this id in the council's organisation.

        Raises:
            NoSuch: it is no id of the platform's.
        """

    async def caller(self, user: str) -> Caller:
        """Return who this is, with what the platform says of their account now, or at most a minute ago."""

    async def read(self, message: Mapping[str, Any], within_s: float) -> Written:
        """Return what a message holds, as the platform gave it to us.

        People who are named in it are looked up for `within_s` seconds at most.
        """

    async def fetch(self, file: File, most: int) -> bytes:
        """Return what is in a file that somebody added, of `most` bytes at most.

        It is fetched from where the platform keeps files and from nowhere else, and no redirect is followed.

        Raises:
            NotFetched: it is not given, or is larger.
        """

    async def post(self, where: str, card: Card, number: str = "") -> Place:
        """Post a card in a channel, or to a person by their id, in several messages when one does not hold it.

        `number` is noted on it, so that it can be found again. Everybody can read such notes: it must say nothing.

        Raises:
            TryAgain, Undeliverable: as `chatops.relay.delivery` says.
        """

    async def redraw(self, place: Place, card: Card) -> None:
        """Draw a card again where it hangs.

        Raises:
            MessageGone: it is not there any more, or has become longer than its messages hold.
            TryAgain, Undeliverable: as `chatops.relay.delivery` says.
        """

    async def find(self, where: str, number: str, since: datetime) -> Place | None:
        """Return where the card with this number hangs that was posted since; None when the bot does not find it.

        Raises:
            TryAgain, Undeliverable: as `chatops.relay.delivery` says.
        """

    def is_on(self, place: str, platform: str) -> bool:
        """Return whether a person, a channel or a conversation is on this platform, as ids of people name it."""

    async def link_to(self, place: Place) -> str | None:
        """Return the address of a message; None when the platform does not give it."""

    async def alone_in(self, channel: str) -> frozenset[Person] | None:
        """Return who else is in a channel that is private and the council's alone, as the platform says now.

        None when it is not, or nobody can tell.

        Raises:
            TryAgain: the platform cannot be asked now.
        """

    def remedy(self, why: str, *, in_channel: bool = False) -> str:
        """Return what is to be done where the platform did not take a letter for this reason, in sentences.

        `in_channel`: whether it was for a channel and not for a person. Nothing when the platform does not know.
        """

    def drawn(self, card: Card) -> Drawn:
        """Return how the platform draws a card."""
