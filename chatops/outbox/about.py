"""What a letter is about: as a rule one thing with a reference, else one of the few below, each a type of its own.

Each is written by `str` and read again by `parse`, so that a letter can wait in a table.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Self

from chatops.policy.people import Person

LONGEST = 250
"""Characters of what a letter is about, as it is written."""
_SHORT = "slack"
"""The platform on which people are written by their id alone: more of them have room so."""


@dataclass(frozen=True, slots=True)
class _Named:
    """What is written by its name alone."""

    name: str

    def __str__(self) -> str:
        return self.name

    @classmethod
    def parse(cls, written: str) -> Self:
        """Return what `str` wrote."""
        return cls(written)


class Month(_Named):
    """A month of London's calendar, such as `2027-04`."""

    __slots__ = ()


class Week(_Named):
    """A week of London's calendar, such as `2027-W15`."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Day:
    """A day of London's calendar."""

    day: date

    def __str__(self) -> str:
        return self.day.isoformat()

    @classmethod
    def parse(cls, written: str) -> Self:
        """Return the day that `str` wrote. Raises ValueError when it is none."""
        return cls(date.fromisoformat(written))


@dataclass(frozen=True, slots=True)
class JournalHead:
    """The head that the journal has when the letter is delivered."""

    def __str__(self) -> str:
        return "head"

    @classmethod
    def parse(cls, _written: str) -> Self:
        """Return the one there is."""
        return cls()


@dataclass(frozen=True, slots=True)
class WhateverWaits:
    """Whatever waits for that person when the letter is delivered."""

    def __str__(self) -> str:
        return "waiting"

    @classmethod
    def parse(cls, _written: str) -> Self:
        """Return the one there is."""
        return cls()


@dataclass(frozen=True, slots=True)
class Standings:
    """What people are to the council, as it is when the letter is delivered; `named` are those who changed.

    Each is written as `str` writes people, or by the id alone on the platform on which most are known.
    """

    named: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join(("roles", *self.named))

    @classmethod
    def parse(cls, written: str) -> Self:
        """Return the people that `str` wrote."""
        return cls(tuple(written.split()[1:]))

    @classmethod
    def of(cls, people: tuple[Person, ...]) -> Self:
        """Return these people's standings: as many of them as a letter has room for, from the first on."""
        named = cls()
        for person in people:
            more = cls((*named.named, person.user if person.platform == _SHORT else str(person)))
            named = more if len(str(more)) <= LONGEST else named
        return named

    def people(self, organisation: str) -> list[Person]:
        """Return who they are. `organisation` is that of the platform on which an id stands alone."""
        return [Person.parse(one) if ":" in one else Person(_SHORT, organisation, one) for one in self.named]


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person, or an account by which people come."""

    person: Person

    def __str__(self) -> str:
        return str(self.person)

    @classmethod
    def parse(cls, written: str) -> Self:
        """Return the person that `str` wrote. Raises ValueError when it is none."""
        return cls(Person.parse(written))


@dataclass(frozen=True, slots=True)
class TimeAway:
    """The time for which a chat platform was away: two aware instants, and which it was.

    `platform` is empty for a letter of a version that knew one alone.
    """

    since: datetime
    until: datetime
    platform: str = ""

    def __str__(self) -> str:
        return f"{self.since.isoformat()} {self.until.isoformat()} {self.platform}".rstrip()

    @classmethod
    def parse(cls, written: str) -> Self:
        """Return the time that `str` wrote. Raises ValueError when it is none."""
        since, until, *platform = written.split()
        return cls(datetime.fromisoformat(since), datetime.fromisoformat(until), *platform[:1])


@dataclass(frozen=True, slots=True)
class TakenIn:
    """Something that the chat platform told the bot of, by the number under which the inbox keeps it."""

    number: str

    def __str__(self) -> str:
        return self.number

    @classmethod
    def parse(cls, written: str) -> Self:
        """Return the number that `str` wrote."""
        return cls(written)

    @property
    def is_typed(self) -> bool:
        """Whether somebody wrote it: it may be the beginning of a report."""
        return self.number.startswith(("message:", "typed:"))


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A letter that could not be delivered: its kind, and the reference or month that it was about, if any.

    `kind` is empty for a letter of a version that did not write it.
    """

    kind: str
    reference: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.reference}" if self.kind else self.reference

    @classmethod
    def parse(cls, written: str) -> Self:
        """Return what `str` wrote, or what a version before wrote, that named no kind."""
        kind, colon, reference = written.partition(": ")
        return cls(kind, reference) if colon else cls("", written)


@dataclass(frozen=True, slots=True)
class Publication:
    """A draft on one account, on which the bot posts it: the draft's reference, and the account's key."""

    reference: str
    account: str

    def __str__(self) -> str:
        return f"{self.reference} {self.account}"

    @classmethod
    def parse(cls, written: str) -> Self:
        """Return what `str` wrote. Raises ValueError when it is none."""
        reference, account = written.split(" ")
        return cls(reference, account)


About = (
    str
    | Month
    | Week
    | Day
    | JournalHead
    | WhateverWaits
    | Standings
    | Somebody
    | TimeAway
    | TakenIn
    | Undelivered
    | Publication
)
"""What a letter is about. A string is the reference of one thing: a draft, a case, a period."""
