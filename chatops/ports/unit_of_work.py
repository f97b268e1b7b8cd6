"""What the core asks of the rooms around it.

The protocols say what each method raises; `storage` keeps them. A use case is a plain function
`flow(work, now, …) -> Facts`: it reads what the rules need, asks them, and returns what happened.
It cannot await, so no call over a network can slip into a transaction.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ParamSpec, Protocol, TypeVar

from chatops.facts.drafts import Fact
from chatops.outbox.letter import Errand, Letter
from chatops.policy.accounts import Account
from chatops.policy.anchors import Head
from chatops.policy.authority.absences import Absence
from chatops.policy.deadlines import Pace
from chatops.policy.drafts.draft import Confirmation, Draft, HandedOn, Stage, TakenBack
from chatops.policy.people import Actor, Caller, Office, Person, Standing
from chatops.ports.authority import Absences, Delegations
from chatops.ports.breaches import Cases
from chatops.ports.deadlines import Reminders
from chatops.ports.delivery import Held, Outages, ParkedLetters
from chatops.ports.editions import Editions
from chatops.ports.purdah import Calendars, Candidates, Purdah
from chatops.ports.suggestions import Suggestions

Facts = tuple[Fact, ...]
NONE_HELD = Held()
P = ParamSpec("P")
T = TypeVar("T")


def alone(flow: Callable[P, Facts]) -> Callable[P, Facts]:
    """Mark a use case that changes what others are judged by: no other transaction of its council overlaps it."""
    flow.alone = True  # type: ignore[attr-defined]
    return flow


def is_alone(flow: Callable[..., Facts]) -> bool:
    """Whether this use case is marked by `alone`."""
    return getattr(flow, "alone", False)


class NoSuch(LookupError):
    """There is nothing of that reference, or nothing that this person may know of."""


class NotYet(Exception):
    """A step that a letter set off is before its time; `until` is the aware instant at which it is due."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until.isoformat())
        self.until = until


class Collided(Exception):
    """Somebody else's transaction changed the same thing first. Nothing was written; read again and decide again."""


class RecordsAway(Exception):
    """The database could not be reached, or went away before it answered: what was written may be kept or not."""


@dataclass(frozen=True, slots=True)
class Council:
    """One council: its number in storage, its chat platform and organisation there, its name, and its pace of work."""

    number: int
    platform: str
    organisation: str
    name: str
    pace: Pace = field(default_factory=Pace)


@dataclass(frozen=True, slots=True)
class Entry:
    """What the council's list says of one person."""

    person: Person
    standing: Standing
    office: Office | None = None


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

    `alerted`: whether an officer has been told that it could not be delivered.
    """

    number: int
    letter: Letter
    tries: int
    alerted: bool = False


@dataclass(frozen=True, slots=True)
class Backlog:
    """Letters that wait and are due, letters put aside, and the instant at which the oldest due one was due."""

    due: int
    parked: int
    oldest: datetime | None


class Drafts(Protocol):
    """Drafts as they stand now."""

    def fresh_reference(self) -> str:
        """A reference that no draft of any council has, drawn at random."""
        ...

    def fresh_salt(self) -> str:
        """32 random hexadecimal digits."""
        ...

    def get(self, reference: str) -> Draft:
        """The draft, held still until the unit of work ends when it may write. Raises NoSuch."""
        ...

    def sent_in(self, form: str) -> str | None:
        """The reference of the draft that this form was sent in for, or None when it has not been."""
        ...

    def standing(self, stages: Sequence[Stage], *, limit: int, author: Person | None = None) -> Sequence[Draft]:
        """At most `limit` drafts in these stages, newest first; only this author's when one is given."""
        ...

    def confirmations(self, reference: str) -> Sequence[Confirmation]:
        """Each fresh approval that this draft was given after a hold, in order."""
        ...

    def handed_on(self, reference: str) -> Sequence[HandedOn]:
        """Each time an approver handed this draft to another, in order."""
        ...

    def taken_back(self, reference: str) -> Sequence[TakenBack]:
        """Each time the approval of a revision of this draft was taken back, in order."""
        ...

    def link_is_taken(self, post: str) -> str | None:
        """The reference of the draft for which a link to this post (`post_links.post_key`) was given, or None."""
        ...


class People(Protocol):
    """The council's list of people."""

    def actor(self, caller: Caller) -> Actor:
        """The caller as the council knows them now."""
        ...

    def holders(self) -> Mapping[Office, Person]:
        """Who holds each office that is not vacant."""
        ...

    def everyone(self) -> Sequence[Entry]:
        """All who are on the list, in a stable order."""
        ...

    def away(self, now: datetime) -> Mapping[Person, Absence]:
        """Who has said that they are away at this instant, each with until when."""
        ...


class Accounts(Protocol):
    """The register of official accounts."""

    def all(self) -> Sequence[Account]:
        """The official accounts, in the order they were registered."""
        ...


