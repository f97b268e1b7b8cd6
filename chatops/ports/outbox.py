"""What the relay and the couriers ask of storage: letters, cards, and events that came in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.people import Person
from chatops.ports.delivery import Held

NONE_HELD = Held()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card hangs: the platform's name of the place and of the message in it.

    `earlier` are the messages above it that belong to it, when it was too long for one.
    """

    place: str
    message: str
    earlier: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HungCard:
    """What is known of a card.

    `place` is where it hangs, `shows` the digest of what it shows there, None when that is not known for certain. While
    it is being posted, `posting` is the number it carries, and `since` the instant at which that began.
    """

    place: Place | None = None
    shows: str | None = None
    posting: str | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    """A letter that the relay holds: its number, how often it has been tried (1 for the first time).

    `alerted`: whether an officer has been told that it could not be delivered. `platform`: by which platform it goes,
    as far as the records tell: the one that was away for it, or on which whom it is for was last.
    """

    number: int
    letter: Letter
    tries: int
    alerted: bool = False
    platform: str = ""


@dataclass(frozen=True, slots=True)
class Backlog:
    """Letters that wait and are due, letters put aside, and the instant at which the oldest due one was due."""

    due: int
    parked: int
    oldest: datetime | None


class Letters(Protocol):
    """The outbox: letters written by `commit` and not delivered yet."""

    def claim(
        self, *, now: datetime, holder: str, until: datetime, limit: int, held: Held = NONE_HELD
    ) -> Sequence[Claimed]:
        """Take at most `limit` letters that are due and that nobody holds, until the lease ends.

        The most urgent come first (`urgency`), then the oldest; those that are `held` stay where they are, and so do
        those for somebody, or for a channel, who is being shown something else now: what one reader gets comes in
        order, whoever brings it.
        """
        ...

    def settle(self, numbers: Iterable[int], *, holder: str) -> None:
        """These letters are delivered: they are gone, those that this holder still holds."""
        ...

    def put_back(
        self, number: int, *, holder: str, not_before: datetime, why: str, counted: bool = True, platform: str = ""
    ) -> None:
        """This letter could not be delivered now and is due again later, unless another has claimed it meanwhile.

        Unless `counted`, the try is none of its own. `platform` is the one that did not take it, where that is known.
        """
        ...

    def leave(self, numbers: Iterable[int], *, holder: str) -> None:
        """These letters were claimed and not tried: they are as they were before."""
        ...

    def park(self, number: int, *, holder: str, at: datetime, why: str, unreachable: bool = False) -> None:
        """This letter is put aside for a person to see, unless another has claimed it meanwhile.

        `unreachable`: whether it comes back by itself once that person or channel can be reached again.
        """
        ...

    def leave_to_the_other(self, numbers: Sequence[int], *, holder: str) -> bool:
        """One platform of somebody who has their messages on both does not reach them: the other has to do.

        Returns False when these letters are not one of two, so that there is nothing that they could be left to.
        """
        ...

    def alerted(self, numbers: Iterable[int]) -> None:
        """An officer is told that these could not be delivered."""
        ...

    def is_waiting(self, letter: Letter) -> bool:
        """Return whether there is such a letter for the same person about the same thing, put aside or not."""
        ...

    def by_their_account(self, to: Person) -> None:
        """Somebody uses another account than before: what waits for them goes there, whichever platform was away."""
        ...

    def let_go(self, holder: str | None) -> None:
        """Letters held by this holder, or by anybody when None, may be claimed again at once.

        It costs them no try when a holder is named.
        """
        ...

    def write(self, letter: Letter, *, now: datetime) -> None:
        """One letter that follows from no fact, such as a notice that another could not be delivered."""
        ...

    def undelivered(self, kind: LetterKind, about: str) -> frozenset[Person]:
        """Return those for whom a new message of this kind of letter waits or is parked."""
        ...

    def backlog(self, now: datetime) -> Backlog:
        """Return what is waiting and what is parked."""
        ...

    def waiting_ways(self) -> Held:
        """Return the kinds and lanes of which letters are waiting, put aside ones not among them."""
        ...

    def next_due(self, now: datetime, held: Held = NONE_HELD) -> datetime | None:
        """Return when the next letter that nobody holds now is due, or None when there is none but what is `held`."""
        ...


class Cards(Protocol):
    """Where the cards of each draft hang."""

    def where(self, kind: LetterKind, about: str, to: Person | None, channel: str = "") -> Place | None:
        """Return the place of this card, or None when it has not been hung. `channel` is as of a letter, here and
        below.
        """
        ...

    def known(self, kind: LetterKind, about: str, to: Person | None, channel: str = "") -> HungCard:
        """Return what is known of this card; nothing when it was never hung."""
        ...

    def of_each(self, kind: LetterKind, about: str, to: Person) -> Mapping[str, HungCard]:
        """Return what is known of somebody's card by its `channel`: on each platform, or where they were last."""
        ...

    def take_for(self, kind: LetterKind, about: str, to: Person, channel: str) -> None:
        """The card that hangs where somebody was last is theirs on this platform from now on: it hangs there."""
        ...

    def forget(self, kind: LetterKind, about: str, to: Person, channel: str) -> None:
        """The card that hangs there is drawn no more."""
        ...

    def shown_to(self, kind: LetterKind, about: str) -> Sequence[Person]:
        """Return the people in whose conversation this card hangs."""
        ...

    def intend(
        self, kind: LetterKind, about: str, to: Person | None, number: str | None, *, now: datetime, channel: str = ""
    ) -> None:
        """The card is about to be posted under this number; with None, it was refused and is not."""
        ...

    def doubt(self, kind: LetterKind, about: str, to: Person | None, channel: str = "") -> None:
        """The card is about to be drawn again, so that until it is kept nobody knows what it shows."""
        ...

    def keep(
        self, kind: LetterKind, about: str, to: Person | None, place: Place, shows: str | None = None, channel: str = ""
    ) -> None:
        """The card hangs here from now on, shows what has this digest, and is being posted no more."""
        ...

    def open_in(self, lane: str) -> Sequence[tuple[LetterKind, str]]:
        """Return the cards in this lane (`lane_of`) of what is not at its end: kind of letter and reference."""
        ...


class Inbox(Protocol):
    """Events that the chat platform delivered and that are not dealt with yet. A body is JSON text."""

    def take_in(self, event: str, body: str, *, now: datetime) -> bool:
        """Keep an event and write the letter that deals with it; False when it is here already."""
        ...

    def body(self, event: str) -> str | None:
        """Return the body of an event, or None when it has been dealt with or was never taken in."""
        ...

    def amend(self, event: str, body: str) -> None:
        """Put another body in the place of one that is kept; nothing when it is not kept any more."""
        ...

    def keep(self, name: str, body: str, *, now: datetime) -> None:
        """Keep a body that no letter deals with, or put it in the place of the one that is kept."""
        ...

    def kept(self, name: str, *, since: datetime) -> str | None:
        """Return such a body; None when it is not kept, or was kept first before this instant."""
        ...

    def remove(self, name: str) -> None:
        """Remove such a body, and that there was one."""
        ...

    def done(self, event: str) -> None:
        """The event is dealt with: its body is removed, its number stays so that a repeat is recognised."""
        ...

    def clear(self, *, before: datetime) -> None:
        """Remove the bodies of events taken in before this instant, but for those whose letter is still on its way."""
        ...

    def forget(self, *, before: datetime) -> None:
        """Remove the numbers of events dealt with and taken in before this instant."""
        ...