class Letters(Protocol):
    """The outbox: letters written by `commit` and not delivered yet."""

    def claim(
        self, *, now: datetime, holder: str, until: datetime, limit: int, held: Held = NONE_HELD
    ) -> Sequence[Claimed]:
        """Take at most `limit` letters that are due and that nobody holds, until the lease ends.

        The most urgent come first (`urgency`), then the oldest; those that are `held` stay where they are.
        """
        ...

    def settle(self, numbers: Iterable[int], *, holder: str) -> None:
        """These letters are delivered: they are gone, those that this holder still holds."""
        ...

    def put_back(self, number: int, *, holder: str, not_before: datetime, why: str, counted: bool = True) -> None:
        """This letter could not be delivered now and is due again later, unless another has claimed it meanwhile.

        Unless `counted`, the try is none of its own.
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

    def alerted(self, numbers: Iterable[int]) -> None:
        """An officer is told that these could not be delivered."""
        ...

    def is_waiting(self, letter: Letter) -> bool:
        """Whether there is such a letter for the same person about the same thing, put aside or not."""
        ...

    def let_go(self, holder: str | None) -> None:
        """Letters held by this holder, or by anybody when None, may be claimed again at once.

        It costs them no try when a holder is named.
        """
        ...

    def write(self, letter: Letter, *, now: datetime) -> None:
        """One letter that follows from no fact, such as a notice that another could not be delivered."""
        ...

    def undelivered(self, errand: Errand, about: str) -> frozenset[Person]:
        """Those for whom a new message of this errand waits or is parked."""
        ...

    def backlog(self, now: datetime) -> Backlog:
        """What is waiting and what is parked."""
        ...

    def waiting_ways(self) -> Held:
        """The kinds and lanes of which letters are waiting, put aside ones not among them."""
        ...

    def next_due(self, now: datetime, held: Held = NONE_HELD) -> datetime | None:
        """When the next letter that nobody holds now is due, or None when there is none but what is `held`."""
        ...


class Cards(Protocol):
    """Where the cards of each draft hang."""

    def where(self, errand: Errand, about: str, to: Person | None) -> Place | None:
        """The place of this card, or None when it has not been hung."""
        ...

    def known(self, errand: Errand, about: str, to: Person | None) -> HungCard:
        """What is known of this card; nothing when it was never hung."""
        ...

    def shown_to(self, errand: Errand, about: str) -> Sequence[Person]:
        """The people in whose conversation this card hangs."""
        ...

    def intend(self, errand: Errand, about: str, to: Person | None, number: str | None, *, now: datetime) -> None:
        """The card is about to be posted under this number; with None, it was refused and is not."""
        ...

    def doubt(self, errand: Errand, about: str, to: Person | None) -> None:
        """The card is about to be drawn again, so that until it is kept nobody knows what it shows."""
        ...

    def keep(self, errand: Errand, about: str, to: Person | None, place: Place, shows: str | None = None) -> None:
        """The card hangs here from now on, shows what has this digest, and is being posted no more."""
        ...

    def open_in(self, lane: str) -> Sequence[tuple[Errand, str]]:
        """The cards in this lane (`lane_of`) of what is not at its end: errand and reference."""
        ...


class Inbox(Protocol):
    """Events that the chat platform delivered and that are not dealt with yet. A body is JSON text."""

    def take_in(self, event: str, body: str, *, now: datetime) -> bool:
        """Keep an event and write the letter that deals with it; False when it is here already."""
        ...

    def body(self, event: str) -> str | None:
        """The body of an event, or None when it has been dealt with or was never taken in."""
        ...

    def amend(self, event: str, body: str) -> None:
        """Put another body in the place of one that is kept; nothing when it is not kept any more."""
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


class UnitOfWork(Protocol):
    """One transaction for one council. Leaving it without a commit rolls everything back."""

    @property
    def council(self) -> Council: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def people(self) -> People: ...
    @property
    def delegations(self) -> Delegations: ...
    @property
    def absences(self) -> Absences: ...
    @property
    def accounts(self) -> Accounts: ...
    @property
    def purdah(self) -> Purdah: ...
    @property
    def candidates(self) -> Candidates: ...
    @property
    def calendars(self) -> Calendars: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def editions(self) -> Editions: ...
    @property
    def reminders(self) -> Reminders: ...
    @property
    def suggestions(self) -> Suggestions: ...
    @property
    def letters(self) -> Letters: ...
    @property
    def parked(self) -> ParkedLetters: ...
    @property
    def outages(self) -> Outages: ...
    @property
    def cards(self) -> Cards: ...
    @property
    def inbox(self) -> Inbox: ...

    def journal_head(self) -> Head:
        """Return the number and the hash of the journal's last entry."""
        ...

    def hash_of_entry(self, number: int) -> str | None:
        """Return the hash that is kept with an entry of the journal, or None when there is no such entry."""
        ...

    def record(self, facts: Facts) -> None:
        """Write the state, the journal entries and the letters of these facts. Raises Collided."""
        ...


class Records(Protocol):
    """Everything that is remembered for one council."""

    async def write(self, turn: Callable[[UnitOfWork], T], *, alone: bool = False) -> T:
        """Run the turn in one transaction and commit it. Raises Collided, RecordsAway, and whatever the turn raises.

        With `alone` no other transaction that writes for this council overlaps it.
        """
        ...

    async def read(self, turn: Callable[[UnitOfWork], T]) -> T:
        """Run the turn on a consistent view of the records; nothing can be written. Raises RecordsAway."""
        ...
